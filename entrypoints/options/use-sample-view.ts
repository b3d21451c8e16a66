import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SidebarView } from '../../components/sidebar-view.ts'
import type { Content } from '../../content/types.ts'
import type { GuideView } from '../../lib/extension/calls.ts'
import { readSamplePosting } from '../../lib/extension/sample-posting.ts'
import { callBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import type { Posting } from '../../lib/posting/posting.ts'
import { freshChoices } from '../../lib/prepare/make-plan.ts'

/** The sidebar's view on the sample posting as the settings have it. `undefined` until it is judged. */
export function useSampleView(settings: Settings, content: Content): SidebarView | undefined {
  const posting = useMemo(() => readSamplePosting(), [])
  const [guide, setGuide] = useState<GuideView>()
  const { hiddenPillars, hiddenSkills, hiddenTips, pillarOrder } = settings
  useEffect(() => {
    let current = true
    // The background judges by what is stored, which a change reaches a moment later.
    const timer = setTimeout(
      () =>
        void callBackground('judge', posting).then(
          (view) => current && setGuide(view),
          () => {},
        ),
      guide ? 100 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [posting, content, hiddenPillars, hiddenSkills, hiddenTips, pillarOrder])
  return guide && sampleView(posting, guide, settings)
}

function sampleView(posting: Posting, view: GuideView, { side, layout, width, theme }: Settings): SidebarView {
  return {
    page: { kind: 'posting', posting, view },
    layout: { side, layout, width, theme, tabPlace: 0.3 },
    place: 'page',
    host: '',
    record: undefined,
    preparing: { content: undefined, choices: freshChoices, stories: [] },
    tab: 'skills',
    openSkills: new Set(),
    details: new Map(),
    shown: undefined,
    marked: false,
    canShow: false,
    happened: undefined,
    saving: 'idle',
    outdated: false,
    tall: false,
  }
}
