import type { ExercisesTranslation } from './exercises-translation.ts'
import exercisesJson from './exercises-zh.generated.json' with { type: 'json' }

/** The Chinese texts of the exercises: the checked files of `zh/` in one object. */
export const chineseExercises = exercisesJson as unknown as ExercisesTranslation
