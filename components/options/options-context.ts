import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../../lib/extension/settings.ts'

/** What every option needs to know. */
export interface OptionsState {
  settings: Settings
  /** What the options are without the user's doing. */
  defaults: Settings
  /** Options that a policy fixes. */
  locked: ReadonlySet<keyof Settings>
  /** Who manages this browser. */
  by: string
  change: (change: Partial<Settings>) => void
  /** Whether a text has what is searched for. Absent when nothing is, and all is shown. */
  filter: ((text: string) => boolean) | undefined
}

export const OptionsContext = createContext<OptionsState | undefined>(undefined)

/** The options around a component. */
export function useOptions(): OptionsState {
  const state = useContext(OptionsContext)
  if (!state) throw new Error('An option stands outside the options.')
  return state
}
