import type { Site } from '../site.ts'

export const site: Site = {
  id: 'simplify',
  name: 'Simplify',
  matches: ['https://simplify.jobs/*'],
  posting: [
    /^simplify\.jobs\/p\/(?<id>[0-9a-f-]{36})(?:\/[^?]*)?(?:\?|$)/,
    /^simplify\.jobs\/jobs\?(?:.*&)?jobId=(?<id>[0-9a-f-]{36})/,
  ],
  title: ['main h1', 'h1'],
  documentTitle: [/^(?<title>.+) @ (?<company>.+?) \| Simplify(?: Jobs)?$/],
  source: "addresses in public link lists; the page's own names are not known",
}
