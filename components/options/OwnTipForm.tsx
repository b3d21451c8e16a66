import { Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Skill, Tip } from '../../content/types.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { IconButton } from '../IconButton.tsx'
import { optionsWords as words } from '../words/options.ts'
import { freshId, most, oneLine } from './own-entries.ts'

interface Props {
  skill: Skill
  /** The user's own tips for this skill. */
  tips: readonly Tip[]
  /** Changes what is stored of them; whether it was taken. */
  onTips: (change: (now: readonly Tip[]) => Tip[]) => Promise<boolean>
}

/** Writes own tips for a skill and takes them away again. */
export function OwnTipForm({ skill, tips, onTips }: Props) {
  const [text, setText] = useState('')
  const [round, setRound] = useState(0)
  const add = async () => {
    const line = oneLine(text, most.sentence)
    if (!line) return
    const tip = { text: line, minutes: 30, artefact: words.ownTip, level: 'start' } as const
    if (!(await onTips((now) => [...now, { id: freshId(line, [...skill.tips, ...now]), ...tip }]))) return
    setText('')
    setRound(round + 1)
  }
  return (
    <div class="own-tips">
      {tips.map((tip) => (
        <div key={tip.id} class="option-row">
          <span>{tip.text}</span>
          <IconButton
            icon={Trash2}
            label={words.removeOf(tip.text)}
            onClick={() => void onTips((now) => now.filter(({ id }) => id !== tip.id))}
          />
        </div>
      ))}
      <div class="option-row">
        <Field
          key={round}
          label={words.ownTip}
          quiet
          placeholder={words.ownTip}
          most={most.sentence}
          value={text}
          onInput={setText}
        />
        <Button
          onClick={add}
          disabled={!oneLine(text, most.sentence)}
          label={`${words.add}: ${words.ownTip} (${skill.name})`}
        >
          {words.add}
        </Button>
      </div>
    </div>
  )
}
