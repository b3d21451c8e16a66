import {
  BriefcaseBusiness,
  CalendarClock,
  CalendarDays,
  GraduationCap,
  Hourglass,
  House,
  type IconNode,
  IdCard,
  ListChecks,
  MapPin,
  RefreshCw,
  Wallet,
} from 'lucide'
import type { Fact, FactKind } from '../lib/posting/posting.ts'
import { Fold } from './Fold.tsx'
import { Icon } from './Icon.tsx'
import { daysAway, factNames, factWords, words } from './words.ts'

const icons: Record<FactKind, IconNode> = {
  deadline: CalendarClock,
  dates: CalendarDays,
  duration: Hourglass,
  pay: Wallet,
  place: MapPin,
  remote: House,
  degree: GraduationCap,
  graduation: GraduationCap,
  authorisation: IdCard,
  'application-limit': ListChecks,
  'rolling-review': RefreshCw,
  posted: BriefcaseBusiness,
}
/** What a student must know first stands first. */
const order = Object.keys(factNames) as FactKind[]
/** How many stand on the first screen. */
const atOnce = 4

interface Props {
  facts: Fact[]
  today: Date
}

/** What the posting states about the terms, in its own words: the four that matter most at once, the rest on demand. */
export function Facts({ facts, today }: Props) {
  const sorted = facts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (sorted.length === 0) return null
  const rest = sorted.slice(atOnce)
  return (
    <section class="facts" aria-label={words.summary.facts}>
      <FactGrid facts={sorted.slice(0, atOnce)} today={today} />
      {rest.length > 0 && (
        <Fold title={words.summary.moreFacts(rest.length)}>
          <FactGrid facts={rest} today={today} />
        </Fold>
      )}
    </section>
  )
}

function FactGrid({ facts, today }: Props) {
  return (
    <dl class="facts-grid">
      {facts.map((fact) => {
        const away = fact.date && (fact.kind === 'deadline' || fact.kind === 'posted') && daysAway(fact.date, today)
        return (
          <div key={`${fact.kind} ${fact.value}`}>
            <dt>
              <Icon of={icons[fact.kind]} size={13} />
              {factNames[fact.kind]}
            </dt>
            <dd dir="auto">
              {factWords(fact)}
              {away && <small>{away}</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
