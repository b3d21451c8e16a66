import { expect, test } from 'vitest'
import { readText } from '../../lib/posting/read-text.ts'
import { rows } from './rows.ts'

test('plain text with line breaks gives headings, items and their kinds', () => {
  const text =
    'About Larkspur\nLarkspur makes maps.\n\nResponsibilities\n• Talk to users\n• Write specs\n\nMinimum qualifications:\n- A degree\n\nNice to have\n- SQL\n\nBenefits\nLunch'
  expect(rows(text)).toEqual([
    'company h About Larkspur',
    'company p Larkspur makes maps.',
    'duties h Responsibilities',
    'duties i Talk to users',
    'duties i Write specs',
    'minimum h Minimum qualifications:',
    'minimum i A degree',
    'preferred h Nice to have',
    'preferred i SQL',
    'benefits h Benefits',
    'benefits p Lunch',
  ])
})

test('signs of lists that were escaped for Markdown are signs of lists', () => {
  expect(rows('## Duties\n\n1\\. Talk to users\n2\\. Write specs\n\n\\- Draw screens\n\\* Test them')).toEqual([
    'duties h Duties',
    'duties i Talk to users',
    'duties i Write specs',
    'duties i Draw screens',
    'duties i Test them',
  ])
})

test('text that lost all its line breaks is parted at run-in headings, bullets and glued sentences', () => {
  const text =
    'Join our friendly product team.Responsibilities:• Do user interviews • Draft the roadmapRequirementsBachelor’s degree in any field.Strong writing skills are needed.Benefits: free lunch and a bus ticket.'
  expect(rows(text)).toEqual([
    'role p Join our friendly product team.',
    'duties h Responsibilities:',
    'duties i Do user interviews',
    'duties i Draft the roadmap',
    'minimum h Requirements',
    'minimum p Bachelor’s degree in any field.',
    'minimum p Strong writing skills are needed.',
    'benefits h Benefits:',
    'benefits p free lunch and a bus ticket.',
  ])
})

test('numbers of a list in one line part its items', () => {
  const text = `DUTIES AND RESPONSIBILITIES 1. Plan the releases of our apps. 2. Support customers with care. 3. Report results every week. ${'QUALIFICATIONS 1. A degree in economics. 2. Two years of practice. 3. Good spoken English.'}`
  expect(rows(text)).toEqual([
    'duties h DUTIES AND RESPONSIBILITIES',
    'duties i Plan the releases of our apps.',
    'duties i Support customers with care.',
    'duties i Report results every week.',
    'minimum h QUALIFICATIONS',
    'minimum i A degree in economics.',
    'minimum i Two years of practice.',
    'minimum i Good spoken English.',
  ])
})

test('items that lost their breaks and have no full stops are parted where they begin', () => {
  const text =
    'Requirements: Currently pursuing a degree in economics or design Strong writing skills and a sharp eye Experience with SQL, Excel or Product Analytics tools 2+ years of practice'
  expect(rows(text)).toEqual([
    'minimum h Requirements:',
    'minimum i Currently pursuing a degree in economics or design',
    'minimum i Strong writing skills and a sharp eye',
    'minimum i Experience with SQL, Excel or Product Analytics tools',
    'minimum i 2+ years of practice',
  ])
})

test('a heading goes on to its colon: "may include the following:"', () => {
  expect(rows('We grow fast. Responsibilities may include the following: Talk to users.')).toEqual([
    'other p We grow fast.',
    'duties h Responsibilities may include the following:',
    'duties p Talk to users.',
  ])
})

test('a long paragraph is divided where it turns to the pay and the law', () => {
  const duties = 'You will talk to users every week and write down what they need from the product. '.repeat(4)
  const text = `Responsibilities\n${duties}The salary range for this role is $40 - $50 per hour. We are an equal opportunity employer.`
  expect(readText(text).blocks.map(({ kind }) => kind)).toEqual(['duties', 'duties', 'benefits', 'legal'])
})

test('Markdown headings and bold lines are headings', () => {
  expect(rows('## What you will do\n* Ship it\n\n**Who you are**\nA curious person')).toEqual([
    'duties h What you will do',
    'duties i Ship it',
    'minimum h Who you are',
    'minimum p A curious person',
  ])
})

test.each([
  ['once', '&lt;h3&gt;Your tasks&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Talk &amp;amp; listen&lt;/li&gt;&lt;/ul&gt;'],
  [
    'twice',
    '&amp;lt;h3&amp;gt;Your tasks&amp;lt;/h3&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Talk &amp;amp;amp; listen&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
  ],
  ['not at all', '<h3>Your tasks</h3><ul><li>Talk &amp; listen</li></ul>'],
])('HTML encoded %s is read as HTML', (_, html) => {
  expect(rows(html)).toEqual(['duties h Your tasks', 'duties i Talk & listen'])
})

test('bold-only paragraphs and lines between double breaks are headings', () => {
  const html =
    '<p><strong>Requirements:</strong></p><p>Curiosity</p><b>Benefits</b><br><br>Free lunch<br><br><span style="font-weight: 700">How to apply</span><br>Write to us'
  expect(rows(html)).toEqual([
    'minimum h Requirements:',
    'minimum p Curiosity',
    'benefits h Benefits',
    'benefits p Free lunch',
    'apply h How to apply',
    'apply p Write to us',
  ])
})

test('scripts, styles and comments hold no text; unknown `<` is a sign', () => {
  expect(rows('<p>Growth <3 users<!-- hidden --></p><script>let x = "<p>no</p>"</script><style>p{}</style>')).toEqual([
    'other p Growth <3 users',
  ])
})

test.each([
  ['Deine Aufgaben', 'duties'],
  ['Das bringst du mit', 'minimum'],
  ['Wir bieten', 'benefits'],
  ['Über uns', 'company'],
  ['Vos missions', 'duties'],
  ['Profil recherché', 'minimum'],
  ['Nous offrons', 'benefits'],
  ['À propos de nous', 'company'],
  ['Funciones', 'duties'],
  ['Requisitos', 'minimum'],
  ['Ofrecemos', 'benefits'],
  ['Sobre nosotros', 'company'],
  ['岗位职责', 'duties'],
  ['任职要求', 'minimum'],
  ['福利待遇', 'benefits'],
  ['关于我们', 'company'],
  ['What we do', 'company'],
  ['What you’ll do', 'duties'],
  ['What you will bring', 'minimum'],
  ['What we offer', 'benefits'],
  ['Preferred Qualifications', 'preferred'],
  ['Equal Employment Opportunity', 'legal'],
  ['About the role', 'role'],
  ['How to apply', 'apply'],
  ['Technologies we use', 'company'],
  ['What Fieldnote can offer you', 'benefits'],
  ['What you’ll take away', 'benefits'],
  ['Extra points', 'preferred'],
  ['You’ll stand out if you have', 'preferred'],
  ['What sets you apart', 'preferred'],
  ['It would be great if you', 'preferred'],
  ['We’d love it if you had', 'preferred'],
  ['Not required, but helpful', 'preferred'],
  ['Preferred skills and experience', 'preferred'],
  ['Preferred and required skills', 'minimum'],
  ['Sound like you?', 'minimum'],
  ['Desired profile of the candidate', 'minimum'],
  ['What you need to succeed', 'minimum'],
  ['What do we expect from you?', 'minimum'],
])('the heading “%s” stands over %s', (heading, kind) => {
  expect(readText(`${heading}\n\nSome words that say nothing.`).blocks[0]).toMatchObject({ shape: 'heading', kind })
})

test('a line that only begins like a heading is none', () => {
  expect(readText('Experience with requirements of any kind\nMore').blocks[0]?.shape).toBe('paragraph')
})

test('the words of a text stand verbatim in its blocks, in order', () => {
  const text =
    'The team is small.Requirements: • SQL • Python 3.5 or Node.js. We like e.g. iPhone and JavaScript users.'
  const read = readText(text)
    .blocks.map((block) => block.text)
    .join(' ')
  expect(read.replace(/[\s•]/g, '')).toBe(text.replace(/[\s•]/g, ''))
})

test.each([
  ['en', 'We are looking for a person who will work with the team and our users in this role.'],
  [
    'de',
    'Wir suchen eine Person, die mit dem Team und den Nutzern an der Zukunft arbeitet und sich bei uns wohl fühlt.',
  ],
  [
    'fr',
    'Nous recherchons une personne pour notre équipe, avec des idées et du goût pour les échanges dans le groupe.',
  ],
  ['es', 'Buscamos una persona para el equipo con ganas de aprender y que se sienta bien en una empresa del sector.'],
  ['zh', '我们正在寻找产品经理实习生，负责需求分析与产品设计，与团队一起工作。'],
  ['ja', '私たちは製品チームのインターンを探しています。ユーザーの声を聞きましょう。'],
])('the language %s is told from the text', (language, text) => {
  expect(readText(text).language).toBe(language)
})

test('words that lost the line break between them are parted, also at a hyphen', () => {
  const text =
    'A quick mind, analytical strengthHands-on, reliable and independentPlans from sketch to go-liveWriting of tickets'
  expect(readText(text).blocks.map((block) => block.text)).toEqual([
    'A quick mind, analytical strength',
    'Hands-on, reliable and independent',
    'Plans from sketch to go-live',
    'Writing of tickets',
  ])
})
