import type { Site } from '../site.ts'

export const site: Site = {
  id: 'spotify',
  name: 'Spotify jobs',
  matches: ['https://www.lifeatspotify.com/*'],
  posting: [/^www\.lifeatspotify\.com\/jobs\/(?<id>[^/?]+)\/?(?:\?|$)/],
  title: ['main h1', 'h1'],
  except: ['form', 'button'],
  read: () => ({ company: { value: 'Spotify', reader: 'site' } }),
  source:
    'crawler rows and stored texts of postings: inlined data holds the text, an application form and similar ones follow it',
}
