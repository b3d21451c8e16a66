import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jobscz',
  name: 'jobs.cz',
  matches: ['https://www.jobs.cz/*'],
  posting: [/^(?:www|beta\.www)\.jobs\.cz\/(?:rpd|fp\/[^/]+)\/(?<id>\d{6,})\/?(?:\?|$)/],
  title: ['.JobDescriptionHeading h1', 'h1'],
  // The employer's introduction stands apart from the text of the advertisement.
  description: [
    '[data-test="jd-header-text"], [data-jobad="body"]',
    '.jobad__body',
    '.content-rich-text',
    '.RichContent',
  ],
  except: ['.RichContent > .text-secondary', '.content-rich-text > .text-secondary'],
  documentTitle: [/^(?<title>.+) – (?<company>.+)$/],
  source: 'nine captures of four layouts (2022 to 2024)',
}
