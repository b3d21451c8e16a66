import { fireEvent, render, screen } from '@testing-library/preact'
import { Prepare } from '../../../components/prepare/Prepare.tsx'
import type { PrepareView } from '../../../components/prepare/view.ts'
import { prepareActions, prepareView, today } from './sample.ts'

/** The page for preparing as `change` has it, its actions, and how to draw it anew. */
export function open(change: Partial<PrepareView> = {}, given = {}) {
  const actions = prepareActions(given)
  const draw = (next: Partial<PrepareView>) => <Prepare view={prepareView(next)} actions={actions} today={today} />
  const { container, rerender } = render(draw(change))
  return { actions, container, redraw: (next: Partial<PrepareView>) => rerender(draw({ ...change, ...next })) }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const press = (name: string | RegExp) => fireEvent.click(button(name))
export const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })
