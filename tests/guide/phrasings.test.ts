import { expect, test } from 'vitest'
import type { BlockKind } from '../../lib/posting/posting.ts'
import { skillsIn } from './posting-of.ts'

/* Long, since it is a table: duties and qualifications as posting authors in many trades word them, and what only looks like a request. */

const asking = `
product-metrics: You will help us work out what "good" looks like for the new savings pot and put numbers on it.
product-metrics: Keep the weekly scorecard for the claims app up to date
product-metrics: Tell us whether the new check-in flow moved no-show rates
product-metrics: Track how many drivers finish onboarding
product-metrics: Report on product KPIs to the squad every Friday
product-metrics: Ensure each feature has a success measure before it is built
product-metrics: Own a number: weekly active teachers
product-metrics: Diagnose drops in sign-up completion
product-metrics: Help define OKRs for the quarter
product-metrics: Optimise our checkout for conversion
product-metrics: Watch adoption after each rollout and call out surprises
product-metrics: Understanding of SaaS metrics (ARR, churn, LTV)
product-metrics: Identify levers to grow repeat orders
product-metrics: Contribute to reducing time-to-value for new tenants
experimentation: Set up split tests on our pricing page
experimentation: Comfortable forming a hypothesis and testing it
experimentation: Run small trials before we build anything big
experimentation: Design, launch and read experiments with the data team
experimentation: Familiarity with multivariate testing
experimentation: You like to test, learn and iterate
experimentation: Validate assumptions through rapid experimentation
experimentation: Support our A/B-testing roadmap
experimentation: Plan holdout tests for push notifications
sql-and-data-tools: Pull your own numbers in SQL
sql-and-data-tools: Confident Excel user (pivot tables, lookups)
sql-and-data-tools: Build a Looker dashboard for the support team
sql-and-data-tools: Working knowledge of Python, R or Stata
sql-and-data-tools: Exposure to Power BI or Qlik
sql-and-data-tools: You've used GA4 or Amplitude before
sql-and-data-tools: Query our warehouse (BigQuery) without help
sql-and-data-tools: Strong spreadsheet skills
data-analysis: Dig into usage logs to find out where people drop off
data-analysis: You let evidence, not opinion, guide your decisions
data-analysis: Turn raw numbers into a recommendation
data-analysis: Numerate, with an eye for anomalies
data-analysis: Strong analytical mindset
data-analysis: Coursework in statistics or econometrics
data-analysis: Crunch transaction data to size the problem
data-analysis: Ability to synthesise quantitative and qualitative inputs
data-analysis: Evaluate the results of pilots and draw conclusions from the data
cross-functional-teamwork: Sit between engineering, clinical operations and design
cross-functional-teamwork: Work hand in glove with our firmware engineers
cross-functional-teamwork: Be the link between sales and the development team
cross-functional-teamwork: A genuine team player
cross-functional-teamwork: Pair with a designer from day one
cross-functional-teamwork: Liaise with Legal, Risk and Compliance
cross-functional-teamwork: Join forces with marketing and customer success
cross-functional-teamwork: Enjoy working with people from different backgrounds and disciplines
cross-functional-teamwork: Coordinate with suppliers, quality and manufacturing
cross-functional-teamwork: You collaborate well with others
communication: Explain complicated things simply
communication: Present your work to the leadership team at the end of the summer
communication: Confident speaker and clear writer
communication: Fluent in English; Dutch is a plus
communication: Prepare slides for the monthly product review
communication: Keep release notes and help-centre articles current
communication: Excellent written and oral communication skills
communication: Take minutes and share them the same day
communication: Communicate trade-offs to a non-technical audience
communication: Good command of German (B2)
leadership-and-stakeholders: Own a feature from kick-off to release
leadership-and-stakeholders: Get buy-in from people who do not report to you
leadership-and-stakeholders: Manage expectations of internal clients
leadership-and-stakeholders: Take the lead on one workstream
leadership-and-stakeholders: Experience leading a student society or sports team
leadership-and-stakeholders: Build trusted relationships with pharmacists and other partners
leadership-and-stakeholders: Align stakeholders on priorities
leadership-and-stakeholders: High degree of ownership
leadership-and-stakeholders: Comfortable pushing back on senior people
leadership-and-stakeholders: Influence decisions without formal authority
execution: Keep the delivery plan honest and chase what is late
execution: Organised, reliable and good with deadlines
execution: Juggle several things at once without losing track
execution: Run the daily stand-up when the PM is away
execution: Create and groom tickets in Jira
execution: Work independently and get things done
execution: Follow through until it ships
execution: Meticulous attention to detail
execution: Track milestones, risks and dependencies
execution: Familiar with Scrum and Kanban
execution: Strong time management
creativity: Bring fresh ideas to our planning sessions
creativity: You think up solutions nobody has tried
creativity: Take part in ideation workshops
creativity: An inventive mind
creativity: Come up with new concepts for the loyalty programme
creativity: Creative thinker who questions how things are done
creativity: Brainstorm features with design
problem-solving: You enjoy untangling messy problems
problem-solving: Structured thinker
problem-solving: Comfortable when the brief is vague
problem-solving: Get to the root of customer complaints
problem-solving: Strong problem solving skills
problem-solving: Able to break a big question into small ones
problem-solving: Logical and methodical
problem-solving: Thrive in ambiguity
product-strategy: Help decide what goes on the roadmap and what does not
product-strategy: Write a business case for expanding into Portugal
product-strategy: Weigh impact against effort and rank the ideas
product-strategy: Contribute to the long-term vision for our tablet range
product-strategy: Commercial awareness
product-strategy: Spot new revenue opportunities
product-strategy: Recommend which of three markets we should enter next
product-strategy: Support annual portfolio planning
product-strategy: Understand our business model and how we make money
product-strategy: Prioritise features with the RICE framework
curiosity-and-passion: You are a gamer yourself
curiosity-and-passion: Hungry to learn
curiosity-and-passion: Genuinely interested in the energy transition
curiosity-and-passion: You follow what is happening in fintech
curiosity-and-passion: A real interest in accessibility and inclusion
curiosity-and-passion: Self-starter with bags of initiative
curiosity-and-passion: You ask "why" a lot
curiosity-and-passion: Enthusiasm for consumer technology
curiosity-and-passion: Keen to find out how a product team works
ai-fluency: Experiment with large language models to speed up triage
ai-fluency: Use ChatGPT, Claude or similar in your daily work
ai-fluency: Basic grasp of machine learning
ai-fluency: Write and evaluate prompts
ai-fluency: Define how our AI assistant should answer
ai-fluency: Build agents that automate repetitive work
user-research: Sit in on customer calls and write up what you hear
user-research: Recruit participants and moderate usability sessions
user-research: Draft the survey we send to lapsed subscribers
user-research: Go through app store reviews and group them by theme
user-research: Map the patient journey with nurses
user-research: Speak to at least five landlords a week
user-research: Collect and analyse feedback from pilot customers
user-research: Conduct interviews with farmers and dealers
user-research: Shadow our warehouse staff for a day
user-research: Build personas
user-empathy: You put yourself in the shoes of commuters
user-empathy: Be the voice of the customer in every meeting
user-empathy: Understand what small merchants really need
user-empathy: Care deeply about the people who use our product
user-empathy: Find pain points in the booking process
user-empathy: Passionate about great user experiences
user-empathy: Customer-first attitude
user-empathy: Make the app easier to use for older people
user-empathy: Strong product sense
user-empathy: Advocate for accessibility
ux-design: Sketch screens and click-through prototypes
ux-design: Basic Figma skills
ux-design: Good feel for UI and UX
ux-design: Turn ideas into mock-ups
ux-design: Lay out user flows for the new onboarding
ux-design: Knowledge of design thinking
ux-design: Low-fidelity wireframing
market-research: Keep an eye on what rival banks launch
market-research: Benchmark our tariff against other operators
market-research: Size the market for home batteries
market-research: Analyse competitors' pricing and features
market-research: Research trends in mobility
market-research: Prepare competitor profiles
market-research: Scan the market for potential integration partners
requirements: Turn conversations with clinicians into user stories
requirements: Write PRDs and acceptance criteria
requirements: Specify the feature with our lead developer
requirements: Maintain and prioritise the backlog
requirements: Gather requirements from business users
requirements: Document use cases
requirements: Draft one-page specs
technical-fluency: Final-year student of Computer Science, Industrial Engineering or Business
technical-fluency: You have written some code before
technical-fluency: Understand how APIs work
technical-fluency: Hold your own in a conversation with engineers
technical-fluency: STEM background
technical-fluency: Technical curiosity: you want to know how it works under the hood
technical-fluency: Familiar with cloud platforms
technical-fluency: Exposure to embedded systems
technical-fluency: Degree in a technical subject
go-to-market: Help plan the launch in Spain
go-to-market: Prepare sales decks and battlecards
go-to-market: Support beta roll-outs
go-to-market: Work on pricing and packaging
go-to-market: Write launch emails with product marketing
go-to-market: Coordinate the release with app stores and support
go-to-market: Support go-live at pilot hospitals
go-to-market: Bring the new tariff to market
`

