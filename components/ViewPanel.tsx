import { Settings2 } from 'lucide'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import type { SidebarActions, SidebarView } from './sidebar-view.ts'
import { widthNames, widthOf } from './width.ts'
import { words } from './words.ts'

interface Props {
  view: SidebarView
  actions: SidebarActions
}

/** How the sidebar lies and looks. */
export function ViewPanel({ view: { layout, place }, actions }: Props) {
  const { changeLayout } = actions
  const w = words.view
  return (
    <div class="view-panel">
      {place === 'page' && (
        <div class="view-panel-place">
          <Choice
            label={w.side}
            value={layout.side}
            onChange={(side) => changeLayout({ side })}
            options={[
              { value: 'left', name: w.left },
              { value: 'right', name: w.right },
            ]}
          />
          <Choice
            label={w.layout}
            value={layout.layout}
            onChange={(value) => changeLayout({ layout: value })}
            options={[
              { value: 'overlay', name: w.overlay },
              { value: 'push', name: w.push },
            ]}
          />
          <Choice
            label={w.width}
            value={String(layout.width)}
            onChange={(width) => changeLayout({ width: Number(width) })}
            options={widthNames.map((name) => ({ value: String(widthOf[name]), name: w.widthNames[name] }))}
          />
        </div>
      )}
      <Choice
        label={w.theme}
        value={layout.theme}
        onChange={(theme) => changeLayout({ theme })}
        options={[
          { value: 'auto', name: w.auto },
          { value: 'light', name: w.light },
          { value: 'dark', name: w.dark },
        ]}
      />
      <Button kind="row" icon={Settings2} onClick={() => actions.openPage('options')}>
        {w.settings}
      </Button>
    </div>
  )
}
