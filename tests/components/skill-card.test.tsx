import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SkillCard } from '../../components/SkillCard.tsx'
import { shownSkills } from '../../components/sidebar-view.ts'
import { details, guideView, posting } from '../gallery/sample.ts'
import { expectAccessible } from './accessible.ts'

afterEach(cleanup)

const [metrics, teamwork] = shownSkills(guideView).asked

function draw(change: Partial<Parameters<typeof SkillCard>[0]> = {}) {
  if (!metrics) throw new Error('the sample asks for skills')
  return render(
    <ul>
      <SkillCard
        skill={metrics}
        posting={posting}
        open={false}
        onToggle={() => {}}
        details={undefined}
        shown={undefined}
        onShow={() => {}}
        ticks={new Set()}
        onTick={() => {}}
        answers={{}}
        onAnswer={() => {}}
        stories={[]}
        {...change}
      />
    </ul>,
  )
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test.each([
  ['from the start', undefined, 'Show in posting: Product metrics', 0],
  ['again', 1, 'Show in posting: Product metrics', 1],
  ['the next', 0, 'Next place of Product metrics', 1],
  ['round to the first', 2, 'Next place of Product metrics', 0],
  ['the previous', 2, 'Previous place of Product metrics', 1],
  ['round to the last', 0, 'Previous place of Product metrics', 2],
])('steps through the evidence: %s', (_, shown, name, index) => {
  const onShow = vi.fn()
  draw({ shown, onShow })
  press(name)
  expect(onShow).toHaveBeenCalledWith(index)
})

test('the quote follows the place that is shown, and says which it is', () => {
  const { container } = draw({ shown: 1 })
  expect(container.querySelector('mark')?.textContent).toBe('Report weekly on funnel conversion')
  expect(screen.getByText('2 of 3')).toBeTruthy()
})

test('one place has no steps', () => {
  draw({ skill: teamwork ?? metrics })
  expect(screen.queryByRole('button', { name: /Next place/ })).toBeNull()
  expect(screen.getByText('1 place')).toBeTruthy()
})

test('an open card has its tips with time and artefact, a question to practise, and is axe-clean', async () => {
  const onTick = vi.fn()
  const { container } = draw({
    open: true,
    onTick,
    details: details.get('product-metrics'),
  })
  const [box] = screen.getAllByRole('checkbox') as HTMLInputElement[]
  const tip = metrics?.brief.tips[0]
  expect(box?.labels?.[0]?.textContent).toBe(tip?.text)
  expect(container.textContent).toContain(tip?.artefact)
  fireEvent.click(box as HTMLInputElement)
  expect(onTick).toHaveBeenCalledWith(`product-metrics/${tip?.id}`, true)
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  await expectAccessible(container)
})

test('the ticks are counted', () => {
  draw({ ticks: new Set([`product-metrics/${metrics?.brief.tips[0]?.id}`, 'product-metrics/gone']) })
  expect(screen.getByRole('img', { name: `1 of ${metrics?.brief.tips.length} tips done` })).toBeTruthy()
})

test('without a page there is nothing to show it in', () => {
  draw({ onShow: undefined })
  expect(screen.queryByRole('button', { name: /Show in posting/ })).toBeNull()
})
