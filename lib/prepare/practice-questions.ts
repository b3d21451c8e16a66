import type { AnswerGuide } from '../../content/exercises.ts'
import type { Question, Skill } from '../../content/types.ts'
import type { PracticeQuestion } from './choose-practice.ts'

/** How long the answer to a skill's own practice question takes, in minutes. */
const practiceMinutes = 5

/** Every question there is to practise: those of the skills with steps of their own, and interview questions with the steps of their kind. */
export function practiceQuestions(
  skills: readonly Skill[],
  questions: readonly Question[],
  guides: readonly AnswerGuide[],
): PracticeQuestion[] {
  const known = new Set(skills.map(({ id }) => id))
  const guideOf = new Map(guides.map((guide) => [guide.kind, guide]))
  const own = skills.flatMap(({ id, practice }) =>
    practice.map(
      ({ id: name, ...rest }): PracticeQuestion => ({
        id: `${id}/${name}`,
        skills: [id],
        area: 'general',
        level: 'start',
        minutes: practiceMinutes,
        ...rest,
      }),
    ),
  )
  const asked = questions.flatMap(({ id, question, skills, kind, area, level, hint }): PracticeQuestion[] => {
    const guide = guideOf.get(kind)
    const shown = skills.filter((skill) => known.has(skill))
    if (!guide || shown.length === 0) return []
    const { minutes, outline, rubric } = guide
    return [{ id, question, skills: shown, area, level, hint, minutes, outline, rubric }]
  })
  return [...own, ...asked]
}
