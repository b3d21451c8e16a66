import { Check, Copy } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { IconButton } from '../IconButton.tsx'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  /** What is copied. */
  text: string
  copy: (text: string) => Promise<void>
  /** What it copies, for those who do not see where it stands. */
  label?: string
}

/** How long it says that it has copied, ms. */
const shown = 1600

/** Copies a text and says so. */
export function CopyButton({ text, copy, label = words.copy }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  useEffect(() => {
    const timer = state === 'ready' ? undefined : setTimeout(setState, shown, 'ready')
    return () => clearTimeout(timer)
  }, [state])
  const say = { ready: '', copied: words.copied, failed: words.notCopied }[state]
  return (
    <span class="copy" data-state={state}>
      <IconButton
        icon={state === 'copied' ? Check : Copy}
        label={label}
        onClick={() =>
          copy(text).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      />
      <span role="status">{say}</span>
    </span>
  )
}
