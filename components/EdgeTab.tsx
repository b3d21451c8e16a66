import { useRef } from 'preact/hooks'
import { Mark } from './Mark.tsx'
import { locale, words } from './words.ts'

interface Props {
  side: 'right' | 'left'
  /** Where it stands along the edge, 0 (top) to 1. */
  place: number
  /** How many skills the posting asks for; nothing to say without. */
  skills: number | undefined
  onOpen: () => void
  onMove: (place: number) => void
}

/** How far the pointer goes before a press is a drag, px. */
const slack = 4
/** One press of an arrow key. */
const step = 0.05

/** What is left of the collapsed sidebar: a slim tab at the edge, which opens it and can be moved along. */
export function EdgeTab({ side, place, skills, onOpen, onMove }: Props) {
  const dragged = useRef(false)
  const onPointerDown = (event: PointerEvent) => {
    const tab = event.currentTarget as HTMLElement
    const from = event.clientY
    dragged.current = false
    const end = new AbortController()
    const move = ({ clientY, buttons }: PointerEvent) => {
      if (buttons === 0) return end.abort()
      if (!dragged.current && Math.abs(clientY - from) < slack) return
      dragged.current = true
      onMove(bound((clientY - tab.offsetHeight / 2) / (innerHeight - tab.offsetHeight)))
    }
    tab.setPointerCapture(event.pointerId)
    tab.addEventListener('pointermove', move, { signal: end.signal })
    for (const type of ['pointerup', 'pointercancel'] as const)
      tab.addEventListener(type, () => end.abort(), { signal: end.signal })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -step, ArrowDown: step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onMove(bound(place + by))
  }
  return (
    <button
      type="button"
      class="edge-tab"
      lang={locale}
      data-side={side}
      style={{ '--place': String(place) }}
      aria-label={skills === undefined ? words.edgeTab.open : `${words.edgeTab.open}: ${words.edgeTab.skills(skills)}`}
      title={words.edgeTab.move}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onClick={() => dragged.current || onOpen()}
    >
      <Mark size={18} />
      {skills !== undefined && <b aria-hidden="true">{skills}</b>}
    </button>
  )
}

const bound = (place: number) => Math.min(1, Math.max(0, place))
