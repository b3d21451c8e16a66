import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Sidebar } from '../../components/Sidebar.tsx'
import type { SidebarActions, SidebarView } from '../../components/sidebar-view.ts'
import { guideView, posting } from '../gallery/sample.ts'
import { idleActions, sampleRecord, sampleView } from '../gallery/sample-view.ts'
import { states } from '../gallery/states.ts'
import { expectAccessible } from './accessible.ts'

const today = new Date(2026, 10, 24)

afterEach(cleanup)

function open(change: Partial<SidebarView> = {}, actions: Partial<SidebarActions> = {}) {
  return render(<Sidebar view={sampleView(change)} actions={idleActions(actions)} today={today} />)
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test.each(Object.entries(states))('has nothing that axe finds wrong: %s', async (_, view) => {
  const { container } = render(<Sidebar view={view} actions={idleActions()} today={today} />)
  await expectAccessible(container)
})

describe('at a glance', () => {
  test('it is a landmark with the posting, its company, its role and the reason', () => {
    open()
    const sidebar = within(screen.getByRole('complementary', { name: 'Prepside' }))
    expect(sidebar.getByRole('heading', { level: 2 }).textContent).toBe('Product Manager Intern, Creator Growth')
    expect(sidebar.getByText('Northwind Video · Singapore')).toBeTruthy()
    expect(sidebar.getByText('PM internship')).toBeTruthy()
    expect(sidebar.getByText('The title says “Product Manager Intern”.')).toBeTruthy()
  })

  test('the deadline stands first, with how far away it is', () => {
    open()
    const facts = screen.getByRole('region', { name: 'Facts the posting states' })
    expect(facts.querySelector('dl')?.textContent).toMatch(/^Apply by15 December 2026in 21 daysWhen/)
  })

  test('the emphasis is said in numbers of places, never as a percentage', () => {
    const { container } = open()
    const legend = [...container.querySelectorAll('.emphasis-chart li')].map((item) => item.textContent)
    expect(legend[0]).toContain('Data: 6 places')
    expect(legend).toHaveLength(5)
    expect(container.textContent).not.toMatch(/\d\s?%/)
  })

  test('skills stand in the order of the guide, with how and how often they are asked for', () => {
    const { container } = open()
    const [first, second] = container.querySelectorAll('.skills-panel > .skills-panel-list > li')
    expect(first?.textContent).toMatch(/^Product metricsRequired“Define and track success metrics/)
    expect(first?.textContent).toContain('3 places')
    expect(second?.textContent).toContain('1 place')
    expect(first?.querySelector('mark')?.textContent).toBe('success metrics such as retention and completion rate')
  })

  test('a role that is only probable says so', () => {
    const view = {
      ...guideView,
      guide: { ...guideView.guide, role: { ...guideView.guide.role, certainty: 'probable' } },
    }
    open({ page: { kind: 'posting', posting, view: view as typeof guideView } })
    expect(screen.getByText('Probably: PM internship')).toBeTruthy()
  })
})

test('skills further down are drawn when they are asked for', () => {
  open()
  expect(screen.queryByRole('button', { name: /^SQL and data tools/ })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Not mentioned' })).toBeNull()
  fireEvent.click(button('Show 4 more skills'))
  expect(button(/^SQL and data tools/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Show 4 more/ })).toBeNull()
})

test('a skill that was opened from the page is drawn wherever it stands', () => {
  open({ openSkills: new Set(['sql-and-data-tools']) })
  expect(button(/^SQL and data tools/)).toBeTruthy()
})

describe('what the posting does not mention', () => {
  test('is said plainly, with what to say anyway about a pillar that is missing as a whole', () => {
    open()
    fireEvent.click(button('Show 4 more skills'))
    const section = screen.getByRole('region', { name: 'Not mentioned' })
    const creativity = guideView.pillars.find(({ id }) => id === 'creativity')
    expect(section.textContent).toContain(creativity?.unmentioned)
    expect(section.querySelectorAll('.skills-panel-silent')).toHaveLength(1)
    expect(within(section).getByText('13 skills')).toBeTruthy()
  })

  test('such a skill has no strength and nothing to show in the posting', () => {
    open()
    fireEvent.click(button('Show 4 more skills'))
    const section = screen.getByRole('region', { name: 'Not mentioned' })
    expect(section.textContent).not.toMatch(/Required|Preferred/)
    expect(within(section).queryByRole('button', { name: /Show in posting/ })).toBeNull()
  })
})

describe('keys and buttons', () => {
  test('Escape collapses, but not while it takes back a sign of Chinese', () => {
    const collapse = vi.fn()
    open({}, { collapse })
    fireEvent.keyDown(button('Collapse (Esc)'), { key: 'Escape', isComposing: true })
    expect(collapse).not.toHaveBeenCalled()
    fireEvent.keyDown(button('Collapse (Esc)'), { key: 'Escape' })
    expect(collapse).toHaveBeenCalledOnce()
  })

  test('Escape in an open panel closes the panel only, and gives the focus back to its button', () => {
    const collapse = vi.fn()
    open({}, { collapse })
    fireEvent.click(button('View'))
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Dark' }), { key: 'Escape' })
    expect(screen.queryByRole('radio', { name: 'Dark' })).toBeNull()
    expect(document.activeElement).toBe(button('View'))
    expect(collapse).not.toHaveBeenCalled()
  })

  test('“Why?” says what was read, by what, and which rule decided', () => {
    open()
    fireEvent.click(button('Why?'))
    const why = screen.getByRole('region', { name: 'Why was this shown?' })
    expect(why.textContent).toContain('Northwind Video by structured data of the page (JSON-LD)')
    expect(why.textContent).toContain('title: product manager + intern')
    expect(why.textContent).toContain('was believed over “Northwind Video careers”')
  })

  test.each([
    ['This is not a PM internship', 'correct', ['other']],
    ['Hide on this posting', 'hide', ['here']],
    ['Hide on job-boards.greenhouse.io', 'hide', ['site']],
    ['Pause for a day', 'pause', []],
    ['Copy as Markdown', 'copy', []],
    ['Print', 'print', []],
    ['Read the selected text', 'readSelection', []],
    ['Read the page again', 'readAgain', []],
  ] as const)('“%s” is in the menu', (name, action, given) => {
    const act = vi.fn()
    open({}, { [action]: act })
    fireEvent.click(button('More'))
    fireEvent.click(button(name))
    expect(act).toHaveBeenCalledWith(...given)
    expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test.each([
    ['Left', { side: 'left' }],
    ['Beside it', { layout: 'push' }],
    ['L', { width: 480 }],
    ['Dark', { theme: 'dark' }],
  ])('“%s” is in the view panel', (name, change) => {
    const changeLayout = vi.fn()
    open({}, { changeLayout })
    fireEvent.click(button('View'))
    fireEvent.click(screen.getByRole('radio', { name }))
    expect(changeLayout).toHaveBeenCalledWith(change)
  })

  test('in the browser’s own panel there is nothing to place, collapse or hide', () => {
    open({ place: 'panel' })
    fireEvent.click(button('View'))
    expect(screen.queryByRole('radio', { name: 'Left' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
    expect(screen.queryByRole('separator')).toBeNull()
    fireEvent.click(button('More'))
    expect(screen.queryByRole('button', { name: /^Hide/ })).toBeNull()
  })
})

describe('states', () => {
  test('another role says what it is and offers both ways on', () => {
    const correct = vi.fn()
    render(<Sidebar view={states['not a PM role'] ?? sampleView()} actions={idleActions({ correct })} today={today} />)
    expect(screen.getByText('Software Engineer Intern')).toBeTruthy()
    fireEvent.click(button('It is a PM internship'))
    expect(correct).toHaveBeenCalledWith('pm-internship')
    fireEvent.click(button('Show the guide all the same'))
    expect(screen.getByRole('tab', { name: /Skills/ })).toBeTruthy()
  })

  test('the user’s own word goes over the reading, and can be taken back', () => {
    const correct = vi.fn()
    open({ record: { ...sampleRecord, correction: 'other' } }, { correct })
    expect(screen.getByRole('heading', { name: 'Not a PM internship' })).toBeTruthy()
    fireEvent.click(button('More'))
    fireEvent.click(button('Take my correction back'))
    expect(correct).toHaveBeenCalledWith(undefined)
  })

  test.each(['other', 'pm-internship'] as const)('a correction to “%s” is said once', (role) => {
    const said = role === 'other' ? /not count as a PM internship/ : /counts as a PM internship/
    open({ record: { ...sampleRecord, correction: role }, happened: { kind: 'corrected', role } })
    expect(screen.getAllByText(said)).toHaveLength(1)
  })

  test('text that the user chose gets its guide whatever it is', () => {
    const view = { ...guideView, guide: { ...guideView.guide, role: { ...guideView.guide.role, id: 'other' } } }
    open({ page: { kind: 'posting', posting: { ...posting, description: 'given' }, view: view as typeof guideView } })
    expect(screen.getByRole('tab', { name: /Skills/ })).toBeTruthy()
  })

  test('where nothing could be read, the selected text can be', () => {
    const readSelection = vi.fn()
    open({ page: { kind: 'none', reason: 'sign-in' } }, { readSelection })
    expect(screen.getByText(/sign in or to prove/)).toBeTruthy()
    fireEvent.click(button('Read the selected text'))
    expect(readSelection).toHaveBeenCalledOnce()
  })

  test('what was hidden can be shown again', () => {
    const undo = vi.fn()
    open({ happened: { kind: 'hidden-site' } }, { undo })
    fireEvent.click(button('Undo'))
    expect(undo).toHaveBeenCalledOnce()
  })

  test('a storage that refuses is said wherever one writes', () => {
    open({ saving: 'failed' })
    expect(screen.getByText(/Not saved: the browser’s storage refused/)).toBeTruthy()
  })

  test('that something was saved is said beside the notes only after something was typed there', () => {
    const note = vi.fn()
    open({ tab: 'notes', saving: 'saved' }, { note })
    expect(screen.queryByText('Saved.')).toBeNull()
    fireEvent.input(screen.getByLabelText('Your notes on this posting'), { target: { value: 'Ask Mei.' } })
    expect(note).toHaveBeenCalledWith('Ask Mei.', '')
    expect(screen.getByText('Saved.')).toBeTruthy()
  })

  test('a storage that refuses is said beside the notes as well', () => {
    open({ tab: 'notes', saving: 'failed' })
    expect(screen.getAllByText(/Not saved: the browser’s storage refused/)).toHaveLength(1)
  })

  test('text from pages is text', () => {
    const { container } = render(
      <Sidebar
        view={states['storage full, hidden, long words'] ?? sampleView()}
        actions={idleActions()}
        today={today}
      />,
    )
    expect(container.querySelector('h2')?.textContent).toContain('<b>Product Manager Intern</b>')
    expect(container.querySelector('h2 b')).toBeNull()
  })
})
