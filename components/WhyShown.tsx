import type { Guide } from '../lib/guide/guide.ts'
import type { Field, Posting } from '../lib/posting/posting.ts'
import { Quote } from './Quote.tsx'
import { readerNames, reason as say, words } from './words.ts'

interface Props {
  posting: Posting
  guide: Guide
}

/** What was read, by which reader, and which rule decided. */
export function WhyShown({ posting, guide }: Props) {
  const { why } = words
  const fields: [string, Field][] = []
  if (posting.title) fields.push([why.part.title, posting.title])
  if (posting.company) fields.push([why.part.company, posting.company])
  fields.push([why.part.description, { value: why.blocks(posting.blocks.length), reader: posting.description }])
  return (
    <section class="why-shown" aria-label={why.title}>
      <h3>{why.read}</h3>
      <dl>
        {fields.map(([name, field]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span dir="auto">{field.value}</span> <small>{why.by(readerNames[field.reader])}</small>
            </dd>
          </div>
        ))}
        <div>
          <dt>{why.site}</dt>
          <dd>{posting.site ?? why.noSite}</dd>
        </div>
        <div>
          <dt>{why.rule}</dt>
          <dd>{guide.role.rule}</dd>
        </div>
      </dl>
      {guide.role.evidence.length > 0 && (
        <>
          <h3>{why.words}</h3>
          {guide.role.evidence.slice(0, 3).map((evidence) => (
            <Quote key={`${evidence.block} ${evidence.start}`} posting={posting} evidence={evidence} />
          ))}
        </>
      )}
      {posting.disagreements.length > 0 && (
        <>
          <h3>{why.disagreements}</h3>
          <ul>
            {posting.disagreements.map(({ field, won, lost, reason }) => (
              <li key={field}>
                {why.part[field]}:{' '}
                {why.disagreement(short(won.value), lost.map(({ value }) => short(value)).join('”, “'))}. {say(reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
