import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sites } from '../../lib/posting/sites/all.generated.ts'
import { builds } from './harness.ts'
import { browserNames } from './written-pages.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
const hosts = [...new Set(sites.flatMap(({ matches }) => matches))].sort()

interface ContentScript {
  matches: string[]
  js: string[]
  run_at?: string
  all_frames?: boolean
}

describe.each(browserNames)('%s: the manifest', (name) => {
  const build = builds[name]
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))

  test('asks for this and nothing else', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
    expect(manifest.host_permissions.toSorted()).toEqual(hosts)
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.optional_permissions ?? []).toEqual(name === 'chrome' ? ['sidePanel'] : [])
  })

  test('names no host wider than the sites', () => {
    for (const host of manifest.host_permissions)
      expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[a-z0-9*/-]*$/i)
    expect(hosts.length).toBeGreaterThan(60)
  })

  test('has no field that is not known here', () => {
    const known = {
      chrome: ['minimum_chrome_version', 'optional_permissions', 'side_panel', 'storage'],
      firefox: ['browser_specific_settings', 'sidebar_action'],
    }[name]
    expect(
      Object.keys(manifest)
        .filter((key) => key !== 'default_locale')
        .toSorted(),
    ).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_scripts',
        'content_security_policy',
        'description',
        'host_permissions',
        'icons',
        'manifest_version',
        'name',
        'optional_host_permissions',
        'options_ui',
        'permissions',
        'version',
        ...known,
      ].toSorted(),
    )
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  test('lets pages of the extension load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy })
    for (const page of globSync('**/*.html', { cwd: build }))
      expect(readFileSync(join(build, page), 'utf8'), page).not.toMatch(
        /(?:src|href)="(?:https?:)?\/\/|<script>|\son\w+=/,
      )
  })

  test('runs one script, of the site’s own shapes and the detector, on the sites alone', () => {
    const scripts = manifest.content_scripts as ContentScript[]
    expect([...new Set(scripts.flatMap(({ matches }) => matches))].sort()).toEqual(hosts)
    for (const { js, matches, ...how } of scripts) {
      expect(js).toEqual([expect.stringMatching(/^shapes\/[\w-]+\.js$/), 'content-scripts/detector.js'])
      expect(
        Object.keys(how).filter((key) => !['run_at', 'all_frames'].includes(key)),
        matches.join(),
      ).toEqual([])
      for (const file of js) expect(existsSync(join(build, file))).toBe(true)
    }
  })

  test('no code of it asks the network or makes code of text', () => {
    for (const file of globSync('**/*.js', { cwd: build })) {
      const code = readFileSync(join(build, file), 'utf8')
      const found = code.match(
        /(?<![.\w}])fetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts\(|\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/g,
      )
      expect(found ?? [], file).toEqual([])
    }
  })
})

test('firefox: Mozilla’s linter, which web-ext and the store use, has nothing to say', () => {
  const linter = fileURLToPath(new URL('../../node_modules/addons-linter/bin/addons-linter', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [linter, '--output', 'json', builds.firefox], {
    encoding: 'utf8',
  })
  const { summary, errors, warnings, notices } = JSON.parse(stdout)
  const said = [...errors, ...warnings, ...notices] as { code: string; file: string }[]
  expect(said.map(({ code, file }) => `${code} ${file}`)).toEqual([])
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 })
  expect(status).toBe(0)
})

test('firefox: the manifest declares that no data is collected', () => {
  const { browser_specific_settings } = JSON.parse(readFileSync(join(builds.firefox, 'manifest.json'), 'utf8'))
  expect(browser_specific_settings.gecko).toEqual({
    id: 'prepside@prepside.app',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  })
})
