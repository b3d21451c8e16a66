/**
 * The longest text, from the path on, that every address has which the pattern matches, of several the last; empty where
 * none is sure. What stands in classes or among choices, or may be missing, does not count.
 */
export function constantPart({ source, flags }: RegExp): string {
  if (flags.includes('i')) return ''
  // Of each token stays what is sure of it: a newline for any letter, "~" behind what may be missing. What is only looked
  // for around the address gets an empty choice, so that nothing in it is.
  const token = /\\(.)|\[(?:\\.|[^\]\\])*\]|(\((?:\?:|\?<\w+>)?)(?!\?)|\(\?<?[=!]|([?*]|\{[^}]*\})|[.^$+]/g
  let sure = source.replace(token, (all, escaped?: string, group?: string, quantifier?: string) => {
    if (escaped) return /[\w()|~]/.test(escaped) ? '\n' : escaped
    if (group) return '('
    if (quantifier) return '~'
    return all[0] === '(' ? '(|' : '\n'
  })
  for (let before = ''; before !== sure; ) {
    before = sure
    sure = sure.replace(/\(([^()]*)\)(~?)/g, (_, inside: string, missing) =>
      missing || inside.includes('|') ? '\n' : inside,
    )
  }
  if (sure.includes('|')) return ''
  const texts = sure
    .replace(/[\s\S]~+/g, '\n')
    .replace(/^[^/]*/, '')
    .split('\n')
  return texts.reduce((longest, text) => (text.length < longest.length ? longest : text))
}
