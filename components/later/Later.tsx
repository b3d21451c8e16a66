import type { ComponentProps, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../words.ts'
import type { LaterViews } from './later-views.ts'

let views: LaterViews | undefined
let bring = () => {}
let waiting: (() => void)[] = []

/** Sets what brings the later views when one is first needed. Until it has, their places say that they are coming. */
export function bringViewsBy(how: () => void): void {
  bring = how
}

/** Hands over the later views: at once where they are in the same script, else when they have come. */
export function provideViews(found: LaterViews): void {
  views = found
  for (const draw of waiting) draw()
  waiting = []
}

interface Props<Name extends keyof LaterViews> {
  name: Name
  /** What the view itself takes. */
  of: ComponentProps<LaterViews[Name]>
}

/** The place of a view that comes when it is first needed. */
export function Later<Name extends keyof LaterViews>({ name, of }: Props<Name>) {
  const [, draw] = useState(0)
  useEffect(() => {
    if (views) return
    waiting.push(() => draw((count) => count + 1))
    bring()
  }, [])
  const View = views?.[name] as ComponentType<object> | undefined
  return View ? <View {...of} /> : <p class="later">{words.skill.loading}</p>
}
