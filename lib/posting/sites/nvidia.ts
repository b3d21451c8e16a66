import type { Site } from '../site.ts'

export const site: Site = {
  id: 'nvidia',
  name: 'NVIDIA careers',
  matches: ['https://jobs.nvidia.com/*'],
  posting: [
    /^jobs\.nvidia\.com\/careers\/job\/(?<id>\d{8,16})/,
    /^jobs\.nvidia\.com\/careers\/?\?(?:.*&)?pid=(?<id>\d{8,16})/,
  ],
  never: [/\/careers\/apply/],
  title: ['h1.position-title', '.position-details h1', 'main h1'],
  description: ['.position-job-description'],
  facts: { place: ['p.position-location', '.position-location'] },
  read: () => ({ company: { value: 'NVIDIA', reader: 'site' } }),
  source: "address rules of a shipped extension; the Eightfold platform's classes",
}
