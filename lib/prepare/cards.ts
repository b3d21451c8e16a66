import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'

/** What is remembered of a question that was practised. JSON-safe: it is stored. */
export interface PracticeCard {
  version: 1
  /** `skill/practice`, or the id of an interview question. */
  id: string
  /** The skills it is about, the main one first. */
  skills: string[]
  /** The state of the algorithm, its times as ms since 1970. */
  memory: Memory
  /** All answers, the first one first. */
  answers: Answer[]
  /** ms since 1970. */
  changed: number
}

/** FSRS's card: https://github.com/open-spaced-repetition/ts-fsrs */
export interface Memory {
  due: number
  stability: number
  difficulty: number
  scheduledDays: number
  learningSteps: number
  reps: number
  lapses: number
  state: number
  lastReview?: number
}

export interface Answer {
  /** ms since 1970. */
  at: number
  /** How many statements of the rubric were true of it, and of how many. */
  met: number
  of: number
  seconds: number
}

/** The most answers that are kept of one question. */
export const mostAnswers = 50

// Without chance, so that the same answers give the same days; with no steps within a day, since an answer takes minutes, not seconds.
const algorithm = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 })

/** How well an answer went, from how much of the rubric was true of it: half is enough to count as known. */
export function gradeOf({ met, of }: Pick<Answer, 'met' | 'of'>): Grade {
  const share = of > 0 ? met / of : 0
  if (share >= 1) return Rating.Easy
  if (share >= 0.75) return Rating.Good
  return share >= 0.5 ? Rating.Hard : Rating.Again
}

/** The card after one more answer: the better it went, the later it is due again. `card` is missing at the first answer. */
export function reviewCard(
  card: PracticeCard | undefined,
  question: { id: string; skills: string[] },
  answer: Answer,
): PracticeCard {
  const now = new Date(answer.at)
  const before = card ? toCard(card.memory) : createEmptyCard(now)
  const { card: after } = algorithm.next(before, now, gradeOf(answer))
  return {
    version: 1,
    ...question,
    memory: toMemory(after),
    answers: [...(card?.answers ?? []), answer].slice(-mostAnswers),
    changed: answer.at,
  }
}

function toCard({ due, scheduledDays, learningSteps, lastReview, ...rest }: Memory): Card {
  return {
    ...rest,
    due: new Date(due),
    // The algorithm counts them from the last review; the field is there for older callers.
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    ...(lastReview !== undefined && { last_review: new Date(lastReview) }),
  }
}

function toMemory({ due, scheduled_days, learning_steps, last_review, ...rest }: Card): Memory {
  const { stability, difficulty, reps, lapses, state } = rest
  return {
    due: due.getTime(),
    stability,
    difficulty,
    scheduledDays: scheduled_days,
    learningSteps: learning_steps,
    reps,
    lapses,
    state,
    ...(last_review && { lastReview: last_review.getTime() }),
  }
}
