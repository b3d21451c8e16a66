import { decodeEntities } from './entities.ts'

/** Longer text is no posting worth a repair, in characters. */
const longest = 400_000

/**
 * Parses JSON as pages print it: with raw line breaks and unescaped quotes inside strings, trailing commas, comments,
 * CDATA marks, or all of it entity-encoded. `undefined` where even that does not help. Linear.
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(
    /^[\s;]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?)[\s;]*$/g,
    '',
  )
  return (
    tryParse(plain) ??
    (plain.length < longest ? tryParse(repaired(plain)) : undefined) ??
    (/^\s*[[{]\s*&quot;/.test(plain) ? parseJson(decodeEntities(plain)) : undefined)
  )
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function repaired(text: string): string {
  const source = /^\s*\\[nrt]/.test(text) ? text.replace(/\\[nrt]/g, ' ') : text
  const out: string[] = []
  let inside = false
  let from = 0
  const put = (at: number, instead: string, length = 1) => {
    out.push(source.slice(from, at), instead)
    from = at + length
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (inside) {
      if (code === 92) {
        if (!/["\\/bfnrtu]/.test(source[at + 1] ?? '')) put(at, '')
        at++
      } else if (code === 34) {
        // A quote ends the string only where JSON can go on
        if (/^\s*(?:[,:}\]]|$)/.test(source.slice(at + 1, at + 40))) inside = false
        else put(at, '\\"')
      } else if (code < 32) put(at, code === 10 ? '\\n' : ' ')
    } else if (code === 34) inside = true
    else if (code === 44 && /^\s*[}\]]/.test(source.slice(at + 1, at + 200))) put(at, '')
    else if (code === 47 && source[at + 1] === '*') {
      const end = source.indexOf('*/', at + 2)
      put(at, '', (end < 0 ? source.length : end + 2) - at)
      at = from - 1
    }
  }
  return out.join('') + source.slice(from)
}

/** Objects within parsed JSON, outermost first, the object itself included; bounded, and safe on any depth. */
export function objectsIn(value: unknown, most = 20_000): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < most; at++) {
    const entry = queue[at]
    if (!isObject(entry)) continue
    if (!Array.isArray(entry)) found.push(entry)
    for (const one of Object.values(entry)) if (isObject(one)) queue.push(one)
  }
  return found
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
