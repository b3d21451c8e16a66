import { expect, test } from 'vitest'
import type { PillarId } from '../../content/types.ts'
import { partMarks } from '../../lib/page/part-marks.ts'

const text = document.createTextNode('0123456789')
document.body.append(text)

function mark(pillar: PillarId, start: number, end: number) {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return { key: pillar, pillar, range }
}
type Row = [PillarId, number, number]

test.each<[string, Row[], [PillarId, string][]]>([
  [
    'apart: both stay',
    [
      ['data', 0, 3],
      ['user', 3, 6],
    ],
    [
      ['data', '012'],
      ['user', '345'],
    ],
  ],
  [
    'alike: the first stays',
    [
      ['data', 2, 5],
      ['user', 2, 5],
    ],
    [['data', '234']],
  ],
  [
    'one inside the other: the longer one gives room',
    [
      ['data', 0, 10],
      ['user', 4, 6],
    ],
    [
      ['user', '45'],
      ['data', '0123'],
      ['data', '6789'],
    ],
  ],
  [
    'over each other: the longer one begins later',
    [
      ['data', 2, 9],
      ['user', 0, 4],
    ],
    [
      ['user', '0123'],
      ['data', '45678'],
    ],
  ],
  ['nothing', [], []],
])('%s', (_, rows, wanted) => {
  const parted = partMarks(rows.map((row) => mark(...row)))
  expect(parted.map(({ pillar, range }) => [pillar, range.toString()])).toEqual(wanted)
})
