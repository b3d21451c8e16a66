import { Checkbox } from '../Checkbox.tsx'
import { Choice } from '../Choice.tsx'
import { leastWidth, mostWidth } from '../width.ts'
import { optionsWords as words } from '../words/options.ts'
import { named } from './named.ts'
import { Option } from './Option.tsx'
import { useOptions } from './options-context.ts'

/** How the sidebar looks and lies. */
export function Appearance() {
  const { settings, change } = useOptions()
  return (
    <>
      <Option {...words.language} keys={['language']} also={Object.values(words.languages).join(' ')}>
        <Choice
          label={words.language.label}
          value={settings.language}
          options={named(words.languages)}
          onChange={(language) => change({ language })}
        />
      </Option>
      <Option {...words.theme} keys={['theme']} also={Object.values(words.themes).join(' ')}>
        <Choice
          label={words.theme.label}
          value={settings.theme}
          options={named(words.themes)}
          onChange={(theme) => change({ theme })}
        />
      </Option>
      <Option {...words.side} keys={['side']} also={Object.values(words.sides).join(' ')}>
        <Choice
          label={words.side.label}
          value={settings.side}
          options={named(words.sides)}
          onChange={(side) => change({ side })}
        />
      </Option>
      <Option {...words.layout} keys={['layout']} also={Object.values(words.layouts).join(' ')}>
        <Choice
          label={words.layout.label}
          value={settings.layout}
          options={named(words.layouts)}
          onChange={(layout) => change({ layout })}
        />
      </Option>
      <Option {...words.width} keys={['width']}>
        <div class="option-range">
          <input
            type="range"
            aria-label={words.width.label}
            aria-valuetext={words.pixels(settings.width)}
            min={leastWidth}
            max={mostWidth}
            step={10}
            value={settings.width}
            onInput={(event) => change({ width: event.currentTarget.valueAsNumber })}
          />
          <output>{words.pixels(settings.width)}</output>
        </div>
      </Option>
      <Option {...words.markAll} keys={['markAll']}>
        <Checkbox checked={settings.markAll} onChange={(markAll) => change({ markAll })}>
          {words.on}
        </Checkbox>
      </Option>
    </>
  )
}
