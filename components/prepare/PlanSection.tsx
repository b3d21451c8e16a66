import { CalendarPlus, FileDown, Printer } from 'lucide'
import { useId } from 'preact/hooks'
import { dayOf } from '../../lib/prepare/days.ts'
import { type MadePlan, makePlan } from '../../lib/prepare/make-plan.ts'
import { Button } from '../Button.tsx'
import { prepareWords } from '../words/prepare.ts'
import { PlanView } from './PlanView.tsx'
import { type PrepareActions, type PreparedPosting, type PrepareView, titleOf } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
  today: Date
}

const words = prepareWords.plan

/** The plan for a posting in full, with its files. */
export function PlanSection({ view, actions, today }: Props) {
  const { posting, plan, skills } = view
  if (!posting) {
    return (
      <div class="prepare-empty">
        <h2>{words.choose}</h2>
        <p>{words.chooseText}</p>
      </div>
    )
  }
  return (
    <div class="plan-section">
      <h2 class="plan-section-title">{titleOf(posting, prepareWords.untitledPosting)}</h2>
      <PlanView
        made={planFor(view, posting, today)}
        plans={plan.content.plans}
        choices={plan.choices}
        ticks={plan.ticks}
        names={new Map(skills.map(({ id, name }) => [id, name]))}
        onTick={actions.tick}
        onChange={actions.changePlan}
        openDays={Infinity}
      />
      <div class="prepare-actions">
        <BeginField begin={plan.choices.begin} onChange={(begin) => actions.changePlan({ begin })} />
        <Button icon={CalendarPlus} onClick={() => actions.saveFile('calendar')}>
          {words.calendar}
        </Button>
        <Button icon={FileDown} onClick={() => actions.saveFile('plan')}>
          {words.markdown}
        </Button>
        <Button icon={Printer} onClick={actions.print}>
          {words.print}
        </Button>
        <p>{words.calendarHint}</p>
      </div>
    </div>
  )
}

/** The plan that the page shows and saves. */
export function planFor({ plan, skills }: PrepareView, { brief }: PreparedPosting, today: Date): MadePlan {
  const emphasis = new Map(brief.skills.map((skill) => [skill.id, skill.emphasis]))
  return makePlan({
    skills: skills.map(({ id, tips }) => ({ id, tips, emphasis: emphasis.get(id) ?? 0 })),
    deadline: brief.deadline,
    today: dayOf(today),
    ...plan,
  })
}

function BeginField({ begin, onChange }: { begin: number; onChange: (minutes: number) => void }) {
  const id = useId()
  const two = (n: number) => String(n).padStart(2, '0')
  return (
    <div class="field">
      <label for={id}>{words.begin}</label>
      <input
        id={id}
        type="time"
        value={`${two(Math.floor(begin / 60))}:${two(begin % 60)}`}
        onChange={(event) => {
          const [hours = Number.NaN, minutes = Number.NaN] = event.currentTarget.value.split(':').map(Number)
          if (Number.isInteger(hours * 60 + minutes)) onChange(hours * 60 + minutes)
        }}
      />
    </div>
  )
}
