import { type Story, storyParts } from './story.ts'

/** The words around a story. */
export interface StoryWords {
  title: string
  skills: string
  parts: Record<(typeof storyParts)[number], string>
  untitled: string
}

/** Stories as Markdown, for a file of one's own. */
export function storiesMarkdown(
  stories: readonly Story[],
  nameOf: (skill: string) => string,
  words: StoryWords,
): string {
  const pages = stories.map((story) =>
    [
      `## ${story.title.trim() || words.untitled}`,
      ...(story.skills.length > 0 ? [`${words.skills}: ${story.skills.map(nameOf).join(', ')}`] : []),
      ...storyParts
        .filter((part) => story[part].trim())
        .map((part) => `**${words.parts[part]}.** ${story[part].trim()}`),
    ].join('\n\n'),
  )
  return `# ${words.title}\n\n${pages.join('\n\n')}\n`
}
