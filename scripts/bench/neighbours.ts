import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * Extensions to compare with, written for the bench: two floors, and what keyword extensions commonly do.
 */

const matches = ['https://*.greenhouse.io/*', 'https://www.linkedin.com/*']

/** A content script that does nothing: what any extension costs. */
const noop = ''

/** A static panel in a closed shadow root: what any sidebar costs. */
const panel = `
const host = document.createElement('static-panel')
const root = host.attachShadow({ mode: 'closed' })
const sheet = new CSSStyleSheet()
sheet.replaceSync('aside{position:fixed;top:0;right:0;bottom:0;width:380px;overflow:auto;background:#fff;color:#111;font:13px/1.5 system-ui;border-left:1px solid #ddd;z-index:2147483647;padding:16px}')
root.adoptedStyleSheets = [sheet]
const aside = document.createElement('aside')
for (const [tag, text] of [['h2', 'Product Manager Intern'], ['p', 'Northwind Video'], ['h3', 'Product metrics'], ['p', 'Define and track success metrics'], ['h3', 'SQL and data tools'], ['p', 'SQL or Python']]) {
  const element = document.createElement(tag)
  element.textContent = text
  aside.append(element)
}
root.append(aside)
document.documentElement.append(host)
`

/** Phrases as a keyword extension has them: about five a skill, each its own regular expression, over all the text of the page. */
const naivePhrases = {
  'product-metrics': ['metrics', 'KPIs', 'OKRs', 'retention', 'conversion'],
  experimentation: ['A/B test', 'A/B testing', 'experiments', 'experimentation', 'hypothesis'],
  'sql-and-data-tools': ['SQL', 'Python', 'Excel', 'Tableau', 'dashboards'],
  'data-analysis': ['data analysis', 'analytical', 'data-driven', 'insights', 'quantitative'],
  'cross-functional-teamwork': ['cross-functional', 'collaborate', 'team player', 'teamwork', 'work closely'],
  communication: ['communication', 'presentation', 'written', 'verbal', 'storytelling'],
  'leadership-and-stakeholders': ['leadership', 'stakeholders', 'influence', 'ownership', 'lead'],
  execution: ['agile', 'scrum', 'project management', 'prioritize', 'detail-oriented'],
  creativity: ['creative', 'creativity', 'innovative', 'brainstorm', 'ideas'],
  'problem-solving': ['problem solving', 'problem-solving', 'critical thinking', 'ambiguity', 'solve problems'],
  'product-strategy': ['strategy', 'roadmap', 'vision', 'prioritization', 'business case'],
  'curiosity-and-passion': ['passion', 'curious', 'curiosity', 'interest in', 'self-starter'],
  'ai-fluency': ['AI', 'machine learning', 'LLM', 'generative', 'ML'],
  'user-research': ['user research', 'user interviews', 'surveys', 'usability', 'feedback'],
  'user-empathy': ['user needs', 'customer needs', 'empathy', 'user-centric', 'pain points'],
  'ux-design': ['UX', 'wireframes', 'Figma', 'prototypes', 'design thinking'],
  'market-research': ['market research', 'competitive analysis', 'competitors', 'market trends', 'benchmarking'],
  requirements: ['requirements', 'PRD', 'user stories', 'specifications', 'backlog'],
  'technical-fluency': ['computer science', 'engineering degree', 'APIs', 'technical background', 'programming'],
  'go-to-market': ['go-to-market', 'launch', 'rollout', 'positioning', 'release'],
}

const keywords = `
const phrases = ${JSON.stringify(naivePhrases)}
const look = () => {
  const text = document.body.innerText
  if (!/product/i.test(document.title + (document.querySelector('h1')?.innerText ?? ''))) return
  const found = Object.entries(phrases).filter(([, words]) => words.some(word => new RegExp('\\\\b' + word.replace(/[.*+?^$(){}|[\\]\\\\/]/g, '\\\\$&') + '\\\\b', 'i').test(text))).map(([id]) => id)
  let panel = document.getElementById('keyword-panel')
  if (!panel) {
    panel = document.createElement('div')
    panel.id = 'keyword-panel'
    panel.style.cssText = 'position:fixed;top:0;right:0;bottom:0;width:360px;background:#fff;z-index:999999;overflow:auto'
    document.body.append(panel)
  }
  panel.innerHTML = '<h2>Skills</h2><ul>' + found.map(id => '<li>' + id + '</li>').join('') + '</ul>'
}
look()
let last = location.href
setInterval(() => { if (location.href !== last) { last = location.href; look() } }, 1000)
new MutationObserver(() => { clearTimeout(window.keywordTimer); window.keywordTimer = setTimeout(look, 500) }).observe(document.body, { childList: true, subtree: true })
`

/** Writes the neighbours as unpacked extensions into a temporary folder; gives the folder of each. */
export async function writeNeighbours(): Promise<Record<'noop' | 'panel' | 'keywords', string>> {
  const root = await mkdtemp(join(tmpdir(), 'prepside-bench-'))
  const write = async (name: string, script: string) => {
    const folder = join(root, name)
    await mkdir(folder)
    const manifest = { manifest_version: 3, name, version: '1', content_scripts: [{ matches, js: ['content.js'] }] }
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    await writeFile(join(folder, 'content.js'), script)
    return folder
  }
  return {
    noop: await write('noop', noop),
    panel: await write('panel', panel),
    keywords: await write('keywords', keywords),
  }
}
