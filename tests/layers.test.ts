import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/*
 * Imports point one way: content → posting → guide → prepare → page, components → entrypoints.
 */

const root = join(import.meta.dirname, '..')
const folders = ['content', 'lib', 'components', 'entrypoints']
const files = globSync(
  folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('.generated.'))

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** What a file imports: our own files by their path in the project, packages by their name. */
function importsOf(from: string): Import[] {
  const source = readFileSync(join(root, from), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, name = '']) => ({
      from,
      to: name.startsWith('.') ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name,
      typeOnly: Boolean(type),
    }),
  )
}

const all = files.flatMap(importsOf)
const within = (path: string, ...places: string[]) => places.some((place) => path.startsWith(place))

/** For files under `place`: the folders of ours they may import from, and those they may import types from. */
const mayImport: { place: string; values: string[]; types: string[] }[] = [
  { place: 'content/', values: ['content/'], types: ['content/'] },
  { place: 'lib/posting/', values: ['lib/posting/'], types: ['lib/posting/'] },
  {
    place: 'lib/guide/',
    values: ['lib/guide/', 'content/'],
    types: ['lib/guide/', 'content/', 'lib/posting/', 'lib/extension/'],
  },
  {
    place: 'lib/prepare/',
    values: ['lib/prepare/'],
    types: ['lib/prepare/', 'content/', 'lib/posting/', 'lib/guide/', 'lib/extension/'],
  },
  { place: 'lib/page/', values: ['lib/page/'], types: ['lib/', 'content/'] },
  // Views may calculate: what lib/prepare gives to them is arithmetic on what they are given.
  { place: 'components/', values: ['components/', 'lib/prepare/'], types: ['components/', 'lib/', 'content/'] },
]

test.each(mayImport)('$place imports only what comes before it', ({ place, values, types }) => {
  const ours = all.filter(
    ({ from, to }) => within(from, place) && within(to, 'content/', 'lib/', 'components/', 'entrypoints/'),
  )
  const wrong = ours.filter(({ to, typeOnly }) => !within(to, ...(typeOnly ? types : values)))
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  expect(files.some((file) => within(file, place))).toBe(true)
})

test('nobody imports an entrypoint, but entrypoints themselves', () => {
  expect(all.filter(({ from, to }) => within(to, 'entrypoints/') && !within(from, 'entrypoints/'))).toEqual([])
})

test('what runs in pages carries neither content nor phrases', () => {
  const inPages = [
    'entrypoints/detector.content.ts',
    'entrypoints/sidebar.content/index.ts',
    'entrypoints/sidebar-app/index.tsx',
    'entrypoints/page-readers.ts',
    'entrypoints/frame-reader.ts',
    'entrypoints/page-link.ts',
    'entrypoints/words-zh.ts',
  ]
  const reached = new Set(inPages)
  for (const path of reached)
    for (const { from, to, typeOnly } of all) if (from === path && !typeOnly && /\.tsx?$/.test(to)) reached.add(to)
  expect(reached.size).toBeGreaterThan(60)
  const heavy = [...reached].filter((path) =>
    /^content\/(?!types\.ts)|^lib\/guide\/(knowledge|phrases|roles)\b/.test(path),
  )
  expect(heavy).toEqual([])
})

test('what runs on a posting that nobody has turned to yet draws nothing by itself', () => {
  const reached = new Set(['entrypoints/sidebar.content/index.ts'])
  for (const path of reached) for (const { from, to, typeOnly } of all) if (from === path && !typeOnly) reached.add(to)
  expect([...reached].filter((path) => /^components\/|^preact|^lucide|^content\//.test(path))).toEqual([])
})

test('only lib/extension and entrypoints speak to the browser', () => {
  const speakers = all.filter(({ to }) => /^(wxt\/|webextension-polyfill|#imports)/.test(to)).map(({ from }) => from)
  expect(speakers.filter((from) => !within(from, 'lib/extension/', 'entrypoints/'))).toEqual([])
})

test('what ends with a signal says so by `onAbort`, which costs a page one listener at most', () => {
  const listening = files.filter((file) => readFileSync(join(root, file), 'utf8').includes("addEventListener('abort'"))
  expect(listening).toEqual(['lib/page/on-abort.ts'])
})

test('no file sets HTML from a string', () => {
  const sinks = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|new DOMParser/
  expect(files.filter((file) => sinks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
