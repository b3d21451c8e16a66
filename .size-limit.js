import { readFileSync } from 'node:fs'

/*
 * How much of Prepside a page or a window has to load at most, packed as in the store's package (gzip). A limit is
 * raised only by a commit that says what the reader gets for it.
 */

const build = '.output/chrome-mv3'

const named = (path) =>
  [...readFileSync(`${build}/${path}`, 'utf8').matchAll(/"\/?((?:chunks|assets)\/[^"]+)"/g)].map(([, name]) => name)

/** A page of ours with all that it loads to stand: what its HTML names, and what its first script then loads in its language. */
const page = (name) => {
  const loaded = named(`${name}.html`)
  const later = loaded.filter((path) => path.startsWith(`chunks/${name}-`)).flatMap(named)
  return [...new Set([`${name}.html`, ...loaded, ...later])].map((path) => `${build}/${path}`)
}

export default [
  { name: 'detector, on every page of a known site', path: `${build}/content-scripts/detector.js`, limit: '3 kB' },
  { name: 'first screen, on a posting', path: `${build}/content-scripts/sidebar.js`, limit: '14 kB' },
  { name: 'whole sidebar, when the user turns to it', path: `${build}/sidebar-app.js`, limit: '48 kB' },
  { name: 'readers of pages that no rules tell the whole of', path: `${build}/page-readers.js`, limit: '14 kB' },
  { name: 'the browser’s own panel', path: page('panel'), limit: '70 kB' },
  { name: 'what lends a page to that panel', path: `${build}/page-link.js`, limit: '5 kB' },
  { name: 'popup', path: page('popup'), limit: '150 kB' },
  { name: 'options', path: page('options'), limit: '176 kB' },
].map((budget) => ({ gzip: true, ...budget }))
