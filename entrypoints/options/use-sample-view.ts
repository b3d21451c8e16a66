import { useEffect, useState } from 'preact/hooks'
import { freshSidebar } from '../../components/fresh-view.ts'
import type { SidebarView } from '../../components/sidebar-view.ts'
import type { Content } from '../../content/types.ts'
import type { Read } from '../../lib/extension/calls.ts'
import { samplePosting } from '../../lib/extension/sample-posting.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'

/** The sidebar's view on the sample posting as the settings have it. `undefined` until it is judged. */
export function useSampleView(settings: Settings, content: Content): SidebarView | undefined {
  const [read, setRead] = useState<Read>()
  const { hiddenPillars, hiddenSkills, hiddenTips, pillarOrder } = settings
  useEffect(() => {
    let current = true
    // The background judges by what is stored, which a change reaches a moment later.
    const timer = setTimeout(
      () =>
        void callBackground('read', samplePosting()).then(
          (found) => current && setRead(found),
          () => {},
        ),
      read ? 100 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [content, hiddenPillars, hiddenSkills, hiddenTips, pillarOrder])
  return read && freshSidebar(read, settings)
}
