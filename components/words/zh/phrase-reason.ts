type Say = (first: string) => string

/** Why a phrase cannot be used, as judging says it, with the Chinese for it. */
const sentences: [english: RegExp, chinese: Say][] = [
  [/^It is no text\.$/, () => '不是文字。'],
  [/^It is longer than (\d+) letters\.$/, (most) => `超过 ${most} 个字符。`],
  [/^It begins with “-”/, () => '以“-”开头；只有自带的短语才能取消别的短语。'],
  [/^It has more than (\d+) words\.$/, (most) => `超过 ${most} 个词。`],
  [/^There are too many phrases\.$/, () => '短语太多。'],
  [/^It cannot be read: it has no word\.$/, () => '看不懂：没有词。'],
  [/^It cannot be read: “(.+)” has no beginning\.$/, (sign) => `看不懂：“${sign}”没有开头。`],
  [/^It cannot be read: “(.+)” stands where it means nothing\.$/, (sign) => `看不懂：这里的“${sign}”没有意义。`],
  [/^It cannot be read: “\?” stands after no word\.$/, () => '看不懂：“?”前面没有词。'],
  [/^It cannot be read: there are no words named (.+)\.$/, (name) => `看不懂：没有名为 ${name} 的词组。`],
  [/^It cannot be read: an alternative has no word\.$/, () => '看不懂：有一个选项没有词。'],
  [/^It cannot be read: “(.+)” is missing\.$/, (sign) => `看不懂：缺少“${sign}”。`],
  [/^It cannot be read: it can be read in too many ways\.$/, () => '看不懂：读法太多。'],
  [/^It cannot be read: it ends in a gap\.$/, () => '看不懂：以空缺结尾。'],
  [/^It cannot be read: an alternative may be empty\.$/, () => '看不懂：有一个选项可能是空的。'],
  [/^It cannot be read/, () => '看不懂。'],
]

/** Why a phrase cannot be used, in Chinese; what has none stays as it is. */
export function phraseReason(english: string): string {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(english)
    if (found) return say(found[1] ?? '')
  }
  return english
}
