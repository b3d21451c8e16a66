import { Undo2 } from 'lucide'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import type { Happening, SidebarActions, SidebarView } from './sidebar-view.ts'
import { words } from './words.ts'

interface Props {
  view: SidebarView
  actions: SidebarActions
}

const undoable: ReadonlySet<Happening['kind']> = new Set(['hidden-here', 'hidden-site', 'paused', 'corrected'])
/** After these the sidebar has nothing more to do here. */
const leaving: ReadonlySet<Happening['kind']> = new Set(['hidden-here', 'hidden-site', 'paused'])
const failures: ReadonlySet<Happening['kind']> = new Set(['copy-failed', 'nothing-selected', 'not-in-page'])

/** Messages above everything else: what just happened, and what is wrong. */
export function Happened({ view: { happened, outdated, saving, tab }, actions }: Props) {
  return (
    <div class="happened" role="status">
      {outdated && (
        <Notice kind="warn" actions={<Button onClick={() => location.reload()}>{words.states.reload}</Button>}>
          {words.states.outdated}
        </Notice>
      )}
      {saving === 'failed' && tab !== 'notes' && <Notice kind="bad">{words.notes.failed}</Notice>}
      {happened && (
        <Notice
          kind={failures.has(happened.kind) ? 'warn' : 'good'}
          onClose={leaving.has(happened.kind) ? undefined : actions.dismiss}
          actions={
            undoable.has(happened.kind) && (
              <>
                <Button icon={Undo2} onClick={actions.undo}>
                  {words.happened.undo}
                </Button>
                {leaving.has(happened.kind) && <Button onClick={actions.close}>{words.happened.close}</Button>}
              </>
            )
          }
        >
          {happened.kind === 'corrected' ? words.happened.corrected(happened.role) : words.happened[happened.kind]}
        </Notice>
      )}
    </div>
  )
}
