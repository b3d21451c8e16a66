import { useEffect, useState } from 'preact/hooks'
import { Sites } from '../../components/options/Sites.tsx'
import {
  addOwnSite,
  allowOwnSite,
  listOwnSites,
  type OwnSite,
  removeOwnSite,
  watchOwnSites,
} from '../../lib/extension/sites-access.ts'
import { siteOf } from '../../lib/posting/site-of.ts'
import { sites } from '../../lib/posting/sites/all.generated.ts'
import type { Tried } from './use-content.ts'

const builtIn = sites.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))

/** The sites, with the browser's permissions behind them. */
export function SitesPart({ tried }: { tried: Tried }) {
  const [own, setOwn] = useState<OwnSite[]>([])
  useEffect(() => {
    const end = new AbortController()
    const load = () => void listOwnSites().then((list) => end.signal.aborted || setOwn(list))
    load()
    watchOwnSites(load, end.signal)
    return () => end.abort()
  }, [])
  return (
    <Sites
      builtIn={builtIn}
      own={own}
      actions={{
        async add(address) {
          const adding = addOwnSite(address, (url) => siteOf(url, sites) !== undefined)
          return (await tried(adding)) ? adding : 'not-stored'
        },
        allow: (pattern) => void tried(allowOwnSite(pattern)),
        remove: (pattern) => void tried(removeOwnSite(pattern)),
      }}
    />
  )
}
