import { decodeEntities } from '../entities.ts'
import { fold } from '../lines.ts'
import type { Found } from './found.ts'

/** A `JobPosting` of schema.org as plain data, however it was written down. */
export type JobPosting = Record<string, unknown>

const words = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value.find((entry) => typeof entry === 'string') : value
  if (typeof one !== 'string' && typeof one !== 'number') return undefined
  const text = fold(decodeEntities(decodeEntities(String(one))))
  return (text.includes('<') ? text.replace(/<[^>]*>/g, '') : text) || undefined
}
const object = (value: unknown): Record<string, unknown> | undefined => {
  const one = Array.isArray(value) ? value[0] : value
  return one !== null && typeof one === 'object' ? (one as Record<string, unknown>) : undefined
}
const nameOf = (value: unknown) => words(value) ?? words(object(value)?.name) ?? words(object(value)?.legalName)

/** The part of a description that each of these properties is, where `description` is not all. */
const parts = {
  responsibilities: 'Responsibilities',
  qualifications: 'Qualifications',
  skills: 'Skills',
  experienceRequirements: 'Experience',
  educationRequirements: 'Education',
  jobBenefits: 'Benefits',
  incentiveCompensation: 'Benefits',
} as const

/** The fields of a posting from a `JobPosting`; `known` gives the node that an `@id` refers to. */
export function readStructured(node: JobPosting, known: (id: string) => unknown = () => undefined): Found {
  const organisation = object(node.hiringOrganization)
  const referred =
    typeof organisation?.['@id'] === 'string' && !organisation.name ? known(organisation['@id']) : undefined
  return {
    title: words(node.title) ?? words(node.name),
    company: nameOf(referred ?? node.hiringOrganization) ?? nameOf(node.employer),
    description: descriptionOf(node),
    facts: factsOf(node),
    id: words(object(node.identifier)?.value) ?? words(node.identifier),
  }
}

function descriptionOf(node: JobPosting): string | undefined {
  const whole = Array.isArray(node.description) ? node.description.join('\n') : node.description
  const text = typeof whole === 'string' ? whole : ''
  const more: string[] = []
  for (const [key, heading] of Object.entries(parts)) {
    const part = Array.isArray(node[key]) ? (node[key] as unknown[]).join('\n') : node[key]
    if (typeof part === 'string' && part.length > 40 && !text.includes(part.slice(0, 60)))
      more.push(`\n\n${heading}:\n${part}`)
  }
  return text + (text.length < 1500 ? more.join('') : '') || undefined
}

function factsOf(node: JobPosting): Found['facts'] {
  const facts: Found['facts'] = []
  const places = (Array.isArray(node.jobLocation) ? node.jobLocation : [node.jobLocation]).map(placeOf).filter(Boolean)
  if (places.length) facts.push({ kind: 'place', value: [...new Set(places)].slice(0, 4).join(' · ') })
  if (words(node.jobLocationType)?.toUpperCase() === 'TELECOMMUTE') facts.push({ kind: 'remote', value: 'Remote' })
  const pay = payOf(object(node.baseSalary))
  if (pay) facts.push({ kind: 'pay', value: pay })
  for (const [kind, key] of [
    ['posted', 'datePosted'],
    ['deadline', 'validThrough'],
  ] as const) {
    const value = words(node[key])
    const date = value && /^(\d{4}-\d{2}-\d{2})(?:$|\D)/.exec(value)?.[1]
    if (date) facts.push({ kind, value: date, date })
  }
  return facts
}

function placeOf(value: unknown): string | undefined {
  const address = object(object(value)?.address) ?? object(value)?.address
  if (typeof address === 'string') return words(address)
  const fields = (address ?? {}) as Record<string, unknown>
  const named = [fields.addressLocality, fields.addressRegion, fields.addressCountry]
    .map(nameOf)
    .filter((part) => part && !/^(?:unavailable|null|n\/a)$/i.test(part))
  return [...new Set(named)].join(', ') || nameOf(value)
}

function payOf(salary: Record<string, unknown> | undefined): string | undefined {
  const amount = object(salary?.value) ?? salary
  const from = words(amount?.minValue) ?? words(amount?.value)
  const to = words(amount?.maxValue)
  const currency = words(salary?.currency) ?? words(amount?.currency)
  if (!Number(from ?? to) || !currency) return undefined
  const unit = words(amount?.unitText)?.toLowerCase()
  return `${currency} ${from && to && from !== to ? `${from} – ${to}` : (from ?? to)}${unit ? ` per ${unit}` : ''}`
}
