import type { SidebarActions } from '../../components/sidebar-view.ts'
import type { Guide } from '../../lib/guide/guide.ts'
import type { MarkedPassage, PageSide, Passage } from '../../lib/page/page-side.ts'
import type { Evidence } from '../../lib/posting/posting.ts'
import type { Placed, State, Store } from './state.ts'

/** Where a piece of evidence stands in the page. */
export const passageOf = ({ posting, lines }: Placed, { block, start, end }: Evidence): Passage | undefined => {
  const text = posting.blocks[block]?.text
  return text === undefined ? undefined : { line: lines[block], text, start, end }
}

/** Every piece of a guide's evidence, known by its skill and its number. */
function passagesOf(placed: Placed, { skills }: Guide): MarkedPassage[] {
  return skills.flatMap(({ id, pillar, evidence }) =>
    evidence.flatMap((place, index) => {
      const passage = passageOf(placed, place)
      return passage ? [{ key: `${id} ${index}`, pillar, ...passage }] : []
    }),
  )
}

/** Opens the skill of a mark that was clicked in the page, and brings its card into sight. */
export function openMarked(key: string, { store, actions, root }: Opening): void {
  const [id = '', index] = key.split(' ')
  actions.chooseTab('skills')
  actions.toggleSkill(id, true)
  store.look({ shown: { skill: id, index: Number(index) } })
  requestAnimationFrame(() => root.getElementById(`skill-${id}`)?.scrollIntoView({ block: 'nearest' }))
}

interface Opening {
  store: Store
  actions: SidebarActions
  root: Document | ShadowRoot
}

/** Marks the evidence in the page as the state wants it: all of it or none, and none while the sidebar is not there. */
export function keepMarks(mark: PageSide['mark']): (state: State) => void {
  let last: { placed: Placed | undefined; guide: Guide | undefined; open: boolean } | undefined
  return ({ shown, placed, view: { marked, page } }) => {
    const open = shown === 'sidebar' || shown === 'panel'
    const guide = open && placed && marked && page.kind === 'posting' ? page.view.guide : undefined
    if (last ? last.placed === placed && last.guide === guide && last.open === open : !guide) return
    last = { placed, guide, open }
    mark(placed && guide ? passagesOf(placed, guide) : [])
  }
}
