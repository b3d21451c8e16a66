/**
 * Shows what each pattern is worth: `node scripts/score-patterns.ts [--skill ID] [--below 0.7]`.
 *
 * Over the labelled postings that may be read, each place that a pattern finds is right (a reader quoted it), wrong (the
 * posting does not ask for the skill at all) or elsewhere (it asks for it, but readers quoted other words). Counts are
 * of postings, not places, so that a pattern fitted to one odd posting shows as such.
 */
import { compile } from '../lib/guide/compile.ts'
import { bundledKnowledge } from '../lib/guide/knowledge.ts'
import { readMentions } from '../lib/guide/mentions.ts'
import { createWalk, withBits } from '../lib/guide/unpack.ts'
import { readText } from '../lib/posting/read-text.ts'
import { readPhrases } from './generate-phrases.ts'
import { overlap, readOpenPostings } from './labelled.ts'

interface Worth {
  of: string
  pattern: string
  kind: string
  right: Set<string>
  wrong: Set<string>
  elsewhere: Set<string>
  example?: string
}

const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
const onlySkill = argument('--skill')
const below = Number(argument('--below') ?? 1.01)

const { phrases, meanings } = await readPhrases('phrases', true)
const automaton = compile(phrases)
const knowledge = {
  ...bundledKnowledge,
  vocabulary: automaton.vocabulary,
  bundled: { walk: createWalk(automaton), meanings: withBits(meanings) },
}
const worths = meanings.map(
  ({ of, kind, pattern }): Worth => ({
    of,
    kind,
    pattern: pattern ?? '',
    right: new Set(),
    wrong: new Set(),
    elsewhere: new Set(),
  }),
)
for (const label of readOpenPostings()) {
  const wanted = label.skills
  if (!wanted) continue
  const posting = readText(label.description, { title: label.title, company: label.company })
  for (const { skill, evidence, meanings: by } of readMentions(posting, knowledge).mentions) {
    if (wanted[skill]?.unsure) continue
    const shown = posting.blocks[evidence.block]?.text.slice(evidence.start, evidence.end) ?? ''
    const quoted = wanted[skill]?.quotes.some((quote) => overlap(quote, shown))
    for (const number of by) {
      const worth = worths[number] as Worth
      worth[quoted ? 'right' : wanted[skill] ? 'elsewhere' : 'wrong'].add(label.id)
      if (!wanted[skill]) worth.example = shown
    }
  }
}
const precision = ({ right, wrong }: Worth) => right.size / (right.size + wrong.size || 1)
const rows = worths
  .filter(({ of, kind }) => kind !== 'vetoes' && !of.startsWith('cue-') && (!onlySkill || of === onlySkill))
  .filter((worth) => precision(worth) < below)
  .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : precision(a) - precision(b)))
for (const worth of rows)
  console.log(
    [
      worth.of,
      `${worth.right.size} right`,
      `${worth.wrong.size} wrong`,
      `${worth.elsewhere.size} elsewhere`,
      worth.pattern,
      worth.example ? `· ${worth.example}` : '',
    ].join('  '),
  )
