import { sayFault } from '../../components/words/faults.ts'
import type { Content } from '../../content/types.ts'
import type { Path } from '../../lib/extension/packs/explain.ts'
import { packContent } from '../../lib/extension/packs/export-pack.ts'
import { findCycle, tipGraph } from '../../lib/extension/packs/find-cycle.ts'
import { findDangling } from '../../lib/extension/packs/find-dangling.ts'
import { type ContentFile, type ContentProblem, describeProblem } from '../load-content.ts'

/** Ids that repeat, files that are named otherwise than their item, references that lead nowhere, lists out of order. */
export function checkReferences(content: Content, files: readonly ContentFile[]): ContentProblem[] {
  const problems: ContentProblem[] = []
  const say = (name: string, path: Path, words: string) => {
    const file = files.find(({ file }) => file === `content/${name}.json`)
    if (file) problems.push(describeProblem(file, path, words))
  }

  // The content is itself a pack, and is held to the same rules; a skill or company lies in a file of its own.
  for (const { path, fault } of findDangling(packContent(content, { id: 'bundled', name: 'Bundled' }), content)) {
    const words = sayFault(fault)
    const [list, index, ...rest] = path
    if (list === 'skills' || list === 'companies') say(`${list}/${content[list][Number(index)]?.id}`, rest, words)
    else if (list !== undefined) say(String(list), path.slice(1), words)
    else problems.push({ file: 'content/skills', line: 1, words: `the content ${words}` })
  }
  for (const { file, value } of files) {
    const { id } = (value ?? {}) as { id?: string }
    const [, folder, name] = file.match(/^content\/(skills|companies)\/(.*)\.json$/) ?? []
    if (folder && id !== name) say(`${folder}/${name}`, ['id'], `is “${id}”, but the file is called “${name}”`)
  }
  for (const { list, path, words } of [...findUnsorted(content), ...findLoose(content)]) say(list, path, words)
  return problems
}

interface ListFinding {
  path: Path
  words: string
  /** The file, without its folder and “.json”. */
  list: string
}

/** Lists whose order means nothing stand in the order of their ids, so that two people add at the same place. */
function findUnsorted(content: Content): ListFinding[] {
  return (['glossary', 'sources'] as const).flatMap((list) => {
    const index = content[list].findIndex(({ id }, at) => at > 0 && id < (content[list][at - 1]?.id ?? ''))
    return index === -1 ? [] : [{ list, path: [index, 'id'], words: 'stands out of order: the list is sorted by id' }]
  })
}

/** What the rules of packs leave open: questions asked twice, benefits, the introduction, plans with their tasks. */
function findLoose(content: Content): ListFinding[] {
  const findings: ListFinding[] = []
  const skills = new Set(content.skills.map(({ id }) => id))
  const sources = new Set(content.sources.map(({ id }) => id))
  const tasks = new Map(content.tasks.map((task) => [task.id, task]))
  const add = (list: string, path: Path, words: string) => findings.push({ list, path, words })

  const asked = new Map<string, string>()
  content.questions.forEach(({ id, question }, index) => {
    const known = asked.get(question.toLowerCase())
    if (known) add('questions', [index, 'question'], `asks the same as “${known}”`)
    asked.set(question.toLowerCase(), id)
  })
  for (const list of ['benefits', 'intro'] as const) {
    content[list].forEach((item, index) => {
      item.sources.forEach((id, place) => {
        if (!sources.has(id)) add(list, [index, 'sources', place], `names a source that does not exist: “${id}”`)
      })
    })
  }
  for (const list of ['benefits', 'intro', 'pillars', 'tasks', 'plans'] as const) {
    const ids = content[list].map(({ id }) => id)
    const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index)
    const [file, path]: [string, Path] = list === 'tasks' || list === 'plans' ? ['plans', [list]] : [list, []]
    if (repeated !== -1) add(file, [...path, repeated, 'id'], `repeats the id “${ids[repeated]}”`)
  }
  content.tasks.forEach((task, index) => {
    for (const id of task.after ?? []) if (!tasks.has(id)) add('plans', ['tasks', index], `names no task: “${id}”`)
    for (const id of task.skills ?? []) if (!skills.has(id)) add('plans', ['tasks', index], `names no skill: “${id}”`)
  })
  const ring = findCycle(tipGraph([['tasks', content.tasks]]))
  if (ring) add('plans', ['tasks'], `wait for each other: ${ring.join(' → ')}`)

  content.plans.forEach((plan, index) => {
    const path: Path = ['plans', index]
    const order = plan.steps.map(({ task }) => task)
    const perDay = new Map<number, number>()
    plan.steps.forEach(({ task, minutes, day }, place) => {
      const step = [...path, 'steps', place]
      if (!tasks.has(task)) add('plans', step, `names no task: “${task}”`)
      if (order.indexOf(task) !== place) add('plans', step, `repeats the task “${task}”`)
      const early = tasks.get(task)?.after?.find((id) => order.indexOf(id) > place)
      if (early) add('plans', step, `comes before “${early}”, which it needs`)
      if (day > plan.days) add('plans', step, `is on day ${day} of a plan of ${plan.days} days`)
      if (day < (plan.steps[place - 1]?.day ?? 1)) add('plans', step, 'goes back to an earlier day')
      perDay.set(day, (perDay.get(day) ?? 0) + minutes)
    })
    for (const [day, minutes] of perDay) {
      if (minutes > plan.minutesPerDay)
        add('plans', path, `has ${minutes} minutes on day ${day}; the most is ${plan.minutesPerDay}`)
    }
    const total = plan.steps.reduce((sum, { minutes }) => sum + minutes, plan.skillMinutes)
    if (total > plan.days * plan.minutesPerDay) add('plans', path, `needs ${total} minutes, more than its days have`)
  })
  return findings
}
