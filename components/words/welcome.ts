import { inLanguage, type Said } from './language.ts'

const english = {
  title: 'Welcome to Prepside',
  lead: 'Open a posting for a product-management internship, and Prepside shows beside it which skills it asks for, in its own words, and how to prepare.',
  points: [
    [
      'By itself on job sites',
      'On LinkedIn, Greenhouse, Lever, Workday and many more, the sidebar opens on a PM internship. Elsewhere, press the toolbar button.',
    ],
    [
      'Everything stays here',
      'No account, no server. It reads a page only on those sites or when you ask, and nothing leaves your browser.',
    ],
    ['Yours to change', 'Side, width, colours, sites, skills and tips: all of it is in the options.'],
  ] as const,
  pin: 'Pin the button',
  pinChrome: 'Click the puzzle piece beside the address bar, then the pin beside Prepside.',
  pinFirefox: 'Click the puzzle piece beside the address bar, then the wheel beside Prepside, then “Pin to Toolbar”.',
  done: 'Done',
  options: 'Open the options',
  sample: 'Try it on this sample posting',
  sampleNote: 'An invented company. What you tick here is forgotten when you close the page.',
  sampleFailed: 'The sample could not be read. Reload the page to try again.',
}

export type WelcomeWords = Said<typeof english>
/** The words of the first page after installing. */
export const welcomeWords = inLanguage('welcome', english)
