import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Choice } from '../Choice.tsx'
import { momentInFigures } from '../words/measure.ts'
import { optionsWords as words } from '../words/options.ts'
import { roleNames } from '../words.ts'
import { named } from './named.ts'
import { Option } from './Option.tsx'
import { useOptions } from './options-context.ts'

const roles = ['pm-internship', 'pm-role', 'adjacent-internship'] as const
const day = 86_400_000

interface Props {
  now: Date
}

/** What opens by itself, and when nothing does. */
export function Opening({ now }: Props) {
  const { settings, defaults, change } = useOptions()
  const paused = settings.pausedUntil > now.getTime()
  return (
    <>
      {roles.map((role) => {
        const label = words.open.label(roleNames[role])
        const set = (opening: (typeof settings.open)[typeof role]) =>
          change({ open: { ...settings.open, [role]: opening } })
        return (
          <Option
            key={role}
            label={label}
            help={words.open.help[role]}
            keys={['open']}
            untouched={settings.open[role] === defaults.open[role]}
            onReset={() => set(defaults.open[role])}
          >
            <Choice label={label} value={settings.open[role]} options={named(words.openings)} onChange={set} />
          </Option>
        )
      })}
      <Option {...words.pause} keys={['pausedUntil']} untouched>
        {paused ? (
          <div class="option-row">
            <span>{words.pausedUntil(momentInFigures(new Date(settings.pausedUntil)))}</span>
            <Button onClick={() => change({ pausedUntil: 0 })}>{words.resume}</Button>
          </div>
        ) : (
          <Button onClick={() => change({ pausedUntil: Date.now() + day })}>{words.pauseDay}</Button>
        )}
      </Option>
      <Option {...words.history} keys={['history']}>
        <Checkbox checked={settings.history} onChange={(history) => change({ history })}>
          {words.on}
        </Checkbox>
      </Option>
    </>
  )
}
