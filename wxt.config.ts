import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { siteMatches } from './lib/posting/sites/matches.generated.ts'
import { shapeGroups } from './lib/posting/sites/shapes.generated.ts'
import { bareStart } from './scripts/bare-start.ts'
import { bundleSites } from './scripts/bundle-sites.ts'
import { noInnerHtml } from './scripts/no-inner-html.ts'
import { noteThirdParty } from './scripts/third-party.ts'

const thirdParty = noteThirdParty()
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Readers that a page of a known site does without: they come in a script of their own (`page-readers`). */
const lentReaders = Object.fromEntries(
  [
    './anchor.ts',
    './readers/company.ts',
    './readers/generic.ts',
    './readers/inlined.ts',
    './readers/microdata.ts',
    './readers/page-lines.ts',
    './text-lines.ts',
    './witness.ts',
  ].map((reader) => [reader, file('./entrypoints/sidebar.content/lent-readers.ts')]),
)

/** Scripts that run in pages: they carry neither the polyfill (every target browser has promises) nor more of WXT than they use. */
const pageScripts: Record<string, Record<string, string>> = {
  detector: {},
  sidebar: lentReaders,
  'sidebar-app': { 'wxt/utils/storage': file('./lib/extension/bare-storage.ts') },
  'page-readers': {},
  'frame-reader': {},
  'words-zh': {},
  'page-link': {},
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), bareStart(), noInnerHtml(), thirdParty.plugin],
    build: { target: ['chrome125', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  zip: {
    // What it takes to build the same package again, for Mozilla's reviewers: no tests, and nothing that is generated.
    includeSources: [
      '{components,content,entrypoints,lib,public,scripts}/**',
      '{package,package-lock,tsconfig}.json',
      '{CHANGELOG,LICENSE,README}*',
      'wxt.config.ts',
    ],
    excludeSources: ['**/*.generated.*', 'scripts/store/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Firefox has a panel for every extension.
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'panel.html', default_title: 'Prepside', open_at_install: false } }
      : { side_panel: { default_path: 'panel.html' }, optional_permissions: ['sidePanel'] }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    host_permissions: siteMatches,
    action: { default_title: 'Prepside' },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_toggleSidebar__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'prepside@prepside.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android knows data_collection_permissions two versions later.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const { id, code } of await bundleSites(shapeGroups))
        files.push({ relativeDest: `sites/${id}.js`, contents: code })
      for (const { id, shapes } of shapeGroups)
        files.push({ relativeDest: `shapes/${id}.js`, contents: `prepsideShapes=${JSON.stringify(shapes)}\n` })
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = shapeGroups.map(({ id, matches, embedded }) => ({
        matches,
        ...(embedded && { all_frames: true }),
        run_at: 'document_start' as const,
        js: [`shapes/${id}.js`, 'content-scripts/detector.js'],
      }))
    },
    'build:done': ({ config }) => writeFile(join(config.outDir, 'third-party.txt'), thirdParty.notice()),
    'vite:build:extendConfig': (entrypoints, config) => {
      const [only, ...rest] = entrypoints
      const own = only && !rest.length ? pageScripts[only.name] : undefined
      if (!own) return
      const replaced: Record<string, string> = { 'wxt/browser': file('./lib/extension/native-browser.ts'), ...own }
      const alias = Object.entries(replaced).map(([name, replacement]) => ({
        find: new RegExp(`^${name}$`),
        replacement,
      }))
      const others = config.resolve?.alias ?? {}
      const kept = Array.isArray(others)
        ? others
        : Object.entries(others).map(([find, replacement]) => ({ find, replacement }))
      config.resolve = { ...config.resolve, alias: [...alias, ...kept] }
    },
  },
})
