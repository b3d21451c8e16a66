import type { Content, Pack } from '../../../content/types.ts'
import { packedLists } from './apply-packs.ts'
import type { Finding, Path } from './explain.ts'
import { findCycle, tipGraph } from './find-cycle.ts'

/** Ids that occur twice in one list of a pack, references that lead nowhere in the pack and in `content`, and tips that wait for each other. */
export function findDangling(pack: Pack, content: Pick<Content, 'skills' | 'sources'>): Finding[] {
  const findings: Finding[] = []
  const skills = new Map([...content.skills, ...(pack.skills ?? [])].map((skill) => [skill.id, skill]))
  const sources = new Set([...content.sources, ...(pack.sources ?? [])].map(({ id }) => id))
  const tips = tipGraph([
    ...[...skills.values()].map((skill) => [skill.id, skill.tips] as const),
    ...Object.entries(pack.tips ?? {}),
  ])

  const unique = (items: readonly { id: string }[], path: Path) => {
    const seen = new Set<string>()
    items.forEach(({ id }, index) => {
      if (seen.has(id)) findings.push({ path: [...path, index, 'id'], fault: ['repeated-id', id] })
      seen.add(id)
    })
  }
  const hasSkill = (id: string, path: Path) => {
    if (!skills.has(id)) findings.push({ path, fault: ['no-skill', id] })
  }
  const hasSources = (ids: readonly string[] | undefined, path: Path) => {
    ids?.forEach((id, index) => {
      if (!sources.has(id)) {
        findings.push({ path: [...path, 'sources', index], fault: ['no-source', id] })
      }
    })
  }
  const checkTips = (skillId: string, items: readonly { id: string; after?: string[] | undefined }[], path: Path) => {
    unique(items, path)
    items.forEach(({ after }, index) => {
      after?.forEach((reference, place) => {
        if (!tips.has(reference.includes('/') ? reference : `${skillId}/${reference}`)) {
          findings.push({
            path: [...path, index, 'after', place],
            fault: ['missing-tip', reference],
          })
        }
      })
    })
  }

  for (const list of packedLists) unique(pack[list] ?? [], [list])
  pack.skills?.forEach((skill, index) => {
    checkTips(skill.id, skill.tips, ['skills', index, 'tips'])
    unique(skill.practice, ['skills', index, 'practice'])
    hasSources(skill.sources, ['skills', index])
  })
  for (const id of Object.keys(pack.aliases ?? {})) hasSkill(id, ['aliases', id])
  for (const [id, items] of Object.entries(pack.tips ?? {})) {
    hasSkill(id, ['tips', id])
    checkTips(id, items, ['tips', id])
  }
  pack.questions?.forEach((question, index) => {
    question.skills.forEach((id, place) => {
      hasSkill(id, ['questions', index, 'skills', place])
    })
  })
  pack.companies?.forEach((company, index) => {
    company.sections.forEach(({ facts }, section) => {
      facts.forEach((fact, place) => {
        hasSources(fact.sources, ['companies', index, 'sections', section, 'facts', place])
      })
    })
  })
  for (const list of ['metrics', 'frameworks', 'glossary'] as const) {
    pack[list]?.forEach((item, index) => {
      hasSources(item.sources, [list, index])
    })
  }
  const ring = findings.length === 0 ? findCycle(tips) : undefined
  if (ring) findings.push({ path: [], fault: ['ring', ring.join(' → ')] })
  return findings
}
