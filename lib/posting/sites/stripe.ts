import type { Site } from '../site.ts'

export const site: Site = {
  id: 'stripe',
  name: 'Stripe jobs',
  matches: ['https://stripe.com/jobs/*', 'https://stripe.com/*/jobs/*'],
  posting: [/^stripe\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/listing\/[^/]+\/(?<id>\d{6,})\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['main h1', 'h1'],
  except: ['.JobsDetailCard'],
  read: () => ({ company: { value: 'Stripe', reader: 'site' } }),
  source: "scraper code: addresses and the card of facts are sure, the text's own names are not known",
}
