// Owns: identifiers. UUIDv7 made in the app, branded so that one noun's id can't be passed for another's.
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

export type Id<Noun extends string> = string & { readonly __noun: Noun }
export type CommitteeId = Id<'committee'>
export type RegionId = Id<'region'>
export type AccountId = Id<'account'>
export type ResidentId = Id<'resident'>
export type VenueId = Id<'venue'>
export type BodyId = Id<'body'>
export type SubmissionId = Id<'submission'>
export type MatterId = Id<'matter'>
export type MeetingId = Id<'meeting'>
export type ItemId = Id<'item'>
export type TaskId = Id<'task'>

let turn = randomBytes(3).readUIntBE(0, 3)

/**
 * In the order of asking within this process, also inside one millisecond: lists are ordered by id. The turn is never
 * drawn anew: a clock that is set back comes to a millisecond that already has ids.
 */
export function newId<Noun extends string>(now: Date): Id<Noun> {
  turn = (turn + 1) % 2 ** 32
  return v7({ msecs: now.getTime(), seq: turn }) as Id<Noun>
}

/** No id made at this moment or later is smaller: a period is a stretch of the key. */
export function firstIdAt(moment: Date): string {
  return v7({ msecs: moment.getTime(), seq: 0, random: new Uint8Array(16) })
}

/** 160 random bits, for tokens that are permission by themselves. */
export function newToken(): string {
  return randomBytes(20).toString('base64url')
}
