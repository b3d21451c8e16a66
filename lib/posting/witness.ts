import { fold } from './lines.ts'
import type { Found } from './readers/found.ts'
import { enough, type GenericFound } from './readers/generic.ts'

const applies =
  /^(?:(?:easy |quick )?apply(?: now| today| here| online| for (?:this|the) (?:job|position|role|internship|vacancy))?|i'?m interested|i am interested|submit (?:your )?application|start (?:your )?application|apply (?:on|with|via|at) .{2,30}|jetzt bewerben|(?:online )?bewerben|postuler(?: .*)?|je postule|solicitar.*|inscribirme.*|aplicar.*|candidatar.*|solliciteren|ansök.*|aplikuj|odpovědět.*|відгукнутися.*|подати.*|申请(?:职位)?|立即申请|投递(?:简历)?|send (?:us )?your (?:cv|resume|application).*)\W*$/iu
const path =
  /job|career|position|posting|vacanc|opening|opportunit|intern|role|join|hiring|recruit|stellen|karriere|offre|emploi|empleo|oferta|vaga|talent|praktik/i
const listing =
  /^(?:[\d,.+\s]+ )?.*\b(?:jobs|internships|vacancies|openings|open positions|careers|search results|reviews)\b\W*$|^(?:search|find|browse|explore|all|open|current) |\b(?:jobs|internships|vacancies) (?:in|at|near|for)\b/i

/** Whether the structure alone makes a page a posting: a weighty text, a title of its own, and a way to apply or an address that says so. */
export function mayBePosting(doc: Document, url: URL, generic: GenericFound, jsonLd: Found | undefined): boolean {
  if (!generic.title || generic.weight < enough || listing.test(generic.title)) return false
  let witnesses = path.test(url.hostname + url.pathname) ? 1 : 0
  if (jsonLd) witnesses++
  if (hasApply(doc)) witnesses += 1
  if (generic.weight > enough * 1.5) witnesses++
  return witnesses >= 2
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
