import { readFile } from 'node:fs/promises'
import { checkArticle, loadArticleRuns } from './check-content/article.ts'
import { checkCounts } from './check-content/counts.ts'
import { checkCoverage } from './check-content/coverage.ts'
import { checkExercises, isOfSqlDrill } from './check-content/exercises.ts'
import { checkJargon } from './check-content/jargon.ts'
import { checkReadingEase, tipsReadingEase } from './check-content/reading-ease.ts'
import { checkReferences } from './check-content/references.ts'
import { contentTexts } from './check-content/texts.ts'
import { checkLanguages } from './check-content/translation.ts'
import { type ContentFile, type ContentProblem, type LoadedContent, loadContent } from './load-content.ts'

/** Everything that is wrong with the content, in words, by file and line. What the schema refuses comes first. */
export async function checkContent(loaded: LoadedContent): Promise<ContentProblem[]> {
  const { content, exercises, files, problems } = loaded
  // References and counts of half-read content would only name what follows from the first problems.
  if (problems.length > 0) return problems
  const texts = [...contentTexts(files)]
  // A source's title is its author's wording.
  const ownTexts = texts.filter(({ file }) => file.file !== 'content/sources.json')
  // Exercises in reading SQL are for people who learn its words.
  const proseTexts = ownTexts.filter((text) => !isOfSqlDrill(text))
  return [
    ...checkReferences(content, files),
    ...checkCounts(content),
    ...checkExercises(exercises, files),
    ...checkCoverage(await loadCoverage(), files),
    ...checkReadingEase(content.skills),
    ...checkJargon(proseTexts, content),
    ...checkArticle(texts, await loadArticleRuns()),
    ...(await checkLanguages(content, exercises)),
  ]
}

async function loadCoverage(): Promise<ContentFile> {
  const text = await readFile(new URL('../content/seed-coverage.json', import.meta.url), 'utf8')
  return { file: 'content/seed-coverage.json', text, value: JSON.parse(text) }
}

if (import.meta.main) {
  const loaded = await loadContent()
  const problems = await checkContent(loaded)
  for (const { file, line, words } of problems) console.error(`${file}:${line} ${words}`)
  const { content } = loaded
  const counts = Object.entries(content).map(([name, items]) => `${items.length} ${name}`)
  const tips = content.skills.reduce((sum, skill) => sum + skill.tips.length, 0)
  console.log(
    `Content: ${counts.join(', ')}; ${tips} tips, reading ease ${tipsReadingEase(content.skills).toFixed(0)}.`,
  )
  if (problems.length > 0) {
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`)
    process.exitCode = 1
  }
}
