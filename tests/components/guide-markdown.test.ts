import { expect, test } from 'vitest'
import { guideMarkdown } from '../../components/guide-markdown.ts'
import { guideView, posting } from '../gallery/sample.ts'
import { sampleRecord } from '../gallery/sample-view.ts'

const markdown = guideMarkdown(posting, guideView, { ...sampleRecord, notes: 'Ask about *scope*' })

test.each([
  '# Product Manager Intern, Creator Growth',
  'Northwind Video · https://job-boards.greenhouse.io/northwindvideo/jobs/4000001',
  '- Apply by: 15 December 2026',
  '## Product metrics (required)',
  '> success metrics such as retention and completion rate',
  '## SQL and data tools (preferred)',
  '## Not mentioned',
  'Ask about *scope*',
])('has %s', (line) => expect(markdown).toContain(line))

test('done tips are ticked, the others are not', () => {
  expect(markdown).toMatch(/^- \[x\] /m)
  expect(markdown).toMatch(/^- \[ \] /m)
})

test('a title cannot add Markdown of its own', () => {
  const title = { value: '[click](https://x.example) **bold** <img src=x>', reader: 'site' as const }
  const [heading] = guideMarkdown({ ...posting, title }, guideView, undefined).split('\n')
  expect(heading).toBe('# \\[click\\](https://x.example) \\*\\*bold\\*\\* \\<img src=x\\>')
})
