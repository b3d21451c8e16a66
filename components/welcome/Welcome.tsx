import { Check, Pin, Settings } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { Mark } from '../Mark.tsx'
import { welcomeWords as words } from '../words/welcome.ts'

interface Props {
  /** How the button is pinned in this browser. */
  pin: string
  onDone: () => void
  onOptions: () => void
  theme: 'auto' | 'light' | 'dark'
  /** The sample posting with its sidebar. */
  children: ComponentChildren
}

/** The first page: what it does, what it reads, and a posting to try it on. */
export function Welcome({ pin, onDone, onOptions, theme, children }: Props) {
  return (
    <div class="prepside welcome" data-theme={theme === 'auto' ? undefined : theme}>
      <main class="welcome-words">
        <Mark size={40} />
        <h1>{words.title}</h1>
        <p class="welcome-lead">{words.lead}</p>
        <dl>
          {words.points.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>
              <Icon of={Pin} size={14} />
              {words.pin}
            </dt>
            <dd>{pin}</dd>
          </div>
        </dl>
        <div class="welcome-actions">
          <Button kind="main" icon={Check} onClick={onDone}>
            {words.done}
          </Button>
          <Button icon={Settings} onClick={onOptions}>
            {words.options}
          </Button>
        </div>
      </main>
      <section class="welcome-sample" aria-label={words.sample}>
        <h2>{words.sample}</h2>
        <p>{words.sampleNote}</p>
        <div class="welcome-stage">{children}</div>
      </section>
    </div>
  )
}
