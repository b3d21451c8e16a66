import type { Company } from '../content/types.ts'
import { leadOf, partsOf } from './company-parts.ts'
import { Fold } from './Fold.tsx'

/** What is known of the posting's company, with how sure it is and when it held. */
export function CompanyCard({ company }: { company: Company }) {
  return (
    <>
      <p>{leadOf(company)}</p>
      {partsOf(company).map(({ title, lines, ordered }) => {
        const List = ordered ? 'ol' : 'ul'
        return (
          <Fold key={title} title={title}>
            <List>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </Fold>
        )
      })}
    </>
  )
}
