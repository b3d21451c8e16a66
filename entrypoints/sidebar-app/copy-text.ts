/** Copies text; whether it could. Pages that are not secure have no clipboard of their own, so a field in the sidebar stands in. */
export const copyText =
  (root: ShadowRoot) =>
  async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      const before = root.activeElement as HTMLElement | null
      const field = root.ownerDocument.createElement('textarea')
      field.className = 'unseen'
      field.value = text
      root.append(field)
      field.select()
      const done = root.ownerDocument.execCommand('copy')
      field.remove()
      before?.focus()
      return done
    }
  }
