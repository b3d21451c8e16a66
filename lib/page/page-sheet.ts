import { onAbort } from './on-abort.ts'

/** The one style sheet that Prepside has in a page's documents, made of named parts. */
export interface PageSheet {
  /** Puts a part into a document's sheet, or replaces it; an empty one takes it out. */
  set(doc: Document, part: string, css: string): void
}

interface Sheet {
  parts: Map<string, string>
  write(css: string): void
}

/**
 * Adopts a constructed sheet, which no policy of a page forbids and no node shows; where that fails, one <style>.
 * All is gone at the signal.
 */
export function createPageSheet(signal: AbortSignal): PageSheet {
  const sheets = new Map<Document, Sheet>()
  return {
    set(doc, part, css) {
      const sheet = sheets.get(doc) ?? open(doc, signal)
      sheets.set(doc, sheet)
      if ((sheet.parts.get(part) ?? '') === css) return
      sheet.parts.set(part, css)
      sheet.write([...sheet.parts.values()].join('\n'))
    },
  }
}

function open(doc: Document, signal: AbortSignal): Sheet {
  const parts = new Map<string, string>()
  try {
    const sheet = new CSSStyleSheet()
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet]
    onAbort(signal, () => {
      doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((other) => other !== sheet)
    })
    return { parts, write: (css) => sheet.replaceSync(css) }
  } catch {
    // A frame's document takes no sheet of another, and old browsers take none at all.
    const style = doc.createElement('style')
    doc.documentElement.append(style)
    onAbort(signal, () => style.remove())
    return {
      parts,
      write: (css) => {
        style.textContent = css
      },
    }
  }
}
