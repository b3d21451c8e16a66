import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { CompanyCard } from '../../components/CompanyCard.tsx'
import { leadOf, partsOf } from '../../components/company-parts.ts'
import { bundled } from '../../content/bundled.ts'
import { expectAccessible } from './accessible.ts'

afterEach(cleanup)

test.each(bundled.companies)('the card on $name has all its facts', async (company) => {
  const { container } = render(<CompanyCard company={company} />)
  screen.getByText(leadOf(company))
  for (const { title, lines } of partsOf(company)) {
    fireEvent.click(screen.getByText(title))
    for (const line of lines) screen.getByText(line)
  }
  await expectAccessible(container)
})

test('a fact says its source’s words, when it held, and that it is not sure', () => {
  const [company] = bundled.companies
  if (!company) throw new Error('There is no company.')
  const fact = { id: 'x', text: 'It is large.', quote: 'very large', sure: 'low' as const, asOf: '2025', sources: [] }
  const card = { ...company, hour: [], avoid: [], sections: [{ id: 's', title: 'In short', facts: [fact] }] }
  expect(partsOf(card)).toEqual([{ title: 'In short', lines: ['It is large. “very large” (as of 2025, not sure)'] }])
})
