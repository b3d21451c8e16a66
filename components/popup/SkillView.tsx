import type { Content, Skill } from '../../content/types.ts'
import { Chip } from '../Chip.tsx'
import { Fold } from '../Fold.tsx'
import { pillarIcons } from '../pillar-icons.ts'
import { skillMarkdown } from '../skill-markdown.ts'
import { popupWords as words } from '../words/popup.ts'
import { duration } from '../words.ts'
import { BackRow } from './BackRow.tsx'
import { CopyButton } from './CopyButton.tsx'
import { SourceList } from './SourceList.tsx'
import { TipList } from './TipList.tsx'

interface Props {
  skill: Skill
  /** The key of the tip or practice question that was looked for; it stands out and is in sight. */
  focus?: string | undefined
  content: Content
  onBack: () => void
  copy: (text: string) => Promise<void>
}

/** All that is known of a skill. */
export function SkillView({ skill, focus, content, onBack, copy }: Props) {
  const pillar = content.pillars.find(({ id }) => id === skill.pillar)
  return (
    <article class="skill-view" data-pillar={skill.pillar}>
      <BackRow onBack={onBack}>
        <CopyButton text={skillMarkdown(skill, { ...words, minutes: duration })} copy={copy} label={words.copySkill} />
      </BackRow>
      <Chip kind="filled" icon={pillarIcons[skill.pillar]}>
        {pillar?.name ?? skill.pillar}
      </Chip>
      <h2>{skill.name}</h2>
      <p>{skill.meaning}</p>
      <h3>{words.why}</h3>
      <p>{skill.why}</p>
      <h3>{words.tips}</h3>
      <TipList skill={skill} focus={focus} copy={copy} />
      {skill.practice.length > 0 && <h3>{words.practice}</h3>}
      {skill.practice.map((item) => (
        <Fold key={item.id} title={item.question} open={focus === `practice/${skill.id}/${item.id}`}>
          <b>{words.outline}</b>
          <ol>
            {item.outline.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <b>{words.rubric}</b>
          <ul>
            {item.rubric.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      ))}
      {skill.bullets.length > 0 && (
        <>
          <h3>{words.bullets}</h3>
          <ul class="line-list">
            {skill.bullets.map((line) => (
              <li key={line}>
                <span>{line}</span>
                <CopyButton text={line} copy={copy} label={words.copyLine(line)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {skill.mistakes.length > 0 && (
        <>
          <h3>{words.mistakes}</h3>
          <ul class="dot-list">
            {skill.mistakes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Fold title={words.inPostings}>
        <ul class="phrase-list">
          {skill.inPostings.map((phrase) => (
            <li key={phrase}>“{phrase}”</li>
          ))}
        </ul>
      </Fold>
      <SourceList ids={skill.sources} content={content} />
    </article>
  )
}
