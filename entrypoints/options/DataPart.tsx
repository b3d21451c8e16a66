import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { YourData } from '../../components/options/YourData.tsx'
import { optionsWords as words } from '../../components/words/options.ts'
import { columnNames, stageNames } from '../../components/words/postings.ts'
import type { Content, Skill } from '../../content/types.ts'
import { exportData, importData, importLimit, measureData, previewFile } from '../../lib/extension/data.ts'
import { deleteEverything } from '../../lib/extension/delete-everything.ts'
import { listRecords, progressOf } from '../../lib/extension/records.ts'
import { type ListedPosting, postingsCsv, postingsMarkdown } from '../../lib/extension/saved-text.ts'
import { registerOwnSites } from '../../lib/extension/sites-access.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import { loadSync, type SyncState, switchSync } from '../../lib/extension/sync.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import { saveFile } from './save-file.ts'
import type { Tried } from './use-content.ts'

const noSync: SyncState = { on: false, refused: false, tooLarge: [] }

/** What is stored, with the storage behind it. */
export function DataPart({ content, tried }: { content: Content; tried: Tried }) {
  const [sizes, setSizes] = useState<Awaited<ReturnType<typeof measureData>>>()
  const [sync, setSync] = useState(noSync)
  useEffect(() => {
    const load = () => {
      void measureData().then(setSizes)
      void loadSync().then(setSync)
    }
    load()
    browser.storage.onChanged.addListener(load)
    return () => browser.storage.onChanged.removeListener(load)
  }, [])

  const save = async (as: 'json' | 'csv' | 'markdown') => {
    const now = new Date()
    const name = `prepside-${dayOf(now)}`
    if (as === 'json') return saveFile(`${name}.json`, 'application/json', await exportData(now))
    const postings = (await listRecords()).map((record) => listed(record, content.skills))
    if (as === 'csv') return saveFile(`${name}.csv`, 'text/csv', postingsCsv(postings, columnNames))
    saveFile(`${name}.md`, 'text/markdown', postingsMarkdown(postings, words.fileTitle, columnNames))
  }
  if (!sizes) return null
  return (
    <YourData
      sizes={sizes}
      sync={sync}
      actions={{
        most: importLimit,
        export: (as) => void tried(save(as)),
        preview: previewFile,
        async import(text, withSettings) {
          await importData(text, withSettings)
          await registerOwnSites()
        },
        switchSync: (on) => void tried(switchSync(on)),
        deleteAll: deleteEverything,
      }}
    />
  )
}

function listed(record: PostingRecord, skills: readonly Skill[]): ListedPosting {
  const names = new Map(skills.map(({ id, name }) => [id, name]))
  return {
    record,
    progress: progressOf(record, skills),
    stage: record.stage ? stageNames[record.stage] : '',
    skills: (record.skills ?? []).map(({ id }) => names.get(id) ?? id),
  }
}
