import { useState } from 'preact/hooks'
import type { Comparison } from '../../lib/guide/overview.ts'
import { Select } from '../prepare/Select.tsx'
import { Ring } from '../Ring.tsx'
import { stageNames, postingsWords as words } from '../words/postings.ts'
import { SkillTags } from './SkillTags.tsx'
import { nameOf, type ShownPosting } from './view.ts'

interface Props {
  postings: readonly ShownPosting[]
  compare: (first: ShownPosting, second: ShownPosting) => Comparison
}

/** Two postings side by side: what both ask for, and what only one does. */
export function Compare({ postings, compare }: Props) {
  const [keys, setKeys] = useState([postings[0]?.record.key ?? '', postings[1]?.record.key ?? ''] as const)
  if (postings.length < 2) return <p class="postings-none">{words.two}</p>
  const options = postings.map((posting) => ({ value: posting.record.key, name: nameOf(posting, words.untitled) }))
  const [first, second] = keys.map((key, place) => postings.find(({ record }) => record.key === key) ?? postings[place])
  if (!first || !second) return null
  const { both, onlyFirst, onlySecond } = compare(first, second)
  const pick = (ids: readonly string[], { skills }: ShownPosting) => skills.filter(({ id }) => ids.includes(id))
  return (
    <section class="compare">
      <p>{words.choose}</p>
      <div class="compare-two">
        <Select
          label={words.first}
          value={first.record.key}
          options={options}
          onChange={(key) => setKeys([key, keys[1]])}
        />
        <Select
          label={words.second}
          value={second.record.key}
          options={options}
          onChange={(key) => setKeys([keys[0], key])}
        />
        <PostingHead posting={first} />
        <PostingHead posting={second} />
      </div>
      <h2>{words.both}</h2>
      <div class="compare-two">
        <SkillTags skills={pick(both, first)} />
        <SkillTags skills={pick(both, second)} />
      </div>
      <div class="compare-two">
        <div>
          <h2>{words.onlyFirst}</h2>
          <SkillTags skills={pick(onlyFirst, first)} />
        </div>
        <div>
          <h2>{words.onlySecond}</h2>
          <SkillTags skills={pick(onlySecond, second)} />
        </div>
      </div>
    </section>
  )
}

function PostingHead({ posting: { record, progress } }: { posting: ShownPosting }) {
  return (
    <dl class="compare-head">
      <div>
        <dt>{words.columns.stage}</dt>
        <dd>{record.stage ? stageNames[record.stage] : words.noStage}</dd>
      </div>
      <div>
        <dt>{words.columns.deadline}</dt>
        <dd>{record.deadline ?? '–'}</dd>
      </div>
      <div>
        <dt>{words.prepared}</dt>
        <dd class="cell-ring">
          <Ring done={progress.done} of={progress.of} />
          {words.tipsDone(progress.done, progress.of)}
        </dd>
      </div>
    </dl>
  )
}
