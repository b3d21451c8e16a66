import { CompanyCard } from '../CompanyCard.tsx'
import { MorePanel } from '../MorePanel.tsx'
import { NotesPanel } from '../NotesPanel.tsx'
import { PracticePanel } from '../PracticePanel.tsx'
import { PlanPanel } from '../prepare/PlanPanel.tsx'
import { SkillDetails } from '../SkillDetails.tsx'
import { ViewPanel } from '../ViewPanel.tsx'
import { WhyShown } from '../WhyShown.tsx'

/** The parts of the sidebar that are not on its first screen: a page that is only looked at does not pay for them. */
export const laterViews = {
  CompanyCard,
  MorePanel,
  NotesPanel,
  PracticePanel,
  PlanPanel,
  SkillDetails,
  ViewPanel,
  WhyShown,
}
export type LaterViews = typeof laterViews
