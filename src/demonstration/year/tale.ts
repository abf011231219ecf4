// Owns: a tale, one story on its walk: what is known of it before it begins, and what came of it so far.

import type { Receipt } from '../../intake/submissions/receive.ts'
import type { Chapter } from '../../matters/chapters.ts'
import type { ReceiptHolder, Staff } from '../../people/actors.ts'
import type { StaffRole } from '../../people/roles.ts'
import { addDays, dayOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { MatterId, ResidentId } from '../../platform/ids.ts'
import { type County, townshipOf, whoIs } from '../county/county.ts'
import type { Venue } from '../county/ground.ts'
import type { Story } from '../words/story.ts'
import type { Draw } from './draw.ts'

export interface Tale {
  readonly story: Story
  /** The village or community where it is. */
  readonly at: string
  /** Whose code was scanned; null where there is none near. */
  readonly venue: Venue | null
  /** `CODE/track`. */
  readonly method: string
  readonly level: 'village' | 'township' | 'county'
  readonly draw: Draw
  /** Chosen once, so that lead and partner are two. */
  readonly members: readonly number[]
  readonly voices: Receipt[]
  /** Numbers of the people who are rung rather than scan. */
  readonly number: number
  /** Days until what was agreed is due. */
  readonly promises: number
  matterId: MatterId | null
  /** The call for topics that it answers. */
  callId: string | null
  meetingId: string | null
}

export interface Scene {
  readonly tx: Tx
  readonly county: County
  /** What the archive reads a matter through. */
  readonly chapters: readonly Chapter[]
}
export type Deed = (scene: Scene, tale: Tale) => Promise<unknown>

/** Whoever in this role serves the place of the tale. */
export function local<R extends StaffRole>({ tx, county }: Scene, tale: Tale, role: R): Staff<R> {
  return whoIs(tx, county, role, tale.at)
}

export function member({ tx, county }: Scene, tale: Tale, nth: number): Staff<'member'> {
  return whoIs(tx, county, 'member', 'county', tale.members[nth] ?? nth)
}

export function matterOf(tale: Tale): MatterId {
  if (!tale.matterId) throw new RangeError('this tale has no matter yet')
  return tale.matterId
}

export function meetingOf(tale: Tale): string {
  if (!tale.meetingId) throw new RangeError('this tale has no meeting yet')
  return tale.meetingId
}

export function voiceOf(tale: Tale, nth = 0): Receipt {
  const voice = tale.voices[nth]
  if (!voice) throw new RangeError(`this tale has no voice ${nth}`)
  return voice
}

/** The person with that receipt in hand. */
export async function holderOf({ tx, county }: Scene, { submissionId }: Receipt): Promise<ReceiptHolder> {
  const { committeeId } = county
  const row = await tx.q
    .selectFrom('submissions')
    .select('resident_id')
    .where('committee_id', '=', committeeId)
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return { kind: 'receipt', committeeId, submissionId, residentId: row.resident_id as ResidentId | null }
}

export function inDays({ tx }: Scene, days: number): string {
  return addDays(dayOf(tx.clock.now()), days)
}

export const townshipOfTale = (tale: Tale): string => townshipOf(tale.at)
