import { Download, FileSpreadsheet, FileText, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { DataKind, ImportPreview, ImportProblem } from '../../lib/extension/data.ts'
import type { SyncState } from '../../lib/extension/sync.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Notice } from '../Notice.tsx'
import { bytes, optionsWords as words } from '../words/options.ts'
import { ImportData } from './ImportData.tsx'
import { Option } from './Option.tsx'

export interface DataActions {
  /** The largest file that is read, bytes. */
  most: number
  export(as: 'json' | 'csv' | 'markdown'): void
  preview(text: string): Promise<ImportPreview | { problem: ImportProblem }>
  /** @throws when the storage refuses. */
  import(text: string, withSettings: boolean): Promise<void>
  switchSync(on: boolean): void
  deleteAll(): Promise<void>
}

interface Props {
  sizes: Record<DataKind, { items: number; bytes: number }>
  sync: SyncState
  actions: DataActions
}

/** What is stored, and all that can be done with it. */
export function YourData({ sizes, sync, actions }: Props) {
  return (
    <>
      <Option {...words.stored} wide>
        <StoredTable sizes={sizes} />
      </Option>
      <Option {...words.exportAll} also="JSON backup">
        <Button icon={Download} onClick={() => actions.export('json')}>
          {words.exportButton}
        </Button>
      </Option>
      <Option {...words.importAll} also="JSON restore" wide>
        <ImportData most={actions.most} preview={actions.preview} onImport={actions.import} />
      </Option>
      <Option {...words.savedAs} also="CSV Markdown Excel">
        <div class="option-row">
          <Button icon={FileSpreadsheet} onClick={() => actions.export('csv')}>
            {words.csv}
          </Button>
          <Button icon={FileText} onClick={() => actions.export('markdown')}>
            {words.markdown}
          </Button>
        </div>
      </Option>
      <Option {...words.sync} also="sync">
        <Checkbox checked={sync.on} onChange={actions.switchSync}>
          {words.on}
        </Checkbox>
        <div role="status">
          {sync.refused && <Notice kind="warn">{words.syncRefused}</Notice>}
          {sync.tooLarge.length > 0 && <Notice kind="info">{words.syncTooLarge(sync.tooLarge)}</Notice>}
        </div>
      </Option>
      <Option {...words.deleteAll}>
        <DeleteAll onDelete={actions.deleteAll} />
      </Option>
    </>
  )
}

function StoredTable({ sizes }: Pick<Props, 'sizes'>) {
  const kinds = (Object.keys(sizes) as DataKind[]).filter((kind) => sizes[kind].items > 0)
  const total = kinds.reduce((sum, kind) => sum + sizes[kind].bytes, 0)
  return (
    <table class="stored-table">
      <thead>
        <tr>
          <th scope="col">{words.storedKind}</th>
          <th scope="col">{words.storedItems}</th>
          <th scope="col">{words.storedSize}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            <td>{sizes[kind].items}</td>
            <td>{bytes(sizes[kind].bytes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{kinds.reduce((sum, kind) => sum + sizes[kind].items, 0)}</td>
          <td>{bytes(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function DeleteAll({ onDelete }: { onDelete: () => Promise<void> }) {
  const [state, setState] = useState<'ready' | 'asking' | 'deleted' | 'failed'>('ready')
  const confirm = () =>
    onDelete().then(
      () => setState('deleted'),
      () => setState('failed'),
    )
  return (
    <>
      {state === 'asking' ? (
        <Notice
          kind="bad"
          actions={
            <>
              <Button icon={Trash2} onClick={() => void confirm()}>
                {words.deleteYes}
              </Button>
              <Button onClick={() => setState('ready')}>{words.cancel}</Button>
            </>
          }
        >
          {words.deleteSure}
        </Notice>
      ) : (
        <Button icon={Trash2} onClick={() => setState('asking')}>
          {words.deleteButton}
        </Button>
      )}
      <p role="status">{{ ready: '', asking: '', deleted: words.deleted, failed: words.failed }[state]}</p>
    </>
  )
}
