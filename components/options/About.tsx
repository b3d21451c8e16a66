import type { Content } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { Mark } from '../Mark.tsx'
import { optionsWords as words } from '../words/options.ts'
import { words as shared } from '../words.ts'
import { Option } from './Option.tsx'

interface Props {
  version: string
  content: Content
  onWelcome: () => void
}

/** What this is. */
export function About({ version, content, onWelcome }: Props) {
  const tips = content.skills.reduce((sum, skill) => sum + skill.tips.length, 0)
  return (
    <Option label={shared.name} help={words.about} wide>
      <div class="about">
        <Mark size={40} />
        <div>
          <p>{words.version(version)}</p>
          <p>{words.holds(content.skills.length, tips, content.questions.length, content.glossary.length)}</p>
          <p>{words.licence}</p>
          <p>{words.affiliation}</p>
        </div>
      </div>
      <Button onClick={onWelcome}>{words.welcome}</Button>
    </Option>
  )
}
