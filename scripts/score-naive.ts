/**
 * What a keyword extension makes of a posting: about five phrases a skill between word boundaries, anywhere in the text,
 * and two expressions over the title. Written as well as such a list can be, to measure the judging against.
 */
import type { RoleId } from '../content/types.ts'

const phrases: Record<string, string> = {
  'product-metrics': 'metrics?|kpis?|okrs?|engagement|retention|conversion|success criteria',
  experimentation: 'a/b test(?:s|ing)?|ab test(?:s|ing)?|experiment(?:s|ation)?|split test(?:s|ing)?|hypothes[ie]s',
  'sql-and-data-tools': 'sql|excel|tableau|looker|power bi|google analytics|amplitude|mixpanel|dashboards?',
  'data-analysis': 'data[- ]driven|data analysis|analytical|analytics|analy[sz]e data|insights',
  'cross-functional-teamwork':
    'cross[- ]functional|collaborat(?:e|es|ing|ion|ive)|team player|teamwork|work closely with',
  communication: 'communicat(?:e|ion|or)|presentations?|verbal|written|present to|documentation',
  'leadership-and-stakeholders': 'leadership|stakeholders?|ownership|influence|lead',
  execution: 'project management|agile|scrum|jira|deadlines|deliver|organi[sz]ed|attention to detail',
  creativity: 'creativ(?:e|ity)|innovat(?:e|ive|ion)|brainstorm(?:ing)?|new ideas|ideation',
  'problem-solving': 'problem[- ]solv(?:ing|er)|critical think(?:ing|er)|solve problems|ambiguity|root cause',
  'product-strategy': 'roadmaps?|strategy|strategic|vision|prioriti[sz](?:e|ation)|business case',
  'curiosity-and-passion':
    'passion(?:ate)?|curio(?:us|sity)|self[- ]starter|eager to learn|enthusias(?:m|tic)|motivated',
  'ai-fluency': 'ai|machine learning|llms?|artificial intelligence|generative',
  'user-research': 'user research|user interviews|customer feedback|user feedback|usability|surveys?|personas?',
  'user-empathy': 'user experience|customer needs|user needs|pain points?|empathy|customer[- ]centric|user[- ]centric',
  'ux-design': 'wireframes?|figma|prototypes?|ux|mock-?ups?|design thinking',
  'market-research':
    'market research|competitive analysis|competitors?|market trends|industry trends|benchmark(?:ing)?',
  requirements: 'requirements|user stories|prds?|backlog|specifications?|acceptance criteria',
  'technical-fluency': 'computer science|engineering degree|technical|apis?|programming|software development',
  'go-to-market': 'launch(?:es|ing)?|go[- ]to[- ]market|gtm|pricing|positioning|release',
}
const expressions = Object.entries(phrases).map(([id, words]) => [id, new RegExp(`\\b(?:${words})\\b`, 'i')] as const)

const management = /\b(?:product (?:manager|management|owner)|apm|head of product)\b/i
const learning = /\b(?:intern|internship|co-?op|trainee|working student|placement|apprentice)\b/i
const beside = /\b(?:product (?:marketing|design|operations|analyst)|analyst|project|program|strategy|ux)\b/i

/** The role and the skills by keywords alone. */
export function judgeNaively(title: string, text: string): { role: RoleId; skills: string[] } {
  const isLearning = learning.test(title)
  const role = management.test(title)
    ? isLearning
      ? 'pm-internship'
      : 'pm-role'
    : isLearning && beside.test(title)
      ? 'adjacent-internship'
      : 'other'
  return { role, skills: expressions.filter(([, expression]) => expression.test(text)).map(([id]) => id) }
}
