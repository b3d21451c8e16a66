type Say = (first: string, second: string) => string

/** Sentences of the judging with their Chinese ones, the first that fits. Quotes are the posting's words and stay. */
const sentences: [english: RegExp, chinese: Say][] = [
  [/^(“.+”) in the title is not that of a posting\.$/s, (words) => `标题里的${words}不是职位的说法。`],
  [/^The title says (.+), and no word of an internship\.$/s, (words) => `标题写着${words}，没有提到实习。`],
  [/^The title says (.+) and nothing of product management\.$/s, (words) => `标题写着${words}，没有提到产品管理。`],
  [
    /^The title says (.+), and the text says that it is an internship: (“.+”)$/s,
    (words, quote) => `标题写着${words}，正文说明这是实习：${quote}`,
  ],
  [
    /^The title says (.+) and the duties are a product manager's: (“.+”)$/s,
    (words, quote) => `标题写着${words}，职责也是产品经理的：${quote}`,
  ],
  [
    /^The title says (.+), and the duties are a product manager's\.$/s,
    (words) => `标题写着${words}，职责也是产品经理的。`,
  ],
  [
    /^The title says (.+), but the duties are others: (“.+”)$/s,
    (words, quote) => `标题写着${words}，但职责是别的：${quote}`,
  ],
  [
    /^The title leaves it open, and the duties are a product manager's(?:: (“.+”)|\.)$/s,
    (quote) => `标题没有说明，但职责是产品经理的${quote ? `：${quote}` : '。'}`,
  ],
  [/^The title says (“.+”)\.$/s, (words) => `标题写着${words}。`],
  [/^The title says nothing of product management\.$/s, () => '标题没有提到产品管理。'],
  [/^There is no title, and the text does not tell the role\.$/s, () => '没有标题，正文也看不出是什么职位。'],
]

/** Why a reader of the page is believed against another. */
const readers: Record<string, string> = {
  'It was handed over with the text.': '它是和文字一起给出的。',
  'The page shows it where this site shows it on every posting.': '它在这个网站每个职位都显示的位置上。',
  "The page's structured data names it, and that data belongs to this address.":
    '页面的结构化数据写着它，而且这些数据属于这个网址。',
  "The page's structured data names it.": '页面的结构化数据写着它。',
  'The data that the page was built from names it.': '生成这个页面的数据写着它。',
  "The page's title names it.": '页面的标题写着它。',
  'It stands where postings usually have it.': '它在职位通常的位置上。',
}

const named =
  /^Named (once|twice|\d+ times)(?:, (?:(once|twice|\d+ times) )?under (“.+”))?(, only as a preference)?\.$/s
const times = (english: string) => `${{ once: 1, twice: 2 }[english] ?? Number.parseInt(english, 10)} 次`

/** A reason that the judging gives, in Chinese; one that is not known here stays in English. */
export function reason(english: string): string {
  const place = english.match(named)
  if (place) {
    const [, all = '', part, heading, wish] = place
    const under = heading ? `，${part ? `其中 ${times(part)}` : '都'}在${heading}下` : ''
    return `提到 ${times(all)}${under}${wish ? '，只是加分项' : ''}。`
  }
  for (const [pattern, say] of sentences) {
    const [found, first = '', second = ''] = english.match(pattern) ?? []
    if (found) return say(first.replace('” and “', '”和“'), second)
  }
  return readers[english] ?? english
}
