import type { Site } from '../site.ts'

export const site: Site = {
  id: 'bytedance',
  name: 'TikTok and ByteDance',
  matches: [
    'https://lifeattiktok.com/*',
    'https://careers.tiktok.com/*',
    'https://careers.tiktokusds.com/*',
    'https://joinbytedance.com/*',
    'https://jobs.bytedance.com/*',
  ],
  // One posting keeps its number on all of these hosts.
  posting: [
    /^(?:lifeattiktok|joinbytedance)\.com\/(?:search|jobs)\/(?<id>\d{15,})\/?(?:\?|$)/,
    /^(?:lifeattiktok\.com|careers\.tiktok\.com|careers\.tiktokusds\.com|jobs\.bytedance\.com)\/(?:[a-z-]+\/){0,3}position\/(?<id>\d{15,})(?:\/detail)?\/?(?:\?|$)/,
  ],
  never: [/\/resume\//, /\/apply(?:[/?]|$)/],
  title: ['div:has(> div > [data-testid="chip-label"]) h2', '.job-title', 'h2'],
  // The sections, ruled off from each other, below the head of the page.
  description: ['div:has(> div > hr)', '.job-detail, .jobDetail', '.block-content'],
  except: ['a[href*="/resume/"]', '.job-title', '.job-info'],
  facts: { place: ['.job-info span:first-child'] },
  closed: ['[data-testid="not-found-page"]'],
  read: (_doc, { hostname }) => ({
    company: {
      value: hostname.includes('usds')
        ? 'TikTok USDS Joint Venture'
        : hostname.includes('tiktok')
          ? 'TikTok'
          : 'ByteDance',
      reader: 'site',
    },
  }),
  source: 'capture of lifeattiktok.com (2026-06); joinbytedance.com shares its template, the older hosts per scrapers',
}
