import type { Drill, Exercises } from '../../content/exercises.ts'
import { questionKinds } from '../../content/types.ts'
import type { Path } from '../../lib/extension/packs/explain.ts'
import { type ContentFile, type ContentProblem, describeProblem } from '../load-content.ts'
import type { ContentText } from './texts.ts'

/** Whether a text is part of an exercise in reading SQL. */
export function isOfSqlDrill({ file: { file, value }, path }: ContentText): boolean {
  const [index] = path
  return file === 'content/drills.json' && (value as Drill[])[Number(index)]?.kind === 'read-sql'
}

/** Drills of each group that there are at least: metrics, A/B tests, reading SQL. */
const leastOfGroup = 10
const groups = [['pick-metric', 'name-guardrail'], ['sample-size', 'read-result', 'peeking'], ['read-sql']]

/** Ids that repeat, answers that are the same, kinds of question without a guide, groups with too few drills. */
export function checkExercises(
  { drills, answers, portfolio }: Exercises,
  files: readonly ContentFile[],
): ContentProblem[] {
  const problems: ContentProblem[] = []
  const say = (name: string, path: Path, words: string) => {
    const file = files.find(({ file }) => file === `content/${name}.json`)
    problems.push(file ? describeProblem(file, path, words) : { file: `content/${name}.json`, line: 1, words })
  }
  const unique = (name: string, ids: readonly string[], pathOf: (index: number) => Path) => {
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index) say(name, pathOf(index), `is “${id}”, which another one has already`)
  }
  unique(
    'drills',
    drills.map(({ id }) => id),
    (index) => [index, 'id'],
  )
  unique(
    'answers',
    answers.map(({ kind }) => kind),
    (index) => [index, 'kind'],
  )
  unique(
    'portfolio',
    portfolio.map(({ id }) => id),
    (index) => [index, 'id'],
  )
  for (const [at, { options }] of drills.entries())
    unique(
      'drills',
      options.map(({ text }) => text),
      (index) => [at, 'options', index, 'text'],
    )
  for (const [at, { sections }] of portfolio.entries())
    unique(
      'portfolio',
      sections.map(({ id }) => id),
      (index) => [at, 'sections', index, 'id'],
    )
  for (const kind of questionKinds)
    if (!answers.some((guide) => guide.kind === kind)) say('answers', [], `has no guide for the kind “${kind}”`)
  for (const group of groups) {
    const count = drills.filter(({ kind }) => group.includes(kind)).length
    if (count < leastOfGroup) say('drills', [], `holds ${count} of ${group.join(', ')}; the least is ${leastOfGroup}`)
  }
  return problems
}
