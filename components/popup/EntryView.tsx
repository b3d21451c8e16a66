import type { Content, SkillId } from '../../content/types.ts'
import type { Entry } from '../../lib/extension/search.ts'
import { Button } from '../Button.tsx'
import { Chip } from '../Chip.tsx'
import { popupWords as words } from '../words/popup.ts'
import { BackRow } from './BackRow.tsx'
import { CopyButton } from './CopyButton.tsx'
import { describeEntry } from './describe-entry.ts'
import { SourceList } from './SourceList.tsx'

interface Props {
  entry: Pick<Entry, 'kind' | 'id' | 'title'>
  content: Content
  onSkill: (id: SkillId) => void
  onBack: () => void
  copy: (text: string) => Promise<void>
}

/** Anything but a skill, with all that is known of it. */
export function EntryView({ entry, content, onSkill, onBack, copy }: Props) {
  const { lead, parts, sources, skills } = describeEntry(entry, content)
  const text = [entry.title, lead, ...parts.map(({ title, lines }) => `${title}: ${lines.join('\n')}`)]
  return (
    <article class="skill-view">
      <BackRow onBack={onBack}>
        <CopyButton text={text.filter(Boolean).join('\n\n')} copy={copy} label={words.copySkill} />
      </BackRow>
      <Chip>{words.kinds[entry.kind]}</Chip>
      <h2>{entry.title}</h2>
      {lead && <p>{lead}</p>}
      {parts.map(({ title, lines, ordered }) => {
        const List = ordered ? 'ol' : 'ul'
        return (
          <section key={title}>
            <h3>{title}</h3>
            {lines.length === 1 ? (
              <p>{lines[0]}</p>
            ) : (
              <List class={ordered ? 'step-list' : 'dot-list'}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </List>
            )}
          </section>
        )
      })}
      {skills.map(({ id, name }) => (
        <Button key={id} kind="quiet" onClick={() => onSkill(id)}>
          {words.opensSkill(name)}
        </Button>
      ))}
      <SourceList ids={sources} content={content} />
    </article>
  )
}
