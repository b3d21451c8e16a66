/**
 * Scores the judging on labelled postings: `npm run score -- [--skill ID] [--held] [--from FOLDER]`.
 * Prints precision, recall and F1 a skill, role accuracy, strength and evidence, and every miss and false alarm with its sentence.
 * A fixed third of the postings (by their id) is held back: its figures stand apart and its mistakes are not shown.
 */
import { existsSync, readFileSync } from 'node:fs'
import { judge } from '../lib/guide/judge.ts'
import { bundledKnowledge } from '../lib/guide/knowledge.ts'
import { readText } from '../lib/posting/read-text.ts'

interface Label {
  id: string
  role: string
  alsoRole?: string
  roleUnsure?: boolean
  skills?: Record<string, { strength: string; quotes: string[]; unsure?: boolean }>
}
interface Labelled {
  id: string
  title: string
  company: string
  description: string
}

const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
const folder = argument('--from') ?? new URL('../../shared/relevance/', import.meta.url).pathname
const onlySkill = argument('--skill')
if (!existsSync(`${folder}/postings.jsonl`)) {
  console.log('There are no labelled postings here. Name their folder with --from.')
  process.exit(0)
}
const readLines = <T>(name: string): T[] =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const labels = new Map(readLines<Label>('labels.jsonl').map((label) => [label.id, label]))

class Tally {
  counts = new Map<string, { tp: number; fp: number; fn: number }>()
  roles = { right: 0, all: 0 }
  agreed = { all: 0, strength: 0, overlap: 0 }
  mistakes: string[] = []
  of(skill: string) {
    const known = this.counts.get(skill) ?? { tp: 0, fp: 0, fn: 0 }
    this.counts.set(skill, known)
    return known
  }
}
const open = new Tally()
const held = new Tally()

for (const posting of readLines<Labelled>('postings.jsonl')) {
  const label = labels.get(posting.id)
  if (!label) continue
  const tally = isHeldBack(posting.id) ? held : open
  const read = readText(posting.description, { title: posting.title, company: posting.company })
  const guide = judge(read, bundledKnowledge)
  if (!label.roleUnsure) {
    tally.roles.all++
    if (guide.role.id === label.role || guide.role.id === label.alsoRole) tally.roles.right++
    else
      tally.mistakes.push(
        `ROLE ${posting.id} is ${label.role}, said ${guide.role.id} · ${posting.title} · ${guide.role.reason}`,
      )
  }
  if (!label.skills) continue
  const said = new Map(guide.skills.map((skill) => [skill.id as string, skill]))
  for (const id of new Set([...Object.keys(label.skills), ...said.keys()])) {
    const wanted = label.skills[id]
    const got = said.get(id)
    if (wanted?.unsure) continue
    const quotes = got?.evidence.map(({ block, start, end }) => read.blocks[block]?.text.slice(start, end) ?? '') ?? []
    if (wanted && got) {
      tally.of(id).tp++
      tally.agreed.all++
      if (got.strength === wanted.strength) tally.agreed.strength++
      else tally.mistakes.push(`STRENGTH ${posting.id} ${id} is ${wanted.strength}: ${quotes.join(' | ')}`)
      if (wanted.quotes.some((quote) => quotes.some((other) => overlap(quote, other)))) tally.agreed.overlap++
      else
        tally.mistakes.push(
          `EVIDENCE ${posting.id} ${id} wanted “${wanted.quotes.join(' | ')}”, shown “${quotes.join(' | ')}”`,
        )
    } else if (got) {
      tally.of(id).fp++
      tally.mistakes.push(`FALSE ${posting.id} ${id}: ${quotes.join(' | ')}`)
    } else {
      tally.of(id).fn++
      tally.mistakes.push(`MISS ${posting.id} ${id}: ${wanted?.quotes.join(' | ')}`)
    }
  }
}

show('open', open)
if (process.argv.includes('--held')) show('held back', held)
for (const mistake of open.mistakes) if (!onlySkill || mistake.includes(` ${onlySkill}`)) console.log(mistake)

function show(name: string, tally: Tally): void {
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const counts of tally.counts.values()) {
    sum.tp += counts.tp
    sum.fp += counts.fp
    sum.fn += counts.fn
  }
  console.log(
    `\n${name}: role ${tally.roles.right}/${tally.roles.all} · ${figures(sum)} · strength ${share(tally.agreed.strength, tally.agreed.all)} · evidence ${share(tally.agreed.overlap, tally.agreed.all)}`,
  )
  if (name !== 'open') return
  for (const [id, counts] of [...tally.counts].sort())
    console.log(`  ${id.padEnd(28)} ${figures(counts)} · tp ${counts.tp} fp ${counts.fp} fn ${counts.fn}`)
}

function figures({ tp, fp, fn }: { tp: number; fp: number; fn: number }): string {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`
}

function share(part: number, all: number): string {
  return (part / (all || 1)).toFixed(3)
}

function isHeldBack(id: string): boolean {
  return Number.parseInt(id.slice(0, 8), 16) % 3 === 0
}

function overlap(wanted: string, shown: string): boolean {
  const [one, other] = [plain(wanted), plain(shown)]
  if (!one || !other) return false
  if (one.includes(other) || other.includes(one)) return true
  const words = new Set(one.match(/[\p{L}\p{N}]+/gu))
  const others = other.match(/[\p{L}\p{N}]+/gu) ?? []
  return others.filter((word) => words.has(word)).length / Math.min(words.size || 1, others.length || 1) >= 0.5
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
