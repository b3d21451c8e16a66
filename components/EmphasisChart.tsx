import type { Pillar } from '../content/types.ts'
import type { PillarShare } from '../lib/guide/guide.ts'
import { Icon } from './Icon.tsx'
import { pillarIcons } from './pillar-icons.ts'
import { words } from './words.ts'

interface Props {
  shares: PillarShare[]
  pillars: Pillar[]
}

/** How the posting's emphasis lies over the pillars: a bar, and the same in words and numbers of places. Nothing without any. */
export function EmphasisChart({ shares, pillars }: Props) {
  const names = new Map(pillars.map(({ id, short }) => [id, short]))
  const found = shares.filter(({ places }) => places > 0)
  if (found.length === 0) return null
  return (
    <figure class="emphasis-chart">
      <figcaption>{words.chart.title}</figcaption>
      <div class="emphasis-chart-bar" aria-hidden="true">
        {found.map(({ id, share }) => (
          <span key={id} data-pillar={id} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul class="emphasis-chart-legend">
        {shares.map(({ id, places }) => (
          <li key={id} data-pillar={id} data-none={places === 0 || undefined}>
            <Icon of={pillarIcons[id]} size={13} />
            <b aria-hidden="true">{places}</b>
            <span>
              {names.get(id) ?? id}
              <span class="unseen">{`: ${words.chart.places(places)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
