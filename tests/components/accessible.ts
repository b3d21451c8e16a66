import axe from 'axe-core'
import { expect } from 'vitest'

/** Colours and layout need a browser: the gallery's run in Chromium checks those. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }

/** Fails with the rule and the element of everything that axe finds wrong. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { rules })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
