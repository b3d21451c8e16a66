import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { companySchema, contentSchema, packSchema, plansFileSchema, skillSchema } from '../content/schema.ts'
import { loadContent } from './load-content.ts'

/**
 * Checks the content by its schema and writes it as one file, `content/bundled.generated.json`, with the JSON Schema
 * for editors beside it. Throws with every problem in words when the content is not as it should be.
 */
export async function generateContent(): Promise<void> {
  const { content, problems } = await loadContent()
  await write('schema.generated.json', editorSchema())
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, words }) => `  ${file}:${line} ${words}`)
    throw new Error(`The content cannot be used:\n${lines.join('\n')}`)
  }
  await write('bundled.generated.json', content)
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
  const lists = Object.values(contentSchema.entries).map((entry) => convert(entry))
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
