import { ArrowDownWideNarrow, Plus, Trash2 } from 'lucide'
import { impacts, type RoadmapItem, rankItems, riceScore } from '../../lib/prepare/portfolio.ts'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { prepareWords } from '../words/prepare.ts'
import { NumberField } from './NumberField.tsx'

interface Props {
  items: readonly RoadmapItem[]
  onChange: (to: (now: RoadmapItem[]) => RoadmapItem[]) => void
}

const words = prepareWords.portfolio
const { columns } = words
const numbers = ['reach', 'confidence', 'effort'] as const

/** The ideas of a roadmap with their RICE numbers. */
export function Roadmap({ items, onChange }: Props) {
  const add = () =>
    onChange((now) => [
      ...now,
      { id: crypto.randomUUID(), name: '', when: 'later', reach: 1000, impact: 1, confidence: 50, effort: 1 },
    ])
  return (
    <section class="roadmap">
      <h3>{words.ideas}</h3>
      <p>{words.columnHints}</p>
      {items.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
        <section class="roadmap-scroll" aria-label={words.ideas} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['name', 'reach', 'impact', 'confidence', 'effort', 'score', 'when'] as const).map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {items.map((item, index) => (
                <Row
                  key={item.id}
                  item={item}
                  name={item.name || words.ideaName(index + 1)}
                  onChange={(change) =>
                    onChange((now) => now.map((one) => (one.id === item.id ? { ...one, ...change } : one)))
                  }
                  onRemove={() => onChange((now) => now.filter(({ id }) => id !== item.id))}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div class="prepare-actions">
        <Button icon={Plus} onClick={add}>
          {words.addIdea}
        </Button>
        {items.length > 1 && (
          <Button icon={ArrowDownWideNarrow} onClick={() => onChange((now) => rankItems(now).map(({ item }) => item))}>
            {words.sort}
          </Button>
        )}
      </div>
    </section>
  )
}

interface RowProps {
  item: RoadmapItem
  name: string
  onChange: (change: Partial<RoadmapItem>) => void
  onRemove: () => void
}

function Row({ item, name, onChange, onRemove }: RowProps) {
  const score = riceScore(item)
  const number = (column: (typeof numbers)[number]) => (
    <td>
      <NumberField
        quiet
        label={words.cell(columns[column], name)}
        value={item[column]}
        onChange={(value) => onChange({ [column]: Number.isNaN(value) ? 0 : value })}
        most={column === 'confidence' ? 100 : undefined}
      />
    </td>
  )
  return (
    <tr>
      <td>
        <input
          class="cell-input"
          type="text"
          aria-label={words.cell(columns.name, name)}
          placeholder={name}
          value={item.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </td>
      {number('reach')}
      <td>
        <select
          class="cell-input"
          aria-label={words.cell(columns.impact, name)}
          value={String(item.impact)}
          onChange={(event) => onChange({ impact: Number(event.currentTarget.value) })}
        >
          {impacts.map((impact) => (
            <option key={impact} value={String(impact)}>
              {words.impacts[String(impact)]}
            </option>
          ))}
        </select>
      </td>
      {number('confidence')}
      {number('effort')}
      <td class="roadmap-score">{score === undefined ? words.noScore : words.score(score)}</td>
      <td>
        <select
          class="cell-input"
          aria-label={words.cell(columns.when, name)}
          value={item.when}
          onChange={(event) => onChange({ when: event.currentTarget.value as RoadmapItem['when'] })}
        >
          {(Object.keys(words.when) as RoadmapItem['when'][]).map((when) => (
            <option key={when} value={when}>
              {words.when[when]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <IconButton icon={Trash2} label={words.removeIdea(name)} onClick={onRemove} />
      </td>
    </tr>
  )
}
