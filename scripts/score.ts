/**
 * Scores the judging on labelled postings: `npm run score [-- --skill ID] [--held] [--from FOLDER] [--quiet]`.
 *
 * Reads the project's own postings in `tests/postings`, and real ones from a folder with `postings.jsonl` and
 * `labels.jsonl` where there is one. Of those a fixed third (by their id) is held back: whoever writes phrases sees
 * its figures with `--held`, never its mistakes. Every other miss and false alarm is printed with its sentence.
 * Beside each set stands what a list of keywords makes of it, and how many of its errors are left.
 */
import { judge } from '../lib/guide/judge.ts'
import { bundledKnowledge } from '../lib/guide/knowledge.ts'
import { readText } from '../lib/posting/read-text.ts'
import { isHeldBack, type Labelled, overlap, readReal, readWritten } from './labelled.ts'
import { judgeNaively } from './score-naive.ts'

interface Counts {
  right: number
  false: number
  missed: number
}

const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
const onlySkill = argument('--skill')

score('written', readWritten())
const real = readReal(argument('--from'))
if (real.length > 0)
  score(
    'real',
    real.filter((posting) => !isHeldBack(posting)),
  )
if (real.length > 0 && process.argv.includes('--held')) score('held back', real.filter(isHeldBack), false)

function score(name: string, postings: Labelled[], open = true): void {
  const bySkill = new Map<string, Counts>()
  const count = (id: string, what: keyof Counts) => {
    const counts = bySkill.get(id) ?? { right: 0, false: 0, missed: 0 }
    counts[what]++
    bySkill.set(id, counts)
  }
  const roles = { right: 0, all: 0 }
  const agreed = { all: 0, strength: 0, evidence: 0 }
  const mistakes: string[] = []
  const naive = { roles: 0, right: 0, false: 0, missed: 0 }
  for (const label of postings) {
    const posting = readText(label.description, { title: label.title, company: label.company })
    const guide = judge(posting, bundledKnowledge)
    const byWords = judgeNaively(label.title, posting.blocks.map(({ text }) => text).join('\n'))
    if (!label.roleUnsure) {
      roles.all++
      if (byWords.role !== label.role && byWords.role !== label.alsoRole) naive.roles++
      if (guide.role.id === label.role || guide.role.id === label.alsoRole) roles.right++
      else
        mistakes.push(
          `ROLE      ${label.id} is ${label.role}, said ${guide.role.id}: ${label.title} · ${guide.role.reason}`,
        )
    }
    if (!label.skills) continue
    for (const id of new Set([...Object.keys(label.skills), ...byWords.skills])) {
      if (label.skills[id]?.unsure) continue
      naive[!label.skills[id] ? 'false' : byWords.skills.includes(id) ? 'right' : 'missed']++
    }
    const said = new Map(guide.skills.map((skill) => [skill.id as string, skill]))
    for (const id of new Set([...Object.keys(label.skills), ...said.keys()])) {
      const wanted = label.skills[id]
      const got = said.get(id)
      if (wanted?.unsure) continue
      const shown = got?.evidence.map(({ block, start, end }) => posting.blocks[block]?.text.slice(start, end) ?? '')
      const place = `${label.id} ${id}`
      if (wanted && got && shown) {
        count(id, 'right')
        agreed.all++
        if (got.strength === wanted.strength) agreed.strength++
        else mistakes.push(`STRENGTH  ${place} is ${wanted.strength}: ${shown.join(' | ')}`)
        if (wanted.quotes.some((quote) => shown.some((other) => overlap(quote, other)))) agreed.evidence++
        else mistakes.push(`EVIDENCE  ${place}: ${shown.join(' | ')} · not: ${wanted.quotes.join(' | ')}`)
      } else if (shown) {
        count(id, 'false')
        mistakes.push(`FALSE     ${place}: ${shown.join(' | ')}`)
      } else {
        count(id, 'missed')
        mistakes.push(`MISSED    ${place}: ${wanted?.quotes.join(' | ')}`)
      }
    }
  }
  const sum = { right: 0, false: 0, missed: 0 }
  for (const counts of bySkill.values())
    for (const what of ['right', 'false', 'missed'] as const) sum[what] += counts[what]
  console.log(
    `\n${name}: ${postings.length} postings · roles ${roles.right} of ${roles.all} · ${figures(sum)} · ` +
      `strength ${share(agreed.strength, agreed.all)} · evidence ${share(agreed.evidence, agreed.all)}`,
  )
  const left = (ours: number, theirs: number) => `${ours} of ${theirs} errors left`
  console.log(
    `  naive keywords: roles ${roles.all - naive.roles} of ${roles.all} · ${figures(naive)} · ` +
      `roles ${left(roles.all - roles.right, naive.roles)} · skills ${left(sum.false + sum.missed, naive.false + naive.missed)}`,
  )
  if (open)
    for (const [id, counts] of [...bySkill].sort())
      console.log(
        `  ${id.padEnd(28)} ${figures(counts)} · ${counts.right} right, ${counts.false} false, ${counts.missed} missed`,
      )
  if (open && !process.argv.includes('--quiet'))
    for (const mistake of mistakes.sort()) if (!onlySkill || mistake.includes(` ${onlySkill}`)) console.log(mistake)
}

function figures(counts: Counts): string {
  const precision = counts.right / (counts.right + counts.false || 1)
  const recall = counts.right / (counts.right + counts.missed || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
}

function share(part: number, all: number): string {
  return (part / (all || 1)).toFixed(3)
}
