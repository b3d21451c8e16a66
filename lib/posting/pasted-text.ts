/** The first line of a text that was pasted, which is its title as a rule; '' where it is too long for one. */
export function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return line.length <= 120 ? line : ''
}

/** An address for a text that comes from none, so that what is noted on it is found again with the same text (FNV-1a). */
export function pastedAddress(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `pasted:${text.length.toString(36)}-${(hash >>> 0).toString(36)}`
}
