import type { SidebarView } from '../../components/sidebar-view.ts'
import type { MarkedEvidence } from '../../components/welcome/SamplePage.tsx'

/** What the sample page marks: all evidence when the user wants that, else the piece that was asked for. */
export function evidenceToMark(view: SidebarView | undefined): MarkedEvidence[] {
  if (view?.page.kind !== 'posting') return []
  const { shown, marked } = view
  const all = view.page.view.guide.skills.flatMap(({ id, pillar, evidence }) =>
    evidence.map((place, index): MarkedEvidence => {
      const current = shown?.skill === id && shown.index === index
      return { ...place, pillar, current }
    }),
  )
  const current = all.filter((mark) => mark.current)
  return marked ? [...current, ...all.filter((mark) => !mark.current)] : current
}
