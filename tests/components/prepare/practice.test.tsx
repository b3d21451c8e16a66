import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reviewCard } from '../../../lib/prepare/cards.ts'
import { open, press, write } from './around.tsx'
import { prepareView, today } from './sample.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
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

  test('a question stays while it is being answered, whatever is due meanwhile', () => {
    const { redraw } = open({ section: 'practice' })
    const asked = first()
    const other = prepareView().questions.find(({ question }) => question !== asked)
    const { id = '', skills = [] } = other ?? {}
    const card = reviewCard(undefined, { id, skills: [...skills] }, { at: 0, met: 0, of: 4, seconds: 60 })
    redraw({ cards: new Map([[id, card]]) })
    expect(first()).toBe(asked)
    press('Another question')
    expect(first()).toBe(other?.question)
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
