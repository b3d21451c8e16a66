import type { SkillId } from '../../content/types.ts'

/** One of the user's own stories in STAR form: situation, task, action, result. JSON-safe: it is stored. */
export interface Story {
  version: 1
  id: string
  title: string
  /** The skills that it shows. */
  skills: SkillId[]
  situation: string
  task: string
  action: string
  result: string
  /** ms since 1970. */
  changed: number
}

/** The parts of a story, in the order they are told. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const
export type StoryPart = (typeof storyParts)[number]

/** Whether all four parts are written, so that it can be told. */
export const isTold = (story: Pick<Story, StoryPart>): boolean => storyParts.every((part) => story[part].trim() !== '')

export interface StoryCoverage<S> {
  skill: SkillId
  /** Stories that show the skill, those that can be told first. */
  stories: S[]
}

/** Which stories show each of these skills, in the order of the skills. */
export function coverSkills<S extends Pick<Story, 'skills' | StoryPart>>(
  skills: readonly SkillId[],
  stories: readonly S[],
): StoryCoverage<S>[] {
  return skills.map((skill) => {
    const shown = stories.filter(({ skills }) => skills.includes(skill))
    return { skill, stories: [...shown.filter(isTold), ...shown.filter((story) => !isTold(story))] }
  })
}
