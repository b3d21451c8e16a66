import { useState } from 'preact/hooks'
import { groupSize, readTest } from '../../lib/prepare/ab-test.ts'
import { Card } from '../Card.tsx'
import { prepareWords } from '../words/prepare.ts'
import { NumberField } from './NumberField.tsx'
import { Select } from './Select.tsx'

const words = prepareWords.calculator

/** How many people an A/B test needs, and what its result says. */
export function AbCalculator() {
  return (
    <section class="ab-calculator">
      <h2>{words.title}</h2>
      <div class="ab-calculator-parts">
        <Card>
          <SizePart />
        </Card>
        <Card>
          <ReadPart />
        </Card>
      </div>
    </section>
  )
}

const percents = (values: readonly number[]) =>
  values.map((value) => ({ value: String(value), name: `${value * 100} %` }))

function SizePart() {
  const [before, setBefore] = useState(10)
  const [after, setAfter] = useState(12)
  const [significance, setSignificance] = useState('0.05')
  const [power, setPower] = useState('0.8')
  const [perDay, setPerDay] = useState(500)
  const size = groupSize({
    before: before / 100,
    after: after / 100,
    significance: Number(significance),
    power: Number(power),
  })
  const people = size === undefined ? undefined : Math.ceil(size)
  const days = people !== undefined && perDay > 0 ? Math.ceil((2 * people) / perDay) : undefined
  return (
    <div class="ab-calculator-part">
      <h3>{words.plan}</h3>
      <div class="ab-calculator-fields">
        <NumberField label={words.before} value={before} onChange={setBefore} most={100} />
        <NumberField label={words.after} value={after} onChange={setAfter} most={100} />
        <Select
          label={words.significance}
          value={significance}
          onChange={setSignificance}
          options={percents([0.01, 0.05, 0.1])}
        />
        <Select label={words.power} value={power} onChange={setPower} options={percents([0.8, 0.9, 0.95])} />
        <NumberField label={words.perDay} value={perDay} onChange={setPerDay} />
      </div>
      <output>
        {people === undefined ? words.sizeNone : <b>{words.size(people)}</b>}
        {days !== undefined && <span>{words.days(days, Math.max(1, Math.ceil(days / 7)))}</span>}
      </output>
      <p class="ab-calculator-source">{words.sizeSource}</p>
    </div>
  )
}

function ReadPart() {
  const [people, setPeople] = useState<readonly [number, number]>([10_000, 10_000])
  const [successes, setSuccesses] = useState<readonly [number, number]>([1000, 1080])
  const read = readTest({ people: people[0], successes: successes[0] }, { people: people[1], successes: successes[1] })
  return (
    <div class="ab-calculator-part">
      <h3>{words.read}</h3>
      {([words.control, words.changed] as const).map((name, at) => (
        <fieldset key={name} class="ab-calculator-group">
          <legend>{name}</legend>
          <NumberField
            label={words.people}
            value={people[at] ?? 0}
            onChange={(value) => setPeople(replaced(people, at, value))}
          />
          <NumberField
            label={words.successes}
            value={successes[at] ?? 0}
            onChange={(value) => setSuccesses(replaced(successes, at, value))}
          />
        </fieldset>
      ))}
      <output>
        {read ? (
          <>
            <span>{words.rates(read.before, read.after)}</span>
            <b>{words.difference(read.difference, read.interval)}</b>
            <span>{words.z(read.z, read.p)}</span>
            <span>{read.p < 0.05 ? words.unlikely : words.likely}</span>
            {!read.enough && <span>{words.few}</span>}
          </>
        ) : (
          words.readNone
        )}
      </output>
      <p class="ab-calculator-source">{words.readSource}</p>
    </div>
  )
}

const replaced = ([first, second]: readonly [number, number], at: number, value: number) =>
  at === 0 ? ([value, second] as const) : ([first, value] as const)
