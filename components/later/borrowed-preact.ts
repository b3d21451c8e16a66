import type { lentPreact } from './lent-preact.ts'

/*
 * Stands for `preact`, its hooks and its JSX in the script of the later views, which runs after the sidebar's in the
 * same world: two Preacts could not draw one tree.
 */

const { prepside } = globalThis as unknown as { prepside: { preact: typeof lentPreact } }

export const { Fragment, h, jsx, jsxs, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } =
  prepside.preact
