import { useEffect, useMemo, useState } from 'preact/hooks'
import { cropQuote } from '../../components/crop-quote.ts'
import { CompanyNotes } from '../../components/options/CompanyNotes.tsx'
import type { TryOut } from '../../components/options/OwnSkillEditor.tsx'
import { OwnSkills } from '../../components/options/OwnSkills.tsx'
import { Packs } from '../../components/options/Packs.tsx'
import { Pillars } from '../../components/options/Pillars.tsx'
import { SkillSwitches } from '../../components/options/SkillSwitches.tsx'
import { bundled } from '../../content/bundled.ts'
import { installPack, removePack, switchPack } from '../../lib/extension/own-content.ts'
import { exportPack } from '../../lib/extension/packs/export-pack.ts'
import { previewPack } from '../../lib/extension/packs/preview-pack.ts'
import { packSizeLimit, readPack } from '../../lib/extension/packs/read-pack.ts'
import type { tryPhrases } from '../../lib/extension/try-phrases.ts'
import { dayOf } from '../../lib/prepare/days.ts'
import { lastText } from './last-text.ts'
import { saveFile } from './save-file.ts'
import type { ContentState, Tried } from './use-content.ts'

interface Props {
  content: ContentState
  tried: Tried
}

/** The content, with the storage behind it. */
export function ContentPart({ content: { content, installed, managed, own, changeOwn }, tried }: Props) {
  const [loaded, setLoaded] = useState<TryOut>()
  const tryOut = useMemo(() => loaded ?? beforeLoading((ready) => setLoaded(() => ready)), [loaded])
  const [text, setText] = useState('')
  useEffect(() => {
    void lastText().then(setText)
  }, [])
  return (
    <>
      <Pillars pillars={content.pillars} />
      <SkillSwitches content={content} own={own} onOwn={changeOwn} />
      <OwnSkills own={own} pillars={content.pillars} onOwn={changeOwn} tryOut={tryOut} lastText={text} />
      <CompanyNotes own={own} onOwn={changeOwn} today={dayOf(new Date())} />
      <Packs
        installed={installed}
        managed={managed}
        own={own}
        actions={{
          most: packSizeLimit,
          async read(file) {
            const found = readPack(file, content)
            if ('problems' in found) return found
            const others = installed.filter(({ on }) => on).map(({ pack }) => pack)
            return { pack: found.pack, preview: previewPack(bundled, [...managed, ...others], found.pack) }
          },
          install: (pack) => tried(installPack(pack)),
          use: (id, on) => void tried(switchPack(id, on)),
          remove: (id) => void tried(removePack(id)),
          export: (pack) => saveFile(`${pack.id}.prepside-pack.json`, 'application/json', exportPack(pack)),
        }}
      />
    </>
  )
}

/** Finds nothing; what judging needs, a megabyte, is loaded at the first phrase. */
function beforeLoading(onLoaded: (tryOut: TryOut) => void): TryOut {
  let loading = false
  return (phrases) => {
    if (phrases.length > 0 && !loading) {
      loading = true
      void import('../../lib/extension/try-phrases.ts').then(({ tryPhrases }) => onLoaded(quoting(tryPhrases)))
    }
    return { found: [], problems: [] }
  }
}

function quoting(tryIt: typeof tryPhrases): TryOut {
  return (phrases, pillar, text) => {
    const { posting, evidence, problems } = tryIt(phrases, pillar, text)
    const found = evidence.map(({ block, start, end }) => cropQuote(posting.blocks[block]?.text ?? '', start, end))
    return { found, problems }
  }
}
