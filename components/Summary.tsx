import { ChevronDown, CircleCheck, CircleDashed } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { GuideView } from '../lib/extension/calls.ts'
import type { PostingRecord } from '../lib/extension/store.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { Chip } from './Chip.tsx'
import { EmphasisChart } from './EmphasisChart.tsx'
import { Facts } from './Facts.tsx'
import { Icon } from './Icon.tsx'
import { Notice } from './Notice.tsx'
import { roleOf } from './sidebar-view.ts'
import { WhyShown } from './WhyShown.tsx'
import { certaintyWords, languageName, reason, roleNames, words } from './words.ts'

interface Props {
  posting: Posting
  view: GuideView
  record: PostingRecord | undefined
  today: Date
}

/** What the posting is, at a glance: role with its reason, title, company, facts and emphasis. */
export function Summary({ posting, view, record, today }: Props) {
  const [why, setWhy] = useState(false)
  const id = useId()
  const { role } = view.guide
  const corrected = record?.correction !== undefined && record.correction !== role.id
  const name = roleNames[roleOf(view, record)]
  const place = posting.facts.find(({ kind }) => kind === 'place')
  const company = [posting.company?.value, place?.value].filter(Boolean).join(' · ')
  return (
    <header class="summary">
      <div class="summary-head">
        <div class="summary-role">
          <Chip
            kind={roleOf(view, record) === 'other' ? 'neutral' : 'accent'}
            icon={role.certainty === 'sure' || corrected ? CircleCheck : CircleDashed}
          >
            {corrected ? name : certaintyWords[role.certainty](name)}
          </Chip>
          <button type="button" class="summary-why" aria-expanded={why} aria-controls={id} onClick={() => setWhy(!why)}>
            {words.summary.why}
            <Icon of={ChevronDown} size={12} />
          </button>
        </div>
        <h2 class="summary-title" dir="auto">
          {posting.title?.value ?? words.summary.noTitle}
        </h2>
        {company && (
          <p class="summary-company" dir="auto">
            {company}
          </p>
        )}
        <p class="summary-reason">{corrected ? words.why.corrected(name) : reason(role.reason)}</p>
      </div>
      <div id={id} hidden={!why}>
        {why && <WhyShown posting={posting} guide={view.guide} />}
      </div>
      {posting.closed && <Notice kind="warn">{words.summary.closed(posting.closed)}</Notice>}
      {posting.language !== 'en' && (
        <Notice kind="info">{words.summary.language(languageName(posting.language))}</Notice>
      )}
      <Facts facts={posting.facts.filter((fact) => fact !== place)} today={today} />
      <EmphasisChart shares={view.guide.pillars} pillars={view.pillars} />
    </header>
  )
}
