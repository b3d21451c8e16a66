import type { RoleId } from '../content/types.ts'
import type { Certainty, Strength } from '../lib/guide/guide.ts'
import type { Fact, FactKind, ReaderId } from '../lib/posting/posting.ts'
import type { UnreadReason } from '../lib/posting/read-posting.ts'
import { inLanguage, onLanguage, type Said } from './words/language.ts'
import { count, daysFrom, duration, languageName, locale, roughDuration, wholeDay } from './words/measure.ts'

/*
 * The words of the sidebar, and those that all surfaces share; each other surface has a file in `words/`. All are data, so that they
 * can be translated as a whole. Long, since they are read as one list.
 * Sentence case, plain words, no promise that the code does not keep.
 */

export { duration, languageName, locale, roughDuration }

/** How a day lies to today: "today", "in 12 days", "3 days ago". `undefined` for a date that is none. */
export function daysAway(isoDay: string, today: Date): string | undefined {
  const then = Date.parse(`${isoDay}T00:00:00Z`)
  if (Number.isNaN(then)) return undefined
  const days = Math.round((then - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 86_400_000)
  return daysFrom(days)
}

/** What a fact says: quoted as it stands in the posting; a bare day of the page's data as people write it. */
export const factWords = ({ value, evidence }: Fact): string =>
  !evidence && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? wholeDay(value) : value

const english = {
  roleNames: {
    'pm-internship': 'PM internship',
    'pm-role': 'PM role',
    'adjacent-internship': 'Internship beside PM',
    other: 'Not a PM role',
  } satisfies Record<RoleId, string>,

  certaintyWords: {
    sure: (role) => role,
    probable: (role) => `Probably: ${role}`,
  } satisfies Record<Certainty, (role: string) => string>,

  strengthNames: {
    required: 'Required',
    preferred: 'Preferred',
  } satisfies Record<Strength, string>,

  factNames: {
    deadline: 'Apply by',
    dates: 'When',
    duration: 'Duration',
    pay: 'Pay',
    place: 'Place',
    remote: 'Remote or on site',
    degree: 'Studies',
    graduation: 'Graduation',
    authorisation: 'Work permit',
    'application-limit': 'Limit',
    'rolling-review': 'Review',
    posted: 'Posted',
  } satisfies Record<FactKind, string>,

  readerNames: {
    site: 'our rules for this site',
    'json-ld': 'structured data of the page (JSON-LD)',
    microdata: 'structured data of the page (microdata)',
    'inlined-data': 'data inside the page',
    meta: 'the page’s title and description',
    generic: 'the page’s headings and text',
    given: 'the text you chose',
  } satisfies Record<ReaderId, string>,

  unreadReasons: {
    'no-text': 'The page looks like a posting, but its text is not there.',
    'other-frame': 'The posting stands in a frame of another site, which Prepside may not read from here.',
    gone: 'The site says that this posting is gone.',
    'sign-in': 'The site wants you to sign in or to prove that you are human first.',
  } satisfies Record<UnreadReason, string>,

  /** What a reason of the judging, which is an English sentence, is in the page's language. */
  reason: (english: string) => english,

  words: {
    name: 'Prepside',
    footer: { privacy: 'Nothing leaves your browser', affiliation: 'Not affiliated with any employer' },

    header: {
      markAll: 'Mark all evidence in the page',
      view: 'View',
      more: 'More',
      collapse: 'Collapse (Esc)',
      close: 'Close',
      taller: 'Make taller',
      lower: 'Make lower',
    },
    view: {
      side: 'Side',
      left: 'Left',
      right: 'Right',
      layout: 'Layout',
      overlay: 'Over the page',
      push: 'Beside it',
      width: 'Width',
      widthNames: { small: 'S', medium: 'M', large: 'L' },
      theme: 'Theme',
      auto: 'Auto',
      light: 'Light',
      dark: 'Dark',
      widthHandle: 'Width of the sidebar',
      settings: 'All settings',
    },
    more: {
      hideHere: 'Hide on this posting',
      hideSite: (host: string) => `Hide on ${host}`,
      pause: 'Pause for a day',
      notPm: 'This is not a PM internship',
      isPm: 'It is a PM internship',
      takeBack: 'Take my correction back',
      copy: 'Copy as Markdown',
      print: 'Print',
      postings: 'Your postings',
      readAgain: 'Read the page again',
      readSelection: 'Read the selected text',
    },
    happened: {
      'hidden-here': 'Hidden on this posting from now on. The toolbar button still opens it.',
      'hidden-site': 'Prepside no longer opens by itself on this site. The toolbar button still opens it.',
      paused: 'Prepside does not open by itself until tomorrow at this time.',
      copied: 'Copied.',
      'copy-failed': 'The browser did not allow copying here.',
      'nothing-selected': 'Select the posting’s text in the page first, then try again.',
      'not-in-page': 'Those words are no longer in the page.',
      corrected: (role: RoleId) =>
        role === 'pm-internship'
          ? 'Noted: this posting counts as a PM internship.'
          : 'Noted: this posting does not count as a PM internship.',
      undo: 'Undo',
      dismiss: 'Close message',
      close: 'Close the sidebar',
    },

    summary: {
      why: 'Why?',
      byYou: 'by your own word',
      closed: (quote: string) => `The page says: “${quote}”`,
      noTitle: 'Posting without a title',
      facts: 'Facts the posting states',
      moreFacts: (n: number) => count(n, 'more fact', 'more facts'),
      language: (name: string) => `This posting is in ${name}. Prepside reads English, so it may have missed skills.`,
    },
    why: {
      title: 'Why was this shown?',
      rule: 'Rule',
      words: 'Words that decided',
      corrected: (role: string) => `You said yourself what this is (“${role}”), which goes over the reading.`,
      read: 'What was read, and by what',
      part: { title: 'Title', company: 'Company', description: 'Text' },
      blocks: (n: number) => count(n, 'paragraph', 'paragraphs'),
      by: (reader: string) => `by ${reader}`,
      site: 'Site',
      noSite: 'no known site; read as any page',
      disagreements: 'Where readers disagreed',
      disagreement: (won: string, lost: string) => `“${won}” was believed over “${lost}”`,
    },
    chart: {
      title: 'What it asks for, by places in the posting',
      places: (n: number) => count(n, 'place', 'places'),
      alternative: (parts: string[]) => `Places of the posting by pillar: ${parts.join(', ')}.`,
    },

    tabs: {
      label: 'Guide',
      skills: 'Skills',
      plan: 'Plan',
      practice: 'Practice',
      notes: 'Notes',
      left: (minutes: number) => (minutes > 0 ? `${roughDuration(minutes)} left` : 'done'),
    },
    skill: {
      places: (n: number) => count(n, 'place', 'places'),
      show: 'Show in posting',
      showOf: (name: string) => `Show in posting: ${name}`,
      place: (n: number, of: number) => `${n} of ${of}`,
      previous: (name: string) => `Previous place of ${name}`,
      next: (name: string) => `Next place of ${name}`,
      done: (n: number, of: number) => `${n} of ${of} tips done`,
      more: (n: number) => `Show ${count(n, 'more skill', 'more skills')}`,
      doneShort: (n: number, of: number) => `${n}/${of}`,
      tips: 'Tips',
      why: 'Why it matters',
      bullets: 'Lines for your résumé',
      mistakes: 'Common mistakes',
      loading: 'Opening…',
      none: 'No skill of ours was found in this text.',
      noneHint:
        'Prepside looks for 20 skills in duties and requirements. If the posting has them elsewhere, select that text and read it.',
      shown: (name: string, n: number, of: number) => `${name}: place ${n} of ${of} is marked in the page.`,
      marked: 'All evidence is marked in the page.',
      unmarked: 'The marks are gone.',
    },
    company: {
      about: (name: string) => `About ${name}`,
      checked: (day: string) => `Checked on ${day}.`,
      held: (day: string) => `as of ${day}`,
      unsure: 'not sure',
      hour: 'Minute by minute',
      span: (from: number, to: number) => `${from} to ${to} min`,
      avoid: 'Do not claim',
    },
    unmentioned: {
      title: 'Not mentioned',
      intro: 'The posting does not ask for these. A line on them can still set you apart.',
      more: (n: number) => count(n, 'skill', 'skills'),
    },
    practice: {
      title: 'Practise on what this posting asks for',
      none: 'Practice questions come with the skills that a posting asks for.',
      answer: 'Your answer',
      answerTo: (question: string) => `Your answer to: ${question}`,
      placeholder: 'Write it as you would say it…',
      outline: 'Steps of a good answer',
      rubric: 'Check your answer',
    },
    notes: {
      label: 'Your notes on this posting',
      placeholder: 'People you met, questions to ask, what to send…',
      hint: 'Kept in this browser, for this posting only.',
      saving: 'Saving…',
      saved: 'Saved.',
      failed: 'Not saved: the browser’s storage refused. Keep a copy of what you wrote.',
    },
    states: {
      reading: 'Reading the posting…',
      none: 'No posting found on this page',
      noneText: 'If there is one, select its text in the page and read that.',
      unread: 'This posting could not be read',
      unreadText: 'Select its text in the page and read that instead.',
      failed: 'The posting could not be judged',
      failedText: 'Something went wrong on our side. Your notes are safe.',
      notPm: 'Not a PM internship',
      notPmText:
        'Prepside prepares for product management. If this posting is about it, say so and the guide is yours.',
      otherRole: 'Show the guide all the same',
      outdated: 'Prepside was updated. Reload the page to go on; what you wrote before is saved.',
      reload: 'Reload the page',
      again: 'Try again',
    },
    edgeTab: {
      open: 'Open Prepside',
      skills: (n: number) => `${count(n, 'skill', 'skills')} in this posting`,
      move: 'Arrow keys move it along the edge.',
    },
  },
}

export type SidebarWords = Said<typeof english>
export let { roleNames, certaintyWords, strengthNames, factNames, readerNames, reason, unreadReasons, words } =
  inLanguage('sidebar', english)
onLanguage(() => {
  const said = inLanguage('sidebar', english)
  ;({ roleNames, certaintyWords, strengthNames, factNames, readerNames, reason, unreadReasons, words } = said)
})
