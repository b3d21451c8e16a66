import type { Site } from '../site.ts'

export const site: Site = {
  id: 'breezy',
  name: 'Breezy HR',
  matches: ['https://*.breezy.hr/*'],
  posting: [/^[^./]+\.breezy\.hr\/p\/(?<id>[0-9a-f]{6,16})(?:-[^/?]*)?\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['.banner h1', 'h1'],
  company: ['.brand img@alt'],
  description: ['div.description'],
  facts: { place: ['.banner li.location span', 'li.location span'] },
  clean: { company: /\s+logo$/gi },
  source: 'provider code and selectors that crawlers apply to live boards (2026-07, 2026-08)',
}
