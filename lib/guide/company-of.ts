import type { Company } from '../../content/types.ts'

const folded = (name: string) => name.trim().toLowerCase()

/** The card on a company, by a name as it stands on a posting. The last of several, so that what a user adds goes over what is bundled. */
export function companyOf(name: string | undefined, companies: readonly Company[]): Company | undefined {
  const sought = folded(name ?? '')
  return sought ? companies.findLast(({ names }) => names.some((known) => folded(known) === sought)) : undefined
}
