import { Fragment, h } from 'preact'
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { jsx, jsxs } from 'preact/jsx-runtime'

/** The one Preact of a page, as the script of the later views borrows it from the sidebar's: see `borrowed-preact.ts`. */
export const lentPreact = {
  Fragment,
  h,
  jsx,
  jsxs,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
}
