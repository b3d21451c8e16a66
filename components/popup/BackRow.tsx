import { ArrowLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../IconButton.tsx'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  onBack: () => void
  /** What stands at the other end of the row. */
  children?: ComponentChildren
}

/** The way back from a card to the list; Escape takes it too. It has the focus when the card opens. */
export function BackRow({ onBack, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      // Escape would close the popup, and with it what is being written; while Chinese is typed it takes back a sign.
      event.preventDefault()
      onBack()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onBack])
  return (
    <div class="back-row">
      <IconButton icon={ArrowLeft} label={words.back} onClick={onBack} directed buttonRef={button} />
      {children}
    </div>
  )
}
