import { BookOpen, Building2, Sprout } from 'lucide'
import type { Company, Content } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { popupWords as words } from '../words/popup.ts'

interface Props {
  content: Content
  onCards: (of: 'intro' | 'benefits') => void
  onCompany: (company: Company) => void
}

/** What is worth knowing beside the skills: the internship itself, what it brings, and companies. */
export function GoodToKnow({ content, onCards, onCompany }: Props) {
  return (
    <section class="good-to-know">
      <h2 class="popup-heading">{words.goodToKnow}</h2>
      {content.intro.length > 0 && (
        <Button kind="row" icon={BookOpen} onClick={() => onCards('intro')}>
          {words.intro}
        </Button>
      )}
      {content.benefits.length > 0 && (
        <Button kind="row" icon={Sprout} onClick={() => onCards('benefits')}>
          {words.benefits}
        </Button>
      )}
      {content.companies.map((company) => (
        <Button key={company.id} kind="row" icon={Building2} onClick={() => onCompany(company)}>
          {company.name}
        </Button>
      ))}
    </section>
  )
}
