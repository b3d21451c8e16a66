import { existsSync } from 'node:fs'
import { builds } from './harness.ts'

/** The tests look at what ships, so there must be a build. */
export default function setup(): void {
  for (const build of Object.values(builds))
    if (!existsSync(build)) throw new Error(`There is no build in ${build}: run "npm run build" first.`)
}
