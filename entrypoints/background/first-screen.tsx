import { inAreas } from '../../components/areas.ts'
import { draw } from '../../components/draw.ts'
import css from '../../components/first-screen.css?inline'
import { freshView } from '../../components/fresh-view.ts'
import { Happened } from '../../components/Happened.tsx'
import { Standing } from '../../components/Standing.tsx'
import { roleOf, type SidebarActions, type SidebarView } from '../../components/sidebar-view.ts'
import { speakAnew } from '../../components/words/language.ts'
import { measures } from '../../components/words/zh/measure.ts'
import { sidebar } from '../../components/words/zh/sidebar.ts'
import type { FirstScreen, Read } from '../../lib/extension/calls.ts'
import type { Language } from '../../lib/extension/language.ts'
import { standsOn } from '../../lib/extension/may-open.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'

interface Given extends Pick<Read, 'posting' | 'view'> {
  host: string
  settings: Settings
  record: PostingRecord | undefined
  language: Language
  /** The browser's own panel shows it. */
  lent: boolean
}

const words = { en: undefined, zh: { measures, sidebar } }
/** On paper nobody does anything. */
const idle = {} as SidebarActions

/** What stands in a page by itself when it shows this posting. */
export function firstScreen({ posting, view, host, settings, record, language, lent }: Given): FirstScreen {
  const role = roleOf(view, record)
  const hidden = lent || record?.hidden === true
  const shown = standsOn(settings, { host, site: posting.site, now: Date.now(), role, hidden })
  const all: SidebarView = { ...freshView(settings, host), page: { kind: 'posting', posting, view }, record }
  const { theme, layout } = all.layout
  if (shown === 'nothing') return { shown, theme, drawing: [], css: '', outdated: '[]', more: false }
  speakAnew(words[language])
  const drawing = inAreas(draw(<Standing shown={shown} view={all} actions={idle} />))
  return {
    shown,
    theme,
    drawing,
    css,
    outdated: JSON.stringify(inAreas(draw(<Happened view={{ ...all, outdated: true }} actions={idle} />))),
    more: shown === 'sidebar' && (settings.markAll || layout === 'push'),
  }
}
