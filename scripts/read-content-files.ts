import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { sayFault, sayPlace } from '../components/words/faults.ts'
import { explainIssues, type Path, placeOf } from '../lib/extension/packs/explain.ts'
import { createLineFinder, findSyntaxError } from '../lib/extension/packs/locate.ts'

/** Something wrong in a file of content. */
export interface ContentProblem {
  file: string
  line: number
  words: string
}

/** A file of content as it was read; `value` is undefined when it is no JSON. */
export interface ContentFile {
  file: string
  text: string
  value: unknown
}

/** Says what is wrong at a path of a file, with the line. */
export function describeProblem({ file, text, value }: ContentFile, path: Path, words: string): ContentProblem {
  return { file, line: createLineFinder(text)(path), words: `${sayPlace(placeOf(value, path))} ${words}` }
}

/** Reads and validates files under a folder; what it read, and what is wrong there, add up as it goes. */
export interface FileReader {
  files: ContentFile[]
  problems: ContentProblem[]
  /** What a file holds; undefined when it is not there or not as the schema says. */
  load<T extends v.GenericSchema>(file: string, schema: T): Promise<v.InferOutput<T> | undefined>
  /** What the JSON files of a folder hold, by name; those with a problem are left out. */
  loadFolder<T extends v.GenericSchema>(name: string, schema: T): Promise<v.InferOutput<T>[]>
}

/** A reader of files under `folder`, which problems call `content/`. */
export function createFileReader(folder: URL): FileReader {
  const files: ContentFile[] = []
  const problems: ContentProblem[] = []

  const load: FileReader['load'] = async (file, schema) => {
    const text = await readFile(new URL(file, folder), 'utf8').catch(() => undefined)
    if (text === undefined) return undefined
    const read: ContentFile = { file: `content/${file}`, text, value: undefined }
    files.push(read)
    try {
      read.value = JSON.parse(text)
    } catch {
      const { line, fault } = findSyntaxError(text)
      problems.push({ file: read.file, line, words: sayFault(fault) })
      return undefined
    }
    const checked = v.safeParse(schema, read.value, { abortPipeEarly: true })
    if (checked.success) return checked.output
    for (const { path, fault } of explainIssues(checked.issues))
      problems.push(describeProblem(read, path, sayFault(fault)))
    return undefined
  }

  const loadFolder: FileReader['loadFolder'] = async (name, schema) => {
    const names = await readdir(new URL(`${name}/`, folder)).catch(() => [])
    const loaded = await Promise.all(
      names
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => load(`${name}/${file}`, schema)),
    )
    return loaded.filter((item) => item !== undefined)
  }

  return { files, problems, load, loadFolder }
}
