import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { freshSidebar } from '../../../components/fresh-view.ts'
import { SamplePage } from '../../../components/welcome/SamplePage.tsx'
import { Welcome } from '../../../components/welcome/Welcome.tsx'
import { bundled } from '../../../content/bundled.ts'
import { evidenceToMark } from '../../../entrypoints/welcome/evidence-to-mark.ts'
import { samplePosting } from '../../../lib/extension/sample-posting.ts'
import { defaultSettings } from '../../../lib/extension/settings.ts'
import { judge } from '../../../lib/guide/judge.ts'
import { bundledKnowledge } from '../../../lib/guide/knowledge.ts'
import { viewGuide } from '../../../lib/guide/view.ts'
import { readText } from '../../../lib/posting/read-text.ts'
import { expectAccessible } from '../accessible.ts'

afterEach(cleanup)

const source = samplePosting()
if (!('text' in source)) throw new Error('The sample is no text.')
const posting = readText(source.text, source.given)
const read = { posting, lines: [], view: viewGuide(judge(posting, bundledKnowledge), bundled, defaultSettings) }
const view = freshSidebar(read, defaultSettings)

test('the sample is a PM internship with skills of every pillar', () => {
  expect(read.posting).toMatchObject({
    title: { value: expect.stringContaining('Product Manager Intern') },
    company: { value: 'Northwind Video' },
  })
  expect(read.view.guide.role.id).toBe('pm-internship')
  expect(new Set(read.view.guide.skills.map(({ pillar }) => pillar)).size).toBe(5)
})

test('the evidence that was asked for is marked, or all of it', () => {
  const [skill] = read.view.guide.skills
  if (!skill) throw new Error('The sample asks for nothing.')
  expect(evidenceToMark(view)).toEqual([])
  expect(evidenceToMark({ ...view, shown: { skill: skill.id, index: 0 } })).toEqual([
    { ...skill.evidence[0], pillar: skill.pillar, current: true },
  ])
  const all = evidenceToMark({ ...view, marked: true })
  expect(all).toHaveLength(read.view.guide.skills.reduce((sum, { evidence }) => sum + evidence.length, 0))
})

test('marks that overlap never tear the text', () => {
  const marks = [
    { block: 0, start: 2, end: 8, pillar: 'data', current: true },
    { block: 0, start: 0, end: 4, pillar: 'user', current: false },
    { block: 0, start: 9, end: 12, pillar: 'user', current: false },
  ]
  const { container } = render(<SamplePage posting={posting} marks={marks} beside />)
  const text = posting.blocks[0]?.text ?? ''
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    text.slice(2, 8),
    text.slice(9, 12),
  ])
  expect(container.textContent).toContain(text)
})

test('says what it does, how the button is pinned, and leads on', async () => {
  const actions = { onDone: vi.fn(), onOptions: vi.fn() }
  const { container } = render(
    <Welcome pin="Click the pin." theme="dark" {...actions}>
      <SamplePage posting={posting} marks={[]} beside={false} />
    </Welcome>,
  )
  screen.getByText('Click the pin.')
  fireEvent.click(screen.getByRole('button', { name: 'Done' }))
  fireEvent.click(screen.getByRole('button', { name: 'Open the options' }))
  expect(actions.onDone).toHaveBeenCalledOnce()
  expect(actions.onOptions).toHaveBeenCalledOnce()
  await expectAccessible(container)
})
