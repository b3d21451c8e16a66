import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Fault, Path } from './explain.ts'

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Finds the line, from 1, of what a path leads to; of the nearest thing around it where the path leads nowhere. */
export function createLineFinder(text: string): (path: Path) => number {
  let tree: Node | undefined
  return (path) => {
    // The tree of five megabytes takes a second and much memory: not for the whole, which needs none.
    if (path.length === 0) return lineAt(text, text.search(/\S/))
    tree ??= parseTree(text)
    for (let length = path.length; tree && length >= 0; length -= 1) {
      const node: Node | undefined = findNodeAtLocation(tree, path.slice(0, length))
      if (node) return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset)
    }
    return 1
  }
}

/** The line, from 1, where brackets are nested deeper than `most`; looked for before anything that recurses sees the text. */
export function findTooDeep(text: string, most: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"' || sign === '\n') inString = false
    } else if (sign === '"') inString = true
    else if (sign === ']' || sign === '}') depth -= 1
    else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth > most) return lineAt(text, at)
    }
  }
  return undefined
}

/** What is wrong with the writing of a JSON text that does not parse, and in which line. */
export function findSyntaxError(text: string): { line: number; fault: Fault } {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return { line: 1, fault: ['no-json', ''] }
  return { line: lineAt(text, first.offset), fault: ['no-json', printParseErrorCode(first.error)] }
}
