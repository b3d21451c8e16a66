import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jobindex',
  name: 'Jobindex',
  matches: ['https://www.jobindex.dk/*'],
  posting: [/^www\.jobindex\.dk\/(?:jobannonce|vis-job)\/(?<id>[hr]\d+)(?:\/[^/?]*)?\/?(?:\?|$)/],
  title: ['.jobtext-jobad__header h1', 'h1'],
  company: [
    '.jobtext-jobad__company',
    '.jobtext-jobad__metadata-item:has([aria-label^="Virksomhed"])',
    'a.vp-card__name',
  ],
  description: ['.jobtext-jobad__body'],
  facts: { place: ['.jobtext-jobad__metadata-item:has([aria-label^="Lokation"])'] },
  source: 'parsers and tests of several public projects',
}
