import type { FirstScreen } from '../../lib/extension/calls.ts'
import { callBackground } from '../../lib/extension/send.ts'
import { build } from '../../lib/page/drawing.ts'
import type { Mount } from '../../lib/page/mount.ts'
import { postingKey } from '../../lib/posting/posting-key.ts'
import type { RawReading } from '../../lib/posting/raw.ts'
import { grace } from './read-here.ts'
import type { App, Standing } from './shared.ts'

interface Options {
  mount: Mount
  /** What was read stands in these elements. */
  onStanding: (elements: RawReading['elements']) => void
  /** It takes the whole sidebar to show what is there. */
  onMore: () => void
}

/** Shows what stands by itself on a posting, as the background drew it. */
export interface FirstScreenKeeper {
  look: App['look']
  standing(): Standing | undefined
  /** The same once more: something changed in the storage. */
  drawAgain(changed: readonly string[]): void
  /** The page is left to somebody else: nothing stands in it. */
  giveWay(): void
  /** The whole sidebar takes over what stands: what is still being asked for is not drawn over it. */
  retire(): void
  /** Says that the extension was updated. */
  sayOutdated(): void
}

export function keepFirstScreen({ mount, onStanding, onMore }: Options): FirstScreenKeeper {
  /** Answers to what was asked for an earlier posting are dropped. */
  let generation = 0
  let leftAt = 0
  let dressed = false
  let pending = false
  let reading: { raw: RawReading['raw']; key: string } | undefined
  let standing: Standing | undefined
  let outdated: FirstScreen['outdated'] = '[]'

  const put = (found: FirstScreen, key: string) => {
    pending = false
    outdated = found.outdated
    mount.inside.ariaBusy = null
    if (found.shown === 'nothing') return drop()
    standing = { key, shown: found.shown }
    mount.inside.dataset.theme = found.theme
    mount.inside.replaceChildren()
    if (!dressed) mount.dress(found.css)
    dressed = true
    // Going to the top layer computes the styles of what is there; before it is drawn that is nothing.
    mount.show()
    build(found.drawing, mount.inside)
    if (found.more) onMore()
  }
  const drop = () => {
    standing = undefined
    mount.hide()
    mount.inside.replaceChildren()
  }
  const ask = () => {
    if (!reading) return
    const mine = ++generation
    pending = true
    const { raw, key } = reading
    callBackground('firstScreen', raw, location.host)
      .then((found) => mine === generation && put(found, key))
      // What nobody asked for fails unseen: the extension was updated, or its background is in trouble.
      .catch(() => mine === generation && drop())
  }
  const take = ({ raw, elements }: RawReading) => {
    onStanding(elements)
    const key = postingKey(raw)
    const drawn = standing?.key === key && reading?.key === key
    reading = { raw, key }
    if (!drawn || mount.inside.ariaBusy) ask()
    return true
  }
  const leave = () => {
    generation++
    reading = undefined
    drop()
  }

  return {
    look(seen, { navigated, late }) {
      if (navigated) {
        generation++
        leftAt = performance.now()
      }
      if (seen.kind === 'posting') {
        standing &&= { ...standing, key: '' }
        return take(seen.reading)
      }
      if (seen.kind === 'same') return take(seen.reading)
      if (seen.kind === 'unread' && seen.reason === 'other-frame') {
        leave()
        onMore()
        return true
      }
      if (late) {
        leave()
        return true
      }
      // The guide of before does not stay: a page that still loads its posting has it set aside, another loses it.
      if (standing && leftAt > 0 && performance.now() - leftAt > grace) {
        if (seen.kind === 'none') leave()
        else mount.inside.ariaBusy = 'true'
      }
      return false
    },
    standing: () => standing,
    giveWay: leave,
    retire() {
      generation++
      // What stands is out of date: it is drawn anew rather than taken over.
      if (pending) standing = undefined
    },
    drawAgain(changed) {
      const mine = `posting:${reading?.key}`
      const others = changed.some((key) => !/^(posting|plan|story):/.test(key))
      if (others) void callBackground('storageChanged').catch(() => {})
      if (others || changed.includes(mine)) ask()
    },
    sayOutdated() {
      const place = mount.root.querySelector('.happened')
      if (!place) return drop()
      const paper = place.ownerDocument.createElement('div')
      build(JSON.parse(outdated), paper)
      place.replaceWith(...paper.childNodes)
    },
  }
}
