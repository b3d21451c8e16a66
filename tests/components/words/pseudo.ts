import type { Part } from '../../../components/words/language.ts'

/*
 * A language that nobody speaks: each English word with accents on its letters, 40 % longer, between brackets. What a
 * screen shows without brackets did not come from the words.
 */

const accented = 'áƀćđéƒǵĥíĵķĺɱńóṕɋŕśťúṽŵẋýźÁƁĆĐÉƑǴĤÍĴĶĹṀŃÓṔɊŔŚŤÚṼŴẊÝŹ'
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A text in the pseudo language. */
export function pseudoText(text: string): string {
  const letters = [...text].map((letter) => [...accented][plain.indexOf(letter)] ?? letter).join('')
  return `⟦${letters}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`
}

/** Words in the pseudo language; a function says its English sentence in it. What `Intl` needs stays. */
export function pseudo(words: unknown, key = ''): unknown {
  if (key === 'locale') return words
  if (typeof words === 'string') return pseudoText(words)
  if (typeof words === 'function') return (...given: unknown[]) => pseudo(words(...given))
  if (Array.isArray(words)) return words.map((one) => pseudo(one))
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, pseudo(one, name)]))
}

/** Every part's words in the pseudo language, as a page is given them. */
export async function pseudoWords(): Promise<Record<Part, unknown>> {
  const { reason, ...rest } = await import('../../../components/words.ts')
  const { nameOfDay: _, ...plan } = await import('../../../components/words/plan.ts')
  const { count: __, ...measures } = await import('../../../components/words/measure.ts')
  const { stageNames, columnNames, postingsWords } = await import('../../../components/words/postings.ts')
  const { optionsWords } = await import('../../../components/words/options.ts')
  const { faultWords } = await import('../../../components/words/faults.ts')
  const { popupWords } = await import('../../../components/words/popup.ts')
  const { prepareWords } = await import('../../../components/words/prepare.ts')
  const { welcomeWords } = await import('../../../components/words/welcome.ts')
  const words = {
    measures,
    faults: faultWords,
    sidebar: { ...rest, reason },
    plan: plan.planWords,
    popup: popupWords,
    options: optionsWords,
    postings: { stageNames, columnNames, words: postingsWords },
    prepare: prepareWords,
    welcome: welcomeWords,
  }
  return pseudo(words) as Record<Part, unknown>
}

/** What a screen says outside of quotations: its texts, and the names and hints of its parts. */
function textsOf(root: Element): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (parent && !parent.closest('style, script, blockquote')) texts.push(walker.currentNode.textContent ?? '')
  }
  const names = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']
  for (const element of root.querySelectorAll('*'))
    texts.push(...names.map((name) => element.getAttribute(name) ?? '').filter(Boolean))
  return texts
}

/** Every text in data, however deep. */
function textsIn(data: unknown, seen = new Set<unknown>()): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)]
  if (data === null || typeof data !== 'object' || seen.has(data)) return []
  seen.add(data)
  const values = data instanceof Map || data instanceof Set ? [...data.values()] : Object.values(data)
  return values.flatMap((value) => textsIn(value, seen))
}

/** A text without the signs around it. */
const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s:…“”(·,.]+|[\s:…“”)·,.]+$/g, '')

/** What a screen says in plain letters that neither the words nor the data say. */
export function hardCoded(root: Element, data: unknown): string[] {
  const texts = textsIn(data).map(bare)
  const whole = new Set(texts)
  const all = texts.join('\n')
  // A long piece of a text is a quotation; a short one may be a word like any other.
  const isKnown = (part: string) => whole.has(bare(part)) || (part.length > 15 && all.includes(bare(part)))
  return textsOf(root).flatMap((text) => {
    let rest = text
    for (let before = ''; before !== rest; ) {
      before = rest
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '\n')
    }
    return (
      rest
        .split(/\n/)
        // Data may stand together, as in “company · place”.
        .flatMap((part) => (isKnown(part) ? [] : part.split(/ · |, /)))
        .map(bare)
        .filter((part) => /[A-Za-z]{2}/.test(part) && !isKnown(part))
    )
  })
}
