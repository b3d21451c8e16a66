import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { exercisesSchema } from '../content/exercises-schema.ts'
import { companySchema, contentSchema, packSchema, plansFileSchema, skillSchema } from '../content/schema.ts'
import { loadContent } from './load-content.ts'
import { loadTranslation, translatedLanguages } from './load-translation.ts'

/**
 * Checks the content by its schema and writes it as one file, `content/bundled.generated.json`, the
 * exercises as another, the texts of each other language as one more, with the JSON Schema for editors beside them. Throws with every problem in words when the content is not as it should be.
 */
export async function generateContent(): Promise<void> {
  const { content, exercises, problems: english } = await loadContent()
  const languages = await Promise.all(
    translatedLanguages.map(async (language) => ({ language, ...(await loadTranslation(language)) })),
  )
  await write('schema.generated.json', editorSchema())
  const problems = [...english, ...languages.flatMap(({ problems }) => problems)]
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, words }) => `  ${file}:${line} ${words}`)
    throw new Error(`The content cannot be used:\n${lines.join('\n')}`)
  }
  await write('bundled.generated.json', content)
  await write('exercises.generated.json', exercises)
  for (const { language, translation, exercises } of languages) {
    await write(`bundled-${language}.generated.json`, translation)
    await write(`exercises-${language}.generated.json`, exercises)
  }
}

async function write(name: string, value: unknown): Promise<void> {
  await writeFile(new URL(`../content/${name}`, import.meta.url), `${JSON.stringify(value)}\n`)
}

/** One JSON Schema for every file of content and for packs: the fields that a file has say which kind it is. */
function editorSchema(): object {
  // Checks in code have no counterpart in JSON Schema; the content check and the reading of packs make them.
  const convert = (schema: GenericSchema) => {
    const { $schema: _, ...converted } = toJsonSchema(schema, { ignoreActions: ['check'], errorMode: 'ignore' })
    return converted
  }
  const kind = (required: string, schema: GenericSchema) => ({
    if: { type: 'object', required: [required] },
    // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema's
    then: convert(schema),
  })
  const lists = [...Object.values(contentSchema.entries), ...Object.values(exercisesSchema.entries)].map((entry) =>
    convert(entry),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Content of Prepside',
    allOf: [
      kind('pillar', skillSchema),
      kind('sections', companySchema),
      kind('plans', plansFileSchema),
      kind('prepside', packSchema),
      // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema's
      { if: { type: 'array' }, then: { anyOf: lists } },
    ],
  }
}
