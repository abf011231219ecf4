// Owns: ticking who takes turns: only those who serve the venue's place, and professionals on the committee's list.
import { z } from 'zod'
import { Card, Form, listedSeveral, type View } from '../../platform/html/index.ts'
import type { Roster, Seat } from './queries.ts'
import type { Sitter } from './sitters.ts'
import { seatWords, words } from './words.ts'

export interface Nameable {
  id: string
  name: string
  hint?: string
}
export type Named = Readonly<Record<Seat, readonly Nameable[]>>

interface Props {
  view: View
  roster: Roster
  sitters: readonly Sitter[]
  named: Named
}

const fieldOf = { member: 'members', liaison: 'liaisons', professional: 'professionals' } as const

export function SittersForm({ view, roster, sitters, named }: Props) {
  const w = words(view.lang)
  const seats: Seat[] = roster.kind === 'listening' ? ['member', 'liaison'] : ['professional', 'liaison']
  const asked = seats.filter((seat) => named[seat].length > 0)
  if (asked.length === 0) return null
  const shape = Object.fromEntries(asked.map((seat) => [fieldOf[seat], ticks(seat, named[seat])]))
  const on = (seat: Seat) => sitters.filter((one) => one.seat === seat).map(({ id }) => id)
  return (
    <details open={sitters.length === 0}>
      <summary class="btn">{w.who}</summary>
      <Card>
        <p class="hint">{w.whoLead}</p>
        <Form
          view={view}
          schema={z.object(shape)}
          values={Object.fromEntries(asked.map((seat) => [fieldOf[seat], on(seat)]))}
          action={`/rosters/${roster.id}/people`}
          submit={w.keepPeople}
        />
      </Card>
    </details>
  )
}

function ticks(seat: Seat, people: readonly Nameable[]) {
  const options = people.map(({ id, name, hint }) => {
    const told = hint ? `${name} · ${hint}` : name
    return { value: id, label: { zh: told, en: told } }
  })
  return listedSeveral({ label: seatWords[seat], options })
}
