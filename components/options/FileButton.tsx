import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../Button.tsx'

interface Props {
  children: ComponentChildren
  icon: IconNode
  accept: string
  /** A larger file is refused by its reader, bytes. */
  most: number
  /** The text of the chosen file; of one that is too large only so much that its reader sees it. */
  onFile: (text: string) => void
}

/** A button that lets the user choose a text file. */
export function FileButton({ children, icon, accept, most, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const read = async () => {
    const file = input.current?.files?.[0]
    if (!file) return
    // The same file can be chosen again after it was mended.
    const text = await file.slice(0, most + 1).text()
    if (input.current) input.current.value = ''
    onFile(file.size > most ? text.padEnd(most + 1) : text)
  }
  return (
    <>
      <input type="file" hidden accept={accept} ref={input} onChange={() => void read()} />
      <Button icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  )
}
