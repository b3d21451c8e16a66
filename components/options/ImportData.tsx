import { FileUp } from 'lucide'
import { useState } from 'preact/hooks'
import type { ImportLine, ImportPreview, ImportProblem } from '../../lib/extension/data.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { Notice } from '../Notice.tsx'
import { dayInFigures } from '../words/measure.ts'
import { optionsWords as words } from '../words/options.ts'
import { FileButton } from './FileButton.tsx'

interface Props {
  /** The largest file that is read, bytes. */
  most: number
  preview: (text: string) => Promise<ImportPreview | { problem: ImportProblem }>
  /** @throws when the storage refuses. */
  onImport: (text: string, withSettings: boolean) => Promise<void>
}

type State =
  | { kind: 'ready' }
  | { kind: 'preview'; text: string; preview: ImportPreview }
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'imported' | 'failed' }

/** Takes a file in, after showing what it changes. */
export function ImportData({ most, preview, onImport }: Props) {
  const [state, setState] = useState<State>({ kind: 'ready' })
  const [withSettings, setWithSettings] = useState(true)
  const look = async (text: string) => {
    const found = await preview(text).catch(() => undefined)
    if (!found) return setState({ kind: 'failed' })
    setState('problem' in found ? { kind: 'problem', ...found } : { kind: 'preview', text, preview: found })
  }
  const take = (text: string) =>
    onImport(text, withSettings).then(
      () => setState({ kind: 'imported' }),
      () => setState({ kind: 'failed' }),
    )
  return (
    <>
      <FileButton icon={FileUp} accept=".json,application/json" most={most} onFile={(text) => void look(text)}>
        {words.importButton}
      </FileButton>
      <div role="status">
        {state.kind === 'problem' && <Notice kind="bad">{words.importProblems[state.problem]}</Notice>}
        {state.kind === 'failed' && <Notice kind="bad">{words.importFailed}</Notice>}
        {state.kind === 'imported' && <Notice kind="good">{words.imported}</Notice>}
      </div>
      {state.kind === 'preview' && (
        <div class="own-editor">
          <Summary preview={state.preview} />
          {Object.keys(state.preview.settings).length > 0 && (
            <Checkbox checked={withSettings} onChange={setWithSettings}>
              {words.takeSettings(Object.keys(state.preview.settings).length)}
            </Checkbox>
          )}
          <div class="option-row">
            <Button kind="main" onClick={() => void take(state.text)}>
              {words.doImport}
            </Button>
            <Button onClick={() => setState({ kind: 'ready' })}>{words.cancel}</Button>
          </div>
        </div>
      )}
    </>
  )
}

/** How many items are listed; an export of years can hold thousands. */
const listed = 100

function Summary({ preview: { exported, lines } }: { preview: ImportPreview }) {
  const items = lines.filter(({ kind }) => kind !== 'settings')
  const number = (change: ImportLine['change']) => items.filter((line) => line.change === change).length
  const day = new Date(exported)
  const telling = items.filter(({ change }) => change !== 'same')
  return (
    <>
      <p>
        {!Number.isNaN(day.getTime()) && words.importFrom(dayInFigures(day))}{' '}
        {words.importCounts(number('new'), number('merged'), number('same'))}
      </p>
      {telling.length > 0 && (
        <ul class="change-list" aria-label={words.details}>
          {telling.slice(0, listed).map(({ key, kind, name, change, dropped }) => (
            <li key={key}>
              <Chip kind={change === 'new' ? 'good' : 'plain'}>{words.changes[change]}</Chip>
              <small>{words.kindsShort[kind]}</small>
              <span>{name === key ? words.kindsShort[kind] : name}</span>
              {dropped.map(({ field, kept, dropped: gone }) => (
                <p key={field}>
                  {words.keeps(field)}
                  <br />
                  {words.kept}: <q>{show(kept)}</q> {words.dropped}: <q>{show(gone)}</q>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const show = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
