import type { ColumnNames } from '../../lib/extension/saved-text.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { inLanguage, type Said } from './language.ts'
import { count } from './measure.ts'

export type Stage = NonNullable<PostingRecord['stage']>

const english = {
  stageNames: {
    interested: 'Interested',
    applied: 'Applied',
    interview: 'Interview',
    offer: 'Offer',
    closed: 'Closed',
  } satisfies Record<Stage, string>,
  columnNames: {
    title: 'Posting',
    company: 'Company',
    stage: 'Stage',
    deadline: 'Apply by',
    done: 'Tips done',
    tips: 'Tips',
    skills: 'Skills',
    notes: 'Notes',
    address: 'Address',
  } satisfies ColumnNames,
  words: {
    title: 'Your postings',
    options: 'Options',
    untitled: 'A posting without a title',
    tabs: { overview: 'Overview', table: 'Table', compare: 'Compare' },
    tabList: 'Views of your postings',
    empty: {
      title: 'No postings yet',
      text: 'A posting comes here as soon as you tick a tip or write a note for it in the sidebar.',
      history: 'You can also have every posting listed that you read: switch on “List what I read” in the options.',
      sample: 'Try it on a sample posting',
    },

    inAll: (number: number) => count(number, 'posting'),
    stages: 'Stages',
    noStage: 'No stage yet',
    stageCount: (stage: string, number: number) => `${stage}: ${number}`,
    next: 'Next to apply for',
    noNext: 'No deadline ahead.',
    prepared: 'Prepared',
    tipsDone: (done: number, of: number) => `${done} of ${count(of, 'tip')} done`,
    most: 'Asked for most',
    askedIn: (name: string, asked: number, of: number) => `${name} is asked for in ${asked} of your ${of}.`,
    nothingAsked: 'The skills of your postings show here once the sidebar has read them.',

    map: 'Skills over your postings',
    mapHelp:
      'Each square is what a posting asks for: full for required, light for preferred. It fills up as you tick tips.',
    mapMost: (number: number) => `The last ${number} postings are shown.`,
    skill: 'Skill',
    asked: 'Asked for',
    askedShort: (asked: number, of: number) => `${asked} of ${of}`,
    cell: (strength: string, done: number, of: number) => `${strength}, ${done} of ${of} tips done`,
    notAsked: 'Not asked for',
    legend: { required: 'Required', preferred: 'Preferred', prepared: 'Prepared' },

    filter: 'Filter by words',
    anyStage: 'All stages',
    stageFilter: 'Stage',
    shown: (shown: number, of: number) => (shown === of ? count(of, 'posting') : `${shown} of ${count(of, 'posting')}`),
    columns: {
      title: 'Posting',
      stage: 'Stage',
      deadline: 'Apply by',
      progress: 'Tips',
      skills: 'Skills',
      changed: 'Changed',
    },
    stageOf: (title: string) => `Stage of ${title}`,
    deadlineOf: (title: string) => `Apply by, for ${title}`,
    notesOf: (title: string) => `Notes on ${title}`,
    notes: 'Notes',
    showNotes: (title: string) => `Notes and skills of ${title}`,
    open: (title: string) => `Open ${title} in a new tab`,
    prepare: (title: string) => `Prepare for ${title}`,
    remove: (title: string) => `Remove ${title}`,
    removed: (title: string) => `“${title}” was removed, with its ticks and notes.`,
    undo: 'Undo',
    dismiss: 'Close message',
    noneFound: 'No posting fits.',
    failed: 'The browser did not store that. Its storage may be full.',
    days: { past: 'over', today: 'today' },

    first: 'First posting',
    second: 'Second posting',
    choose: 'Choose two postings to see what they share.',
    two: 'There must be two postings to compare.',
    both: 'Both ask for',
    onlyFirst: 'Only the first',
    onlySecond: 'Only the second',
    none: 'Nothing',
    preparedFor: (done: number, of: number) => `${done}/${of}`,
  },
}

export type PostingsWords = Said<typeof english>
const { stageNames, columnNames, words: postingsWords } = inLanguage('postings', english)

/** The stages of an application in their order, the names of columns, also in files, and the words of the page “Your postings”. */
export { columnNames, postingsWords, stageNames }
