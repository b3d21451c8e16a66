import type { SkillId } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Chip } from '../Chip.tsx'
import { EmphasisChart } from '../EmphasisChart.tsx'
import { Notice } from '../Notice.tsx'
import { Quote } from '../Quote.tsx'
import { popupWords as words } from '../words/popup.ts'
import { certaintyWords, reason, roleNames, strengthNames } from '../words.ts'
import { BackRow } from './BackRow.tsx'
import type { PastedGuide } from './view.ts'

interface Props {
  guide: PastedGuide
  onBack: () => void
  onSkill: (id: SkillId) => void
}

/** What a pasted text asks for, with its own words. */
export function PastedGuideView({ guide: { posting, view }, onBack, onSkill }: Props) {
  const { role, skills, pillars } = view.guide
  const names = new Map(view.skills.map(({ id, name }) => [id, name]))
  return (
    <article class="pasted">
      <BackRow onBack={onBack}>
        <Chip kind={role.id === 'pm-internship' ? 'accent' : 'plain'}>
          {certaintyWords[role.certainty](roleNames[role.id])}
        </Chip>
      </BackRow>
      {posting.title && <h2 dir="auto">{posting.title.value}</h2>}
      <p>{reason(role.reason)}</p>
      {skills.length === 0 ? (
        <Notice kind="info">{words.noSkills}</Notice>
      ) : (
        <EmphasisChart shares={pillars} pillars={view.pillars} />
      )}
      <ul class="pasted-skills">
        {skills.map(({ id, pillar, strength, evidence }) => (
          <li key={id}>
            <Card pillar={pillar}>
              <div class="pasted-skill-head">
                <h3>{names.get(id) ?? id}</h3>
                <Chip kind={strength === 'required' ? 'filled' : 'plain'}>
                  {strengthNames[strength]} · {words.places(evidence.length)}
                </Chip>
              </div>
              {evidence[0] && <Quote posting={posting} evidence={evidence[0]} />}
              <Button kind="quiet" onClick={() => onSkill(id)} label={`${words.tips}: ${names.get(id) ?? id}`}>
                {words.tips}
              </Button>
            </Card>
          </li>
        ))}
      </ul>
    </article>
  )
}
