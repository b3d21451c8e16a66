import { Copy, Ellipsis, Highlighter } from 'lucide'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Choice } from '../../components/Choice.tsx'
import { Field } from '../../components/Field.tsx'
import { Fold } from '../../components/Fold.tsx'
import { Icon } from '../../components/Icon.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { Mark } from '../../components/Mark.tsx'
import { Notice } from '../../components/Notice.tsx'
import { pillarIcons } from '../../components/pillar-icons.ts'
import { Ring } from '../../components/Ring.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { pillarIds } from '../../content/types.ts'

const nothing = () => {}

/** The shared parts, each in its states. */
export function Parts() {
  return (
    <div class="gallery-parts">
      <div>
        <Mark size={32} />
        <Mark size={20} />
        <Mark size={16} />
      </div>
      <div>
        <Button kind="main" onClick={nothing}>
          Main
        </Button>
        <Button onClick={nothing} icon={Copy}>
          Plain
        </Button>
        <Button kind="quiet" onClick={nothing}>
          Quiet
        </Button>
        <Button disabled onClick={nothing}>
          Not now
        </Button>
      </div>
      <Button kind="row" icon={Copy} onClick={nothing}>
        An entry of a list
      </Button>
      <div>
        <IconButton icon={Ellipsis} label="More" onClick={nothing} />
        <IconButton icon={Highlighter} label="Mark" pressed onClick={nothing} />
        <IconButton icon={Ellipsis} label="Open" expanded onClick={nothing} />
        <IconButton icon={Ellipsis} label="Not now" disabled onClick={nothing} />
      </div>
      <div>
        <Chip>Plain</Chip>
        <Chip kind="accent">Accent</Chip>
        <Chip kind="good">Good</Chip>
        {pillarIds.map((id) => (
          <span key={id} data-pillar={id}>
            <Chip kind="filled">
              <Icon of={pillarIcons[id]} size={12} />
              {id}
            </Chip>
          </span>
        ))}
      </div>
      <Tabs
        label="Sample"
        idPrefix="sample"
        chosen="a"
        onChoose={nothing}
        tabs={[
          { id: 'a', name: 'Chosen', note: '7' },
          { id: 'b', name: 'Another' },
        ]}
      />
      <div role="tabpanel" id="sample-panel" aria-labelledby="sample-a">
        What the chosen tab shows
      </div>
      <Choice
        label="Theme"
        value="auto"
        onChange={nothing}
        options={[
          { value: 'auto', name: 'Auto' },
          { value: 'light', name: 'Light' },
          { value: 'dark', name: 'Dark' },
        ]}
      />
      <Checkbox checked={false} onChange={nothing}>
        A setting
      </Checkbox>
      <Checkbox task checked onChange={nothing}>
        A task that is done, with words enough to need a second line
      </Checkbox>
      <Field label="A line" value="Written" hint="What it is for." onInput={nothing} />
      <Field label="Many lines" value="" placeholder="Write here…" rows={2} onInput={nothing} />
      <Notice kind="info">Good to know.</Notice>
      <Notice kind="good">Done.</Notice>
      <Notice kind="warn" actions={<Button onClick={nothing}>Mend it</Button>}>
        Careful.
      </Notice>
      <Notice kind="bad">Not saved.</Notice>
      <div>
        <Ring done={0} of={4} />
        <Ring done={1} of={4} />
        <Ring done={4} of={4} />
      </div>
      <Card pillar="data">A card</Card>
      <Card pillar="user" current>
        The card one was sent to
      </Card>
      <Fold title="Opens on demand">Inside</Fold>
    </div>
  )
}
