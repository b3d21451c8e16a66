import * as v from 'valibot'
import { sayFault } from '../../components/words/faults.ts'
import { explainIssues } from '../../lib/extension/packs/explain.ts'
import { type ContentFile, type ContentProblem, describeProblem } from '../load-content.ts'
import { contentTexts } from './texts.ts'

/** A fact that the content must carry: where it stands, and words that the texts there must hold. */
const coverageSchema = v.array(
  v.strictObject({
    fact: v.pipe(v.string(), v.regex(/^S\d+$/)),
    in: v.pipe(v.array(v.string()), v.nonEmpty('names no place')),
    says: v.pipe(v.array(v.string()), v.nonEmpty('names no words that prove it')),
  }),
)
type CoveredFact = v.InferOutput<typeof coverageSchema>[number]

/** The facts of the frame are S1 to S42. */
const factCount = 42

/** What a place such as `skills/requirements#tips.one-page-prd.text` leads to: a file, then fields and ids. */
function resolvePlace(files: readonly ContentFile[], place: string): unknown {
  const [name, way = ''] = place.split('#')
  let value = files.find(({ file }) => file === `content/${name}.json`)?.value
  for (const step of way.split('.')) {
    if (Array.isArray(value)) value = value.find((item: { id?: string }) => item.id === step)
    else value = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined
  }
  return value
}

/** Facts that are missing from the map, places that lead nowhere, and places that no longer say the fact. */
export function checkCoverage(coverage: ContentFile, files: readonly ContentFile[]): ContentProblem[] {
  const checked = v.safeParse(coverageSchema, coverage.value)
  if (!checked.success) {
    return explainIssues(checked.issues).map(({ path, fault }) => describeProblem(coverage, path, sayFault(fault)))
  }
  const covered = new Set(checked.output.map(({ fact }) => fact))
  const missing = Array.from({ length: factCount }, (_, index) => `S${index + 1}`).filter((fact) => !covered.has(fact))
  return [
    ...missing.map((fact) => describeProblem(coverage, [], `has no entry for ${fact}`)),
    ...checked.output.flatMap((fact, index) =>
      findLosses(fact, files).map((words) => describeProblem(coverage, [index], words)),
    ),
  ]
}

function findLosses({ fact, in: places, says }: CoveredFact, files: readonly ContentFile[]): string[] {
  const values = places.map((place) => ({ place, value: resolvePlace(files, place) }))
  const texts = contentTexts(values.map(({ value }) => ({ file: '', text: '', value })))
  const said = [...texts].map(({ text }) => text.toLowerCase()).join('\n')
  return [
    ...values
      .filter(({ value }) => value === undefined)
      .map(({ place }) => `says that ${fact} is in ${place}, which does not exist`),
    ...says
      .filter((words) => !said.includes(words.toLowerCase()))
      .map((words) => `has lost ${fact}: none of its places says “${words}” any more`),
  ]
}
