import type { GuideView } from '../lib/extension/calls.ts'
import type { PostingRecord } from '../lib/extension/store.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { escapeMarkdown } from '../lib/prepare/escape-markdown.ts'
import { roleOf, shownSkills } from './sidebar-view.ts'
import { duration, factNames, factWords, reason, roleNames, strengthNames, words } from './words.ts'

/** A posting's guide as Markdown: facts, skills with their quotes, tips with their ticks, and the user's notes. */
export function guideMarkdown(posting: Posting, view: GuideView, record: PostingRecord | undefined): string {
  const { asked, unmentioned } = shownSkills(view)
  const ticks = new Set(record?.ticks)
  const lines = [
    `# ${escapeMarkdown(posting.title?.value ?? words.summary.noTitle)}`,
    '',
    [posting.company?.value, posting.url]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => escapeMarkdown(part ?? ''))
      .join(' · '),
    `${roleNames[roleOf(view, record)]}. ${escapeMarkdown(reason(view.guide.role.reason))}`,
    '',
    ...posting.facts.map((fact) => `- ${factNames[fact.kind]}: ${escapeMarkdown(factWords(fact))}`),
  ]
  for (const { brief, finding } of asked) {
    lines.push(
      '',
      `## ${escapeMarkdown(brief.name)}${finding ? ` (${strengthNames[finding.strength].toLowerCase()})` : ''}`,
      '',
    )
    for (const { block, start, end } of finding?.evidence ?? [])
      lines.push(`> ${escapeMarkdown(posting.blocks[block]?.text.slice(start, end) ?? '')}`, '')
    for (const tip of brief.tips)
      lines.push(
        `- [${ticks.has(`${brief.id}/${tip.id}`) ? 'x' : ' '}] ${escapeMarkdown(tip.text)} (${duration(tip.minutes)})`,
      )
  }
  if (unmentioned.length > 0)
    lines.push(
      '',
      `## ${words.unmentioned.title}`,
      '',
      unmentioned.map(({ brief }) => escapeMarkdown(brief.name)).join(', '),
    )
  if (record?.notes) lines.push('', `## ${words.tabs.notes}`, '', record.notes)
  return `${lines.join('\n')}\n`
}
