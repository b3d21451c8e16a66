// Long, since every screen needs all that it can show.
import { cleanup, fireEvent, render } from '@testing-library/preact'
import type { JSX } from 'preact'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ThisTabState } from '../../../components/popup/view.ts'
import { bundled } from '../../../content/bundled.ts'
import { emptyOwn } from '../../../lib/extension/own-content.ts'
import type { Fault } from '../../../lib/extension/packs/explain.ts'
import { createSearch, listEntries } from '../../../lib/extension/search.ts'
import { createFilter } from '../../../lib/extension/search-words.ts'
import { defaultSettings } from '../../../lib/extension/settings.ts'
import type { PostingRecord } from '../../../lib/extension/store.ts'
import { idleActions, sampleRecord, sampleView } from '../../gallery/sample-view.ts'
import { states } from '../../gallery/states.ts'
import { prepareActions, prepareView } from '../prepare/sample.ts'
import { hardCoded, pseudo, pseudoText, pseudoWords } from './pseudo.ts'

const today = new Date(2026, 10, 24)

beforeAll(async () => {
  globalThis.prepsideWords = await pseudoWords()
  // The components read their words when they are first imported, so from here on they get the pseudo ones.
  vi.resetModules()
})
afterEach(cleanup)

const draw = (page: JSX.Element) => render(page).container

/** Presses everything that opens something, once each, so that what it hides is seen too. */
function openAll(container: Element): void {
  for (const button of [...container.querySelectorAll<HTMLElement>('[aria-expanded="false"], summary')])
    fireEvent.click(button)
}

describe('the pseudo language', () => {
  test('is longer, and has no plain letter', () => {
    expect(pseudoText('Show it')).toBe('⟦Śĥóŵ íť~~~⟧')
    expect(pseudo({ a: ['Yes'], say: (n: number) => `No ${n}`, locale: 'en' })).toMatchObject({
      a: ['⟦Ýéś~~⟧'],
      locale: 'en',
    })
  })

  test('tells words that are hard-coded', () => {
    const data = { company: 'Northwind Video' }
    const container = draw(
      <div title="Hint">
        <b>{pseudoText('Open')}</b> at Northwind Video: {pseudoText(`by ${pseudoText('Mei')}`)} and more
      </div>,
    )
    expect(hardCoded(container, data)).toEqual(['at Northwind Video', 'and more', 'Hint'])
  })
})

