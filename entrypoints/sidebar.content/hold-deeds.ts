import { type Handler, handleAt } from '../../lib/page/keep-inside.ts'

/**
 * Holds what the user does in a first screen that nobody hears yet, and brings somebody who does: clicks are made again
 * then, and keys handed on. The reload that an outdated extension asks for needs nobody.
 */
export function holdDeeds(root: ShadowRoot, bring: () => void): { release(hear: Handler): void } {
  const held: ((hear: Handler) => void)[] = []
  const holdClick = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('button, summary')
    if (target?.closest('.happened')) return location.reload()
    if (!target) return
    // A fold would open now, and close with the second click.
    event.preventDefault()
    held.push(() => target.isConnected && target.click())
    bring()
  }
  root.addEventListener('click', holdClick)
  handleAt(root, (event, target) => {
    if (event.type === 'keydown') held.push((hear) => target.isConnected && hear(event, target))
  })
  return {
    release(hear) {
      root.removeEventListener('click', holdClick)
      handleAt(root, hear)
      for (const again of held.splice(0)) again(hear)
    },
  }
}
