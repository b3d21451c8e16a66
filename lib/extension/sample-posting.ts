import sampleHtml from '../../content/sample/posting.html?raw'
import type { Source } from './calls.ts'

/** The bundled sample posting of an invented company, as text that a user hands over. */
export function samplePosting(): Source {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(sampleHtml) ?? []
  const { title, hiringOrganization } = JSON.parse(data) as { title: string; hiringOrganization: { name: string } }
  const [, text = ''] = /<div class="job__description[^>]*>(.*?)<\/div>/s.exec(sampleHtml) ?? []
  return { text, given: { title, company: hiringOrganization.name } }
}
