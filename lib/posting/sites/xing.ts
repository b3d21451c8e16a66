import type { Site } from '../site.ts'

export const site: Site = {
  id: 'xing',
  name: 'Xing',
  matches: ['https://www.xing.com/jobs/*'],
  posting: [/^www\.xing\.com\/jobs\/(?!search)[^/?]+-(?<id>\d{6,})\/?(?:\?|$)/],
  title: ['main h1', 'h1'],
  description: ['[data-testid="expandable-content"]'],
  except: ['button'],
  source: 'scraper code: JSON-LD first; classes are hashed',
}
