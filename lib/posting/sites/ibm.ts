import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ibm',
  name: 'IBM careers',
  matches: ['https://careers.ibm.com/*'],
  posting: [
    /^careers\.ibm\.com\/(?:[a-z]{2}_[A-Z]{2}\/)?careers\/JobDetail\/?\?(?:.*&)?jobId=(?<id>\d+)/,
    /^careers\.ibm\.com\/(?:[a-z]{2}_[A-Z]{2}\/)?careers\/JobDetail\/[^/?]+\/(?<id>\d+)/,
    /^careers\.ibm\.com\/job\/(?<id>\d+)/,
  ],
  never: [/\/(?:ApplicationMethods|Login|Register|SaveJob)/],
  title: ['.banner__text__title', 'main h1', 'h1'],
  description: ['.ats-description', '.article--details'],
  except: ['.article__content__view__field:not(.field--rich-text):has(.article__content__view__field__label)'],
  read: () => ({ company: { value: 'IBM', reader: 'site' } }),
  source: "snippet in a public project (2026) and the Avature platform's shared classes",
}
