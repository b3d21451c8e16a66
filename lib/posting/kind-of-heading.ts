import { headingWords } from './heading-words.ts'
import type { BlockKind } from './posting.ts'

const exact = headingWords.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`)] as const)
const fillers =
  /^(?:the|our|your|key|main|primary|general|some|other|overall|additional|core|detailed|summary of|list of|full|job|role|position|internship|intern)\s+/
const trimmings = /^[^\p{L}\p{N}¿]+|[^\p{L}\p{N})?]+$/gu
const joints = /\s*(?:[&/,+|()[\]:;–—]|\s-\s|\b(?:and|or|und|et|y|oder|ou|what|as)\b)\s*/

/** Words that tell the kind of a heading that is marked as one, wherever they stand in it. */
const hints: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'preferred',
    /\b(?:preferred|desired|nice (?:to|for you to) have|(?:nice|good)-to-have|good to have|bonus|(?:is|be) a plus|pluses|advantage)\b/,
  ],
  ['benefits', /\b(?:benefits?|perks?|compensation|salary|pay range|we offer|rewards)\b/],
  ['legal', /\b(?:equal opportunity|eeo|diversity|accommodation|privacy|fraud|disclaimer)\b/],
  ['apply', /\b(?:how to apply|to apply|application process|hiring process|interview process)\b/],
  [
    'minimum',
    /qualifi[ck]ation|requirement|\bskills\b|\bexperience\b|competenc|looking for|\bfit (?:if|for)\b|\bif you\b|you (?:bring|need|have|might|should)|\babout you\b|\brequired\b|anforderung|\bprofil\b|requisit|要求|资格/,
  ],
  [
    'duties',
    /responsib|\bduties\b|\btasks?\b|you(?:'ll| will) (?:do|be doing|work|own|build|learn)|accountabilit|\byour (?:impact|mission|role)\b|aufgaben|职责/,
  ],
  ['role', /\b(?:the|this) (?:role|position|job|opportunity|internship|team|program)\b|overview|summary|description/],
  ['company', /\babout\b|who we are|our (?:company|culture|values|mission|story)|why (?:join|work)/],
]

/**
 * What stands under a heading, by its words. A text that is not marked as a heading is one only when all of it is
 * heading words ("Requirements", not "Experience with requirements"). `undefined`: the words say nothing.
 */
export function kindOfHeading(text: string, marked: boolean): BlockKind | undefined {
  if (text.length > 90) return undefined
  const heading = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(trimmings, '')
  const whole = kindOf(heading) ?? kindOf(heading.replace(fillers, ''))
  if (whole || heading.length < 2) return whole
  const parts = heading
    .split(joints)
    .map((part) => part.replace(trimmings, ''))
    .filter(Boolean)
  const kinds = parts.length > 1 ? parts.map((part) => kindOf(part) ?? kindOf(part.replace(fillers, ''))) : []
  if (kinds.length && (marked ? kinds.some(Boolean) : kinds.every(Boolean))) {
    // "Preferred skills and experience", but not "Preferred and required skills"
    if (kinds[0] === 'preferred' && !parts.some((part) => musts.test(part))) return 'preferred'
    const weighty = kinds.find((kind) => kind === 'duties' || kind === 'minimum')
    return weighty ?? kinds.find((kind) => kind)
  }
  return marked ? hints.find(([, words]) => words.test(heading))?.[0] : undefined
}

const musts = /^(?:basic|essential|minimum|must|required)\b/
const kindOf = (heading: string) =>
  kindOfWords(heading) ?? (heading.endsWith('?') ? kindOfWords(heading.slice(0, -1).trim()) : undefined)
const kindOfWords = (heading: string) => exact.find(([, words]) => words.test(heading))?.[0]
