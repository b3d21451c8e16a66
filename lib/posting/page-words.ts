import type { Line } from './lines.ts'

/*
 * The few words that finding a posting in a page needs. The page script carries these; what every heading means
 * (`heading-words.ts`) is only known where the reading is finished, in the background.
 */

/** Words of headings over duties and qualifications. */
const weighty =
  /responsib|\bdut(?:y|ies)\b|qualifi[ck]a|requirement|\bskills?\b|competenc|(?:what|who|how|where) .{0,12}\b(?:you|we're looking)|you(?:'ll| will| have| bring| might)|we(?:'re| are) looking|\byour (?:role|tasks|mission|impact|profile|responsib)|nice[- ]to[- ]have|must[- ]have|preferred|bonus points|day[- ]to[- ]day|\bexperience\b|aufgaben|profil|anforderung|mitbring|erwartet dich|tätigkeit|voraussetz|\bmissions?\b|compétences|requisit|funciones|tareas|responsab|náplň|požad|hledáme|vaga|职责|要求|工作内容|资格|обов'яз|вимоги|обязан|требован|задач/
/** Words of the other headings of postings. */
const other =
  /\babout (?:us|the|this|our|you)\b|who we are|benefits?|\bperks\b|we offer|overview|summary|description|equal .*opportunit|how to apply|compensation|\bteam\b|culture|why (?:join|work|us)|wir bieten|über uns|nous offrons|à propos|\bposte\b|ofrecemos|sobre |nabízí|福利|关于|介绍|descripción|information|\bdetails\b|insights/

/** What a line's words make it as a heading: that of duties or qualifications, another of a posting's, or none. */
export function sectionOf({ text, level, bold }: Line): 'weighty' | 'other' | undefined {
  if (text.length > 70) return undefined
  const marked = level > 0 || bold || /[:：]$/.test(text)
  if (!marked && (/[.!,;]$/.test(text) || text.split(' ').length > 4 || !/^\P{Ll}/u.test(text))) return undefined
  const heading = text.toLowerCase().replace(/[’‘`´]/g, "'")
  return weighty.test(heading) ? 'weighty' : other.test(heading) ? 'other' : undefined
}

const duty =
  /^(?:build|work|develop|support|lead|manag|creat|design|collaborat|partner|analy|own\b|driv|defin|help|conduct|assist|ensur|maintain|implement|research|participat|contribut|coordinat|prepar|you(?:'|’)?(?:ll| will| have| are)|experience|strong|excellent|good|ability|able|knowledge|understanding|proficien|familiar|fluen|bachelor|master|degree|currently|pursuing|passion|minimum|\d+\+? ?(?:-|–)? ?\d* ?years)/i

/** Whether a line begins as duties and qualifications do. */
export const tellsDuty = (text: string): boolean => duty.test(text)
