import type { SidebarView } from '../../components/sidebar-view.ts'
import { guideView, posting } from './sample.ts'
import { sampleRecord, sampleView } from './sample-view.ts'

const hostile =
  '<b>Product Manager Intern</b> — Pneumonoultramicroscopicsilicovolcanoconiosis-und-Datenschutzgrundverordnung (m/w/d) \u202eabc\u202c 🚀'

/** Every state that the sidebar can be in, by name. */
export const states: Record<string, SidebarView> = {
  'at a glance': sampleView(),
  'a skill open': sampleView({
    openSkills: new Set(['product-metrics']),
    shown: { skill: 'product-metrics', index: 1 },
    marked: true,
  }),
  plan: sampleView({ tab: 'plan' }),
  practice: sampleView({ tab: 'practice' }),
  notes: sampleView({
    tab: 'notes',
    record: { ...sampleRecord, notes: 'Asked Mei about the team. Interviews start in January.' },
  }),
  reading: sampleView({ page: { kind: 'reading' } }),
  'no posting': sampleView({ page: { kind: 'none' }, happened: { kind: 'nothing-selected' } }),
  unread: sampleView({ page: { kind: 'none', reason: 'other-frame' } }),
  failed: sampleView({ page: { kind: 'failed' } }),
  'not a PM role': sampleView({
    page: {
      kind: 'posting',
      posting: { ...posting, title: { value: 'Software Engineer Intern', reader: 'site' } },
      view: {
        ...guideView,
        guide: {
          ...guideView.guide,
          role: {
            id: 'other',
            certainty: 'sure',
            reason: 'The title says “Software Engineer Intern”.',
            rule: 'title',
            evidence: [],
          },
        },
      },
    },
  }),
  'another language, closed, updated': sampleView({
    outdated: true,
    page: {
      kind: 'posting',
      posting: { ...posting, language: 'de', closed: 'Diese Stelle ist nicht mehr verfügbar' },
      view: {
        ...guideView,
        guide: {
          ...guideView.guide,
          skills: [],
          pillars: guideView.guide.pillars.map((share) => ({ ...share, places: 0, share: 0 })),
        },
      },
    },
  }),
  'storage full, hidden, long words': sampleView({
    saving: 'failed',
    happened: { kind: 'hidden-site' },
    page: {
      kind: 'posting',
      posting: {
        ...posting,
        title: { value: hostile, reader: 'generic' },
        company: { value: 'W'.repeat(90), reader: 'generic' },
      },
      view: { ...guideView, guide: { ...guideView.guide, role: { ...guideView.guide.role, certainty: 'probable' } } },
    },
  }),
}
