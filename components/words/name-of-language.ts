/** The name of a language in another one; its code where there is none. */
export function nameOfLanguage(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
