import { PanelRightOpen } from 'lucide'
import { Button } from '../Button.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Option } from './Option.tsx'

interface Props {
  /** Opens it. Absent while it is switched off. */
  onOpen: (() => void) | undefined
  /** Switches it on or off. Absent where the browser has it for every extension. */
  onSwitch: ((on: boolean) => void) | undefined
}

/** The browser's own panel: a place for the same sidebar. */
export function SidePanel({ onOpen, onSwitch }: Props) {
  const { label, help, open, on, off, restarts } = words.sidePanel
  return (
    <Option label={label} help={onSwitch ? `${help} ${restarts}` : help} wide>
      <div class="option-row">
        {onOpen && (
          <Button icon={PanelRightOpen} onClick={onOpen}>
            {open}
          </Button>
        )}
        {onSwitch && <Button onClick={() => onSwitch(!onOpen)}>{onOpen ? off : on}</Button>}
      </div>
    </Option>
  )
}
