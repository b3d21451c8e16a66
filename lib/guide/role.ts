import type { Evidence, Posting } from '../posting/posting.ts'
import type { RoleFinding, SkillFinding } from './guide.ts'
import type { Reading } from './mentions.ts'
import { readTitle, type Title } from './title.ts'

/** The role as far as a title tells it alone. Never throws. */
export function roleOfTitle(title: string): RoleFinding {
  return byTitle(readTitle(title))
}

/**
 * The role from the title and, where the title leaves it open, from what the text says of the work and of its period.
 * Never throws.
 */
export function judgeRole(posting: Posting, reading: Reading, skills: SkillFinding[]): RoleFinding {
  const title = readTitle(posting.title?.value ?? '')
  const finding = byTitle(title)
  const text = textOf(posting, reading, skills)
  if (finding.rule === 'product-alone') return decideProduct(title, finding, text)
  if (finding.id === 'pm-role') return decidePeriod(title, finding, text)
  if (finding.rule === 'internship-alone' || finding.rule === 'no-title') return decideWork(title, finding, text)
  return finding
}

function found(
  id: RoleFinding['id'],
  certainty: RoleFinding['certainty'],
  rule: string,
  reason: string,
  evidence: Evidence[] = [],
): RoleFinding {
  return { id, certainty, reason, rule, evidence }
}

function byTitle(title: Title): RoleFinding {
  const { page, learning, management, product, abbreviated, adjacent, otherWork } = title
  if (page) return found('other', 'sure', 'page', `“${page}” in the title is not that of a posting.`)
  if (learning && management)
    return found('pm-internship', 'sure', 'title', `The title says ${both(management, learning)}.`)
  if (learning && product) return found('pm-internship', 'probable', 'product-alone', `The title says “${product}”.`)
  if (abbreviated) return found('pm-role', 'probable', 'title', `The title says “${abbreviated}”.`)
  if (management)
    return found('pm-role', 'sure', 'title', `The title says “${management}”, and no word of an internship.`)
  if (learning && adjacent)
    return found('adjacent-internship', 'sure', 'title', `The title says ${both(adjacent, learning)}.`)
  if (learning && otherWork) return found('other', 'sure', 'title', `The title says ${both(otherWork, learning)}.`)
  if (learning)
    return found(
      'other',
      'probable',
      'internship-alone',
      `The title says “${learning}” and nothing of product management.`,
    )
  if (otherWork) return found('other', 'sure', 'title', `The title says “${otherWork}”.`)
  if (title.empty)
    return found('other', 'probable', 'no-title', 'There is no title, and the text does not tell the role.')
  return found('other', 'probable', 'no-words', 'The title says nothing of product management.')
}

function both(work: string, learning: string): string {
  return work.includes(learning)
    ? `“${work}”`
    : learning.includes(work)
      ? `“${learning}”`
      : `“${work}” and “${learning}”`
}

/** What the text adds: quoted words, and how much of the duties is a product manager's own. */
interface Text {
  learning: Evidence[]
  work: Evidence[]
  otherWork: Evidence[]
  core: number
  /** Whether it says what is to be built: of the core the part that strategists and analysts do not share. */
  defines: boolean
  quote: (evidence: Evidence[]) => string
}

/** How much a skill tells of product management, when the title does not. */
const coreWeights = new Map<string, number>([
  ['requirements', 2],
  ['product-strategy', 2],
  ['user-research', 1],
  ['experimentation', 1],
  ['product-metrics', 1],
  ['user-empathy', 0.5],
  ['market-research', 0.5],
])

function textOf(posting: Posting, reading: Reading, skills: SkillFinding[]): Text {
  return {
    learning: reading.learning,
    work: reading.productWork,
    otherWork: reading.otherWork,
    core: skills.reduce((sum, { id }) => sum + (coreWeights.get(id) ?? 0), 0),
    defines: skills.some(({ id }) => id === 'requirements'),
    quote: ([first]) => {
      const words = first ? (posting.blocks[first.block]?.text.slice(first.start, first.end) ?? '') : ''
      return words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words
    },
  }
}

/** "Product Intern", "PM Intern", "APM Intern": the duties decide, where there are any. */
function decideProduct(title: Title, finding: RoleFinding, text: Text): RoleFinding {
  const says = `The title says “${title.product}”`
  const { work, otherWork, core } = text
  if (work.length > 0 && core > 0 && otherWork.length === 0)
    return found(
      'pm-internship',
      'probable',
      'product-duties',
      `${says} and the duties are a product manager's: “${text.quote(work)}”`,
      work.slice(0, 3),
    )
  if (core >= 2 || (core > 0 && otherWork.length === 0))
    return found('pm-internship', 'probable', 'product-duties', `${says}, and the duties are a product manager's.`)
  if (otherWork.length === 0) return finding
  const project = /\bproject/i.test(text.quote(otherWork))
  return found(
    core > 0 || project ? 'adjacent-internship' : 'other',
    'probable',
    'other-duties',
    `${says}, but the duties are others: “${text.quote(otherWork)}”`,
    otherWork.slice(0, 3),
  )
}

function decidePeriod(title: Title, finding: RoleFinding, text: Text): RoleFinding {
  if (text.learning.length < 2) return finding
  return found(
    'pm-internship',
    'probable',
    'learning-in-text',
    `The title says “${title.management}”, and the text says that it is an internship: “${text.quote(text.learning)}”`,
    text.learning.slice(0, 3),
  )
}

/** "Summer Intern": product management where the duties say so plainly. */
function decideWork(title: Title, finding: RoleFinding, text: Text): RoleFinding {
  if (text.core < 4 || text.otherWork.length > text.work.length) return finding
  if (!text.defines && text.work.length === 0) return finding
  const learning = title.learning !== undefined || text.learning.length > 0
  const evidence = text.work.slice(0, 3)
  const quote = evidence.length > 0 ? `: “${text.quote(evidence)}”` : '.'
  return found(
    learning ? 'pm-internship' : 'pm-role',
    'probable',
    'work-in-text',
    `The title leaves it open, and the duties are a product manager's${quote}`,
    evidence,
  )
}