describe('nothing is hard-coded', () => {
  // Names, units and keys that every language writes alike.
  const everywhere = ['Prepside', 'Esc']

  test.each(Object.entries(states))('in the sidebar: %s', async (_, view) => {
    const { Sidebar } = await import('../../../components/Sidebar.tsx')
    const container = draw(<Sidebar view={view} actions={idleActions()} today={today} />)
    expect(container.textContent).toContain('⟦')
    openAll(container)
    expect(hardCoded(container, [view, everywhere])).toEqual([])
  })

  test('beside a page that is closed', async () => {
    const { Sidebar } = await import('../../../components/Sidebar.tsx')
    const { ClosedScreen } = await import('../../../components/panel/ClosedScreen.tsx')
    const nothing = vi.fn()
    const draft = { text: 'A text', title: 'PM Intern' }
    const view = { ...sampleView({ page: { kind: 'none' } }), place: 'panel' as const }
    const closed = <ClosedScreen draft={draft} onDraft={nothing} onText={nothing} onAgain={nothing} />
    const container = draw(<Sidebar view={view} actions={idleActions()} today={today} instead={closed} />)
    expect(container.textContent).toContain(pseudoText('Paste a posting'))
    openAll(container)
    expect(hardCoded(container, [view, draft, everywhere])).toEqual([])
  })

  test('in the collapsed tab', async () => {
    const { EdgeTab } = await import('../../../components/EdgeTab.tsx')
    const container = draw(<EdgeTab side="right" place={0.4} skills={7} onOpen={() => {}} onMove={() => {}} />)
    expect(hardCoded(container, everywhere)).toEqual([])
  })

  test('in the popup', async () => {
    const { Popup } = await import('../../../components/popup/Popup.tsx')
    const search = createSearch(listEntries(bundled)).find
    const nothing = vi.fn()
    const actions = {
      show: nothing,
      showSelection: nothing,
      hide: nothing,
      showPanel: nothing,
      judge: nothing,
      openPage: nothing,
      openPosting: nothing,
      copy: nothing,
    }
    const skills = bundled.skills.slice(0, 6).map(({ id, name }) => ({ id, name }))
    const tabs: ThisTabState[] = [
      {
        state: 'posting',
        shown: 'tab',
        title: 'PM Intern',
        company: 'Northwind',
        role: 'pm-internship',
        skills,
      },
      { state: 'none', shown: 'nothing', skills: [] },
      { state: 'unread', shown: 'nothing', skills: [] },
      'not-here',
      'closed',
    ]
    const saved = [{ record: sampleRecord, progress: { done: 2, of: 9 } }]
    for (const tab of tabs) {
      const container = draw(
        <Popup tab={tab} selected content={bundled} saved={saved} search={search} actions={actions} theme="auto" />,
      )
      expect(container.textContent).toContain('⟦')
      openAll(container)
      expect(hardCoded(container, [tab, bundled, saved, everywhere])).toEqual([])
      cleanup()
    }
  })

  test('in the options', async () => {
    const { Options } = await import('../../../components/options/Options.tsx')
    const { Appearance } = await import('../../../components/options/Appearance.tsx')
    const { SidePanel } = await import('../../../components/options/SidePanel.tsx')
    const { Opening } = await import('../../../components/options/Opening.tsx')
    const { Pillars } = await import('../../../components/options/Pillars.tsx')
    const { Privacy } = await import('../../../components/options/Privacy.tsx')
    const { Shortcuts } = await import('../../../components/options/Shortcuts.tsx')
    const { Sites } = await import('../../../components/options/Sites.tsx')
    const { SkillSwitches } = await import('../../../components/options/SkillSwitches.tsx')
    const { OwnSkills } = await import('../../../components/options/OwnSkills.tsx')
    const { CompanyNotes } = await import('../../../components/options/CompanyNotes.tsx')
    const { Packs } = await import('../../../components/options/Packs.tsx')
    const { YourData } = await import('../../../components/options/YourData.tsx')
    const { About } = await import('../../../components/options/About.tsx')
    const { sectionIds } = await import('../../../components/words/options.ts')
    const nothing = vi.fn()
    const taken = vi.fn(async () => true)
    const tryOut = () => ({ found: [], problems: [] })
    const pack = { prepside: 1 as const, id: 'school', name: 'School', by: 'Career centre' }
    const packs = { most: 1, read: nothing, install: taken, use: nothing, remove: nothing, export: nothing }
    const data = {
      most: 1,
      export: nothing,
      preview: nothing,
      import: nothing,
      switchSync: nothing,
      deleteAll: nothing,
    }
    const size = { items: 3, bytes: 2048 }
    const sizes = { posting: size, settings: size, pack: size, own: size, 'own-sites': size, other: size }
    const sites = [{ id: 'greenhouse', name: 'Greenhouse' }]
    const shortcuts = [{ name: 'toggle', description: 'Opens it', keys: 'Alt+P' }]
    const settings = { ...defaultSettings, sites: { 'jobs.example': { hidden: true } }, pausedUntil: Date.UTC(2099, 0) }
    const given = [sites, shortcuts, pack, bundled, 'Aldermoor', 'jobs.example', '1.2.3', everywhere]
    for (const section of sectionIds) {
      const container = draw(
        <Options
          options={{
            settings,
            defaults: defaultSettings,
            locked: new Set(['theme']),
            by: 'Aldermoor',
            change: () => {},
          }}
          createFilter={createFilter}
          section={section}
          onSection={() => {}}
          failed
          preview={null}
          sections={{
            appearance: (
              <>
                <Appearance />
                <SidePanel onOpen={nothing} onSwitch={nothing} />
              </>
            ),
            opening: <Opening now={today} />,
            sites: <Sites builtIn={sites} own={[]} actions={{ add: vi.fn(), allow: vi.fn(), remove: vi.fn() }} />,
            content: (
              <>
                <Pillars pillars={bundled.pillars} />
                <SkillSwitches content={bundled} own={emptyOwn} onOwn={taken} />
                <OwnSkills own={emptyOwn} pillars={bundled.pillars} onOwn={taken} tryOut={tryOut} lastText="" />
                <CompanyNotes own={emptyOwn} onOwn={taken} today="2026-11-24" />
                <Packs installed={[{ pack, on: true, changed: 1 }]} managed={[pack]} own={emptyOwn} actions={packs} />
              </>
            ),
            data: <YourData sizes={sizes} sync={{ on: true, refused: true, tooLarge: ['sites'] }} actions={data} />,
            shortcuts: <Shortcuts shortcuts={shortcuts} onChange={() => {}} />,
            privacy: <Privacy />,
            about: <About version="1.2.3" content={bundled} onWelcome={nothing} />,
          }}
        />,
      )
      expect(container.textContent).toContain('⟦')
      openAll(container)
      expect(hardCoded(container, given)).toEqual([])
      cleanup()
    }
  })

  test('in all that can be wrong with a pack', async () => {
    const { faultWords, sayFault, sayPlace } = await import('../../../components/words/faults.ts')
    const given: Record<string, string[]> = { kind: ['Array'], 'no-json': ['CommaExpected'] }
    const said = Object.keys(faultWords.faults).flatMap((id) =>
      id === 'other' ? [] : [sayFault([id, ...(given[id] ?? ['7', '9'])] as Fault)],
    )
    expect(said.length).toBeGreaterThan(25)
    said.push(sayPlace([]), sayPlace([{ entry: 2 }]), sayPlace([{ entry: 2, id: '9' }]), sayFault(['no-json', '']))
    const container = draw(
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>,
    )
    expect(hardCoded(container, [])).toEqual([])
  })

  test('in “Your postings”', async () => {
    const { Postings } = await import('../../../components/postings/Postings.tsx')
    const { showPosting } = await import('../../../entrypoints/postings/show-posting.ts')
    const { comparePostings, overview } = await import('../../../lib/guide/overview.ts')
    const asks = ['product-metrics', 'communication'].map((id) => ({ id, strength: 'required' as const }))
    const records: PostingRecord[] = ['Alpha', 'Beta'].map((title) => ({
      ...sampleRecord,
      key: title,
      title,
      stage: 'applied',
      deadline: '2026-12-01',
      skills: asks,
    }))
    for (const listed of [[], records]) {
      const postings = listed.map((record) => showPosting(record, bundled.skills))
      const rows = overview(listed, bundled.skills)
      const nothing = vi.fn()
      const container = draw(
        <Postings
          postings={postings}
          rows={rows}
          mapRows={rows}
          mapped={postings}
          compare={(a, b) => comparePostings(a.record, b.record)}
          actions={{
            change: nothing,
            note: nothing,
            remove: nothing,
            open: nothing,
            prepare: nothing,
            openPage: nothing,
          }}
          theme="auto"
          removed={{ title: 'Gamma', bringBack: nothing, dismiss: nothing }}
          failed
          today={today}
        />,
      )
      expect(container.textContent).toContain('⟦')
      for (const tab of container.querySelectorAll('[role=tab]')) {
        fireEvent.click(tab)
        openAll(container)
        expect(hardCoded(container, [listed, bundled.skills, 'Gamma', everywhere])).toEqual([])
      }
      cleanup()
    }
  })

  test('on the page for preparing', async () => {
    const { Prepare } = await import('../../../components/prepare/Prepare.tsx')
    const { prepareSections } = await import('../../../components/prepare/view.ts')
    for (const section of prepareSections) {
      const view = prepareView({ section, removed: 'The club app', failed: true })
      const container = draw(<Prepare view={view} actions={prepareActions()} today={new Date(2026, 4, 4, 12)} />)
      expect(container.textContent).toContain('⟦')
      openAll(container)
      expect(hardCoded(container, [view, everywhere])).toEqual([])
      cleanup()
    }
  })

  test('on the first page', async () => {
    const { Welcome } = await import('../../../components/welcome/Welcome.tsx')
    const { welcomeWords } = await import('../../../components/words/welcome.ts')
    const container = draw(
      <Welcome pin={welcomeWords.pinChrome} onDone={() => {}} onOptions={() => {}} theme="auto">
        {null}
      </Welcome>,
    )
    expect(container.textContent).toContain('⟦')
    expect(hardCoded(container, everywhere)).toEqual([])
  })
})
