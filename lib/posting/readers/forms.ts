/** A form to fill in; one that wraps the whole page is none. */
export function isForm(form: Element, body: Element): boolean {
  const fields = form.querySelectorAll('input:not([type="hidden"]), textarea, select')
  if (fields.length < 2) return false
  return form.querySelector('h1') === null && (form.textContent?.length ?? 0) < (body.textContent?.length ?? 0) * 0.6
}
