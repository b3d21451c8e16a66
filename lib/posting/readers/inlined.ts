import { fold } from '../lines.ts'
import { objectsIn, parseJson } from '../parse-json.ts'
import type { PageAddress } from '../site.ts'
import type { Found } from './found.ts'

const titles = ['title', 'jobTitle', 'postingTitle', 'jobOpeningName', 'positionTitle', 'name']
const descriptions = [
  'descriptionHtml',
  'description',
  'jobDescription',
  'jobDescriptionHtml',
  'descriptionBody',
  'content',
  'body',
  'externalDescription',
  'overview',
]
const assigned =
  /(?:__appData|__NEXT_DATA__|__INITIAL_STATE__|__PRELOADED_STATE__|__NUXT__|phApp\.ddo|POSITION_DATA|initialState|_jobdata)\s*=\s*(?=\{)/i

/** Reads the posting from data that a page's own scripts were given: the object that names the address's id and has a long text. */
export function readInlined(doc: Document, url: PageAddress, id: string | undefined): Found | undefined {
  const key = (id ?? url.pathname.split('/').findLast((part) => part.length > 5) ?? '').toLowerCase()
  if (key.length < 4) return undefined
  let budget = 4_000_000
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (text.length < 300 || text.length > budget) continue
    const json =
      script.id === '__NEXT_DATA__' || /\bjson$/.test(script.getAttribute('type') ?? '') ? text : assignedObject(text)
    if (!json || /ld\+json/.test(script.getAttribute('type') ?? '')) continue
    budget -= text.length
    for (const node of objectsIn(parseJson(json))) {
      const found = readNode(node, key)
      if (found) return found
    }
  }
  return undefined
}

function readNode(node: Record<string, unknown>, key: string): Found | undefined {
  const text = descriptions
    .map((name) => node[name])
    .find((value): value is string => typeof value === 'string' && value.length > 200)
  const title = titles
    .map((name) => node[name])
    .find((value): value is string => typeof value === 'string' && value.length < 200)
  if (!text || !title || !namesKey(node, key)) return undefined
  const company = node.companyName ?? node.company ?? node.organizationName ?? node.employer ?? node.organization
  const name = typeof company === 'string' ? company : (company as { name?: unknown } | null | undefined)?.name
  return {
    title: fold(title),
    company: typeof name === 'string' ? fold(name) : undefined,
    description: text,
    facts: [],
  }
}

const namesKey = (node: Record<string, unknown>, key: string) =>
  Object.values(node).some(
    (value) =>
      (typeof value === 'string' || typeof value === 'number') &&
      String(value).length > 3 &&
      String(value).length < 300 &&
      (String(value).toLowerCase().includes(key) || key.includes(String(value).toLowerCase())),
  )

/** The object literal that a script assigns to one of the usual names, up to its closing brace. */
function assignedObject(text: string): string | undefined {
  const found = assigned.exec(text)
  if (!found) return undefined
  const start = found.index + found[0].length
  let depth = 0
  let inside = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inside) {
      if (code === 92) at++
      else if (code === 34) inside = false
    } else if (code === 34) inside = true
    else if (code === 123) depth++
    else if (code === 125 && --depth === 0) return text.slice(start, at + 1)
  }
  return undefined
}
