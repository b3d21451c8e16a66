import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Prepare } from '../../../components/prepare/Prepare.tsx'
import { type PrepareSection, type PrepareView, prepareSections } from '../../../components/prepare/view.ts'
import { exercises } from '../../../content/exercises.ts'
import { reviewCard } from '../../../lib/prepare/cards.ts'
import { optionsOf } from '../../../lib/prepare/drills.ts'
import { freshChoices } from '../../../lib/prepare/make-plan.ts'
import type { PortfolioPiece } from '../../../lib/prepare/portfolio.ts'
import { sampleStory } from '../../gallery/sample-preparing.ts'
import { expectAccessible } from '../accessible.ts'
import { prepareActions, prepareView, today } from './sample.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function open(change: Partial<PrepareView> = {}, given = {}) {
  const actions = prepareActions(given)
  const draw = (next: Partial<PrepareView>) => <Prepare view={prepareView(next)} actions={actions} today={today} />
  const { container, rerender } = render(draw(change))
  return { actions, container, redraw: (next: Partial<PrepareView>) => rerender(draw({ ...change, ...next })) }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

const piece: PortfolioPiece = {
  version: 1,
  id: 'p1',
  form: 'roadmap',
  title: 'Study app',
  texts: { goal: 'More.' },
  items: [
    { id: 'a', name: 'Groups', when: 'now', reach: 100, impact: 2, confidence: 50, effort: 2 },
    { id: 'b', name: '', when: 'later', reach: 900, impact: 1, confidence: 50, effort: 1 },
  ],
  changed: 1,
}

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

describe('practice', () => {
  const first = () => screen.getAllByRole('heading', { level: 2 })[1]?.textContent

  test('an answer is written, compared with the steps, scored and kept with its time', () => {
    vi.useFakeTimers({ now: today })
    const { actions } = open({ section: 'practice' })
    const asked = first()
    press('Start the clock')
    vi.advanceTimersByTime(95_000)
    write(screen.getByLabelText('Your answer'), 'First…')
    expect(actions.draft).toHaveBeenCalledWith(expect.any(String), 'First…')
    expect(screen.queryByText('What was true of yours?')).toBeNull()
    press('Show the steps')
    expect(document.activeElement?.textContent).toBe('Steps of a good answer')
    const checks = screen.getAllByRole('checkbox')
    fireEvent.click(checks[0] as HTMLElement)
    fireEvent.click(checks[1] as HTMLElement)
    expect(screen.getByText(`2 of ${checks.length}`)).toBeTruthy()
    vi.advanceTimersByTime(60_000)
    press('Save and go on')
    const [question, answer] = vi.mocked(actions.score).mock.calls[0] ?? []
    expect(question?.question).toBe(asked)
    expect(answer).toEqual({ at: expect.any(Number), met: 2, of: checks.length, seconds: 95 })
    expect(screen.getByText('Saved. It comes back on Fri 8 May.')).toBeTruthy()
  })

  test('what was written the time before comes with the steps, not before', () => {
    const questions = prepareView().questions.slice(0, 1)
    const drafts = new Map([[questions[0]?.id ?? '', { text: '', last: 'My old answer' }]])
    open({ section: 'practice', posting: undefined, questions, drafts })
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your answer').value).toBe('')
    press('Show the steps')
    fireEvent.click(screen.getByText('What you wrote last time'))
    expect(screen.getByText('My old answer')).toBeTruthy()
  })

  test('thinking only needs no field, and a hint opens on demand', () => {
    open({ section: 'practice', questions: prepareView().questions.filter(({ id }) => id === 'feed-doing-its-job') })
    fireEvent.click(screen.getByLabelText('Think only'))
    expect(screen.queryByLabelText('Your answer')).toBeNull()
    press('Hint')
    expect(screen.getByText(/Describe the moment/)).toBeTruthy()
  })

  test('another question can be asked for, and one skill chosen', () => {
    open({ section: 'practice' })
    const before = first()
    press('Another question')
    expect(first()).not.toBe(before)
    fireEvent.change(screen.getByLabelText('Skill'), { target: { value: 'communication' } })
    expect(screen.getByText(/^0?.*\d+ new$/).textContent).toMatch(/new/)
    expect(document.querySelector('.practice-question .chip')?.textContent).toBe('Communication')
  })

  test('when nothing is due, the next day is named; the history says how each skill goes', () => {
    const questions = prepareView().questions.filter(({ id }) => id.startsWith('product-metrics/'))
    const cards = new Map(
      questions.map((question) => {
        const about = { id: question.id, skills: [...question.skills] }
        return [question.id, reviewCard(undefined, about, { at: today.getTime(), met: 3, of: 4, seconds: 60 })]
      }),
    )
    open({ section: 'practice', questions, cards })
    expect(screen.getByRole('heading', { name: 'Nothing is due' })).toBeTruthy()
    expect(screen.getByText(/The next question comes back on/)).toBeTruthy()
    expect(screen.getByText('Product metrics: 2 answers, lately 75 % of the checks were true')).toBeTruthy()
  })
})

