import type { Content, Pack, Question, Skill, Tip } from '../../../content/types.ts'

export const sampleTip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  text: 'Draw one picture of the week.',
  minutes: 20,
  artefact: 'A picture',
  level: 'start',
  ...more,
})

export const sampleSkill = (id: string, more: Partial<Skill> = {}): Skill => ({
  id,
  pillar: 'craft',
  name: `Skill ${id}`,
  meaning: 'You can do it.',
  why: 'It helps.',
  inPostings: ['do it'],
  tips: [sampleTip('draw')],
  practice: [{ id: 'how', question: 'How?', outline: ['Say how.'], rubric: ['I said how.'] }],
  bullets: ['Did [it].'],
  mistakes: ['Not doing it.'],
  sources: ['a-book'],
  ...more,
})

export const sampleQuestion = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  question: 'How do you plan?',
  skills: ['planning'],
  kind: 'behavioural',
  area: 'general',
  level: 'start',
  hint: 'Begin with the goal.',
  ...more,
})

export const sampleContent: Content = {
  pillars: [],
  skills: [sampleSkill('planning'), sampleSkill('writing')],
  metrics: [],
  frameworks: [],
  questions: [sampleQuestion('plan')],
  glossary: [],
  companies: [],
  tasks: [],
  plans: [],
  benefits: [],
  intro: [],
  sources: [{ id: 'a-book', title: 'A book' }],
}

export const samplePack: Pack = {
  prepside: 1,
  id: 'careers-north',
  name: 'Career centre North',
  skills: [sampleSkill('interviewing'), sampleSkill('writing', { name: 'Clear writing' })],
  aliases: { planning: ['sprint planning', 'C++ & C#'], interviewing: ['user interviews'] },
  tips: { planning: [sampleTip('calendar', { after: ['draw', 'writing/draw'] })] },
  questions: [sampleQuestion('interview', { skills: ['interviewing', 'planning'] })],
  companies: [
    {
      id: 'brook-labs',
      name: 'Brook Labs',
      names: ['Brook Labs'],
      about: 'An invented company.',
      checked: '2026-11-22',
      sections: [
        {
          id: 'what',
          title: 'What',
          facts: [{ id: 'pumps', text: 'It sells pumps.', sure: 'high', sources: ['fair'] }],
        },
      ],
      avoid: [],
    },
  ],
  sources: [{ id: 'fair', title: 'A careers fair', date: '2026-10' }],
}
