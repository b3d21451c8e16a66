/**
 * Writes the generated files that the build, the tests and the commands import: the list of sites,
 * the checked content, the compiled phrases. `npm run generate`; every other command runs it first.
 */
import { generateContent } from './generate-content.ts'
import { generatePhrases } from './generate-phrases.ts'
import { generateSites } from './generate-sites.ts'

try {
  // First, since it says in words what is wrong with a file of content; the others read the same files.
  await generateContent()
  await Promise.all([generateSites(), generatePhrases()])
} catch (error) {
  // What is wrong in a file is said with its place; where in the script it was found helps nobody.
  const message = error instanceof Error ? error.message : String(error)
  if (!/^(?:content\/|lib\/posting\/|The content )/.test(message)) throw error
  console.error(message)
  process.exitCode = 1
}
