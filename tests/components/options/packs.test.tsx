import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Packs } from '../../../components/options/Packs.tsx'
import { bundled } from '../../../content/bundled.ts'
import type { Pack } from '../../../content/types.ts'
import { emptyOwn } from '../../../lib/extension/own-content.ts'
import { previewPack } from '../../../lib/extension/packs/preview-pack.ts'
import { readPack } from '../../../lib/extension/packs/read-pack.ts'
import { expectAccessible } from '../accessible.ts'
import { Around, choose } from './around.tsx'

afterEach(cleanup)

describe('packs', () => {
  const pack: Pack = {
    prepside: 1,
    id: 'school',
    name: 'School',
    by: 'Aldermoor',
    glossary: [{ id: 'x-term', term: 'X', meaning: 'A letter.' }],
  }
  function open(installed: Pack[] = [], managed: Pack[] = [], full = false) {
    const actions = {
      most: 1e6,
      read: vi.fn(async (text: string) => {
        const found = readPack(text, bundled)
        return 'problems' in found ? found : { pack: found.pack, preview: previewPack(bundled, installed, found.pack) }
      }),
      install: vi.fn(async (_: Pack) => !full),
      use: vi.fn(),
      remove: vi.fn(),
      export: vi.fn(),
    }
    const { container } = render(
      <Packs
        installed={installed.map((one) => ({ pack: one, on: true, changed: 1 }))}
        managed={managed}
        own={{ ...emptyOwn, aliases: { execution: ['get it done'] } }}
        actions={actions}
      />,
      { wrapper: Around },
    )
    return { container, actions }
  }

  test('a pack is shown before it is installed', async () => {
    const { container, actions } = open()
    choose(container, JSON.stringify(pack))
    await screen.findByText('Adds 1, replaces 0.')
    expect(actions.install).not.toHaveBeenCalled()
    await expectAccessible(container)
    fireEvent.click(screen.getByRole('button', { name: 'Install' }))
    expect(actions.install).toHaveBeenCalledWith(pack)
    await screen.findByText('“School” is installed.')
  })

  test('one that the storage refuses is not said to be installed', async () => {
    const { container, actions } = open([], [], true)
    choose(container, JSON.stringify(pack))
    fireEvent.click(await screen.findByRole('button', { name: 'Install' }))
    await actions.install.mock.settledResults[0]?.value
    await Promise.resolve()
    expect(screen.queryByText('“School” is installed.')).toBeNull()
    screen.getByRole('button', { name: 'Install' })
  })

  test('a pack that is refused says in which line and why', async () => {
    const { container } = open()
    choose(container, '{\n"prepside": 1,\n"id": "School",\n"name": "School"}')
    await screen.findByText(/Line 3: id is no id/)
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull()
  })

  test('an installed one is left aside, exported and removed; one of an administrator stays', async () => {
    const { container, actions } = open([pack], [{ ...pack, id: 'fleet', name: 'Fleet' }])
    fireEvent.click(screen.getByRole('checkbox', { name: /School/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Export School' }))
    fireEvent.click(screen.getByRole('button', { name: 'Remove School' }))
    expect([actions.use.mock.lastCall, actions.export.mock.lastCall, actions.remove.mock.lastCall]).toEqual([
      ['school', false],
      [pack],
      ['school'],
    ])
    expect(screen.queryByRole('button', { name: 'Remove Fleet' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /your own content as a pack/ }))
    expect(actions.export).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'own' }))
    await expectAccessible(container)
  })
})
