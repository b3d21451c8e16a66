import { ArrowDown, ArrowUp } from 'lucide'
import type { Pillar, PillarId } from '../../content/types.ts'
import { Checkbox } from '../Checkbox.tsx'
import { Icon } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import { pillarIcons } from '../pillar-icons.ts'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'
import { useOptions } from './options-context.ts'

/** Which pillars are shown, and in which order. */
export function Pillars({ pillars }: { pillars: readonly Pillar[] }) {
  const { settings, change } = useOptions()
  const { pillarOrder, hiddenPillars } = settings
  const place = (id: PillarId) => pillarOrder.indexOf(id) >>> 0
  const sorted = pillars.toSorted((a, b) => place(a.id) - place(b.id))
  const ids = sorted.map(({ id }) => id)
  const move = (from: number, by: 1 | -1) => {
    const next = [...ids]
    const [id] = next.splice(from, 1)
    if (id) next.splice(from + by, 0, id)
    change({ pillarOrder: next })
  }
  const show = (id: PillarId, on: boolean) =>
    change({ hiddenPillars: on ? hiddenPillars.filter((other) => other !== id) : [...hiddenPillars, id] })
  return (
    <Option
      {...words.pillars}
      keys={['pillarOrder', 'hiddenPillars']}
      also={pillars.map(({ name }) => name).join(' ')}
      wide
    >
      <ul class="row-list">
        {sorted.map(({ id, name, meaning }, at) => (
          <li key={id} data-pillar={id}>
            <Checkbox checked={!hiddenPillars.includes(id)} onChange={(on) => show(id, on)}>
              <span class="pillar-name">
                <Icon of={pillarIcons[id]} size={14} />
                {name}
              </span>
              <small>{meaning}</small>
            </Checkbox>
            <IconButton icon={ArrowUp} label={words.up(name)} disabled={at === 0} onClick={() => move(at, -1)} />
            <IconButton
              icon={ArrowDown}
              label={words.down(name)}
              disabled={at === sorted.length - 1}
              onClick={() => move(at, 1)}
            />
          </li>
        ))}
      </ul>
    </Option>
  )
}
