import { LayoutList, X } from 'lucide'
import { useId } from 'preact/hooks'
import { Button } from '../Button.tsx'
import { IconButton } from '../IconButton.tsx'
import { Mark } from '../Mark.tsx'
import { Notice } from '../Notice.tsx'
import { Tabs } from '../Tabs.tsx'
import { prepareWords as words } from '../words/prepare.ts'
import { Drills } from './Drills.tsx'
import { PlanSection } from './PlanSection.tsx'
import { Portfolio } from './Portfolio.tsx'
import { Practice } from './Practice.tsx'
import { Select } from './Select.tsx'
import { Stories } from './Stories.tsx'
import { type PrepareActions, type PrepareView, prepareSections, titleOf } from './view.ts'

interface Props {
  view: PrepareView
  actions: PrepareActions
  today: Date
}

const sections = { plan: PlanSection, stories: Stories, practice: Practice, drills: Drills, portfolio: Portfolio }

/** The page for preparing: plan, stories, practice, drills and portfolio, for one posting or for any. */
export function Prepare({ view, actions, today }: Props) {
  const id = useId()
  const { section, postings, posting, theme, removed, failed } = view
  const Section = sections[section]
  return (
    <div class="prepside prepare" data-theme={theme === 'auto' ? undefined : theme}>
      <header class="prepare-head">
        <Mark size={24} />
        <h1>{words.title}</h1>
        <div class="prepare-posting">
          <Select
            label={words.posting}
            value={posting?.key ?? ''}
            onChange={(key) => actions.choosePosting(key || undefined)}
            options={[
              { value: '', name: words.noPosting },
              ...postings.map((one) => ({ value: one.key, name: titleOf(one, words.untitledPosting) })),
            ]}
          />
        </div>
        <IconButton icon={LayoutList} label={words.allPostings} onClick={actions.openPostings} />
      </header>
      <main class="prepare-main">
        <div role="alert">{failed && <Notice kind="bad">{words.failed}</Notice>}</div>
        <Tabs
          tabs={prepareSections.map((name) => ({ id: name, name: words.sections[name] }))}
          chosen={section}
          onChoose={actions.go}
          label={words.sectionList}
          idPrefix={id}
        />
        <div class="prepare-removed" role="status">
          {removed !== undefined && (
            <Notice
              kind="info"
              actions={
                <>
                  <Button onClick={actions.undo}>{words.undo}</Button>
                  <IconButton icon={X} label={words.dismiss} onClick={actions.dismiss} />
                </>
              }
            >
              {words.removed(removed)}
            </Notice>
          )}
        </div>
        <div class="prepare-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${section}`}>
          <h2 class="unseen">{words.sections[section]}</h2>
          <Section view={view} actions={actions} today={today} />
        </div>
      </main>
    </div>
  )
}
