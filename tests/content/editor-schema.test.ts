import { expect, test } from 'vitest'
import { exercisesSchema } from '../../content/exercises-schema.ts'
import editorSchema from '../../content/schema.generated.json' with { type: 'json' }
import { contentSchema } from '../../content/schema.ts'

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema; description?: string; enum?: string[] }
const kinds = editorSchema.allOf as unknown as {
  if: { required?: string[]; type: string }
  then: JsonSchema & { anyOf?: JsonSchema[] }
}[]
const kindOf = (field: string) => kinds.find((kind) => kind.if.required?.includes(field))?.then

test('the editor tells skills, companies, plans and packs apart by a field of their own', () => {
  expect(Object.keys(kindOf('pillar')?.properties ?? {})).toContain('inPostings')
  expect(Object.keys(kindOf('sections')?.properties ?? {})).toContain('avoid')
  expect(Object.keys(kindOf('plans')?.properties ?? {})).toContain('tasks')
  expect(Object.keys(kindOf('prepside')?.properties ?? {})).toContain('aliases')
})

test('it knows every list', () => {
  const lists = kinds.find((kind) => kind.if.type === 'array')?.then.anyOf
  expect(lists).toHaveLength(Object.keys({ ...contentSchema.entries, ...exercisesSchema.entries }).length)
})

test('it explains every field of a skill that is not a choice', () => {
  const unexplained: string[] = []
  const visit = (schema: JsonSchema, path: string) => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (!field.description && !field.enum) unexplained.push(`${path}.${name}`)
      visit(field, `${path}.${name}`)
      if (field.items) visit(field.items, `${path}.${name}[]`)
    }
  }
  visit(kindOf('pillar') ?? {}, 'skill')
  expect(unexplained).toEqual([])
})
