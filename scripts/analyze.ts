/**
 * `npm run -s analyze`: JSON Lines on stdin → JSON Lines on stdout, in the same order, one answer a line.
 * In: `{"id","title","company","description"}` (text or HTML) or `{"id","url","html"}` (a whole page).
 * A line that cannot be read gives `{"id","error"}` for that line, and the rest go on.
 */
import { createInterface } from 'node:readline'
import { judge } from '../lib/guide/judge.ts'
import { bundledKnowledge } from '../lib/guide/knowledge.ts'
import type { Posting } from '../lib/posting/posting.ts'
import { readText } from '../lib/posting/read-text.ts'
import { readPage } from './read-page.ts'

/** A line that is not as it should be: the message says what to change. */
class BadLine extends Error {}

const text = (value: unknown, name: string): string => {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new BadLine(`"${name}" must be a string`)
  return value
}

async function posting(line: Record<string, unknown>): Promise<Posting | undefined> {
  if (line.html !== undefined) {
    const url = text(line.url, 'url')
    if (!URL.canParse(url)) throw new BadLine('"url" must be a whole address beside "html"')
    const outcome = await readPage(text(line.html, 'html'), url)
    return outcome.kind === 'posting' ? outcome.reading.posting : undefined
  }
  if (line.description === undefined && line.title === undefined)
    throw new BadLine('a line needs "title" and "description", or "url" and "html"')
  const title = text(line.title, 'title')
  const company = text(line.company, 'company')
  return readText(text(line.description, 'description'), { title, company })
}

function answer(read: Posting | undefined) {
  if (!read) return { posting: false, title: '', company: '', role: 'other', skills: [], facts: {} }
  const guide = judge(read, bundledKnowledge)
  return {
    posting: true,
    title: read.title?.value ?? '',
    company: read.company?.value ?? '',
    role: guide.role.id,
    reason: guide.role.reason,
    skills: guide.skills.map(({ id, strength, evidence }) => ({
      id,
      strength,
      evidence: evidence.map(({ block, start, end }) => ({ quote: read.blocks[block]?.text.slice(start, end) })),
    })),
    facts: Object.fromEntries(read.facts.map(({ kind, value }) => [kind, value])),
  }
}

async function answerTo(line: string) {
  let id: unknown = null
  try {
    const given: unknown = JSON.parse(line)
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw new BadLine('a line must be a JSON object')
    id = (given as { id?: unknown }).id ?? null
    const started = performance.now()
    const said = answer(await posting(given as Record<string, unknown>))
    return { id, ...said, ms: Math.round((performance.now() - started) * 100) / 100 }
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? `not JSON: ${error.message}` : (error as Error).message }
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  if (line.trim() !== '' && !process.stdout.write(`${JSON.stringify(await answerTo(line))}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
