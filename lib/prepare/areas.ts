import type { ProductArea } from '../../content/types.ts'

/** Words that say what part of a product a posting is about. A hint for choosing questions, nothing is claimed of the posting. */
const signs: [ProductArea, RegExp][] = [
  [
    'feed',
    /\b(feeds?|recommendations?|recommender|for you|discovery|short[- ]videos?|content (?:feed|consumption))\b/gi,
  ],
  ['live', /\b(live[- ]?stream\w*|livestream\w*|LIVE)\b/g],
  ['shop', /\b(e-?commerce|shopping|checkout|marketplace|merchants?|sellers?|retail|storefront)\b/gi],
  ['ads', /\b(ads?|advertis\w+|monetization|monetisation|campaigns?)\b/gi],
  ['search', /\b(search|query|queries|ranking)\b/gi],
  ['creator-tools', /\b(creators?|creator tools|editing tools?|influencers?|publishers?)\b/gi],
  ['safety', /\b(trust (?:and|&) safety|safety|moderation|integrity|privacy|fraud|abuse)\b/gi],
  ['growth', /\b(growth|onboarding|acquisition|activation|referrals?|retention)\b/gi],
  ['ai', /\b(AI|LLMs?|machine learning|artificial intelligence|generative|ML)\b/g],
  ['b2b', /\b(B2B|SaaS|enterprise|developers?|APIs?|platform for business(?:es)?|small business(?:es)?)\b/gi],
]

/** The areas of a product that a text speaks of at least twice, the most named first; at most three. */
export function areasOf(text: string): ProductArea[] {
  return signs
    .map(([area, sign]) => ({ area, count: text.match(sign)?.length ?? 0 }))
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ area }) => area)
}
