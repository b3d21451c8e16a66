import { options, type VNode } from 'preact'

type Listener = (event: Event) => void
type Listeners = Record<string, Listener>
/** Preact's own name of a node's element; it has been the same in all published builds of versions 10 and 11. */
type Drawn = VNode & { __e?: Element | null; listeners?: Listeners }

const listenersOf = new WeakMap<Element, Listeners>()
/**
 * From now on, what is drawn adds no listener to its elements: a handful at the root serve them all, so that a sidebar
 * with hundreds of buttons costs a page as little as an empty one. Components are written as ever (`onClick={…}`).
 */
function takeListeners(): void {
  const { vnode: before, diffed: after } = options
  options.vnode = (vnode: Drawn) => {
    before?.(vnode)
    if (typeof vnode.type !== 'string') return
    const props = vnode.props as Record<string, unknown>
    for (const name in props) {
      if (name[0] !== 'o' || name[1] !== 'n') continue
      if (props[name]) {
        vnode.listeners ??= {}
        vnode.listeners[name.slice(2).toLowerCase()] = props[name] as Listener
      }
      delete props[name]
    }
  }
  options.diffed = (vnode: Drawn) => {
    after?.(vnode)
    if (typeof vnode.type !== 'string' || !vnode.__e) return
    if (vnode.listeners) listenersOf.set(vnode.__e, vnode.listeners)
    else listenersOf.delete(vnode.__e)
  }
}

/** Calls the listeners for an event from its target up to the root, as the browser would. */
export function dispatch(event: Event, target: Element | null): void {
  let stopped = false
  for (let element = target; element && !stopped; element = element.parentElement) {
    const listener = listenersOf.get(element)?.[event.type]
    if (!listener) continue
    Object.defineProperties(event, {
      currentTarget: { value: element, configurable: true },
      stopPropagation: {
        value: () => {
          stopped = true
        },
        configurable: true,
      },
    })
    listener(event)
  }
}

/**
 * Serves everything that is drawn inside the root from now on, until the signal. Keys, input, the clipboard, the focus
 * and presses are heard elsewhere, as they are kept from the page (`lib/page/keep-inside.ts`), and dispatched from there.
 */
export function delegateEvents(root: ShadowRoot, signal: AbortSignal): void {
  takeListeners()
  for (const type of ['click', 'change'])
    root.addEventListener(type, (event) => dispatch(event, event.target as Element | null), { signal })
}
