const monthNames: readonly string[] = [
  'jan|january|januar|janvier|janv|enero|ene|janeiro',
  'feb|february|februar|février|fevrier|fév|febrero|fevereiro',
  'mar|march|märz|maerz|mars|marzo|março',
  'apr|april|avril|avr|abril|abr',
  'may|mai|mayo|maio',
  'jun|june|juni|juin|junio|junho',
  'jul|july|juli|juillet|juil|julio|julho',
  'aug|august|août|aout|agosto|ago',
  'sep|sept|september|septembre|septiembre|setembro',
  'oct|october|oktober|okt|octobre|octubre|outubro',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dezember|dez|décembre|déc|diciembre|dic|dezembro',
]

const allNames = new Set(monthNames.flatMap((names) => names.split('|')))
const monthSign = '\ue000'

/**
 * The text with the months' names, in the languages that postings are usually written in, written over letter by letter. What has
 * `month` in it is sought there: with sixty names in each of its places, such a pattern takes a tenth of a second to be made ready.
 */
export const withMonths = (text: string): string =>
  text.replace(/[a-zà-ÿ]+/gi, (word) => (allNames.has(word.toLowerCase()) ? monthSign.repeat(word.length) : word))

/** A month, as part of a pattern for texts `withMonths`. */
export const month = `${monthSign}+\\.?`

/** A day, with or without its year, as part of a pattern for texts `withMonths`. */
export const day = [
  `\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:of |de )?${month}(?:,? ?(?:de )?20\\d\\d)?`,
  `${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ?20\\d\\d)?`,
  '20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?',
  '\\d{1,2}[./-]\\d{1,2}[./-]20\\d\\d',
].join('|')

const named = new RegExp(`^(?:(\\d{1,2})\\D{0,7}?(${month})|(${month}) (\\d{1,2}))\\D*(20\\d\\d)`, 'd')

/** The day that a text names, as `YYYY-MM-DD`; `undefined` where it names none whole, or where day and month cannot be told apart. */
export function isoDate(text: string): string | undefined {
  const numbers = /^(20\d\d)\D(\d{1,2})\D(\d{1,2})/.exec(text)
  if (numbers) return iso(numbers[1], Number(numbers[2]), Number(numbers[3]))
  const [, first, dot, second, year] = /^(\d{1,2})(?:(\.)|[/-])(\d{1,2})[./-](20\d\d)/.exec(text) ?? []
  if (year) {
    // With dots the day comes first; with slashes only where the other cannot be a month
    if (dot || Number(first) > 12) return iso(year, Number(second), Number(first))
    return Number(second) > 12 ? iso(year, Number(first), Number(second)) : undefined
  }
  const words = named.exec(withMonths(text))
  if (!words) return undefined
  const [from, to] = words.indices?.[2] ?? words.indices?.[3] ?? []
  const name = text.slice(from, to).toLowerCase().replace('.', '')
  const at = monthNames.findIndex((names) => names.split('|').includes(name))
  return iso(words[5], at + 1, Number(words[1] ?? words[4]))
}

function iso(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
