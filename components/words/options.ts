import type { RoleId } from '../../content/types.ts'
import type { DataKind, ImportProblem } from '../../lib/extension/data.ts'
import type { Opening } from '../../lib/extension/settings.ts'
import type { Refusal } from '../../lib/extension/sites-access.ts'
import { inLanguage, type Said } from './language.ts'
import { bytes, count } from './measure.ts'

export { bytes }

/* Longer than other files: one list of words, which a translator reads through as a whole. */

/** The sections of the options, in their order. */
export const sectionIds = [
  'appearance',
  'opening',
  'sites',
  'content',
  'data',
  'shortcuts',
  'privacy',
  'about',
] as const
export type SectionId = (typeof sectionIds)[number]

const english = {
  title: 'Options',
  search: 'Search the options',
  sections: {
    appearance: 'Appearance',
    opening: 'When it opens',
    sites: 'Sites',
    content: 'Content',
    data: 'Your data',
    shortcuts: 'Shortcuts',
    privacy: 'Privacy',
    about: 'About',
  } satisfies Record<SectionId, string>,
  sectionList: 'Sections',
  nothing: (query: string) => `No option speaks of “${query}”.`,
  reset: (name: string) => `Reset: ${name}`,
  resetAll: 'Reset all options',
  resetAllHelp: 'Everything on these pages as it was at first. Your postings, notes, packs and own content stay.',
  resetDone: 'All options are as they were at first.',
  undo: 'Undo',
  locked: (by: string) => `Set by ${by}`,
  managed: (by: string) => `This browser is managed: some options were set by ${by} and cannot be changed here.`,
  administrator: 'an administrator',
  failed: 'The browser did not store that. Its storage may be full.',
  preview: 'Preview',
  previewNothing: 'Nothing opens by itself.',
  on: 'On',

  language: {
    label: 'Language',
    help: 'Auto is the browser’s language. Open pages change when they are loaded again.',
  },
  languages: { auto: 'Auto', en: 'English', zh: '中文' },
  theme: { label: 'Theme', help: 'Auto follows the system. Holds for the sidebar, this page and the toolbar window.' },
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  side: { label: 'Side', help: 'The edge of the page that the sidebar stands at.' },
  sides: { left: 'Left', right: 'Right' },
  layout: { label: 'Layout', help: 'Over the page covers a part of it; beside it makes the page narrower.' },
  layouts: { overlay: 'Over the page', push: 'Beside it' },
  width: { label: 'Width', help: 'You can also drag the sidebar’s edge.' },
  pixels: (width: number) => `${width} px`,
  markAll: {
    label: 'Mark all evidence',
    help: 'Marks everything that asks for a skill as soon as the sidebar opens, in the colour of its pillar.',
  },

  open: {
    label: (role: string) => `On a posting for: ${role}`,
    help: {
      'pm-internship': 'Internships, co-ops, placements and working students in product management.',
      'pm-role': 'Product management without a learning period: product manager, product owner, APM programmes.',
      'adjacent-internship':
        'Internships in product marketing, product design, analysis, project management and the like.',
    } satisfies Partial<Record<RoleId, string>>,
  },
  openings: { sidebar: 'Sidebar', tab: 'Slim tab', nothing: 'Nothing' } satisfies Record<Opening, string>,
  pause: { label: 'Pause', help: 'Nothing opens by itself for a while. The toolbar button still works.' },
  pauseDay: 'Pause for a day',
  pausedUntil: (until: string) => `Paused until ${until}`,
  resume: 'Go on now',
  history: {
    label: 'List what I read',
    help: 'Puts every posting that the sidebar reads on “Your postings”, not only those that you save, tick or note something on.',
  },

  builtIn: {
    label: 'Built-in sites',
    help: (number: number) =>
      `Prepside looks for postings on these ${number} sites by itself. A site that is off costs nothing there; the toolbar button still reads its pages.`,
  },
  findSite: 'Find a site',
  allOn: 'All on',
  allOff: 'All off',
  sitesOn: (on: number, of: number) => `${on} of ${of} on`,
  ownSites: {
    label: 'Your own sites',
    help: 'A careers page that you visit often. The browser asks you for this one site only.',
  },
  addSite: 'Address of the site',
  addSiteExample: 'careers.example.com',
  add: 'Add',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  allowAgain: 'Allow again',
  notAllowed: 'The browser’s permission was taken away.',
  refusals: {
    'no-address': 'That is no address of a site, such as careers.example.com.',
    known: 'This site is in the list already.',
    'built-in': 'This site is built in. You find it above.',
    'not-allowed': 'The browser was not allowed to read this site, so it was not added.',
  } satisfies Record<Refusal, string>,
  added: 'Added. Pages that are open already need to be loaded again.',
  hidden: {
    label: 'Hidden here',
    help: 'Sites where you chose “Hide on this site”, or where the sidebar stands differently.',
  },
  hiddenOn: 'hidden',
  ownLook: 'own layout',
  showAgain: 'Show again',
  noHidden: 'None.',

  pillars: {
    label: 'Pillars',
    help: 'What is off is gone from sidebar, toolbar window and plans. The order holds everywhere.',
  },
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  skills: {
    label: 'Skills and tips',
    help: 'Switch off what you do not need. Open a skill to hide single tips and to write your own.',
  },
  tipsShown: (shown: number, of: number) => `${shown} of ${count(of, 'tip')}`,
  ownTip: 'Your own tip',
  ownTipExample: 'Ask Mia how her team picks its metrics',
  minutes: 'Minutes',
  ownTipNote: 'yours',
  ownSkills: {
    label: 'Your own skills',
    help: 'A skill with the phrases that ask for it. They are found in every posting, as plain words: no pattern signs.',
  },
  newSkill: 'New skill',
  skillName: 'Name',
  skillMeaning: 'What it is, in a sentence',
  skillPillar: 'Pillar',
  phrases: 'Phrases that ask for it, one a line',
  phrasesExample: 'loyalty programme\nloyalty scheme',
  save: 'Save',
  cancel: 'Cancel',
  edit: (name: string) => `Edit ${name}`,
  tryOut: 'Try it on a text',
  tryOutExample: 'Paste a posting, or a few of its lines. The last posting that was read stands here.',
  triedFound: (number: number) => (number === 0 ? 'Not found in this text.' : `Found in ${count(number, 'place')}.`),
  badPhrase: (phrase: string, reason: string) => `“${phrase}”: ${reason}`,
  needsName: 'Give the skill a name.',
  needsPhrase: 'Write at least one phrase, or it is never found.',
  ownMeaning: (name: string) => `${name}: a skill that you added.`,
  ownWhy: 'You added this skill.',
  companies: {
    label: 'Company notes',
    help: 'What you know about a company. It shows on every posting of this company.',
  },
  companyNew: 'New note',
  companyName: 'Company',
  companyNote: 'Your notes',
  companyAbout: 'Your own notes.',
  companySection: 'Your notes',
  packs: {
    label: 'Packs',
    help: 'Files with skills, phrases, tips, questions and company cards, from a school, a club or a friend. They are text only and are checked before anything is taken.',
  },
  importPack: 'Import a pack …',
  packBy: (by: string) => `by ${by}`,
  packAdds: (adds: number, replaces: number) => `Adds ${adds}, replaces ${replaces}.`,
  packReplaces: (name: string) => `Takes the place of the installed “${name}”.`,
  packRemoves: (number: number) =>
    `${count(number, 'item')} of the installed version ${number === 1 ? 'goes' : 'go'} away.`,
  packChanges: { adds: 'adds', replaces: 'replaces', removes: 'removes' },
  packNothing: 'This pack changes nothing that is not there already.',
  install: 'Install',
  installed: (name: string) => `“${name}” is installed.`,
  packProblems: 'This pack was not taken. Nothing was changed.',
  problemLine: (line: number, place: string, what: string) => `Line ${line}: ${place} ${what}`,
  export: 'Export',
  exportOf: (name: string) => `Export ${name}`,
  exportOwn: 'Export your own content as a pack',
  useOf: (name: string) => `Use ${name}`,
  managedPack: (by: string) => `Installed by ${by}`,
  packKinds: {
    skills: 'skill',
    tips: 'tip',
    aliases: 'phrases',
    questions: 'question',
    companies: 'company',
    metrics: 'metric',
    frameworks: 'framework',
    glossary: 'term',
    sources: 'source',
  } as Record<string, string>,

  stored: { label: 'What is stored', help: 'All of it in this browser, in the extension’s own storage.' },
  kinds: {
    posting: 'Postings you ticked, noted or saved',
    settings: 'Options that you changed',
    pack: 'Packs',
    own: 'Own skills, tips and company notes',
    'own-sites': 'Own sites',
    other: 'Plans, stories and practice',
  } satisfies Record<DataKind, string>,
  kindsShort: {
    posting: 'Posting',
    settings: 'Options',
    pack: 'Pack',
    own: 'Own content',
    'own-sites': 'Own sites',
    other: 'Other',
  } satisfies Record<DataKind, string>,
  storedKind: 'Kind',
  storedItems: 'Items',
  storedSize: 'Size',
  total: 'All',
  exportAll: { label: 'Export', help: 'Everything as one JSON file, to keep or to take to another browser.' },
  exportButton: 'Export all data',
  importAll: {
    label: 'Import',
    help: 'Joins such a file with what is here. You see first what changes; nothing is doubled, and the newer of two values stays.',
  },
  importButton: 'Choose a file …',
  importProblems: {
    'too-large': 'This file is too large to be one of Prepside’s. Nothing was changed.',
    damaged: 'This file is damaged: it is not whole. Nothing was changed.',
    foreign: 'This file is not from Prepside. Nothing was changed.',
    pack: 'This is a pack. Import it under Content › Packs. Nothing was changed.',
    newer: 'This file comes from a newer Prepside. Update the extension first. Nothing was changed.',
    empty: 'There is nothing in this file. Nothing was changed.',
  } satisfies Record<ImportProblem, string>,
  importFailed: 'The browser did not store it; its storage may be full. Nothing was changed.',
  importCounts: (fresh: number, merged: number, same: number) =>
    `${fresh} new, ${merged} joined with what is here, ${same} the same.`,
  importFrom: (day: string) => `A file of ${day}.`,
  changes: { new: 'new', merged: 'joined', same: 'the same', 'left-out': 'left out: not in a form that is known' },
  keeps: (field: string) => `${field}: the newer value stays`,
  kept: 'stays',
  dropped: 'goes',
  details: 'What changes, item by item',
  takeSettings: (number: number) => `Also take the file’s options (${number} differ)`,
  doImport: 'Import',
  imported: 'Imported.',
  savedAs: { label: 'Saved postings for other programs', help: 'As a table for a spreadsheet, or as text.' },
  csv: 'CSV',
  markdown: 'Markdown',
  fileTitle: 'Postings',
  sync: {
    label: 'Carry options to my other browsers',
    help: 'Through your browser’s own account sync, if you use one: Google’s, Mozilla’s or Microsoft’s servers then hold your options. Postings, notes and packs are never sent.',
  },
  syncRefused: 'The browser’s sync did not take the last change. It is kept here and tried again.',
  syncTooLarge: (names: string[]) => `Too large to be carried, kept here only: ${names.join(', ')}.`,
  deleteAll: {
    label: 'Delete everything',
    help: 'Postings, notes, ticks, options, packs, own content and own sites. This cannot be undone; export first.',
  },
  deleteButton: 'Delete everything …',
  deleteSure: 'Really delete all that Prepside stored?',
  deleteYes: 'Yes, delete everything',
  deleted: 'Everything was deleted.',

  keys: { label: 'Keys', help: 'The browser keeps these; change them on its own page.' },
  noKey: 'none',
  changeKeys: 'Change in the browser',
  changeKeysBy: 'Open about:addons, then the wheel, then “Manage extension shortcuts”.',
  command: { _execute_action: 'Open the toolbar window' } as Record<string, string>,
  sidebarKeys: {
    label: 'In the sidebar and this window',
    list: [
      ['Esc', 'Collapse the sidebar; go back in the toolbar window'],
      ['← →', 'Walk along tabs; change the width on the sidebar’s edge'],
      ['↑ ↓', 'Walk through what was found; move the slim tab along the edge'],
      ['Enter', 'Open what is chosen'],
    ] as const,
  },

  promises: {
    label: 'What Prepside promises',
    list: [
      'Nothing leaves your browser: no server, no account, no counting of visits.',
      'It reads a page only on the sites above, on sites that you add, or when you press the button.',
      'It stores nothing about a page unless you save, tick, note or correct something there, or switch on “List what I read”.',
      'In private windows it keeps nothing.',
      'It writes nothing into forms and sends no application.',
    ],
  },
  permissions: {
    label: 'What it may do, and why',
    list: [
      ['storage', 'keeps your options, ticks and notes in this browser'],
      ['scripting', 'puts the sidebar into a page'],
      ['activeTab', 'reads the page you are on when you press the button'],
      ['contextMenus', 'offers “Read this text” in the menu of the right mouse button'],
    ] as const,
  },

  version: (version: string) => `Version ${version}`,
  about: 'Shows what a product-management internship posting asks for, in its own words, and how to prepare for it.',
  holds: (skills: number, tips: number, questions: number, terms: number) =>
    `${skills} skills, ${tips} tips, ${questions} questions, ${terms} terms.`,
  affiliation: 'Not affiliated with any employer or job board. Names of companies and sites belong to their owners.',
  licence: 'MIT licence.',
  welcome: 'Open the first page again',
}

export type OptionsWords = Said<typeof english>
/** The words of the options. */
export const optionsWords = inLanguage('options', english)
