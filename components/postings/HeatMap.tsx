import type { OverviewCell, OverviewRow } from '../../lib/guide/overview.ts'
import { Icon } from '../Icon.tsx'
import { pillarIcons } from '../pillar-icons.ts'
import { postingsWords as words } from '../words/postings.ts'
import { strengthNames } from '../words.ts'
import { nameOf, type ShownPosting } from './view.ts'

interface Props {
  /** The columns. */
  postings: readonly ShownPosting[]
  rows: readonly OverviewRow[]
  /** How many postings there are in all. */
  all: number
}

/** Skills over postings: what each asks for, and how much of it is prepared. A table to screen readers. */
export function HeatMap({ postings, rows, all }: Props) {
  if (rows.length === 0) return <p class="postings-none">{words.nothingAsked}</p>
  return (
    <section class="heat-map">
      <h2>{words.map}</h2>
      <p>
        {words.mapHelp} {postings.length < all && words.mapMost(postings.length)}
      </p>
      <ul class="heat-legend" aria-hidden="true">
        <li>
          <span class="heat-square" data-strength="required" /> {words.legend.required}
        </li>
        <li>
          <span class="heat-square" data-strength="preferred" /> {words.legend.preferred}
        </li>
        <li>
          <span class="heat-square" data-strength="required">
            <i style={{ blockSize: '60%' }} />
          </span>{' '}
          {words.legend.prepared}
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="heat-scroll" tabIndex={0} aria-label={words.map}>
        <table class="heat-table">
          <thead>
            <tr>
              <th scope="col">{words.skill}</th>
              <th scope="col">{words.asked}</th>
              {postings.map((posting) => (
                <th key={posting.record.key} scope="col" class="heat-posting">
                  <span dir="auto" title={nameOf(posting, words.untitled)}>
                    {posting.record.company || posting.record.title || words.untitled}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, pillar, asked, cells }) => (
              <tr key={id} data-pillar={pillar}>
                <th scope="row">
                  <span class="heat-skill">
                    <Icon of={pillarIcons[pillar]} size={14} />
                    {name}
                  </span>
                </th>
                <td class="heat-asked">
                  <span aria-hidden="true">
                    <i style={{ inlineSize: `${(asked / Math.max(1, postings.length)) * 100}%` }} />
                  </span>
                  {words.askedShort(asked, postings.length)}
                </td>
                {cells.map((cell, place) => (
                  <td key={postings[place]?.record.key}>
                    <Square cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Square({ cell: { strength, done, of } }: { cell: OverviewCell }) {
  const said = strength ? words.cell(strengthNames[strength], done, of) : words.notAsked
  return (
    <span class="heat-square" data-strength={strength} title={strength && said}>
      {strength && done > 0 && <i style={{ blockSize: `${(done / Math.max(1, of)) * 100}%` }} />}
      <span class="unseen">{said}</span>
    </span>
  )
}
