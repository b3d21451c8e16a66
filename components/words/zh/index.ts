import type { Part } from '../language.ts'
import { faults } from './faults.ts'
import { measures } from './measure.ts'
import { options } from './options.ts'
import { plan } from './plan.ts'
import { popup } from './popup.ts'
import { postings } from './postings.ts'
import { prepare } from './prepare.ts'
import { sidebar } from './sidebar.ts'
import { welcome } from './welcome.ts'

/** Every word of the interface in Chinese. */
export const chineseWords = {
  measures,
  faults,
  sidebar,
  plan,
  popup,
  options,
  postings,
  prepare,
  welcome,
} satisfies Record<Part, unknown>
