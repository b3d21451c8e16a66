import { type ComponentChildren, render } from 'preact'
import { EdgeTab } from '../../components/EdgeTab.tsx'
import { ClosedScreen } from '../../components/panel/ClosedScreen.tsx'
import { noDraft } from '../../components/popup/PasteForm.tsx'
import { Sidebar } from '../../components/Sidebar.tsx'
import '../../components/Area.css'
import '../../components/sidebar.css'
import '../../components/panel/ClosedScreen.css'
import './gallery.css'
import { Parts } from './Parts.tsx'
import { idleActions, sampleView } from './sample-view.ts'
import { states } from './states.ts'

/*
 * Every component in every state, in both themes side by side. `?theme=dark`, `?only=plan`, `?width=280`, `?dir=rtl`
 * narrow it down.
 */

const asked = new URLSearchParams(location.search)
const themes = asked.has('theme') ? [asked.get('theme') ?? 'light'] : ['light', 'dark']
const width = Number(asked.get('width') ?? 360)
const today = new Date(2026, 10, 24)
document.documentElement.dir = asked.get('dir') ?? 'ltr'

const pressing: Record<string, string> = { 'menu: view': 'View', 'menu: more': 'More', why: 'Why?' }

function Frame({ name, theme, children }: { name: string; theme: string; children: ComponentChildren }) {
  return (
    <figure class="gallery-frame">
      <figcaption>{name}</figcaption>
      <div class="prepside gallery-stage" data-theme={theme} style={{ inlineSize: `${width + 16}px` }}>
        {children}
      </div>
    </figure>
  )
}

const wanted = (name: string) => !asked.has('only') || asked.get('only') === name

function Gallery() {
  return themes.map((theme) => (
    <main key={theme} class="gallery-theme" data-theme={theme}>
      {wanted('parts') && (
        <Frame name="parts" theme={theme}>
          <Parts />
        </Frame>
      )}
      {Object.entries(states)
        .filter(([name]) => wanted(name))
        .map(([name, view]) => (
          <Frame key={name} name={name} theme={theme}>
            <Sidebar view={{ ...view, layout: { ...view.layout, width } }} actions={idleActions()} today={today} />
          </Frame>
        ))}
      {wanted('closed page') && (
        <Frame name="closed page" theme={theme}>
          <Sidebar
            view={{ ...sampleView({ page: { kind: 'none' } }), place: 'panel' }}
            actions={idleActions()}
            today={today}
            instead={
              <ClosedScreen draft={noDraft} onDraft={() => {}} onText={() => Promise.resolve()} onAgain={() => {}} />
            }
          />
        </Frame>
      )}
      {Object.entries(pressing)
        .filter(([name]) => wanted(name))
        .map(([name, button]) => (
          <div key={name} data-press={button}>
            <Frame name={name} theme={theme}>
              <Sidebar
                view={sampleView({ layout: { ...sampleView().layout, width } })}
                actions={idleActions()}
                today={today}
              />
            </Frame>
          </div>
        ))}
      {wanted('edge tab') && (
        <Frame name="edge tab" theme={theme}>
          <EdgeTab side="right" place={0.4} skills={7} onOpen={() => {}} onMove={() => {}} />
          <EdgeTab side="left" place={0.6} skills={undefined} onOpen={() => {}} onMove={() => {}} />
        </Frame>
      )}
    </main>
  ))
}

render(<Gallery />, document.body)
requestAnimationFrame(() => {
  for (const frame of document.querySelectorAll<HTMLElement>('[data-press]'))
    [...frame.querySelectorAll('button')]
      .find((button) => (button.ariaLabel ?? button.textContent) === frame.dataset.press)
      ?.click()
})
