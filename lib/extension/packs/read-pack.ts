import * as v from 'valibot'
import { packSchema } from '../../../content/schema.ts'
import type { Content, Pack } from '../../../content/types.ts'
import { explainIssues, type Fault, type Finding, type Path, type Place, placeOf } from './explain.ts'
import { findDangling } from './find-dangling.ts'
import { createLineFinder, findSyntaxError, findTooDeep } from './locate.ts'

/** What is wrong with a pack, and where; `line` counts from 1. */
export interface PackProblem {
  place: Place
  line: number
  fault: Fault
}

/** A pack's text is refused above this size, bytes of UTF-8. */
export const packSizeLimit = 5 * 1024 * 1024

/** Far above what an honest pack of 5 MB holds; keeps a hostile one from costing memory. */
const mostValues = 400_000
const mostEntries = 10_000
const mostDepth = 12
const mostProblems = 20
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads an untrusted pack, whole or not at all. `content` is what the pack will be laid over, that is the bundled
 * content with the other installed packs: references must lead to the pack itself or to there. At most 20 problems are
 * told. Never throws.
 */
export function readPack(
  text: string,
  content: Pick<Content, 'skills' | 'sources'>,
): { pack: Pack } | { problems: PackProblem[] } {
  // A UTF-16 unit is at most 3 bytes of UTF-8: only a text in between needs counting.
  if (text.length > packSizeLimit || (text.length * 3 > packSizeLimit && byteLength(text) > packSizeLimit)) {
    return { problems: [{ place: [], line: 1, fault: ['file-too-large'] }] }
  }
  const deepLine = findTooDeep(text, mostDepth)
  if (deepLine) return { problems: [{ place: [], line: deepLine, fault: ['too-deep'] }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: [{ place: [], ...findSyntaxError(text) }] }
  }

  const refuse = (findings: Finding[]) => {
    const lineOf = createLineFinder(text)
    return {
      problems: findings
        .slice(0, mostProblems)
        .map(({ path, fault }) => ({ place: placeOf(value, path), line: lineOf(path), fault })),
    }
  }

  const danger = findDanger(value)
  if (danger) return refuse([danger])
  const checked = v.safeParse(packSchema, value, { abortPipeEarly: true })
  if (!checked.success) return refuse(explainIssues(checked.issues))
  const dangling = findDangling(checked.output, content)
  return dangling.length > 0 ? refuse(dangling) : { pack: checked.output }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** What makes a value unsafe to look at closer: keys that reach prototypes, and too much of anything. */
function findDanger(value: unknown): Finding | undefined {
  const rest: { value: object; path: Path }[] = []
  const visit = (child: unknown, path: Path) => {
    if (child !== null && typeof child === 'object') rest.push({ value: child, path })
  }
  visit(value, [])
  let values = 0
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { path } = next
    const isList = Array.isArray(next.value)
    const keys = Object.keys(next.value)
    values += keys.length
    if (values > mostValues) return { path: [], fault: ['too-many-values', mostValues] }
    if (keys.length > mostEntries) return { path, fault: ['too-many', `${keys.length}`, mostEntries] }
    for (const key of keys) {
      if (refusedKeys.has(key)) return { path: [...path, key], fault: ['bad-name'] }
      visit((next.value as Record<string, unknown>)[key], [...path, isList ? Number(key) : key])
    }
  }
  return undefined
}
