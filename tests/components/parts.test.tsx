import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { EdgeTab } from '../../components/EdgeTab.tsx'
import { Field } from '../../components/Field.tsx'
import { ResizeHandle } from '../../components/ResizeHandle.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { leastWidth, mostWidth, widthOf } from '../../components/width.ts'
import { widths } from '../../lib/extension/settings.ts'
import { Parts } from '../gallery/Parts.tsx'
import { expectAccessible } from './accessible.ts'

afterEach(cleanup)

test('the shared parts are axe-clean', async () => {
  const { container } = render(<Parts />)
  await expectAccessible(container)
})

describe('Tabs', () => {
  function Sample() {
    const [chosen, choose] = useState<'a' | 'b' | 'c'>('a')
    const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, name: id }))
    return <Tabs tabs={tabs} chosen={chosen} onChoose={choose} label="Sample" idPrefix="t" />
  }
  const chosen = () => screen.getByRole('tab', { selected: true }).textContent

  test.each([
    [['ArrowRight'], 'b'],
    [['ArrowLeft'], 'c'],
    [['End'], 'c'],
    [['End', 'ArrowRight'], 'a'],
    [['End', 'Home'], 'a'],
    [['x'], 'a'],
  ])('keys %j choose %s, which has the focus', (keys, name) => {
    render(<Sample />)
    screen.getByRole('tab', { name: 'a' }).focus()
    for (const key of keys) fireEvent.keyDown(document.activeElement as Element, { key })
    expect(chosen()).toBe(name)
    expect(document.activeElement?.textContent).toBe(name)
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0')
  })
})

describe('Field', () => {
  test('says what stood there before, so that nobody’s change is lost', () => {
    const onInput = vi.fn()
    render(<Field label="Notes" value="a" onInput={onInput} rows={2} />)
    const field = screen.getByLabelText('Notes')
    fireEvent.input(field, { target: { value: 'ab' } })
    fireEvent.input(field, { target: { value: 'abc' } })
    expect(onInput.mock.calls).toEqual([
      ['ab', 'a'],
      ['abc', 'ab'],
    ])
  })

  test('keeps what is being typed while something else comes from outside, and shows that afterwards', () => {
    const { rerender } = render(<Field label="Notes" value="a" onInput={() => {}} rows={2} />)
    const field = screen.getByLabelText('Notes') as HTMLTextAreaElement
    fireEvent.input(field, { target: { value: 'mine' } })
    rerender(<Field label="Notes" value="theirs" onInput={() => {}} rows={2} />)
    expect(field.value).toBe('mine')
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    rerender(<Field label="Notes" value="mine and theirs" onInput={() => {}} rows={2} />)
    expect(field.value).toBe('mine and theirs')
  })
})

describe('ResizeHandle', () => {
  test('the widths are those of the settings', () => {
    expect({ ...widthOf, least: leastWidth, most: mostWidth }).toEqual({ ...widths })
  })

  test.each([
    ['right', 'ArrowLeft', 400],
    ['right', 'ArrowRight', 360],
    ['left', 'ArrowRight', 400],
    ['left', 'ArrowLeft', 360],
    ['right', 'Home', 280],
    ['right', 'End', 600],
  ] as const)('on the %s, %s makes it %i px wide', (side, key, width) => {
    const onResize = vi.fn()
    render(<ResizeHandle side={side} width={380} onResize={onResize} />)
    fireEvent.keyDown(screen.getByRole('separator'), { key })
    expect(onResize).toHaveBeenCalledWith(width)
  })

  test('stays within its bounds', () => {
    const onResize = vi.fn()
    render(<ResizeHandle side="right" width={590} onResize={onResize} />)
    fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowLeft' })
    expect(onResize).toHaveBeenCalledWith(600)
  })
})

describe('EdgeTab', () => {
  const draw = (place: number) => {
    const acts = { onOpen: vi.fn(), onMove: vi.fn() }
    render(<EdgeTab side="right" place={place} skills={7} {...acts} />)
    return acts
  }

  test('opens, and says how many skills there are', () => {
    const { onOpen } = draw(0.5)
    fireEvent.click(screen.getByRole('button', { name: 'Open Prepside: 7 skills in this posting' }))
    expect(onOpen).toHaveBeenCalledOnce()
  })

  test.each([
    ['ArrowUp', 0.5, 0.45],
    ['ArrowDown', 0.5, 0.55],
    ['ArrowUp', 0.02, 0],
    ['ArrowDown', 0.98, 1],
  ])('%s moves it from %d to %d', (key, from, to) => {
    const { onMove } = draw(from)
    fireEvent.keyDown(screen.getByRole('button'), { key })
    expect(onMove.mock.calls[0]?.[0]).toBeCloseTo(to)
  })
})
