import { closedWords } from './closed.ts'

/**
 * Why a posting could not be read: its text is not there (yet), it stands in a frame of another origin,
 * it is gone, or the site wants a sign-in or a check first.
 */
export type UnreadReason = 'no-text' | 'other-frame' | 'gone' | 'sign-in'

const walls =
  /just a moment|verify (?:you are|that you)|security (?:check|verification)|human verification|access denied|sign in|log ?in|join linkedin|authwall|einloggen|connexion|iniciar sesión/i

/** Why the address of a posting shows no text of one. */
export function unreadReason(doc: Document, someText: boolean): UnreadReason {
  if (closedWords(doc.body ?? doc, undefined)) return 'gone'
  const heading = `${doc.title} ${doc.querySelector('h1')?.textContent ?? ''}`.slice(0, 300)
  if (!someText && walls.test(heading)) return 'sign-in'
  for (const frame of doc.querySelectorAll('iframe[src]')) {
    if (/job|career|greenhouse|lever|ashby|icims|recruit|posting|position/i.test(frame.getAttribute('src') ?? ''))
      return 'other-frame'
  }
  return 'no-text'
}
