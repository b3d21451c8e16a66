import type { Content, Pack } from '../../../content/types.ts'
import { packedLists } from './apply-packs.ts'

/** A pack as the text of a file: `readPack` gives the same pack back. */
export function exportPack(pack: Pack): string {
  return `${JSON.stringify(pack, undefined, 2)}\n`
}

/** Content as a pack, so that it can be exported, changed and imported like any other. */
export function packContent(content: Content, { id, name }: { id: string; name: string }): Pack {
  return { prepside: 1, id, name, ...Object.fromEntries(packedLists.map((list) => [list, content[list]])) }
}