const silent = `
cross-functional-teamwork: company: Copper roasts in a former firehouse.
cross-functional-teamwork: duties: You report to the Head of Product.
data-analysis: duties: Maintain the product catalogue.
product-metrics: minimum: Results-driven.
curiosity-and-passion: minimum: Data-driven.
curiosity-and-passion: duties: Design event-driven workflows.
experimentation: duties: Test new releases before they go out.
experimentation: duties: Carry out acceptance tests with customers.
sql-and-data-tools: minimum: You want to learn and excel.
sql-and-data-tools: minimum: Microsoft Office.
technical-fluency: minimum: Bachelor's degree in any field.
technical-fluency: minimum: Degree in business or economics.
technical-fluency: duties: Work with our engineering team.
ux-design: duties: Work with designers and engineers.
market-research: minimum: We pay a competitive market rate.
market-research: duties: Bring the product to market.
product-strategy: benefits: Growth opportunities.
product-strategy: duties: Take this opportunity to learn.
go-to-market: role: We are a fast-growing company.
go-to-market: role: Launch your career with us.
creativity: duties: Work with the creative team.
creativity: role: Join an innovative company.
problem-solving: company: We solve hard problems.
communication: duties: You will report to the Group PM.
leadership-and-stakeholders: duties: You report to the Lead Product Manager.
leadership-and-stakeholders: role: Join the market leader in payments.
leadership-and-stakeholders: duties: Work on your own schedule.
requirements: minimum: You meet all the requirements.
requirements: minimum: Language requirements: none.
user-research: apply: We will interview you.
user-research: duties: Ask your manager for feedback.
user-empathy: company: Our customers love us.
ai-fluency: company: We are an AI company.
ai-fluency: legal: We may use AI tools in our hiring process.
execution: benefits: Flexible working, on your own time.
execution: company: We execute fast.
cross-functional-teamwork: benefits: Team lunches and retreats.
cross-functional-teamwork: duties: Work with large data sets.
communication: minimum: A degree in communications.
experimentation: duties: Build test automation.
go-to-market: duties: Attend the launch party.
product-metrics: duties: Take on a growing role.
data-analysis: duties: Analyse business processes.
user-empathy: duties: Serve customers at the counter.
product-strategy: company: Our strategy is simple.
curiosity-and-passion: company: We are passionate about coffee.
curiosity-and-passion: benefits: Your passion will find a home here.
leadership-and-stakeholders: benefits: Lunch with our leadership team.
technical-fluency: benefits: A technology stipend.
sql-and-data-tools: benefits: Free Excel course.
`

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(': '))

test.each(rows(asking))('%s is asked for: %s', (skill, ...text) => {
  expect(Object.keys(skillsIn([text.join(': ')]))).toContain(skill)
})

test.each(rows(silent))('%s is not asked for under %s: %s', (skill, kind, ...text) => {
  expect(Object.keys(skillsIn([[kind as BlockKind, text.join(': ')]]))).not.toContain(skill)
})
