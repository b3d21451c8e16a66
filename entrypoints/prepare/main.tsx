import './style.css'
import { speak } from '../language/speak.ts'

const language = await speak()
const { start } = await import('./start.tsx')
await start(language)
