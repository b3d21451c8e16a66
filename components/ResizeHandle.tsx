import { boundWidth, leastWidth, mostWidth } from './width.ts'
import { words } from './words.ts'

interface Props {
  side: 'right' | 'left'
  /** px */
  width: number
  onResize: (width: number) => void
}

/** One press of an arrow key, px. */
const step = 20

/** The inner edge of the sidebar, which is dragged or moved by the arrow keys to make it wider. */
export function ResizeHandle({ side, width, onResize }: Props) {
  const outwards = side === 'right' ? -1 : 1
  const onPointerDown = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement
    const from = event.clientX
    const end = new AbortController()
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)
    const move = ({ clientX, buttons }: PointerEvent) => {
      if (buttons === 0) return end.abort()
      onResize(boundWidth(width + (clientX - from) * outwards))
    }
    handle.addEventListener('pointermove', move, { signal: end.signal })
    for (const type of ['pointerup', 'pointercancel'] as const)
      handle.addEventListener(type, () => end.abort(), { signal: end.signal })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: width + step * outwards,
      ArrowLeft: width - step * outwards,
      Home: leastWidth,
      End: mostWidth,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onResize(boundWidth(next))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is no control; a separator with a value that takes the focus is one
    <div
      class="resize-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.view.widthHandle}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
