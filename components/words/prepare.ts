import type { DrillKind } from '../../content/exercises.ts'
import type { DrillGroup } from '../../lib/prepare/drills.ts'
import type { RoadmapItem } from '../../lib/prepare/portfolio.ts'
import type { StoryPart } from '../../lib/prepare/story.ts'
import { inLanguage, type Said } from './language.ts'
import { count, duration, nameOfDay } from './measure.ts'

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)} %`
const signed = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(2)}`
const whole = new Intl.NumberFormat('en')

const english = {
  title: 'Prepare',
  sections: { plan: 'Plan', stories: 'Stories', practice: 'Practice', drills: 'Drills', portfolio: 'Portfolio' },
  sectionList: 'Ways to prepare',
  posting: 'For',
  noPosting: 'Any posting',
  untitledPosting: 'Posting without a title',
  allPostings: 'Your postings',
  failed: 'Not saved: the browser’s storage refused. Keep a copy of what you wrote.',
  undo: 'Undo',
  dismiss: 'Close message',
  removed: (name: string) => `“${name}” was removed.`,

  plan: {
    choose: 'A plan is made for one posting',
    chooseText:
      'Choose one above. None there yet? Open a posting, tick a tip or save it in the sidebar, and it appears here.',
    begin: 'Begin at',
    calendar: 'Save for the calendar',
    calendarHint: 'An .ics file. Google, Apple and Outlook calendars open it; a newer file replaces the older events.',
    markdown: 'Save as Markdown',
    print: 'Print',
    titleOf: (posting: string) => `Plan for ${posting}`,
    calendarName: (posting: string) => `Prepare: ${posting}`,
    fileName: 'preparation-plan',
    event: (text: string, part: string | undefined) => (part ? `${text} (${part})` : text),
  },

  stories: {
    intro:
      'True stories from study, work or clubs answer half of all interview questions. Write each one once; it is there for every posting.',
    add: 'New story',
    none: 'No story yet. Two are enough to begin: one about working with others, one about a problem you solved.',
    storyTitle: 'Title',
    titlePlaceholder: 'Three words that bring it back to you',
    skills: 'Skills it shows',
    otherSkills: 'All other skills',
    parts: {
      situation: 'Situation',
      task: 'Task',
      action: 'Action',
      result: 'Result',
    } satisfies Record<StoryPart, string>,
    hints: {
      situation: 'Where and when, in two sentences. Who else was there?',
      task: 'What was yours to do, and why was it hard?',
      action: 'Three things that you did. Say “I”.',
      result: 'A number or a clear change, and what you learned.',
    } satisfies Record<StoryPart, string>,
    length: (words: number, minutes: string) => `${count(words, 'word', 'words')}, about ${minutes} when told`,
    missing: (parts: string[]) => `Still to write: ${parts.join(', ').toLowerCase()}`,
    told: 'Ready to tell',
    edit: 'Edit',
    editOf: (title: string) => `Edit “${title}”`,
    close: 'Done',
    remove: 'Remove',
    removeOf: (title: string) => `Remove “${title}”`,
    export: 'Save as Markdown',
    fileName: 'stories',
    markdownTitle: 'My stories',
    markdownSkills: 'Shows',
  },

  practice: {
    skill: 'Skill',
    allSkills: 'What the posting asks for',
    allSkillsNoPosting: 'All skills',
    left: (due: number, fresh: number) =>
      [due > 0 && `${due} due again`, `${fresh} new`].filter((part) => part !== false).join(' · '),
    hint: 'Hint',
    mode: 'Answer',
    write: 'Write',
    think: 'Think only',
    answer: 'Your answer',
    answerPlaceholder: 'In bullet points, as you would say it…',
    thinkText: 'Say it aloud, as you would in the room. Then look at the steps.',
    target: (minutes: number) => `Aim for ${duration(minutes)}`,
    start: 'Start the clock',
    pause: 'Stop the clock',
    reveal: 'Show the steps',
    outline: 'Steps of a good answer',
    lastAnswer: 'What you wrote last time',
    rubric: 'What was true of yours?',
    score: (met: number, of: number) => `${met} of ${of}`,
    save: 'Save and go on',
    skip: 'Another question',
    saved: (day: string) => `Saved. It comes back on ${nameOfDay(day)}.`,
    done: 'Nothing is due',
    doneText: (day: string | undefined) =>
      day
        ? `You have practised everything here. The next question comes back on ${nameOfDay(day)}.`
        : 'There are no questions for this choice.',
    history: 'How it goes',
    historyNone: 'After the first answers you see here how each skill goes.',
    historyOf: (name: string, answers: number, share: number) =>
      `${name}: ${count(answers, 'answer', 'answers')}, lately ${percent(share)} of the checks were true`,
    share: (share: number) => percent(share),
    answers: (n: number) => count(n, 'answer', 'answers'),
    times: (n: number) => (n === 0 ? 'not practised yet' : n === 1 ? 'practised once' : `practised ${n} times`),
  },

  drills: {
    group: 'Drill',
    groups: { metrics: 'Metrics', 'ab-tests': 'A/B tests', sql: 'Reading SQL' } satisfies Record<DrillGroup, string>,
    kinds: {
      'pick-metric': 'Pick the metric',
      'name-guardrail': 'Name the guardrail',
      'sample-size': 'How many people?',
      'read-result': 'Read the result',
      peeking: 'Spot peeking',
      'read-sql': 'Read the query',
    } satisfies Record<DrillKind, string>,
    solved: (n: number, of: number) => `${n} of ${of} right at the first try`,
    options: 'Answers',
    right: 'Right',
    wrong: 'Not this one',
    tryAgain: 'Try another answer, or read the reasons.',
    next: 'Next',
    code: 'Query',
  },

  calculator: {
    title: 'A/B calculator',
    plan: 'How many people?',
    before: 'Rate now, %',
    after: 'Rate worth noticing, %',
    significance: 'Significance',
    power: 'Power',
    perDay: 'People a day, both groups',
    size: (people: number) => `${whole.format(people)} people in each group`,
    days: (days: number, weeks: number) =>
      `${whole.format(days)} ${days === 1 ? 'day' : 'days'} until that many came. Plan ${count(weeks, 'full week', 'full weeks')}.`,
    sizeNone: 'Enter two different rates between 0 and 100.',
    sizeSource:
      'Formula for two proportions, two-sided, without continuity correction: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions; as power.prop.test in R.',
    read: 'What does a result say?',
    control: 'Before',
    changed: 'After',
    people: 'People',
    successes: 'Of these, successes',
    rates: (before: number, after: number) => `${percent(before, 2)} before, ${percent(after, 2)} after`,
    difference: (share: number, [low, high]: [number, number]) =>
      `Difference ${signed(share)} points; 95 % interval ${signed(low)} to ${signed(high)}`,
    z: (z: number, p: number) =>
      `z = ${z.toFixed(3).replace('-', '−')}, p ${p < 0.0001 ? '< 0.0001' : `= ${p.toFixed(4)}`}`,
    unlikely: 'Chance alone would rarely make such a difference. Ask next if it is large enough to matter.',
    likely: 'Chance alone could make such a difference. That is no proof that there is none.',
    few: 'Fewer than 10 with or without success in a group: too few for this calculation.',
    readNone: 'Enter whole numbers: successes are at most as many as people.',
    readSource:
      'z-test with the pooled rate, Wald interval: Agresti, Categorical Data Analysis; as prop.test in R without correction. It holds for one look at the end of the planned time.',
  },

  portfolio: {
    intro: 'One good page shows more than a list of courses. Choose a form; what you write is saved as you type.',
    add: (name: string) => `New: ${name}`,
    mine: 'Your pieces',
    none: 'Nothing written yet.',
    pieceTitle: 'Title',
    titlePlaceholder: 'What it is about',
    untitled: 'Untitled piece',
    written: (n: number, of: number) => `${n} of ${of} parts written`,
    close: 'Back to all pieces',
    removeOf: (title: string) => `Remove “${title}”`,
    removeIdea: (name: string) => `Remove the idea “${name}”`,
    export: 'Save as Markdown',
    print: 'Print',
    ideas: 'Ideas',
    addIdea: 'Add an idea',
    ideaName: (n: number) => `Idea ${n}`,
    columns: {
      name: 'Idea',
      reach: 'Reach',
      impact: 'Impact',
      confidence: 'Confidence, %',
      effort: 'Effort',
      score: 'RICE',
      when: 'When',
    },
    columnHints: 'Reach: people in a quarter. Effort: person-months. RICE = reach × impact × confidence ÷ effort.',
    cell: (column: string, idea: string) => `${column} of ${idea}`,
    impacts: { '3': '3 massive', '2': '2 high', '1': '1 medium', '0.5': '0.5 low', '0.25': '0.25 minimal' } as Record<
      string,
      string
    >,
    when: { now: 'Now', next: 'Next', later: 'Later', not: 'Not now' } satisfies Record<RoadmapItem['when'], string>,
    sort: 'Sort by RICE',
    noScore: '–',
    score: (value: number) => whole.format(Math.round(value * 10) / 10),
  },
} as const

export type PrepareWords = Said<typeof english>
/** The words of the page for preparing. */
export const prepareWords = inLanguage('prepare', english)
