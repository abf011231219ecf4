// Owns: the kinds of roster: members who listen, or professionals who are no members.
import type { Id } from '../../platform/ids.ts'

export type RosterId = Id<'roster'>
export const rosterKinds = ['listening', 'professional'] as const
export type RosterKind = (typeof rosterKinds)[number]
