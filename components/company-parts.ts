import type { Company } from '../content/types.ts'
import { words } from './words.ts'

/** A heading of a card with what stands below it. */
export interface CardPart {
  title: string
  lines: string[]
  /** The lines are steps in their order; else they are several things. */
  ordered?: boolean
}

/** What a company's card is, and when it was checked. */
export const leadOf = ({ about, checked }: Company): string => `${about} ${words.company.checked(checked)}`

/** A company's facts by theme, each with when it held and how sure it is; then the hour, then what not to claim. */
export function partsOf({ sections, hour = [], avoid }: Company): CardPart[] {
  const said = ({ text, quote, sure, asOf }: Company['sections'][number]['facts'][number]) => {
    const notes = [asOf && words.company.held(asOf), sure === 'low' && words.company.unsure].filter(Boolean)
    return [text, quote && `“${quote}”`, notes.length > 0 && `(${notes.join(', ')})`].filter(Boolean).join(' ')
  }
  return [
    ...sections.map(({ title, facts }) => ({ title, lines: facts.map(said) })),
    {
      title: words.company.hour,
      lines: hour.map(({ from, to, title, text }) => `${words.company.span(from, to)}: ${title}. ${text}`),
      ordered: true,
    },
    { title: words.company.avoid, lines: avoid },
  ].filter(({ lines }) => lines.length > 0)
}
