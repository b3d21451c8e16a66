import sampleHtml from '../../content/sample/posting.html?raw'
import type { Posting } from '../posting/posting.ts'
import { readText } from '../posting/read-text.ts'

/** The bundled sample posting of an invented company, read as text that a user hands over. */
export function readSamplePosting(): Posting {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(sampleHtml) ?? []
  const { title, hiringOrganization } = JSON.parse(data) as { title: string; hiringOrganization: { name: string } }
  const [, description = ''] = /<div class="job__description[^>]*>(.*?)<\/div>/s.exec(sampleHtml) ?? []
  return readText(description, { title, company: hiringOrganization.name })
}
