// Owns: where the chain of responsibility is broken: 分管副主席 → 专委会 → 委员小组(组长为常委) → 社区. Pure.
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Leader {
  name: string
  standing: boolean
}
export interface Group {
  id: string
  name: Bilingual
  parentId: string | null
  leaders: readonly Leader[]
  members: number
  places: readonly { id: string; name: Bilingual }[]
}
export interface SpecialCommittee {
  id: string
  name: Bilingual
  viceChairs: readonly string[]
}
export interface Chain {
  committees: readonly SpecialCommittee[]
  groups: readonly Group[]
  /** Urban communities for which no group answers, neither for them nor for their street. */
  unanswered: readonly { id: string; name: Bilingual }[]
}

export const gapKinds = [
  'noViceChair',
  'noGroup',
  'manyGroups',
  'noCommittee',
  'noLeader',
  'notStanding',
  'noPlace',
  'noMembers',
  'unanswered',
] as const
export type GapKind = (typeof gapKinds)[number]

export interface Gap {
  kind: GapKind
  name: Bilingual
  /** The body that it is about; none for a place. */
  bodyId: string | null
}

/** 专委会联系 1–2 个委员小组: with more, nobody is really in touch. */
const mostGroups = 2

export function gapsIn({ committees, groups, unanswered }: Chain): Gap[] {
  return [
    ...committees.flatMap((one) => ofCommittee(one, groups)),
    ...groups.flatMap((one) => ofGroup(one, committees)),
    ...unanswered.map(({ name }) => ({ kind: 'unanswered' as const, name, bodyId: null })),
  ]
}

function ofCommittee(one: SpecialCommittee, groups: readonly Group[]): Gap[] {
  const below = groups.filter((group) => group.parentId === one.id).length
  return named(one, [
    one.viceChairs.length === 0 && 'noViceChair',
    below === 0 && 'noGroup',
    below > mostGroups && 'manyGroups',
  ])
}

function ofGroup(one: Group, committees: readonly SpecialCommittee[]): Gap[] {
  return named(one, [
    !committees.some(({ id }) => id === one.parentId) && 'noCommittee',
    one.leaders.length === 0 && 'noLeader',
    one.leaders.length > 0 && !one.leaders.some(({ standing }) => standing) && 'notStanding',
    one.places.length === 0 && 'noPlace',
    one.members === 0 && 'noMembers',
  ])
}

function named({ id, name }: { id: string; name: Bilingual }, kinds: readonly (GapKind | false)[]): Gap[] {
  return kinds.filter((kind) => kind !== false).map((kind) => ({ kind, name, bodyId: id }))
}
