import { readFileSync } from 'node:fs'

/*
 * How much of Prepside a page or a window has to load at most, packed as in the store's package (gzip). A limit is
 * raised only by a commit that says what the reader gets for it.
 */

const build = '.output/chrome-mv3'

/** A page of ours with all that it loads to stand: scripts, what they import, styles. */
const page = (name) => {
  const html = readFileSync(`${build}/${name}.html`, 'utf8')
  const loaded = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(([, path]) => path)
  return [`${name}.html`, ...loaded].map((path) => `${build}/${path}`)
}

export default [
  { name: 'detector, on every page of a known site', path: `${build}/content-scripts/detector.js`, limit: '3 kB' },
  { name: 'sidebar, on a posting', path: `${build}/content-scripts/sidebar.js`, limit: '50 kB' },
  { name: 'sidebar, what its later tabs bring', path: `${build}/sidebar-views.js`, limit: '25 kB' },
  { name: 'popup', path: page('popup'), limit: '150 kB' },
  { name: 'options', path: page('options'), limit: '180 kB' },
].map((budget) => ({ gzip: true, ...budget }))
