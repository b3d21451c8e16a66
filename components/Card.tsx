import type { ComponentChildren } from 'preact'
import type { PillarId } from '../content/types.ts'

interface Props {
  children: ComponentChildren
  /** Lends its hue to what is inside. */
  pillar?: PillarId
  /** Stands out, as what the user was sent to. */
  current?: boolean
  id?: string
}

/** A surface for one thing. */
export function Card({ children, pillar, current, id }: Props) {
  return (
    <div class="card" id={id} data-pillar={pillar} data-current={current || undefined}>
      {children}
    </div>
  )
}
