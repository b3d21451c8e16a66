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
    '.clearfix:has(+ h2 + .jobad__body), .jobad__body',
    '.mb-1000:has(+ .content-rich-text), .content-rich-text',
    '.RichContent',
  ],
  except: [':is(.RichContent, .content-rich-text, .mb-1000) > .text-secondary'],
  documentTitle: [/^(?<title>.+) – (?<company>.+)$/],
  source: 'nine captures of four layouts (2022 to 2024)',
}
