import type { Site } from '../site.ts'

export const site: Site = {
  id: 'airbnb',
  name: 'Airbnb careers',
  matches: ['https://careers.airbnb.com/*'],
  posting: [/^careers\.airbnb\.com\/positions\/(?<id>\d{6,})\/?(?:\?|$)/],
  title: ['main h1', 'h1'],
  except: ['form', 'iframe'],
  read: () => ({ company: { value: 'Airbnb', reader: 'site' } }),
  source: "crawler rows: the text of a Greenhouse board in the employer's own page",
}
