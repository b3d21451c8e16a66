import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { SidePanel } from '../../components/options/SidePanel.tsx'
import { panelOpener, switchPanel } from '../../lib/extension/side-panel.ts'

/** The browser's own panel, as the browser has it. */
export function SidePanelPart() {
  const [windowId, setWindowId] = useState<number>()
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), [])
  const open = panelOpener()
  return (
    <SidePanel
      onOpen={open && windowId !== undefined ? () => void open(windowId) : undefined}
      onSwitch={import.meta.env.FIREFOX ? undefined : (on) => void switchPanel(on)}
    />
  )
}
