import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { PlanPanel } from '../../../components/prepare/PlanPanel.tsx'
import { StoryCoverage, StoryLine } from '../../../components/prepare/StoryCoverage.tsx'
import type { SidebarView } from '../../../components/sidebar-view.ts'
import { guideView, posting } from '../../gallery/sample.ts'
import { samplePreparing, sampleStory } from '../../gallery/sample-preparing.ts'
import { idleActions, sampleView } from '../../gallery/sample-view.ts'
import { expectAccessible } from '../accessible.ts'

afterEach(cleanup)

const today = new Date(2026, 10, 24)
function open(change: Partial<SidebarView> = {}) {
  const actions = idleActions({ tick: vi.fn(), changePlan: vi.fn(), loadPlan: vi.fn(), openPage: vi.fn() })
  const { container } = render(
    <PlanPanel posting={posting} guide={guideView} view={sampleView(change)} actions={actions} today={today} />,
  )
  return { actions, container }
}

test('it asks for what plans are made of, and waits', () => {
  const { actions } = open({ preparing: { ...samplePreparing, content: undefined } })
  expect(actions.loadPlan).toHaveBeenCalledTimes(1)
  expect(screen.getByText('Making the plan…')).toBeTruthy()
})

test('it plans until the posting’s deadline; three days stand open, the rest unfolds', async () => {
  const { container } = open()
  expect(screen.getByText(/in 21 days/)).toBeTruthy()
  expect(container.querySelectorAll('.plan-view > .plan-view-day')).toHaveLength(3)
  expect(screen.getByText('Later')).toBeTruthy()
  await expectAccessible(container)
})

test('what was ticked before the plan stands under “Done”, what was ticked today stays in its day', () => {
  const view = sampleView()
  const { ticks = [] } = view.record ?? {}
  const [before = '', now = ''] = ticks
  open({
    preparing: { ...samplePreparing, choices: { ...samplePreparing.choices, done: { [now]: '2026-11-24' } } },
  })
  fireEvent.click(screen.getByText('Done'))
  const boxes = [...document.querySelectorAll('input:checked')]
  expect(ticks).toContain(before)
  expect(boxes).toHaveLength(2)
  expect(boxes[0]?.closest('section')?.querySelector('h3')?.textContent).toMatch(/^Today/)
  expect(boxes[1]?.closest('details')?.querySelector('summary')?.textContent).toMatch(/^Done/)
})

test('a tick and a change of the time are passed on', () => {
  const { actions } = open()
  const [box] = screen.getAllByRole('checkbox')
  fireEvent.click(box as HTMLElement)
  expect(actions.tick).toHaveBeenCalledWith(expect.any(String), true)
  fireEvent.change(screen.getByLabelText('At most a day'), { target: { value: '30' } })
  expect(actions.changePlan).toHaveBeenCalledWith(expect.objectContaining({ minutesPerDay: 30 }))
})

test('the page with the calendar opens at the plan', () => {
  const { actions } = open()
  fireEvent.click(screen.getByRole('button', { name: /^Calendar/ }))
  expect(actions.openPage).toHaveBeenCalledWith('prepare', 'plan')
})

test.each([
  [['product-metrics'], [sampleStory], '1 of 1 skill has a story of yours.'],
  [
    ['product-metrics', 'experimentation'],
    [sampleStory],
    '1 of 2 skills have a story of yours. No story yet: experimentation.',
  ],
  [['experimentation'], [], '0 of 1 skill has a story of yours. No story yet: experimentation.'],
  [
    ['roadmaps', 'user-research', 'experimentation', 'requirements', 'communication'],
    [],
    '0 of 5 skills have a story of yours. No story yet: roadmaps, user-research, experimentation and 2 more.',
  ],
])('of %j the coverage says “%3$s”', (ids, stories, words) => {
  const skills = ids.map((id) => ({ id, name: id }))
  const { container } = render(<StoryCoverage skills={skills} stories={stories} />)
  expect(container.querySelector('p')?.textContent?.trim()).toBe(words)
  expect(container.querySelectorAll('[data-covered]')).toHaveLength(
    ids.filter((id) => words.startsWith('1') && id === 'product-metrics').length,
  )
})

test.each([
  ['product-metrics', [sampleStory], 'Your story: The club app that nobody opened'],
  ['product-metrics', [{ ...sampleStory, title: ' ', task: '' }], 'Your story: Untitled story (unfinished)'],
  ['experimentation', [sampleStory], 'No story of yours shows this skill yet.'],
])('the line under %s is “%3$s”', (skill, stories, words) => {
  const { container } = render(<StoryLine skill={skill} stories={stories} />)
  expect(container.textContent).toBe(words)
})
