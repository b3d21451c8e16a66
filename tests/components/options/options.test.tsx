import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Appearance } from '../../../components/options/Appearance.tsx'
import { Opening } from '../../../components/options/Opening.tsx'
import { Options } from '../../../components/options/Options.tsx'
import { Pillars } from '../../../components/options/Pillars.tsx'
import { Privacy } from '../../../components/options/Privacy.tsx'
import { Shortcuts } from '../../../components/options/Shortcuts.tsx'
import { type SiteActions, Sites } from '../../../components/options/Sites.tsx'
import type { SectionId } from '../../../components/words/options.ts'
import { bundled } from '../../../content/bundled.ts'
import { createFilter } from '../../../lib/extension/search-words.ts'
import { defaultSettings, type Settings } from '../../../lib/extension/settings.ts'
import type { OwnSite } from '../../../lib/extension/sites-access.ts'
import { expectAccessible } from '../accessible.ts'

afterEach(cleanup)

const builtIn = ['Greenhouse', 'Lever', 'LinkedIn'].map((name) => ({ id: name.toLowerCase(), name }))

interface Asked {
  section?: SectionId
  settings?: Partial<Settings>
  locked?: (keyof Settings)[]
  by?: string
  own?: OwnSite[]
  sites?: Partial<SiteActions>
  failed?: boolean
}

/** The page of the options with settings that live as long as the test; `now()` gives them. */
function open({
  section: first = 'appearance',
  settings,
  locked = [],
  by = '',
  own = [],
  sites = {},
  failed,
}: Asked = {}) {
  let now: Settings = { ...defaultSettings, ...settings }
  const actions = { add: vi.fn(async () => undefined), allow: vi.fn(), remove: vi.fn(), ...sites }
  function Page() {
    const [state, setState] = useState(now)
    const [section, setSection] = useState<SectionId>(first)
    now = state
    return (
      <Options
        options={{
          settings: state,
          defaults: defaultSettings,
          locked: new Set(locked),
          by,
          change: (part) => setState((before) => ({ ...before, ...part })),
        }}
        createFilter={createFilter}
        section={section}
        onSection={setSection}
        failed={failed ?? false}
        preview={null}
        sections={{
          appearance: <Appearance />,
          opening: <Opening now={new Date(1000)} />,
          sites: <Sites builtIn={builtIn} own={own} actions={actions} />,
          content: <Pillars pillars={bundled.pillars} />,
          data: null,
          shortcuts: (
            <Shortcuts shortcuts={[{ name: 'toggle', description: 'Open', keys: 'Alt+P' }]} onChange={() => {}} />
          ),
          privacy: <Privacy />,
          about: null,
        }}
      />
    )
  }
  const { container } = render(<Page />)
  return { container, now: () => now, actions }
}

/** The option of this name; the choice inside it has the same one. */
const option = (name: string) => within(screen.getAllByRole('group', { name })[0] as HTMLElement)

describe('every option', () => {
  test.each<[string, string, Partial<Settings>]>([
    ['Theme', 'Dark', { theme: 'dark' }],
    ['Side', 'Left', { side: 'left' }],
    ['Layout', 'Beside it', { layout: 'push' }],
  ])('%s: choosing “%s” changes it, and it can be reset alone', (name, choice, changed) => {
    const { now } = open()
    expect(option(name).queryByRole('button', { name: `Reset: ${name}` })).toBeNull()
    fireEvent.click(option(name).getByRole('radio', { name: choice }))
    expect(now()).toEqual({ ...defaultSettings, ...changed })
    fireEvent.click(option(name).getByRole('button', { name: `Reset: ${name}` }))
    expect(now()).toEqual(defaultSettings)
  })

  test('the width is set in steps', () => {
    const { now } = open()
    fireEvent.input(screen.getByRole('slider', { name: 'Width' }), { target: { value: '420' } })
    expect(now().width).toBe(420)
    screen.getByText('420 px')
  })

  test('each role opens as chosen, and is reset without the others', () => {
    const { now } = open({ section: 'opening', settings: { open: { ...defaultSettings.open, 'pm-role': 'nothing' } } })
    const name = 'On a posting for: PM internship'
    fireEvent.click(option(name).getByRole('radio', { name: 'Slim tab' }))
    expect(now().open).toMatchObject({ 'pm-internship': 'tab', 'pm-role': 'nothing' })
    fireEvent.click(option(name).getByRole('button', { name: `Reset: ${name}` }))
    expect(now().open).toMatchObject({ 'pm-internship': 'sidebar', 'pm-role': 'nothing' })
  })

  test('all are reset at once, with a way back', () => {
    const { now } = open({ settings: { theme: 'dark', side: 'left' } })
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }))
    expect(now()).toEqual(defaultSettings)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(now()).toMatchObject({ theme: 'dark', side: 'left' })
  })

  test('one that a policy fixes says so and cannot be changed', () => {
    open({ settings: { theme: 'dark' }, locked: ['theme'], by: 'Aldermoor University' })
    screen.getByText(/managed.*Aldermoor University/)
    option('Theme').getByText('Set by Aldermoor University')
    expect(option('Theme').getByRole('radio', { name: 'Light' }).matches(':disabled')).toBe(true)
    expect(option('Theme').queryByRole('button', { name: 'Reset: Theme' })).toBeNull()
  })

  test('a change that the browser did not store is said', () => {
    open({ failed: true })
    expect(screen.getByRole('alert').textContent).toMatch(/did not store/)
  })
})

