import { useEffect, useRef } from 'preact/hooks'
import type { Skill } from '../../content/types.ts'
import { popupWords as words } from '../words/popup.ts'
import { duration } from '../words.ts'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  skill: Skill
  focus?: string | undefined
  copy: (text: string) => Promise<void>
}

/** A skill's tips, the one that was looked for in sight and standing out. */
export function TipList({ skill, focus, copy }: Props) {
  const sought = useRef<HTMLLIElement>(null)
  useEffect(() => sought.current?.scrollIntoView({ block: 'center' }), [])
  return (
    <ul class="line-list">
      {skill.tips.map((tip) => {
        const here = focus === `tip/${skill.id}/${tip.id}`
        return (
          <li key={tip.id} data-sought={here || undefined} ref={here ? sought : undefined}>
            <span>
              {tip.text}
              <small>
                {words.levels[tip.level]} · {duration(tip.minutes)} · {tip.artefact}
              </small>
            </span>
            <CopyButton text={tip.text} copy={copy} label={words.copyLine(tip.text)} />
          </li>
        )
      })}
    </ul>
  )
}
