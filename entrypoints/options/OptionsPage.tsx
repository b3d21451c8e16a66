import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { About } from '../../components/options/About.tsx'
import { Appearance } from '../../components/options/Appearance.tsx'
import { Opening } from '../../components/options/Opening.tsx'
import { Options } from '../../components/options/Options.tsx'
import { Preview } from '../../components/options/Preview.tsx'
import { Privacy } from '../../components/options/Privacy.tsx'
import { type SectionId, sectionIds, optionsWords as words } from '../../components/words/options.ts'
import type { Content } from '../../content/types.ts'
import { loadManaged, type Managed, watchManaged } from '../../lib/extension/managed.ts'
import { createFilter } from '../../lib/extension/search-words.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/store.ts'
import { ContentPart } from './ContentPart.tsx'
import { DataPart } from './DataPart.tsx'
import { ShortcutsPart } from './ShortcutsPart.tsx'
import { SidePanelPart } from './SidePanelPart.tsx'
import { SitesPart } from './SitesPart.tsx'
import { type Tried, useContent } from './use-content.ts'
import { useSampleView } from './use-sample-view.ts'

interface Props {
  bundled: Content
  settings: Settings
  managed: Managed
}

const sectionOf = (hash: string): SectionId => sectionIds.find((id) => `#${id}` === hash) ?? 'appearance'

/** Keeps the options: shows a change at once, stores it, and takes in what other windows change. */
export function OptionsPage({ bundled, settings: first, managed: firstManaged }: Props) {
  const [managed, setManaged] = useState(firstManaged)
  const [settings, setSettings] = useState(first)
  const [failed, setFailed] = useState(false)
  const [section, setSection] = useState(sectionOf(location.hash))
  /** Changes on their way to the storage; what it says meanwhile is older than what is shown. */
  const onTheWay = useRef(0)
  const tried = useCallback<Tried>(async (writing) => {
    const taken = await writing.then(
      () => true,
      () => false,
    )
    setFailed(!taken)
    return taken
  }, [])
  const content = useContent(bundled, tried)
  const view = useSampleView(settings, content.content)

  useEffect(() => {
    const end = new AbortController()
    const take = (next: Settings) => onTheWay.current === 0 && setSettings(next)
    watchSettings(take, end.signal)
    // In a tab behind others this comes up to a second after the first reading.
    void loadSettings().then(take)
    watchManaged(() => void loadManaged().then((now) => end.signal.aborted || setManaged(now)), end.signal)
    addEventListener('hashchange', () => setSection(sectionOf(location.hash)), { signal: end.signal })
    return () => end.abort()
  }, [])

  const change = async (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }))
    onTheWay.current += 1
    try {
      const stored = await changeSettings((now) => ({ ...now, ...part }))
      if (onTheWay.current === 1) setSettings(stored)
      setFailed(false)
    } catch {
      setFailed(true)
    } finally {
      onTheWay.current -= 1
    }
  }
  const sections = useMemo(
    () => ({
      appearance: (
        <>
          <Appearance />
          <SidePanelPart />
        </>
      ),
      opening: <Opening now={new Date()} />,
      sites: <SitesPart tried={tried} />,
      content: <ContentPart content={content} tried={tried} />,
      data: <DataPart content={content.content} tried={tried} />,
      shortcuts: <ShortcutsPart />,
      privacy: <Privacy />,
      about: (
        <About
          version={browser.runtime.getManifest().version}
          content={content.content}
          onWelcome={() => void callBackground('openPage', 'welcome')}
        />
      ),
    }),
    [content],
  )
  const by = managed.used ? managed.by || words.administrator : ''
  return (
    <Options
      options={{ settings, defaults: managed.defaults, locked: managed.locked, by, change }}
      createFilter={createFilter}
      section={section}
      onSection={setSection}
      sections={sections}
      preview={<Preview view={view} />}
      failed={failed}
    />
  )
}
