import './style.css'
import { speak } from '../language/speak.ts'

await speak()
const { start } = await import('./start.tsx')
await start()
