import { useRef, useState } from 'preact/hooks'
import type { Drill } from '../../content/exercises.ts'
import { chooseDrills, type DrillGroup, drillGroups } from '../../lib/prepare/drills.ts'
import { Choice } from '../Choice.tsx'
import { prepareWords } from '../words/prepare.ts'
import { AbCalculator } from './AbCalculator.tsx'
import { DrillCard } from './DrillCard.tsx'
import type { PrepareActions, PrepareView } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
}

const words = prepareWords.drills
const groups = Object.keys(drillGroups) as DrillGroup[]

/** Short questions on metrics, A/B tests and SQL, answered at once with the reason. */
export function Drills({ view: { drills, drillRecords }, actions }: Props) {
  const [group, setGroup] = useState<DrillGroup>('metrics')
  const chosen = chooseDrills(drills, drillRecords, group)
  // The drill stays while it is being read, although answering it changes the order.
  const shown = useRef<Drill>(undefined)
  const [, draw] = useState(0)
  if (!shown.current || !chosen.includes(shown.current)) shown.current = chosen[0]
  const drill = shown.current
  const solved = chosen.filter(({ id }) => drillRecords.get(id)?.right).length
  const next = () => {
    shown.current = chosen.find(({ id }) => id !== drill?.id)
    draw((count) => count + 1)
  }
  return (
    <div class="drills">
      <div class="drills-choice">
        <Choice
          label={words.group}
          value={group}
          onChange={setGroup}
          options={groups.map((value) => ({ value, name: words.groups[value] }))}
        />
        <p>{words.solved(solved, chosen.length)}</p>
      </div>
      {drill && (
        <DrillCard key={drill.id} drill={drill} onFirst={(right) => actions.solve(drill.id, right)} onNext={next} />
      )}
      {group === 'ab-tests' && <AbCalculator />}
    </div>
  )
}
