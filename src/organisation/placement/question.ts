// Owns: how a proposal's choices and rules become the workshop's question. Pure.
import { evenLevels, evenSeats, type Problem, type Rule, usualWeights } from '../../placement/problem.ts'
import type { VenueKind } from '../venue.ts'
import type { Choice, Place, Placeable } from './ground.ts'
import type { Settings, WrittenRule } from './wanted.ts'

export interface Question extends Problem {
  members: readonly Placeable[]
  venues: readonly Place[]
}

export function questionOf(choice: Choice, settings: Settings, written: readonly WrittenRule[]): Question {
  const without = new Set(written.flatMap((one) => (one.kind === 'without' ? one.member : [])))
  const members = choice.members.filter(({ id }) => !without.has(id))
  const venues = choice.venues
    .filter(({ kind }) => settings.venueKinds.includes(kind as VenueKind))
    .map((venue) => ({ ...venue, needs: needsOf(venue.id, written) }))
  const names = new Set([...members, ...venues].map(({ id }) => id))
  const own = written.flatMap(ruleFrom).filter((rule) => knows(names, rule))
  const wishes = own.flatMap((rule) =>
    rule.kind === 'wish' ? { member: rule.member, venue: rule.venue } : [],
  )
  const binding = own.filter(({ kind }) => kind !== 'wish' || settings.wishesBind)
  const { strengthKm: strength, wishKm: wish, stayKm: stay } = settings
  const weights = { ...usualWeights, strength, wish, stay }
  return { members, venues, rules: [...shares(members, venues, settings, own), ...binding], wishes, weights }
}

function needsOf(venue: string, written: readonly WrittenRule[]): string[] {
  return written.flatMap((one) => (one.kind === 'needs' && one.venue === venue ? one.word : []))
}

function ruleFrom(one: WrittenRule): Rule[] {
  switch (one.kind) {
    case 'together':
      return [{ kind: 'together', one: one.member, other: one.other }]
    case 'sector':
      return [{ kind: 'sector', venue: one.venue, sector: one.word, least: one.least }]
    case 'needs':
    case 'without':
      return []
    default:
      return [one]
  }
}

/** Who has left since, and what was closed, binds nobody. */
function knows(names: ReadonlySet<string>, rule: Rule): boolean {
  const said =
    'one' in rule ? [rule.one, rule.other] : 'member' in rule ? [rule.member, rule.venue] : [rule.venue]
  return said.every((id) => names.has(id))
}

/** Even groups for all venues but those with seats of their own. */
function shares(
  members: readonly Placeable[],
  venues: readonly Place[],
  { evenGroups, byLevel, eachLed }: Settings,
  own: readonly Rule[],
): Rule[] {
  const seated = own.flatMap((rule) => (rule.kind === 'seats' ? rule : []))
  const others = venues.filter(({ id }) => !seated.some(({ venue }) => venue === id))
  const [least, most] = [total(seated, 'least'), total(seated, 'most')]
  const even = evenGroups && others.length > 0 ? evenly(members.length, others, least, most) : []
  // Seats of their own say nothing of levels, so beside them levels are shared only where there are none.
  const levels = byLevel && seated.length === 0 ? evenLevels(members, others) : []
  const led: Rule[] = eachLed ? venues.map(({ id }) => ({ kind: 'leader', venue: id })) : []
  return [...even, ...levels, ...led]
}

function evenly(people: number, others: readonly Place[], least: number, most: number): Rule[] {
  const fewest = evenSeats(Math.max(0, people - most), others)
  const largest = evenSeats(Math.max(0, people - least), others)
  return fewest.map((rule, at) => ({ ...rule, most: (largest[at] as { most: number }).most }) as Rule)
}

function total(seated: readonly { least: number; most: number }[], end: 'least' | 'most'): number {
  return seated.reduce((sum, one) => sum + one[end], 0)
}
