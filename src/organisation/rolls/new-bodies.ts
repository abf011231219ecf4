// Owns: the bodies that the files name and nobody has registered yet. What kind a body is follows from the column, or
// from the role, that names it. Pure.
import { roleWords, type StaffRole } from '../../people/roles.ts'
import type { BodyKind } from '../bodies.ts'
import type { Fates, NewBody } from './fate.ts'

const kindByRole: Partial<Record<StaffRole, BodyKind>> = {
  ...{ member: 'memberGroup', groupLeader: 'memberGroup' },
  ...{ chairCouncil: 'specialCommittee', committeeStaff: 'specialCommittee' },
  ...{ convener: 'liaisonOffice', liaison: 'liaisonOffice', venueHead: 'liaisonOffice' },
  ...{ unitHandler: 'handlingUnit', unitLeader: 'handlingUnit' },
}

/** Each name once, as the first that names it says. */
export function newBodies(fates: Omit<Fates, 'newBodies'>, there: ReadonlyMap<string, BodyKind>): NewBody[] {
  const named: NewBody[] = [
    ...fates.venues.flatMap(({ cells }) => [
      { name: cells.guide, kind: 'specialCommittee' as const },
      { name: cells.owner, kind: 'memberGroup' as const },
    ]),
    ...fates.people.map(({ cells }) => ({ name: cells.committee, kind: 'specialCommittee' as const })),
    ...fates.appointments.flatMap(({ cells }) => [
      { name: cells.parentBody, kind: 'specialCommittee' as const },
      { name: cells.body, kind: kindByRole[roleOf(cells.role)] ?? 'office' },
    ]),
  ]
  const first = new Map(named.map((one) => [one.name, one] as const).reverse())
  return [...first.values()].filter(({ name }) => name && !there.has(name)).reverse()
}

/** A role by the word that stands in its cell. */
export function roleOf(word: string): StaffRole {
  const found = Object.entries(roleWords).find(([, one]) => one.zh === word)
  return (found?.[0] ?? 'member') as StaffRole
}
