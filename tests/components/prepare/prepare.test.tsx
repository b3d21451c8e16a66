import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type PrepareSection, type PrepareView, prepareSections } from '../../../components/prepare/view.ts'
import { freshChoices } from '../../../lib/prepare/make-plan.ts'
import { sampleStory } from '../../gallery/sample-preparing.ts'
import { expectAccessible } from '../accessible.ts'
import { open, press, write } from './around.tsx'
import { piece, prepareView } from './sample.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test.each([
  ...prepareSections.map((section): [string, Partial<PrepareView>] => [section, { section }]),
  ['a plan without a posting', { posting: undefined }],
  ['stories, none written', { section: 'stories', stories: [] }],
  ['a portfolio with a piece', { section: 'portfolio', pieces: [piece] }],
  ['something removed, the storage full', { section: 'stories', removed: 'The club app', failed: true }],
] as [string, Partial<PrepareView>][])('%s: axe finds nothing', async (_, change) => {
  const { container } = open(change)
  await expectAccessible(container)
})

test('the sections are tabs that the arrow keys walk through', () => {
  const { actions } = open({ section: 'stories' })
  const tab = screen.getByRole('tab', { name: 'Stories' })
  expect(tab.getAttribute('aria-selected')).toBe('true')
  fireEvent.keyDown(tab, { key: 'ArrowRight' })
  expect(actions.go).toHaveBeenCalledWith('practice' satisfies PrepareSection)
})

test('another posting is chosen by its title; none is a choice too', () => {
  const { actions } = open()
  fireEvent.change(screen.getByLabelText('For'), { target: { value: '' } })
  expect(actions.choosePosting).toHaveBeenCalledWith(undefined)
  fireEvent.change(screen.getByLabelText('For'), { target: { value: 'lever:1' } })
  expect(actions.choosePosting).toHaveBeenCalledWith('lever:1')
})

test('what was removed can be brought back', () => {
  const { actions } = open({ removed: 'The club app' })
  press('Undo')
  expect(actions.undo).toHaveBeenCalled()
})

describe('plan', () => {
  test('it counts the days until the deadline and says how long each day is', () => {
    open()
    expect(screen.getByText(/in 14 days, heaviest skills first/)).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Today1 h 30/), expect.stringMatching(/^Tomorrow/)]),
    )
  })

  test('a tick is kept with its day and with the plan as it was', () => {
    const { actions } = open()
    const [box] = screen.getAllByRole('checkbox')
    if (!box) throw new Error('There is nothing to tick.')
    fireEvent.click(box)
    expect(actions.tick).toHaveBeenCalledWith('task:know-the-product', true)
    expect(actions.changePlan).toHaveBeenCalledWith({
      done: { 'task:know-the-product': '2026-05-04' },
      placing: expect.objectContaining({ 'task:know-the-product': '2026-05-04' }),
    })
  })

  test('choosing a time notes the day it was chosen, and a date field comes with a date', () => {
    const { actions } = open()
    expect(screen.getByLabelText<HTMLInputElement>('Day of the deadline').value).toBe('2026-05-18')
    fireEvent.change(screen.getByLabelText('Prepare until'), { target: { value: '3-days' } })
    expect(actions.changePlan).toHaveBeenCalledWith(
      expect.objectContaining({ until: '3-days', chosen: '2026-05-04', placing: expect.any(Object) }),
    )
  })

  test('an interview without a day asks for it; a day that has come says so', () => {
    const plan = prepareView().plan
    const { redraw } = open({ plan: { ...plan, choices: { ...freshChoices, until: 'interview' } } })
    expect(screen.getByText(/Choose the day/)).toBeTruthy()
    redraw({ plan: { ...plan, choices: { ...freshChoices, until: 'interview', interview: '2026-05-01' } } })
    expect(screen.getByText(/That day has come/)).toBeTruthy()
  })

  test('what moved is said with its day, and goes away when it is understood', () => {
    const plan = prepareView().plan
    const choices = { ...freshChoices, placing: { 'task:know-the-product': '2026-05-02' } }
    const { actions } = open({ plan: { ...plan, choices } })
    expect(within(screen.getAllByRole('status')[1] as HTMLElement).getByText(/later, to Mon 4 May/)).toBeTruthy()
    press('Got it')
    expect(actions.changePlan).toHaveBeenCalledWith({
      placing: expect.objectContaining({ 'task:know-the-product': '2026-05-04' }),
    })
  })

  test('its files and its hour', () => {
    const { actions } = open()
    press('Save for the calendar')
    press('Save as Markdown')
    press('Print')
    fireEvent.change(screen.getByLabelText('Begin at'), { target: { value: '07:30' } })
    expect(vi.mocked(actions.saveFile).mock.calls).toEqual([['calendar'], ['plan']])
    expect(actions.print).toHaveBeenCalled()
    expect(actions.changePlan).toHaveBeenCalledWith({ begin: 450 })
  })
})

describe('stories', () => {
  test('the coverage counts the skills of the posting and names those without a story', () => {
    open({ section: 'stories' })
    expect(
      screen.getByText(/1 of 3 skills have a story of yours.*No story yet: Communication, User research\./),
    ).toBeTruthy()
  })

  test('an unfinished story covers nothing', () => {
    open({ section: 'stories', stories: [{ ...sampleStory, result: '' }] })
    expect(screen.getByText(/0 of 3 skills have/)).toBeTruthy()
    expect(screen.getByText(/Still to write: result/)).toBeTruthy()
  })

  test('a story is written field by field and tagged with skills', () => {
    const { actions } = open({ section: 'stories' })
    press('Edit “The club app that nobody opened”')
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    write(screen.getByLabelText('Result'), 'It grew.')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Communication' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Product metrics' }))
    expect(vi.mocked(actions.changeStory).mock.calls.map(([, change]) => change)).toEqual([
      { result: 'It grew.' },
      { skills: [...sampleStory.skills, 'communication'] },
      { skills: sampleStory.skills.filter((id) => id !== 'product-metrics') },
    ])
    press('Remove “The club app that nobody opened”')
    expect(actions.removeStory).toHaveBeenCalledWith(sampleStory.id)
  })

  test('a new story opens at once', () => {
    const { actions, redraw } = open({ section: 'stories' })
    press('New story')
    expect(actions.addStory).toHaveBeenCalled()
    redraw({ stories: [{ ...sampleStory, id: 'new', title: '' }, sampleStory] })
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('')
  })
})
