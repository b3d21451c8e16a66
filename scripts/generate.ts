/**
 * Writes the generated files that the build, the tests and the commands import: the list of sites,
 * the checked content, the compiled phrases. `npm run generate`; every other command runs it first.
 */
import { generateContent } from './generate-content.ts'
import { generatePhrases } from './generate-phrases.ts'
import { generateSites } from './generate-sites.ts'

// First, since it says in words what is wrong with a file of content; the others read the same files.
await generateContent()
await Promise.all([generateSites(), generatePhrases()])
