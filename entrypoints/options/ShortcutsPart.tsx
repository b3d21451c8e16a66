import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type Shortcut, Shortcuts } from '../../components/options/Shortcuts.tsx'

/** Firefox has a call of its own for it, which the types do not know. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

/** The browser's keys for Prepside. */
export function ShortcutsPart() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const load = async () => {
      const commands = await browser.commands.getAll()
      setShortcuts(
        commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })),
      )
    }
    const end = new AbortController()
    void load()
    // They are changed on a page of the browser, in another tab.
    addEventListener('focus', () => void load(), { signal: end.signal })
    return () => end.abort()
  }, [])
  const { openShortcutSettings } = browser.commands as Commands
  const open = openShortcutSettings
    ? () => void openShortcutSettings()
    : import.meta.env.FIREFOX
      ? undefined
      : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  return <Shortcuts shortcuts={shortcuts} onChange={open} />
}
