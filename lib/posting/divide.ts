import { kindOfItems, kindOfParagraph, turnsToWork } from './kind-of-text.ts'
import type { BlockKind } from './posting.ts'

/** A paragraph longer than this may speak of several things, in characters. */
const long = 400
const sentenceBreak = /(?<=[.!?][”"’)]?|[;:])\s+(?=[\p{Lu}•"“(])/u
/** A full stop of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|vs|inc|ltd|corp|co|dr|mr|mrs|ms|st|sr|jr|no|approx|dept|u\.s|ph\.d)\.$/iu

/** A part of a paragraph; an item where it was one of a list that lost its breaks. */
export interface Part {
  text: string
  item: boolean
}

const weighty = new Set<BlockKind>(['duties', 'minimum', 'preferred'])
/** Words that items of a list begin with, where no full stop stands before them and the word before is no name's. */
const lostBreak =
  /(?<=(?:^|\s)[\p{Ll}\d(][^\s.,;:]{0,30}[\p{Ll}\d)+%])\s+(?=\d{1,2} ?\+?(?: ?(?:-|–|to) ?\d{1,2})? ?\+? (?:years|months)|(?:(?:Strong|Excellent|Proven|Demonstrated|Exceptional|Solid|Good|Great|Highly|Basic|Advanced|Hands-on|Effective|Outstanding|Ability|Able|Experience|Experienced|Knowledge|Understanding|Familiarity|Familiar|Proficient|Proficiency|Passion|Passionate|Comfortable|Curious|Curiosity|Willingness|Willing|Eager|Must|Currently|Minimum|Previous|Prior|Fluent|Fluency|Working|Interest|Interested|Motivated)|(?:Act|Analy[sz]e|Assist|Build|Collaborate|Communicate|Conduct|Contribute|Coordinate|Create|Define|Deliver|Design|Develop|Document|Drive|Engage|Ensure|Establish|Evaluate|Execute|Facilitate|Gather|Help|Identify|Implement|Improve|Influence|Launch|Lead|Leverage|Maintain|Manage|Measure|Monitor|Oversee|Own|Participate|Partner|Perform|Plan|Prepare|Present|Prioriti[sz]e|Provide|Report|Research|Review|Serve|Support|Test|Track|Translate|Understand|Use|Utili[sz]e|Work|Write)) [\p{Ll}\d]|(?:Bachelor|Master)(?:['’]s|s)? )/gu

/**
 * Divides a long paragraph where it turns to another matter: from the duties to the pay, from the pay to the law.
 * Text that lost its line breaks is one paragraph from the company to the law. `kind` is that of its heading.
 */
export function divide(text: string, kind: BlockKind | undefined): Part[] {
  const parts = text.length < long ? [text] : byMatter(text, kind)
  return parts.flatMap((part): Part[] => {
    const items = kind && weighty.has(kind) && part.length > 120 ? part.split(lostBreak) : []
    return items.length > 1 ? items.map((item) => ({ text: item, item: true })) : [{ text: part, item: false }]
  })
}

function byMatter(text: string, kind: BlockKind | undefined): string[] {
  const parts: string[] = []
  let part = ''
  let partKind: BlockKind | undefined
  for (const sentence of sentencesOf(text)) {
    const own = sentence.length > 20 ? matterOf(sentence, kind) : undefined
    if (part && own && own !== partKind && (partKind || part.length > 150)) {
      parts.push(part)
      part = sentence
      partKind = own
    } else {
      part = part ? `${part} ${sentence}` : sentence
      partKind ??= own
    }
  }
  if (part) parts.push(part)
  return parts
}

function matterOf(sentence: string, kind: BlockKind | undefined): BlockKind | undefined {
  const own = kindOfParagraph(sentence, kind, false)
  // Back from pay or the law to what stands under the heading
  return own ?? (kind && (kindOfItems([sentence]) || turnsToWork(sentence)) ? kind : undefined)
}

/** Sentences of a text with folded white space; joined by single spaces they are the text again. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(sentenceBreak)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last.slice(-12))) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}
