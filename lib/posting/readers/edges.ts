import type { Line } from '../lines.ts'
import { sectionOf, tellsDuty } from '../page-words.ts'

/* Where the text of a posting begins and ends among what a page prints around it. */

/** What each line is as a heading. */
export type Sections = readonly ReturnType<typeof sectionOf>[]

/** Whether a line is set off as a heading is. */
export const isMarked = (line: Line) => line.level > 0 || line.bold || /[:：]$/.test(line.text)
/** Whether most of a line is links. */
export const isLink = (line: Line) => line.linked > line.text.length * 0.6
/** Whether a line ends as a sentence does. */
export const isSentence = ({ text }: Line) => /[.!?。]$/u.test(text) && text.split(' ').length > 3

/** Headings behind which nothing of the posting follows. */
const stops =
  /^(?:(?:similar|related|recommended|other|more|suggested|featured|latest|nearby|open|current|explore (?:more )?|see (?:more )?|view (?:more )?)\s*(?:[\p{L}-]+ ){0,2}(?:jobs?|positions?|roles?|openings?|opportunities|vacancies|postings?|internships?|stellen|jobangebote|offres?|ofertas)\b.*|(?:jobs?|people) (?:you (?:might|may)|also|similar).*|people also.*|apply (?:for|to) th(?:is|e) (?:job|position|role).*|apply now|submit (?:your|an) application|(?:share|refer|report) (?:this|a) .*|share|get (?:notified|job alerts).*|(?:set|create|sign up for|receive) (?:an? )?(?:job )?alerts?.*|job alerts?|(?:company )?reviews|ratings? .*|interview questions|salaries|funding|leadership team|from (?:our|the) blog|(?:latest|recent|our|more) (?:news|stories|posts|articles).*|activer une alerte.*|job search faster.*|ce qui vous correspond|explore other jobs|employment type|seniority level|informace o pozici|o firmě|o pobočce|ähnliche .*|weitere (?:stellen|jobs).*|offres similaires.*|plus d.offres.*|ofertas similares.*|(?:not the right|don't see).*|join our talent.*|stay connected.*|follow us.*|cookie.*|privacy preference.*|your privacy.*|save job|podobné .*|相似职位|相关职位)$/iu

/** Whether nothing of the posting follows behind a line. */
export const isStop = (line: Line) => line.text.length < 80 && (isMarked(line) || line.apart) && stops.test(line.text)

/** What boards put over a posting's text, where the text itself does not begin with it. */
const labels =
  /^(?:about the job|(?:full )?(?:job|position|role) description|job details|à propos de l.offre d.emploi|acerca del empleo|stellenbeschreibung|pracovní nabídka)\s*:?$/iu

/** Whether a line is such a label. */
export const isLabel = (line: Line): boolean => labels.test(line.text)

/**
 * Where the text begins: behind the board's label, or at the first heading of duties behind a pile of labels; only if
 * what stands before is no text itself.
 */
export function labelled(lines: readonly Line[], sections: Sections, from: number, to: number): number {
  let start = from
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    // Prose
    if (line.text.length > 130) break
    const before = lines.slice(start, at)
    if (isMarked(line) && isLabel(line)) {
      if (isTeaser(before) && letters(before) < letters(lines.slice(at, to)) * 0.6) start = at + 1
    } else if (sections[at] === 'weighty' && line.level && before.length > 5) {
      return isTeaser(before) && !sections.slice(start, at).includes('other') ? at : start
    }
  }
  return start
}

/** Labels, counts and calls: fewer sentences than other lines, no duties. */
const isTeaser = (lines: readonly Line[]) =>
  (!lines.length || lines.filter(isSentence).length * 2 < lines.length) &&
  !lines.some(({ item, text }) => item && tellsDuty(text))
const letters = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0)

/** Where the text begins: prose that a row of links parts from the rest is its introduction. */
export function introduced(lines: readonly Line[], from: number, titleAt: number | undefined): number {
  for (let at = from - 1; at > Math.max(titleAt ?? 0, from - 8); at--) {
    const line = lines[at] as Line
    if (line.level || isStop(line)) break
    if (line.text.length > 200 && !isLink(line) && isSentence(line)) return introduced(lines, at, titleAt)
  }
  return from
}

/** Short lines at either end are buttons and labels. */
export function trimmed(lines: readonly Line[]): Line[] {
  let from = 0
  let to = lines.length
  const short = (line: Line | undefined) =>
    line !== undefined && !line.item && line.text.length < 40 && !isSentence(line) && !sectionOf(line)
  while (from < to && short(lines[from])) from++
  while (to > from && (short(lines[to - 1]) || lines[to - 1]?.level)) to--
  return lines.slice(from, to)
}
