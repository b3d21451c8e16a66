import { EdgeTab } from '../EdgeTab.tsx'
import { Sidebar } from '../Sidebar.tsx'
import { type SidebarActions, type SidebarView, shownSkills } from '../sidebar-view.ts'
import { optionsWords as words } from '../words/options.ts'
import { useOptions } from './options-context.ts'

interface Props {
  /** The sidebar on the sample posting. `undefined` until it is judged. */
  view: SidebarView | undefined
}

const nothing = () => {}
const idle = new Proxy({} as SidebarActions, { get: () => nothing })

/** The real sidebar on a drawn page, as the options have it: to look at, not to use. */
export function Preview({ view }: Props) {
  const { settings } = useOptions()
  const { side, layout, width, theme } = settings
  const opening = settings.open['pm-internship']
  const asked = view?.page.kind === 'posting' ? shownSkills(view.page.view).asked.length : undefined
  const pushed = opening === 'sidebar' && layout === 'push'
  return (
    <figure class="preview">
      <figcaption>{words.preview}</figcaption>
      <div class="preview-frame">
        <div class="prepside preview-page" data-theme={theme === 'auto' ? undefined : theme} inert>
          <div
            class="preview-text"
            style={pushed ? { [side === 'left' ? 'marginLeft' : 'marginRight']: `${width}px` } : {}}
          >
            {Array.from({ length: 14 }, (_, line) => (
              <span key={line} />
            ))}
          </div>
          {view && opening === 'sidebar' && (
            <Sidebar
              view={{ ...view, layout: { ...view.layout, side, layout, width, theme }, marked: settings.markAll }}
              actions={idle}
            />
          )}
          {view && opening === 'tab' && (
            <EdgeTab side={side} place={0.3} skills={asked} onOpen={nothing} onMove={nothing} />
          )}
        </div>
      </div>
      {opening === 'nothing' && <p>{words.previewNothing}</p>}
    </figure>
  )
}
