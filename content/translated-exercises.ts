import type { Exercises } from './exercises.ts'
import type { ExercisesTranslation } from './exercises-translation.ts'

/** The exercises in another language: ids, order, right answers and code never change; a missing text stays in English. */
export function translatedExercises(exercises: Exercises, texts: ExercisesTranslation): Exercises {
  const drills = new Map(texts.drills.map((drill) => [drill.id, drill]))
  const answers = new Map(texts.answers.map((answer) => [answer.kind, answer]))
  const forms = new Map(texts.portfolio.map((form) => [form.id, form]))
  return {
    drills: exercises.drills.map((drill) => {
      const { question = drill.question, options = [] } = drills.get(drill.id) ?? {}
      return { ...drill, question, options: drill.options.map((option, at) => ({ ...option, ...options[at] })) }
    }),
    answers: exercises.answers.map((answer) => ({ ...answer, ...answers.get(answer.kind) })),
    portfolio: exercises.portfolio.map((form) => {
      const { sections = {}, ...rest } = forms.get(form.id) ?? {}
      return {
        ...form,
        ...rest,
        sections: form.sections.map((section) => ({ ...section, ...sections[section.id] })),
      }
    }),
  }
}
