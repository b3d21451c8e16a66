import { fold, type Line } from './lines.ts'
import type { Found } from './readers/found.ts'
import { enough, type GenericFound } from './readers/generic.ts'
import type { PageAddress } from './site.ts'

const applies =
  /^(?:(?:easy |quick )?apply(?: now| today| here| online| for (?:this|the) (?:job|position|role|internship|vacancy))?|i'?m interested|i am interested|submit (?:your )?application|start (?:your )?application|apply (?:on|with|via|at) .{2,30}|jetzt bewerben|(?:online )?bewerben|postuler(?: .*)?|je postule|solicitar.*|inscribirme.*|aplicar.*|candidat(?:ar|ure).*|solliciteren|ansök.*|aplikuj|odpovědět.*|відгукнутися.*|подати.*|申请(?:职位)?|立即申请|投递(?:简历)?|send (?:us )?your (?:cv|resume|application).*)\W*$/iu
const path =
  /job|career|position|posting|vacanc|opening|opportunit|intern|role|join|hiring|recruit|stellen|karriere|offre|emploi|empleo|oferta|vaga|talent|praktik/i
const listing =
  /^(?:[\d,.+\s]+ )?.*\b(?:jobs|internships|vacancies|openings|open positions|careers|search results|reviews|job board|job listings?)\b\W*$|^(?:search|find|browse|explore|all|open|current) |\b(?:jobs|internships|vacancies) (?:in|at|near|for)\b/i

/** Fields that postings print beside their text. */
const labels =
  /^(?:employment type|job (?:code|id|number|type|function|category|location)|(?:requisition|req|posting|reference)[ .]?(?:id|number|no\.?|#)?|job req.*|seniority level|date posted|posted(?: on| date)?|posting date|apply before|closing date|application deadline|salary range|pay range|contract type|work(?:place)? type|vertragsart|arbeitszeit|type de contrat|tipo de contrato|jornada.*)\s*:?$/i
/** Texts about postings, not postings. */
const writings =
  /\/(?:blog|news|articles?|guides?|wiki|templates?|glossary|advice|learn|courses?|posts?|press|stories|resources|help|faqs?|reviews?)(?:\/|$)/i
const writingTitle =
  /^(?:how|what|why|when|top|best|(?!20)\d{1,2}|the (?:best|complete|ultimate)|guide)\b|\b(?:template|examples?|guide|tips|interview questions|salary|explained)\b/i

/** Whether the structure alone makes a page a posting: a weighty text, a title of its own, and enough that speaks for it. */
export function mayBePosting(
  doc: Document,
  url: PageAddress,
  lines: readonly Line[],
  generic: GenericFound,
  jsonLd: Found | undefined,
): boolean {
  const { title, weight, telling, named } = generic
  if (!title || !telling || weight < enough / 2 || listing.test(title)) return false
  if (writings.test(url.pathname) || writingTitle.test(title)) return false
  let witnesses = named ? 1 : 0
  if (path.test(url.hostname + url.pathname)) witnesses++
  if (jsonLd) witnesses++
  if (lines.some(({ text }) => text.length < 80 && labels.test(text.split(/[:：]/)[0] as string))) witnesses++
  if (witnesses < 2) return false
  const needed = (3 * enough) / 2 + 1
  return weight + witnesses * 2 >= needed || (weight + witnesses * 2 + 2 >= needed && hasApply(doc))
}

function hasApply(doc: Document): boolean {
  let looked = 0
  for (const element of doc.querySelectorAll('a, button, [role="button"], input[type="submit"], h2, h3')) {
    if (++looked > 3000) return false
    const text = element.textContent ?? ''
    if (text.length < 60 && applies.test(fold(element.getAttribute('value') ?? text))) return true
    if (/^mailto:.*(?:job|career|apply|recruit|talent|hr@|join|hiring)/i.test(element.getAttribute('href') ?? ''))
      return true
  }
  return false
}
