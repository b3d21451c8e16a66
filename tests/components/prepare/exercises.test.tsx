import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { exercises } from '../../../content/exercises.ts'
import { optionsOf } from '../../../lib/prepare/drills.ts'
import { open, press, write } from './around.tsx'
import { piece, type prepareActions } from './sample.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
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
