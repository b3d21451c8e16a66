import { expect, test } from 'vitest'
import { constantPart } from '../../scripts/constant-part.ts'

test.each([
  ['behind the host', '/postings/', /^www\.larkspur\.example\/postings\/(?<id>\d+)/],
  ['not in the host', '/p/', /^a-very-long-host\.example\/p\/\d/],
  ['with signs that are escaped', '/view.php?', /^[^/]+\/view\.php\?(?:.*&)?id=\d+$/],
  ['without the letter that may be missing', '/details', /^x\/details\/?\?/],
  ['without the letter that comes any number of times', '/ab', /^x\/abc*d{0,2}/],
  ['with the letter that comes at least once', '/abc', /^x\/abc+/],
  ['in a group', '/posting-', /^x\/(?<id>posting-\d+)/],
  ['in a group in a group', '/id-', /^x\/(?:(id-)\d+)/],
  ['not in a group that may be missing', 'b/', /^x\/(?:longer\/)?b\//],
  ['not in a group that comes several times', '/b/', /^x\/(?:longer\/){0,2}\d\/b\//],
  ['not among choices in a group', '/b/', /^x\/(?:longer|longest)\/b\//],
  ['not in what may not follow', '/b/', /^x\/(?!longer\/)[^/]+\/b\//],
  ['not in what is looked for ahead', '/b', /^x\/b(?=.*longer)/],
  ['not in a class', '/b', /^x\/[longer]+\/b(?:\?|$)/],
  ['the last of several that are as long', '-', /^x\/[^/]+\/(?<id>[0-9a-f]{8}-[0-9a-f]{4})/],
  ['none of choices', '', /^x\/long|^x\/longer/],
  ['none where case does not matter', '', /^x\/long/i],
  ['none without a path', '', /long$/],
])('%s: %j', (_, part, pattern) => {
  expect(constantPart(pattern)).toBe(part)
})
