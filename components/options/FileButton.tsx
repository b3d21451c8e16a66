import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { importLimit } from '../../lib/extension/data.ts'
import { Button } from '../Button.tsx'

interface Props {
  children: ComponentChildren
  icon: IconNode
  accept: string
  /** The text of the chosen file; of one that is too large only so much that the reader sees it. */
  onFile: (text: string) => void
}

/** A button that lets the user choose a text file. */
export function FileButton({ children, icon, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const read = async () => {
    const file = input.current?.files?.[0]
    if (!file) return
    // The same file can be chosen again after it was mended.
    const text = await file.slice(0, importLimit + 1).text()
    if (input.current) input.current.value = ''
    onFile(file.size > importLimit ? text.padEnd(importLimit + 1) : text)
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
