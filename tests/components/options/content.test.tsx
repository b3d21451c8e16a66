import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CompanyNotes } from '../../../components/options/CompanyNotes.tsx'
import { OwnSkills } from '../../../components/options/OwnSkills.tsx'
import { SkillSwitches } from '../../../components/options/SkillSwitches.tsx'
import { bundled } from '../../../content/bundled.ts'
import type { Pack } from '../../../content/types.ts'
import { emptyOwn } from '../../../lib/extension/own-content.ts'
import { expectAccessible } from '../accessible.ts'
import { Around, around } from './around.tsx'

afterEach(cleanup)

describe('content', () => {
  let own: Pack
  /** The storage takes nothing. */
  let full = false
  beforeEach(() => {
    full = false
  })
  function Owning({
    children,
  }: {
    children: (own: Pack, onOwn: (change: (now: Pack) => Pack) => Promise<boolean>) => ComponentChildren
  }) {
    const [state, setState] = useState(emptyOwn)
    own = state
    const onOwn = async (change: (now: Pack) => Pack) => {
      if (!full) setState(change)
      return !full
    }
    return <Around>{children(state, onOwn)}</Around>
  }
  const type = (name: string | RegExp, value: string) =>
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } })

  /** The forms of an own tip, an own skill and a note, all open. */
  function openForms() {
    const tryOut = () => ({ found: [], problems: [] })
    render(
      <Owning>
        {(state, onOwn) => (
          <>
            <SkillSwitches content={{ ...bundled, skills: bundled.skills.slice(0, 1) }} own={state} onOwn={onOwn} />
            <OwnSkills own={state} pillars={bundled.pillars} onOwn={onOwn} tryOut={tryOut} lastText="" />
            <CompanyNotes own={state} onOwn={onOwn} today="2026-11-24" />
          </>
        )}
      </Owning>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'New skill' }))
    fireEvent.click(screen.getByRole('button', { name: 'New note' }))
    fireEvent.click(screen.getByText(/^\d+ of \d+ tips$/))
  }

  test('skills and tips are switched off, own tips written and removed', async () => {
    const { container } = render(
      <Owning>{(state, onOwn) => <SkillSwitches content={bundled} own={state} onOwn={onOwn} />}</Owning>,
    )
    const skill = bundled.skills[0]
    const tip = skill?.tips[0]
    if (!skill || !tip) throw new Error('There is no skill.')
    fireEvent.click(screen.getByRole('checkbox', { name: skill.name }))
    expect(around.settings.hiddenSkills).toEqual([skill.id])
    fireEvent.click(screen.getAllByText(/^\d+ of \d+ tips$/)[0] as Element)
    fireEvent.click(
      screen.getByRole('checkbox', { name: new RegExp(tip.text.slice(0, 30).replace(/[^\w ]/g, '.')), hidden: true }),
    )
    expect(around.settings.hiddenTips).toEqual([`${skill.id}/${tip.id}`])
    const [field] = screen.getAllByRole('textbox', { name: 'Your own tip', hidden: true })
    if (field) fireEvent.input(field, { target: { value: 'Ask Mia' } })
    fireEvent.click(screen.getByRole('button', { name: `Add: Your own tip (${skill.name})`, hidden: true }))
    expect(own.tips?.[skill.id]).toMatchObject([{ id: 'own-ask-mia', text: 'Ask Mia' }])
    fireEvent.click(screen.getByRole('button', { name: 'Remove Ask Mia', hidden: true }))
    expect(own.tips?.[skill.id]).toEqual([])
    await expectAccessible(container)
  })

  test('an own skill is tried out as one types, and saved once it has a name and a phrase', async () => {
    const tryOut = vi.fn((phrases: string[], _: string, text: string) => ({
      found: phrases
        .filter((phrase) => text.includes(phrase))
        .map((marked) => ({ before: 'our ', marked, after: '.' })),
      problems: phrases.includes('zz') ? [{ skill: 'x', phrase: 'zz', reason: 'is too short' }] : [],
    }))
    const { container } = render(
      <Owning>
        {(state, onOwn) => (
          <OwnSkills
            own={state}
            pillars={bundled.pillars}
            onOwn={onOwn}
            tryOut={tryOut}
            lastText="our loyalty scheme."
          />
        )}
      </Owning>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'New skill' }))
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    screen.getByText('Give the skill a name.')
    type('Name', 'Loyalty')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    screen.getByText(/at least one phrase/)
    type(/^Phrases/, 'loyalty scheme\nzz')
    screen.getByText('Found in 1 place.')
    screen.getByText('“zz”: is too short')
    await expectAccessible(container)
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('button', { name: 'New skill' })
    expect(own.skills).toMatchObject([{ id: 'own-loyalty', name: 'Loyalty' }])
    fireEvent.click(screen.getByRole('button', { name: 'Remove Loyalty' }))
    expect(own.skills).toEqual([])
  })

  test('nothing typed is cut: fields take what can be kept, and a phrase that is too long is said', async () => {
    openForms()
    const longest = (name: string) => screen.getByRole('textbox', { name, hidden: true }).getAttribute('maxlength')
    expect(['Name', 'What it is, in a sentence', 'Your own tip', 'Company', 'Your notes'].map(longest)).toEqual([
      '40',
      '240',
      '240',
      '60',
      '10000',
    ])
    type('Name', 'Loyalty')
    type(/^Phrases/, `loyalty scheme\n${'a long phrase '.repeat(6)}`)
    fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as Element)
    screen.getByText(/shorter, 80 characters at most: “a long phrase/)
    await new Promise((done) => setTimeout(done))
    expect(own).toEqual(emptyOwn)
  })

  test('what the storage refuses stays in its form', async () => {
    full = true
    openForms()
    type('Name', 'Loyalty')
    type(/^Phrases/, 'loyalty scheme')
    type('Company', 'Aldermoor')
    type('Your notes', 'Met Mia.')
    const tip = screen.getByRole('textbox', { name: 'Your own tip', hidden: true })
    fireEvent.input(tip, { target: { value: 'Ask Mia' } })
    fireEvent.click(screen.getByRole('button', { name: /^Add: Your own tip/, hidden: true }))
    for (const save of screen.getAllByRole('button', { name: 'Save' })) fireEvent.click(save)
    await new Promise((done) => setTimeout(done))
    expect(own).toEqual(emptyOwn)
    for (const written of ['Loyalty', 'loyalty scheme', 'Aldermoor', 'Met Mia.', 'Ask Mia'])
      expect(screen.getByDisplayValue(written)).toBeTruthy()
  })

  test('a note on a company is written, changed and removed', async () => {
    render(<Owning>{(state, onOwn) => <CompanyNotes own={state} onOwn={onOwn} today="2026-11-24" />}</Owning>)
    fireEvent.click(screen.getByRole('button', { name: 'New note' }))
    type('Company', 'Aldermoor')
    type('Your notes', 'Met Mia.')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Aldermoor' }))
    type('Your notes', 'Met Mia twice.')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Met Mia twice.')
    expect(own.companies).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Remove Aldermoor' }))
    expect(own.companies).toEqual([])
  })
})
