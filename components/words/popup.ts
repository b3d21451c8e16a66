import type { Level, QuestionKind } from '../../content/types.ts'
import type { EntryKind } from '../../lib/extension/search.ts'
import { inLanguage, type Said } from './language.ts'
import { count } from './measure.ts'

const english = {
  name: 'Prepside',
  options: 'Options',
  postings: 'Your postings',
  thisTab: 'This tab',
  reading: 'Reading this page …',
  notHere: {
    title: 'Not read yet',
    text: 'Prepside has not read this page. It reads it when you ask, and only then.',
  },
  none: { title: 'No posting found', text: 'If there is one, select its text on the page and read the selection.' },
  unread: {
    title: 'This posting could not be read',
    text: 'Select its text on the page, then open this window again and choose “Read the selection”.',
  },
  closed: {
    title: 'Prepside cannot read this page',
    text: 'The browser keeps it closed to extensions. You can paste a posting’s text below.',
  },
  untitled: 'A posting without a title',
  readPage: 'Read this page',
  readSelection: 'Read the selection',
  open: 'Open the sidebar',
  hide: 'Hide the sidebar',
  askedFor: (number: number) => `Asks for ${count(number, 'skill')}`,
  moreSkills: (number: number) => `${number} more`,

  search: 'Search skills, tips, metrics, questions',
  clear: 'Clear the search',
  results: 'What was found',
  found: (number: number) => (number === 0 ? 'Nothing found' : count(number, 'entry', 'entries')),
  nothing: (query: string) => `Nothing found for “${query}”. Try one word, or browse below.`,
  kinds: {
    skill: 'Skill',
    tip: 'Tip',
    practice: 'Practice',
    question: 'Question',
    metric: 'Metric',
    framework: 'Framework',
    term: 'Term',
  } satisfies Record<EntryKind, string>,

  browse: 'The skills of a PM intern',
  skillsIn: (number: number) => count(number, 'skill'),

  saved: 'Saved postings',
  allSaved: 'All',
  allPostings: 'All saved postings',
  progress: (done: number, of: number) => `${done} of ${count(of, 'tip')} done`,

  paste: 'Paste a posting',
  pasteHint: 'The text of a posting from a mail, a PDF or anywhere else.',
  pasteLabel: 'Text of the posting',
  pasteTitle: 'Title (if it is not in the text)',
  judge: 'Show what it asks for',
  judging: 'Reading …',
  tooShort: 'That is too little text to say anything about. Paste the whole posting.',
  noSkills: 'No skill that Prepside knows is asked for in this text.',
  fault: 'That did not work. Close this window and try again.',
  places: (number: number) => count(number, 'place'),

  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyLine: (line: string) => `Copy: ${line}`,
  copySkill: 'Copy all of this as text',
  why: 'Why it matters',
  tips: 'Tips',
  practice: 'Practice',
  practiceNote: (number: number) => count(number, 'question'),
  outline: 'A good answer',
  rubric: 'Check yourself',
  bullets: 'Résumé lines',
  mistakes: 'Common mistakes',
  inPostings: 'How postings say it',
  sources: 'Sources',
  levels: { start: 'Start', build: 'Build', stretch: 'Stretch' } satisfies Record<Level, string>,
  formula: 'Formula',
  example: 'Example',
  use: 'When to use it',
  trap: 'Where it misleads',
  steps: 'Steps',
  credit: 'Whose idea',
  hint: 'To begin',
  questionKinds: {
    behavioural: 'Behavioural',
    motivation: 'Motivation',
    'product-sense': 'Product sense',
    metrics: 'Metrics',
    technical: 'Technical',
    strategy: 'Strategy',
    estimation: 'Estimation',
    design: 'Design',
    case: 'Case',
  } satisfies Record<QuestionKind, string>,
  also: 'Also written',
  opensSkill: (name: string) => `About the skill “${name}”`,
}

export type PopupWords = Said<typeof english>
/** The words of the popup. */
export const popupWords = inLanguage('popup', english)
