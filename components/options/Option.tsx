import { Lock, RotateCcw } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Settings } from '../../lib/extension/settings.ts'
import { Chip } from '../Chip.tsx'
import { IconButton } from '../IconButton.tsx'
import { optionsWords as words } from '../words/options.ts'
import { useOptions } from './options-context.ts'

interface Props {
  label: string
  help?: string | undefined
  /** The settings it changes: they can be reset, and may be locked. */
  keys?: readonly (keyof Settings)[]
  /** Further words it is found by. */
  also?: string
  /** Whether it is as it was at first, where that is not the same as for its whole settings. */
  untouched?: boolean
  /** Takes it back, where that is not the same as resetting its whole settings. */
  onReset?: () => void
  /** What it offers stands below the words, over the whole width. */
  wide?: boolean
  children?: ComponentChildren
}

/** One option with what it says and does; hidden while something else is searched for. */
export function Option({ label, help, keys = [], also = '', untouched, onReset, wide, children }: Props) {
  const { settings, defaults, locked, by, change, filter } = useOptions()
  const id = useId()
  if (filter && !filter(`${label} ${help ?? ''} ${also}`)) return null
  const isLocked = keys.some((key) => locked.has(key))
  const isDefault = keys.every((key) => JSON.stringify(settings[key]) === JSON.stringify(defaults[key]))
  const reset = onReset ?? (() => change(Object.fromEntries(keys.map((key) => [key, defaults[key]]))))
  return (
    <fieldset class="option" disabled={isLocked} aria-labelledby={id} data-wide={wide || undefined}>
      <div class="option-words">
        <div class="option-head">
          <h3 id={id}>{label}</h3>
          {isLocked ? (
            <Chip icon={Lock}>{words.locked(by)}</Chip>
          ) : (
            (keys.length > 0 || onReset) &&
            !(untouched ?? isDefault) && <IconButton icon={RotateCcw} label={words.reset(label)} onClick={reset} />
          )}
        </div>
        {help && <p>{help}</p>}
      </div>
      <div class="option-control">{children}</div>
    </fieldset>
  )
}
