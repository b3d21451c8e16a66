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
  const { page, learning, management, product, adjacent, otherWork } = title
  if (page) return found('other', 'sure', 'page', `“${page}” in the title is not that of a posting.`)
  if (learning && management)
    return found('pm-internship', 'sure', 'title', `The title says ${both(management, learning)}.`)
  if (learning && product) return found('pm-internship', 'probable', 'product-alone', `The title says “${product}”.`)
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

/** What the text adds: quoted words, and how many skills of a product manager's own the duties ask for. */
interface Text {
  learning: Evidence[]
  work: Evidence[]
  craft: number
  quote: (evidence: Evidence[]) => string
}

const craft = new Set<string>([
  'requirements',
  'product-strategy',
  'product-metrics',
  'user-research',
  'experimentation',
  'user-empathy',
  'market-research',
  'go-to-market',
])

function textOf(posting: Posting, reading: Reading, skills: SkillFinding[]): Text {
  return {
    learning: reading.learning,
    work: reading.productWork,
    craft: skills.filter((skill) => craft.has(skill.id)).length,
    quote: ([first]) => {
      const words = first ? (posting.blocks[first.block]?.text.slice(first.start, first.end) ?? '') : ''
      return words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words
    },
  }
}

function decideProduct(title: Title, finding: RoleFinding, text: Text): RoleFinding {
  const says = `The title says “${title.product}”`
  if (text.work.length > 0)
    return found(
      'pm-internship',
      'probable',
      'product-duties',
      `${says} and the duties are a product manager's: “${text.quote(text.work)}”`,
      text.work.slice(0, 3),
    )
  if (text.craft >= 3)
    return found(
      'pm-internship',
      'probable',
      'product-duties',
      `${says}, and the duties ask for ${text.craft} skills of a product manager's own.`,
    )
  if (text.craft === 0 && text.learning.length > 0)
    return found(
      'adjacent-internship',
      'probable',
      'product-duties',
      `${says}, but the duties are not a product manager's.`,
    )
  return finding
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

function decideWork(title: Title, finding: RoleFinding, text: Text): RoleFinding {
  if (text.work.length < 2 || text.craft < 3) return finding
  const learning = title.learning !== undefined || text.learning.length > 0
  return found(
    learning ? 'pm-internship' : 'pm-role',
    'probable',
    'work-in-text',
    `The title leaves it open, and the duties are a product manager's: “${text.quote(text.work)}”`,
    text.work.slice(0, 3),
  )
}