describe('drills', () => {
  const [drill] = exercises.drills
  if (!drill) throw new Error('There are no drills.')
  const wrong = optionsOf(drill).filter(({ right }) => !right)
  const right = drill.options.find((option) => option.right)

  test('a wrong answer says why at once and leaves the others open; only the first answer counts', () => {
    const { actions } = open({ section: 'drills' })
    press(wrong[0]?.text ?? '')
    expect(screen.getByText(wrong[0]?.reason ?? '')).toBeTruthy()
    expect(screen.queryByText(right?.reason ?? '')).toBeNull()
    press(right?.text ?? '')
    for (const { reason } of drill.options) expect(screen.getByText(reason)).toBeTruthy()
    expect(vi.mocked(actions.solve).mock.calls).toEqual([[drill.id, false]])
  })

  test('a right first answer counts as solved; answering it does not take the drill away', () => {
    const { actions, redraw } = open({ section: 'drills' })
    press(right?.text ?? '')
    expect(actions.solve).toHaveBeenCalledWith(drill.id, true)
    redraw({ drillRecords: new Map([[drill.id, { version: 1, id: drill.id, right: true, tries: 1, changed: 1 }]]) })
    expect(screen.getByRole('heading', { name: drill.question })).toBeTruthy()
    expect(screen.getByText(/^1 of \d+ right at the first try$/)).toBeTruthy()
    press('Next')
    expect(screen.queryByRole('heading', { name: drill.question })).toBeNull()
  })

  test('A/B tests come with the calculator', () => {
    open({ section: 'drills' })
    fireEvent.click(screen.getByLabelText('A/B tests'))
    expect(screen.getByText('3,841 people in each group')).toBeTruthy()
    write(screen.getByLabelText('Rate worth noticing, %'), '11')
    expect(screen.getByText('14,751 people in each group')).toBeTruthy()
    write(screen.getByLabelText('Rate worth noticing, %'), '10')
    expect(screen.getByText(/Enter two different rates/)).toBeTruthy()
    expect(screen.getByText('Difference +0.80 points; 95 % interval −0.05 to +1.65')).toBeTruthy()
    const [, successes] = screen.getAllByLabelText('Of these, successes')
    write(successes as HTMLElement, '20000')
    expect(screen.getByText(/Enter whole numbers/)).toBeTruthy()
  })

  test('SQL is read as code that scrolls by keyboard', () => {
    open({ section: 'drills' })
    fireEvent.click(screen.getByLabelText('Reading SQL'))
    expect(screen.getByRole('region', { name: 'Query' }).tabIndex).toBe(0)
  })
})

describe('portfolio', () => {
  test('a form begins a piece, which opens', () => {
    const { actions, redraw } = open({ section: 'portfolio' })
    press('New: Case study')
    expect(actions.addPiece).toHaveBeenCalledWith('case-study')
    redraw({ pieces: [{ ...piece, id: 'new', form: 'case-study', title: '', texts: {}, items: [] }] })
    expect(screen.getByRole('heading', { name: 'Options you cut' })).toBeTruthy()
  })

  const changed = (actions: ReturnType<typeof prepareActions>) =>
    vi.mocked(actions.changePiece).mock.calls.reduce((now, [, to]) => to(now), piece)

  test('a roadmap keeps its texts and ideas, shows their scores and sorts by them', () => {
    const { actions } = open({ section: 'portfolio', pieces: [piece] })
    press(/^Study app/)
    expect([...document.querySelectorAll('.roadmap-score')].map((cell) => cell.textContent)).toEqual(['50', '450'])
    write(screen.getByLabelText('Goal'), 'Better.')
    write(screen.getByLabelText('Reach of Groups'), '200')
    fireEvent.change(screen.getByLabelText('When of Idea 2'), { target: { value: 'not' } })
    press('Sort by RICE')
    press('Add an idea')
    const now = changed(actions)
    expect(now.texts.goal).toBe('Better.')
    expect(now.items.map(({ id, when }) => [id, when]).slice(0, 2)).toEqual([
      ['b', 'not'],
      ['a', 'now'],
    ])
    expect(now.items[1]?.reach).toBe(200)
    expect(now.items).toHaveLength(3)
  })

  test('a piece is saved as a file, left and removed', () => {
    const { actions } = open({ section: 'portfolio', pieces: [piece] })
    press(/^Study app/)
    press('Save as Markdown')
    expect(actions.saveFile).toHaveBeenCalledWith({ piece: 'p1' })
    press('Back to all pieces')
    press('Remove “Study app”')
    expect(actions.removePiece).toHaveBeenCalledWith('p1')
  })
})
