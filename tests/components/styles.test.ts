import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as radix from '@radix-ui/colors'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../components')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const sheets = globSync('*.css', { cwd: folder })
const scales = radix as unknown as Record<string, Record<string, string>>

const named = [...read('theme.css').matchAll(/light-dark\((#\w+), (#\w+)\); \/\* (\w+) (\d+) \*\//g)]

test('the colours are those of Radix Colors that they name', () => {
  expect(named.length).toBeGreaterThan(30)
  for (const [text, light, dark, scale = '', step] of named) {
    const wanted = [scales[scale]?.[`${scale}${step}`], scales[`${scale}Dark`]?.[`${scale}${step}`]]
    expect([light, dark], text).toEqual(wanted)
  }
})

test('every sheet is in one of the two that a page gets', () => {
  const used = read('first-screen.css') + read('sidebar.css')
  const missing = sheets.filter((name) => !/^(first-screen|sidebar)\.css$/.test(name) && !used.includes(`'./${name}'`))
  expect(missing).toEqual([])
})

test.each(sheets)('%s has no rem, no !important, and classes of its own', (name) => {
  const css = read(name)
  expect(css).not.toMatch(/\drem\b|!important/)
  const own = basename(name, '.css').replace(/[A-Z]/g, (letter, at) => `${at ? '-' : ''}${letter.toLowerCase()}`)
  if (/^[A-Z]/.test(name) && !css.includes(`.${own}`) && !css.includes(`.${own.split('-').slice(0, 2).join('-')}`))
    expect.fail(`no .${own}`)
})
