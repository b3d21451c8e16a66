import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type DataActions, YourData } from '../../../components/options/YourData.tsx'
import { previewImport } from '../../../lib/extension/data.ts'
import { expectAccessible } from '../accessible.ts'
import { Around, choose } from './around.tsx'

afterEach(cleanup)

describe('your data', () => {
  const noSizes = { items: 0, bytes: 0 }
  const sizes = {
    posting: { items: 3, bytes: 1500 },
    settings: { items: 1, bytes: 80 },
    pack: noSizes,
    own: noSizes,
    'own-sites': noSizes,
    other: noSizes,
  }
  const record = {
    version: 1,
    key: 'a',
    title: 'PM Intern',
    url: '',
    company: '',
    ticks: [],
    notes: 'new',
    answers: {},
    changed: 2,
  }
  const stored = { 'posting:a': { ...record, notes: 'old', changed: 1 } }
  const file = JSON.stringify({
    prepside: 'data',
    version: 1,
    exported: '2026-11-24T12:00:00Z',
    items: {
      'posting:a': record,
      'posting:b': { ...record, key: 'b', title: 'APM Intern' },
      settings: { theme: 'dark' },
    },
  })

  function open(change: Partial<DataActions> = {}) {
    const actions: DataActions = {
      most: 1e6,
      export: vi.fn(),
      preview: async (text) => previewImport(text, stored),
      import: vi.fn(async () => {}),
      switchSync: vi.fn(),
      deleteAll: vi.fn(async () => {}),
      ...change,
    }
    const sync = { on: true, refused: true, tooLarge: ['hiddenTips'] }
    const { container } = render(<YourData sizes={sizes} sync={sync} actions={actions} />, { wrapper: Around })
    return { container, actions }
  }

  test('says how much is stored, and how the sync goes', async () => {
    const { container } = open()
    screen.getByRole('row', { name: /Postings you ticked, noted or saved 3 2 kB/ })
    screen.getByRole('row', { name: /All 4 2 kB/ })
    screen.getByText(/did not take the last change/)
    screen.getByText(/hiddenTips/)
    await expectAccessible(container)
  })

  test('a file shows what it changes, what stays and what goes, before it is imported', async () => {
    const { container, actions } = open()
    choose(container, file)
    await screen.findByText(/1 new, 1 joined with what is here, 0 the same/)
    screen.getByText('APM Intern')
    expect([...container.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual(['new', 'old'])
    expect(actions.import).not.toHaveBeenCalled()
    await expectAccessible(container)
    fireEvent.click(screen.getByRole('checkbox', { name: /file’s options \(1 differ\)/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Import' }))
    await screen.findByText('Imported.')
    expect(actions.import).toHaveBeenCalledWith(file, false)
  })

  test.each([
    ['', /damaged/],
    ['{}', /not from Prepside/],
    ['{"prepside":1}', /a pack/],
    ['{"prepside":"data","version":9,"items":{}}', /newer Prepside/],
    ['x'.repeat(1_000_001), /too large|damaged/],
  ])('a file that is refused says why', async (text, said) => {
    const { container } = open()
    choose(container, text)
    await screen.findByText(said)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  })

  test('a storage that refuses says that nothing was changed', async () => {
    const { container } = open({ import: () => Promise.reject(new Error('full')) })
    choose(container, file)
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }))
    await screen.findByText(/storage may be full. Nothing was changed/)
  })

  test('everything is deleted after a second question only', async () => {
    const { actions } = open()
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything …' }))
    expect(actions.deleteAll).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }))
    await screen.findByText('Everything was deleted.')
    expect(actions.deleteAll).toHaveBeenCalledOnce()
  })

  test.each([
    ['Export all data', 'json'],
    ['CSV', 'csv'],
    ['Markdown', 'markdown'],
  ])('%s', (name, as) => {
    const { actions } = open()
    fireEvent.click(screen.getByRole('button', { name }))
    expect(actions.export).toHaveBeenCalledWith(as)
  })
})
