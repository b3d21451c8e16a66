import { Download, FileUp, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Pack } from '../../content/types.ts'
import type { InstalledPack } from '../../lib/extension/own-content.ts'
import type { PackPreview as Preview } from '../../lib/extension/packs/preview-pack.ts'
import type { PackProblem } from '../../lib/extension/packs/read-pack.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { IconButton } from '../IconButton.tsx'
import { Notice } from '../Notice.tsx'
import { sayFault, sayPlace } from '../words/faults.ts'
import { optionsWords as words } from '../words/options.ts'
import { FileButton } from './FileButton.tsx'
import { Option } from './Option.tsx'
import { useOptions } from './options-context.ts'
import { PackPreview } from './PackPreview.tsx'

export interface PackActions {
  /** The largest file that is read, bytes. */
  most: number
  /** Reads a file without taking it. */
  read(text: string): Promise<{ pack: Pack; preview: Preview } | { problems: PackProblem[] }>
  /** Whether it was stored. */
  install(pack: Pack): Promise<boolean>
  use(id: string, on: boolean): void
  remove(id: string): void
  export(pack: Pack): void
}

interface Props {
  installed: readonly InstalledPack[]
  /** Packs that an administrator rolled out. */
  managed: readonly Pack[]
  own: Pack
  actions: PackActions
}

type State =
  | { kind: 'ready' }
  | { kind: 'preview'; pack: Pack; preview: Preview }
  | { kind: 'problems'; problems: PackProblem[] }
  | { kind: 'installed'; name: string }

/** The packs, and the way to import one. */
export function Packs({ installed, managed, own, actions }: Props) {
  const { by } = useOptions()
  const [state, setState] = useState<State>({ kind: 'ready' })
  const read = async (text: string) => {
    const found = await actions.read(text)
    setState('problems' in found ? { kind: 'problems', ...found } : { kind: 'preview', ...found })
  }
  const hasOwn = [own.skills, own.companies, Object.keys(own.tips ?? {}), Object.keys(own.aliases ?? {})].some(
    (list) => list?.length,
  )
  return (
    <Option {...words.packs} also={installed.map(({ pack }) => pack.name).join(' ')} wide>
      <ul class="row-list">
        {managed.map((pack) => (
          <li key={pack.id}>
            <PackName pack={pack} />
            <Chip>{words.managedPack(by)}</Chip>
          </li>
        ))}
        {installed.map(({ pack, on }) => (
          <li key={pack.id}>
            <Checkbox checked={on} onChange={(use) => actions.use(pack.id, use)}>
              <PackName pack={pack} />
            </Checkbox>
            <IconButton icon={Download} label={words.exportOf(pack.name)} onClick={() => actions.export(pack)} />
            <IconButton icon={Trash2} label={words.removeOf(pack.name)} onClick={() => actions.remove(pack.id)} />
          </li>
        ))}
      </ul>
      <div class="option-row">
        <FileButton
          icon={FileUp}
          accept=".json,application/json"
          most={actions.most}
          onFile={(text) => void read(text)}
        >
          {words.importPack}
        </FileButton>
        {hasOwn && (
          <Button icon={Download} onClick={() => actions.export(own)}>
            {words.exportOwn}
          </Button>
        )}
      </div>
      <div role="status">
        {state.kind === 'installed' && <Notice kind="good">{words.installed(state.name)}</Notice>}
        {state.kind === 'problems' && (
          <Notice kind="bad">
            <p>{words.packProblems}</p>
            <ul>
              {state.problems.map(({ line, place, fault }) => (
                <li key={`${line} ${place} ${fault}`}>{words.problemLine(line, sayPlace(place), sayFault(fault))}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {state.kind === 'preview' && (
        <PackPreview
          pack={state.pack}
          preview={state.preview}
          onCancel={() => setState({ kind: 'ready' })}
          onInstall={async () => {
            const { pack } = state
            if (await actions.install(pack)) setState({ kind: 'installed', name: pack.name })
          }}
        />
      )}
    </Option>
  )
}

function PackName({ pack }: { pack: Pack }) {
  return (
    <>
      <b>{pack.name}</b>
      {pack.by && ` ${words.packBy(pack.by)}`}
      {pack.about && <small>{pack.about}</small>}
    </>
  )
}
