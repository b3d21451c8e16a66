import { anchored } from './anchor.ts'
import { domLines } from './dom-lines.ts'
import type { Line } from './lines.ts'
import type { ReaderId } from './posting.ts'
import { isForm } from './readers/forms.ts'
import type { Found } from './readers/found.ts'
import { enough, type GenericFound } from './readers/generic.ts'
import { textLines } from './text-lines.ts'

/** A text shorter than this is no description, in characters. */
export const shortest = 60

/** A text longer than this is not one section alone, in characters. */
const section = 2500

/** What the readers have to say about the description; the dear ones are only asked when needed. */
export interface Sources {
  site?: Found
  /** Parts of the site's description that are not the posting's text. */
  except: readonly string[]
  jsonLd?: Found
  micro?: Found
  inlined(): Found | undefined
  page(): readonly Line[]
  generic(): GenericFound
  /** The address is that of a posting. */
  known: boolean
}

/** The description's lines, who read them, and the elements they were read from where those were named. */
export interface Described {
  reader: ReaderId
  lines: readonly Line[]
  roots: readonly Element[]
  /** Characters of text. */
  length: number
  inlined?: Found
}

const make = (reader: ReaderId, lines: readonly Line[], roots: readonly Element[] = []): Described => ({
  reader,
  lines,
  roots,
  length: lengthOf(lines),
})
const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0)

/** The description by the most trusted reader that has a text, with its place in the page where the page shows it. */
export function describe(sources: Sources): Described {
  const { site, jsonLd, micro, known } = sources
  const data = typeof jsonLd?.description === 'string' ? jsonLd.description : ''
  const own = site?.description && fromFound('site', site.description, sources.except)
  // Read, the data is no longer than it is as it stands: most pages show as much, and it need not be read
  if (own && own.length >= shortest && own.length >= data.length * 0.4) return own
  const linked = data ? textLines(data) : []
  const linkedLength = lengthOf(linked)
  if (own && own.length >= shortest && own.length >= linkedLength * 0.4) return own
  if (linkedLength >= shortest) {
    const shown = anchored(sources.page(), linked)
    // Some data holds one section of what the page shows in full
    const whole = known || linkedLength > section ? undefined : sources.generic()
    const partly = whole && whole.weight >= enough && lengthOf(whole.lines) > linkedLength * (shown ? 3 : 1.5)
    if (!partly) return make('json-ld', shown ?? linked)
  }
  if (micro?.description) {
    const shown = fromFound('microdata', micro.description, [])
    if (shown.length >= shortest) return shown
  }
  const structure = sources.generic()
  if (structure.weight >= enough) return make('generic', structure.lines)
  const inlined = sources.inlined()
  if (inlined?.description) return { ...fromFound('inlined-data', inlined.description, []), inlined }
  return make('generic', structure.weight > 1 ? structure.lines : [])
}

function fromFound(reader: ReaderId, description: Element[] | string, except: readonly string[]): Described {
  if (typeof description === 'string') return make(reader, textLines(description))
  const left = new Set<Element>()
  for (const root of description) {
    for (const selector of except) for (const element of root.querySelectorAll(selector)) left.add(element)
    for (const form of root.querySelectorAll('form')) if (isForm(form, root)) left.add(form)
  }
  return make(
    reader,
    domLines(description, (element) => left.has(element)),
    description,
  )
}
