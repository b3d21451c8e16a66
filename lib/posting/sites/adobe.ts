import type { Site } from '../site.ts'
import { site as phenom } from './phenom.ts'

export const site: Site = {
  id: 'adobe',
  name: 'Adobe careers',
  matches: ['https://careers.adobe.com/*'],
  posting: [/^careers\.adobe\.com\/[a-z]{2}\/[a-z]{2}\/job\/(?<id>[A-Z]+\d+[A-Z]*)(?:\/[^/?]*)?\/?(?:\?|$)/],
  never: phenom.never,
  title: phenom.title,
  description: phenom.description,
  facts: phenom.facts,
  read: () => ({ company: { value: 'Adobe', reader: 'site' } }),
  source: 'the attributes of the Phenom platform, per scrapers',
}
