import { expect, test } from 'vitest'
import { layoutOf, withLayout } from '../../components/layout.ts'
import { defaultSettings } from '../../lib/extension/settings.ts'

test('width and theme hold everywhere, side, layout and the tab’s place on their host', () => {
  const changed = withLayout(defaultSettings, 'a.example', { width: 480, theme: 'dark', side: 'left', tabPlace: 0.7 })
  expect(layoutOf(changed, 'a.example')).toEqual({
    side: 'left',
    layout: 'overlay',
    width: 480,
    theme: 'dark',
    tabPlace: 0.7,
  })
  expect(layoutOf(changed, 'b.example')).toMatchObject({ side: 'right', width: 480, theme: 'dark', tabPlace: 0.4 })
})

test('what else holds on a host stays', () => {
  const hidden = { ...defaultSettings, sites: { 'a.example': { hidden: true } } }
  expect(withLayout(hidden, 'a.example', { layout: 'push' }).sites['a.example']).toEqual({
    hidden: true,
    layout: 'push',
  })
})
