import type { Block, Posting } from '../posting/posting.ts'
import type { SkillFinding } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import type { Mention } from './mentions.ts'

/** What a place counts by the part of the posting it stands in: what the person will do and must have comes first. */
const kindWeights: Record<Block['kind'], number> = {
  duties: 1,
  minimum: 1,
  role: 0.8,
  other: 0.7,
  preferred: 0.6,
  company: 0.5,
  benefits: 0.5,
  legal: 0.5,
  apply: 0.5,
}

/**
 * Hints need company: a skill is shown once its places weigh as much as one plain request. A posting that says little
 * names each skill once, in whatever words, so that there one broad phrase is enough.
 */
const enough = { long: 1, short: 0.8 }
/** Places that ask for a skill, from which on a posting is long. */
const longFrom = 20

/** The skills that were asked for, the heaviest first, each with its places and the reason for its order. */
export function weighSkills(posting: Posting, mentions: Mention[], knowledge: Knowledge): SkillFinding[] {
  const least = mentions.length < longFrom ? enough.short : enough.long
  const weighed = [...placesBySkill(mentions)]
    .filter(([, places]) => places.reduce((sum, { weight }) => sum + weight, 0) >= least)
    .map(([id, places]) => [id, plainest(places)] as const)
    .map(([id, places]) => ({ id, places, weight: places.reduce((sum, place) => sum + weightOf(posting, place), 0) }))
  const heaviest = Math.max(...weighed.map(({ weight }) => weight))
  return weighed
    .map(
      ({ id, places, weight }): SkillFinding => ({
        id,
        pillar: knowledge.pillarOf.get(id) ?? 'craft',
        strength: places.some((place) => place.strength === 'required') ? 'required' : 'preferred',
        evidence: places
          .toSorted((a, b) => weightOf(posting, b) - weightOf(posting, a))
          .map(({ evidence }) => evidence),
        emphasis: weight / heaviest,
        reason: reasonOf(posting, places),
      }),
    )
    .sort((a, b) => b.emphasis - a.emphasis || (a.strength === b.strength ? 0 : a.strength === 'required' ? -1 : 1))
}

/** One place per sentence, though bundled and own phrases may both have found it. */
function placesBySkill(mentions: Mention[]): Map<string, Mention[]> {
  const places = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = `${mention.evidence.block} ${mention.evidence.start} ${mention.skill}`
    const known = places.get(key)
    if (!known || known.weight < mention.weight) places.set(key, mention)
  }
  return Map.groupBy(places.values(), ({ skill }) => skill)
}

/** Beside places that ask for the skill, those that only hint at it convince nobody. */
function plainest(places: Mention[]): Mention[] {
  const plain = places.filter(({ weight }) => weight >= enough.short)
  return plain.length > 0 ? plain : places
}

/** What a place loses that names the skill only at the end of its sentence: "Partner with design from idea to launch". */
const asideLoss = 0.4

function weightOf(posting: Posting, { evidence, weight, at }: Mention): number {
  return weight * (1 - asideLoss * at) * kindWeights[posting.blocks[evidence.block]?.kind ?? 'other']
}

/** "Named 3 times, twice under “Responsibilities”." */
function reasonOf(posting: Posting, places: Mention[]): string {
  const headings = new Map<string, number>()
  for (const { evidence } of places) {
    const heading = posting.blocks[evidence.block]?.heading
    if (heading) headings.set(heading, (headings.get(heading) ?? 0) + 1)
  }
  const [heading, count] = [...headings].sort((a, b) => b[1] - a[1])[0] ?? []
  const named = `Named ${times(places.length)}`
  const wish = places.every(({ strength }) => strength === 'preferred') ? ', only as a preference' : ''
  if (!heading || !count || heading.length > 60) return `${named}${wish}.`
  const part = count === places.length ? '' : `${times(count)} `
  return `${named}, ${part}under “${heading.replace(/:$/, '')}”${wish}.`
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
