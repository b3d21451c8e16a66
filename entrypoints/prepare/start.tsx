import { render } from 'preact'
import { prepareWords } from '../../components/words/prepare.ts'
import { type Exercises, exercises } from '../../content/exercises.ts'
import { translatedExercises } from '../../content/translated-exercises.ts'
import { loadContent } from '../../lib/extension/content.ts'
import type { Language } from '../../lib/extension/language.ts'
import { shownContent } from '../../lib/extension/shown-content.ts'
import { loadSettings } from '../../lib/extension/store.ts'
import { PreparePage } from './PreparePage.tsx'

/** Shows the page for preparing. */
export async function start(language: Language): Promise<void> {
  document.title = `${prepareWords.title} – Prepside`
  const [{ content }, settings, exercises] = await Promise.all([loadContent(), loadSettings(), exercisesIn(language)])
  render(
    <PreparePage content={shownContent(content, settings)} settings={settings} exercises={exercises} />,
    document.body,
  )
}

async function exercisesIn(language: Language): Promise<Exercises> {
  if (language === 'en') return exercises
  const { chineseExercises } = await import('../../content/exercises-zh.ts')
  return translatedExercises(exercises, chineseExercises)
}
