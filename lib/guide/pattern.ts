import { formsOf } from './inflect.ts'
import { splitWords } from './split-words.ts'

/**
 * One place of a written-out phrase: any of `words` (folded), after at most `gap` other words.
 */
export interface Step {
  gap: number
  words: string[]
}

/** What a pattern says: it asks for the skill, it hints at it, or it cancels what it overlaps. */
export type PatternKind = 'asks' | 'hints' | 'vetoes'

export interface Pattern {
  kind: PatternKind
  /** Every way to read it, written out. */
  phrases: Step[][]
}

/** Named alternatives that other patterns may use: `@user = user | customer`. */
export type WordSets = Map<string, Piece>

type Piece =
  | { type: 'word'; words: string[] }
  | { type: 'gap'; size: number }
  | { type: 'any'; options: Piece[][]; optional?: true }
  | { type: 'set'; parts: Piece[][] }

/** How many words `..` and `...` may stand for. */
export const gapSizes = { '..': 3, '...': 6 } as const

/** A pattern that is written wrongly, with the reason in words for whoever wrote it. */
export class PatternError extends Error {}

/** How patterns are written out: in how many ways at most, and whether alternatives of one word each stay apart. */
export interface Writing {
  ways: number
  apart?: boolean
}

/** Reads one line. Throws `PatternError`. */
export function parsePattern(line: string, sets: WordSets = new Map(), limit: Writing = { ways: 4000 }): Pattern {
  const sign = /^([-?])\s+/.exec(line)
  const kind: PatternKind = sign ? (sign[1] === '-' ? 'vetoes' : 'hints') : 'asks'
  const pieces = parsePieces(line.slice(sign?.[0].length ?? 0), sets)
  const phrases = expand(pieces, limit).filter((phrase) => phrase.length > 0)
  if (phrases.length === 0) throw new PatternError('it has no word')
  return { kind, phrases }
}

/** Reads `@name = this | that or that` lines; a set may use the sets above it. Throws `PatternError`. */
export function parseWordSet(line: string, sets: WordSets): void {
  const parts = /^@([a-z-]+)\s*=\s*(.+)$/.exec(line)
  if (!parts) throw new PatternError(`not a set of words: ${line}`)
  sets.set(parts[1] as string, parsePieces(`(${parts[2]})`, sets)[0] as Piece)
}

function parsePieces(source: string, sets: WordSets): Piece[] {
  const signs = source.match(/\.{2,3}|[(){}|,?]|[^\s(){}|,?]+/g) ?? []
  let at = 0
  const pieces = sequence('')
  if (at < signs.length) throw new PatternError(`“${signs[at]}” has no beginning`)
  return pieces

  function sequence(closing: string): Piece[] {
    const found: Piece[] = []
    while (at < signs.length) {
      const sign = signs[at] as string
      if (sign === '|' || sign === ',' || sign === ')' || sign === '}') {
        if (closing.includes(sign) || closing === '') break
        throw new PatternError(`“${sign}” stands where it means nothing`)
      }
      at++
      if (sign === '?') {
        const before = found.pop()
        if (!before || before.type === 'gap') throw new PatternError('“?” stands after no word')
        found.push({ type: 'any', options: [[before], []], optional: true })
      } else found.push(...piece(sign))
    }
    return found
  }

  function piece(sign: string): Piece[] {
    if (sign === '..' || sign === '...') return [{ type: 'gap', size: gapSizes[sign] }]
    if (sign === '(') return [{ type: 'any', options: parts('|', ')') }]
    if (sign === '{') return [{ type: 'set', parts: parts(',', '}') }]
    if (sign.startsWith('@')) {
      const set = sets.get(sign.slice(1))
      if (!set) throw new PatternError(`there are no words named ${sign}`)
      return [set]
    }
    const exact = sign.startsWith('=')
    const words = splitWords(exact ? sign.slice(1) : sign)
    const found: Piece[] = words.map((word) => ({ type: 'word', words: exact ? [word] : formsOf(word) }))
    return found.length > 1 ? [{ type: 'any', options: [found] }] : found
  }

  function parts(separator: string, closing: string): Piece[][] {
    const found: Piece[][] = []
    for (;;) {
      const part = sequence(separator + closing)
      if (part.length === 0) throw new PatternError('an alternative has no word')
      found.push(part)
      const sign = signs[at++]
      if (sign === closing) return found
      if (sign !== separator) throw new PatternError(`“${closing}” is missing`)
    }
  }
}

function expand(pieces: Piece[], limit: Writing): Step[][] {
  let phrases: Step[][] = [[]]
  let gap = 0
  for (const piece of pieces) {
    if (piece.type === 'gap') {
      gap = piece.size
      continue
    }
    const ways = expandPiece(piece, limit)
    if (phrases.length * ways.length > limit.ways) throw new PatternError('it can be read in too many ways')
    const before = gap
    phrases = phrases.flatMap((phrase) => ways.map((way) => join(phrase, way, before)))
    gap = 0
  }
  if (gap > 0) throw new PatternError('it ends in a gap')
  return phrases
}

function expandPiece(piece: Exclude<Piece, { type: 'gap' }>, limit: Writing): Step[][] {
  if (piece.type === 'word') return [[{ gap: 0, words: piece.words }]]
  if (piece.type === 'set')
    return orders(
      piece.parts.map((part) => expand(part, limit)),
      limit,
    )
  const ways = piece.options.flatMap((option) => expand(option, limit))
  if (!piece.optional && ways.some((way) => way.length === 0)) throw new PatternError('an alternative may be empty')
  if (limit.apart) return ways
  const single = ways.filter((way) => way.length === 1).flatMap((way) => (way[0] as Step).words)
  const longer = ways.filter((way) => way.length !== 1)
  return single.length > 0 ? [[{ gap: 0, words: [...new Set(single)] }], ...longer] : longer
}

function orders(parts: Step[][][], limit: Writing): Step[][] {
  if (parts.length === 1) return parts[0] as Step[][]
  const found = parts.flatMap((part, index) => {
    const others = orders(parts.toSpliced(index, 1), limit)
    return part.flatMap((first) => others.map((rest) => join(first, rest, gapSizes['..'])))
  })
  if (found.length > limit.ways) throw new PatternError('it can be read in too many ways')
  return found
}

function join(phrase: Step[], way: Step[], gap: number): Step[] {
  const [first, ...rest] = way
  if (!first) return phrase
  return [...phrase, { gap: phrase.length > 0 ? Math.max(gap, first.gap) : 0, words: first.words }, ...rest]
}
