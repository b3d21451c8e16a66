/**
 * Writes the generated files that the build, the tests and the commands import: the list of sites,
 * the checked content, the compiled phrases. `npm run generate`; every other command runs it first.
 */
import { generateContent } from './generate-content.ts'
import { generatePhrases } from './generate-phrases.ts'
import { generateSites } from './generate-sites.ts'

await Promise.all([generateSites(), generateContent(), generatePhrases()])
