import { fireEvent } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { OptionsContext } from '../../../components/options/options-context.ts'
import { defaultSettings, type Settings } from '../../../lib/extension/settings.ts'

/** The settings of the options that stand around what is tested. */
export const around = { settings: defaultSettings }

/** What every option needs around it. */
export function Around({ children }: { children: ComponentChildren }) {
  const [state, setState] = useState<Settings>(defaultSettings)
  around.settings = state
  const change = (part: Partial<Settings>) => setState((now) => ({ ...now, ...part }))
  return (
    <OptionsContext
      value={{ settings: state, defaults: defaultSettings, locked: new Set(), by: '', change, filter: undefined }}
    >
      {children}
    </OptionsContext>
  )
}

/** Gives a file to the field behind a button. */
export function choose(container: Element, text: string): void {
  const field = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('There is no field for a file.')
  Object.defineProperty(field, 'files', { value: [new File([text], 'x.json')], configurable: true })
  Object.defineProperty(field, 'value', { value: '', writable: true })
  fireEvent.change(field)
}
