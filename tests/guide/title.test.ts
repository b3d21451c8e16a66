import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { RoleId } from '../../content/types.ts'
import { mayConcern } from '../../lib/guide/may-concern.ts'
import { roleOfTitle } from '../../lib/guide/role.ts'

const titles = `
pm-internship: Product Manager Intern
pm-internship: Product Management Co-op
pm-internship: APM Intern
pm-internship: Technical PM Intern
pm-internship: AI Product Manager Intern
pm-internship: Growth Product Manager Intern, Summer 2027
pm-internship: Data Product Manager Intern
pm-internship: Product Owner Werkstudent
pm-internship: Intern, Product Management
pm-internship: Intern (Product Management)
pm-internship: Product Manager Project Intern
pm-internship: PM Intern – Summer 2026
pm-internship: Product Management Summer Analyst
pm-internship: Product Management Summer Associate
pm-internship: 2026 Summer Analyst - Digital Product Management
pm-internship: Product Manager Trainee
pm-internship: Student Product Manager
pm-internship: Industrial Placement – Product Management
pm-internship: 产品经理实习生
pm-internship: AI产品经理（实习）
pm-internship: プロダクトマネージャー インターン
pm-internship: Praktikum Produktmanagement (m/w/d)
pm-internship: Werkstudent:in Product Management
pm-internship: Stage Product Manager
pm-internship: Alternance Product Owner
pm-internship: Prácticas Product Manager
pm-internship: Estágio em Product Management
pm-internship: Tirocinio Product Manager
pm-internship: Product Management & Strategy Intern
pm-internship: Product & Program Management Intern
pm-internship: Product Intern
pm-internship: Intern – Product
pm-internship: Product Intern, Podcasts
pm-internship: Intern, Product Line Management
pm-role: Product Manager
pm-role: Senior Product Manager, International
pm-role: Product Manager, Internal Tools
pm-role: Product Manager, Interns & Early Careers Platform
pm-role: Product Manager - Student Loans
pm-role: Group Product Manager
pm-role: Head of Product
pm-role: Associate Product Manager Program (New Grad)
pm-role: Director, Product Management
pm-role: Product Owner (m/w/d)
pm-role: Senior PM, Marketplace
adjacent-internship: Product Marketing Intern
adjacent-internship: Product Marketing Manager Intern
adjacent-internship: Product Design Intern
adjacent-internship: Product Operations Intern
adjacent-internship: Product Analyst Intern
adjacent-internship: Project Manager Intern
adjacent-internship: Technical Program Manager Intern
adjacent-internship: Business Analyst Intern - Core Banking Transformation
adjacent-internship: Data Analyst Intern
adjacent-internship: Strategy & Operations Intern
adjacent-internship: UX Research Intern
other: How to prepare ● PM internships
other: How to prepare。PM internships
other: Project Manager
other: Program Manager, Product
other: Production Manager
other: Product Marketing Manager
other: Product Support Specialist
other: Product Engineer
other: Product Designer
other: Product Design Engineering Intern
other: Software Engineer Intern (Product Team)
other: Software Engineer Co-Op - Product
other: Full Stack Engineer Intern - Product
other: Executive Assistant to the Product Manager
other: Product Management Recruiter
other: Engineering Manager, Product Platform
other: Internship Program Manager
other: Prime Minister's Internship Scheme 2026
other: PM Internship Scheme: last date to apply
other: 147 Product Manager Intern jobs in California
other: How to land a product management internship
other: Product Management Bootcamp
other: Senior AI Engineer - APM Experiences
other: Nurse Intern (PM shift)
pm-internship: Prod Mgmt Intern
pm-internship: Product Portfolio Management Intern
pm-internship: Digital Products Intern
pm-role: Director of Product Management, Interns Program Tools
pm-role: Produktmanager, Interne Systeme
pm-role: Group Product Manager, Trainee Experience
pm-role: Product Manager - Learning & Placement
pm-role: Co-op Store Product Manager
pm-role: Product Manager, Reviews
pm-role: Senior Product Manager - Courses
pm-internship: Product Manager Intern (Newsletter)
other: Product Manager Course
other: Product Manager Interview: what to expect
other: Machine Learning Intern, Product Team
other: Warehouse Associate - PM shift
other: Structured Products Intern
other: PM Intern - Construction
other: Product Intern - Apparel
pm-internship: Wealth Management – Product Management Intern
pm-internship: Junior Analyst, Product Management Summer Intern
pm-internship: Product Management Specialist (Intern)
pm-internship: Product Management Analytics Intern
pm-internship: Product Management Cloud Intern
pm-internship: Intern – Product Manager for Service Management
pm-internship: Intern, Product Line Mgmt
pm-internship: Product Management – Summer Hire 2027
pm-internship: Product Owner Student
pm-internship: Product MBA Intern
pm-internship: Summer Internship Program – Product
pm-internship: Decision Science Product Intern
pm-internship: Studentische Aushilfe Produktmanagement
pm-internship: Praxissemester Produktmanagement
pm-internship: Sommerjobb Produktledelse
pm-internship: Stage PM
pm-internship: Estágio Produto
pm-internship: 產品管理暑期實習
pm-internship: 实习生（产品方向）
pm-internship: PdMインターン
pm-internship: 서비스 기획 인턴
pm-role: Associate Specialist, Product Management
pm-role: Senior Analyst, Product Management
other: Business Analyst, Product Management
adjacent-internship: Data Science Intern, Product Management
adjacent-internship: Product Management Team – Business Analyst Intern
adjacent-internship: UX Writing Intern – Product
other: Creator Support Intern (User Product-Lead Generation)
other: GPM Flight Data Intern
other: Research Intern (CPO, Early Development)
other: Design Intern, Product
other: Intern, Product and Component Engineering
other: Intern – Consumer Products
other:
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(':')) as RoleId, line.slice(line.indexOf(':') + 1).trim()] as const)

test.each(titles)('%s: %s', (id, title) => {
  expect(roleOfTitle(title).id).toBe(id)
})

test('a title that other work uses as well is only probable', () => {
  for (const title of ['Product Intern', 'APM Intern', 'PM Intern'])
    expect(roleOfTitle(title).certainty).toBe('probable')
  expect(roleOfTitle('Product Manager Intern').certainty).toBe('sure')
})

test('the reason quotes the title', () => {
  expect(roleOfTitle('Intern, Product Management').reason).toBe('The title says “Product Management” and “Intern”.')
})

const written: Record<RoleId, string[]> = JSON.parse(
  readFileSync(new URL('../postings/titles.json', import.meta.url), 'utf8'),
)

test('of the written titles hardly any is misread, and no other title is called a PM internship', () => {
  const all = Object.entries(written).flatMap(([id, list]) => list.map((title) => ({ id, title })))
  const misread = all.filter(({ id, title }) => roleOfTitle(title).id !== id)
  expect(misread.length / all.length, JSON.stringify(misread)).toBeLessThan(0.01)
  expect(misread.filter(({ title }) => roleOfTitle(title).id === 'pm-internship')).toEqual([])
})

test('the gate lets every title pass that may concern us', () => {
  const kept = Object.entries(written).flatMap(([id, list]) =>
    id === 'other' ? [] : list.filter((title) => !mayConcern(title)),
  )
  expect(kept).toEqual([])
})

test.each(['Registered Nurse', 'Senior Accountant', 'Forklift Operator', 'Dentist', ''])(
  'the gate keeps out %s',
  (title) => {
    expect(mayConcern(title)).toBe(false)
  },
)
