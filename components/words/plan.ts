import { inLanguage, type Said } from './language.ts'
import { count, duration, nameOfDay, roughDuration } from './measure.ts'

export { nameOfDay }

const english = {
  loading: 'Making the plan…',
  until: 'Prepare until',
  deadline: (day: string | undefined) => (day ? `The deadline, ${nameOfDay(day)}` : 'A deadline'),
  interview: (day: string | undefined) => (day ? `My interview, ${nameOfDay(day)}` : 'My interview'),
  deadlineDay: 'Day of the deadline',
  interviewDay: 'Day of the interview',
  noDay: 'Choose the day, and the plan fills the time until then. Until then it is a plan for tonight.',
  over: 'That day has come. Choose another time to plan on.',
  minutesPerDay: 'At most a day',
  minutes: duration,

  sum: (minutes: number, days: number) =>
    `${duration(minutes)} in ${count(days, 'day', 'days')}, heaviest skills first.`,
  allDone: 'Everything on this plan is done.',
  empty: 'Nothing fits into this time. Choose more minutes a day.',
  today: 'Today',
  tomorrow: 'Tomorrow',
  laterDays: (days: number, minutes: number) => `${count(days, 'day', 'days')}, ${roughDuration(minutes)}`,
  later: 'Later',
  part: (number: number, of: number) => `part ${number} of ${of}`,
  practice: 'Practice',
  work: (n: number, minutes: number) => `${count(n, 'task', 'tasks')}, ${roughDuration(minutes)}`,
  dropped: 'Does not fit',
  done: 'Done',
  advice: 'What to leave out',

  moved: (n: number) => `${count(n, 'task', 'tasks')} moved`,
  move: {
    later: (day: string) => `later, to ${nameOfDay(day)}`,
    sooner: (day: string) => `sooner, to ${nameOfDay(day)}`,
    added: (day: string) => `new, on ${nameOfDay(day)}`,
    dropped: 'does not fit any more',
  },
  moreMoves: (n: number) => `and ${n} more`,
  understood: 'Got it',

  openPage: 'Calendar, Markdown, print',
  openPractice: 'Practise one at a time',

  stories: 'Your stories',
  covered: (n: number, of: number) => `${n} of ${count(of, 'skill has', 'skills have')} a story of yours.`,
  uncovered: (names: string[], more: number) =>
    `No story yet: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  storyOf: (titles: string[]) => `Your story: ${titles.join(' · ')}`,
  noStory: 'No story of yours shows this skill yet.',
  unfinished: (title: string) => `${title} (unfinished)`,
  untitled: 'Untitled story',
  write: 'Write a story',
  openStories: 'Open your stories',
} as const

export type PlanWords = Said<typeof english>
/** The words of the plan and of the stories, in the sidebar and on the page for preparing. */
export const planWords = inLanguage('plan', english)