describe('searching', () => {
  const search = (query: string) => {
    const field = screen.getByRole('searchbox')
    fireEvent.input(field, { target: { value: query } })
    return screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
  }

  test.each([
    ['wid', ['Width']],
    ['dark', ['Theme']],
    ['pause', ['Pause']],
    ['linkedin', ['Built-in sites']],
    ['', ['Theme', 'Side', 'Layout', 'Width', 'Mark all evidence']],
  ])('%j shows %j', (query, found) => {
    open()
    expect(search(query)).toEqual(expect.arrayContaining(found))
    expect(search(query).length).toBeLessThan(8)
  })

  test('nothing found is said', () => {
    open()
    expect(search('zzzz')).toEqual([])
    screen.getByText('No option speaks of “zzzz”.')
  })
})

describe('sites', () => {
  test('one is switched off, all are, and all on again', () => {
    const { now } = open({ section: 'sites' })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lever' }))
    expect(now().sitesOff).toEqual(['lever'])
    screen.getByText('2 of 3 on')
    fireEvent.click(screen.getByRole('button', { name: 'All off' }))
    expect(now().sitesOff).toHaveLength(3)
    fireEvent.click(screen.getByRole('button', { name: 'All on' }))
    expect(now().sitesOff).toEqual([])
  })

  test('the list can be narrowed down', () => {
    open({ section: 'sites' })
    fireEvent.input(screen.getByRole('textbox', { name: 'Find a site' }), { target: { value: 'link' } })
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
  })

  test.each([
    ['no-address', /no address of a site/],
    ['built-in', /built in/],
    ['known', /in the list already/],
    ['not-allowed', /was not allowed/],
  ] as const)('a site that is refused as %s says why', async (refusal, said) => {
    open({ section: 'sites', sites: { add: async () => refusal } })
    fireEvent.input(screen.getByRole('textbox', { name: 'Address of the site' }), { target: { value: 'x' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByText(said)
  })

  test('a permission that was taken away is said and asked for again', () => {
    const pattern = 'https://jobs.example.com/*'
    const { actions } = open({ section: 'sites', own: [{ pattern, host: 'jobs.example.com', allowed: false }] })
    fireEvent.click(screen.getByRole('button', { name: /Allow again/ }))
    expect(actions.allow).toHaveBeenCalledWith(pattern)
    fireEvent.click(screen.getByRole('button', { name: 'Remove jobs.example.com' }))
    expect(actions.remove).toHaveBeenCalledWith(pattern)
  })

  test('a hidden site is listed and shown again', () => {
    const { now } = open({
      section: 'sites',
      settings: { sites: { 'x.example': { hidden: true }, 'y.example': { side: 'left' } } },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Show again: x.example' }))
    expect(now().sites).toEqual({ 'y.example': { side: 'left' } })
  })
})

describe('pillars', () => {
  test('are moved by buttons, hidden by boxes, and reset', () => {
    const { now } = open({ section: 'content' })
    fireEvent.click(screen.getByRole('button', { name: 'Move Users first up' }))
    expect(now().pillarOrder).toEqual(['data', 'collaboration', 'user', 'creativity', 'craft'])
    fireEvent.click(screen.getByRole('checkbox', { name: /Product craft/ }))
    expect(now().hiddenPillars).toEqual(['craft'])
    fireEvent.click(screen.getByRole('button', { name: 'Reset: Pillars' }))
    expect(now()).toEqual(defaultSettings)
  })

  test('the first cannot go up, the last cannot go down', () => {
    open({ section: 'content' })
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
    expect(button('Move Data-driven decisions up').disabled).toBe(true)
    expect(button('Move Product craft down').disabled).toBe(true)
  })
})

test.each(['appearance', 'opening', 'sites', 'content', 'shortcuts', 'privacy'] as const)(
  '%s is accessible',
  async (section) => {
    const { container } = open({
      section,
      settings: { theme: 'dark', sites: { 'x.example': { hidden: true } } },
      own: [{ pattern: 'https://a.example/*', host: 'a.example', allowed: false }],
    })
    await expectAccessible(container)
  },
)
