// Owns: who listens when words are kept: the search index is above this floor, and is written in the same transaction.
// Breaks if wrong: something said that is never found again, until the nightly job that looks for what was missed.
import type { Compilable } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'

export type SourceKind = 'message' | 'matter' | 'publication'
export interface Source {
  kind: SourceKind
  id: string
}
/** A message that is being stored by this very statement. */
export interface Fresh {
  id: string
  text: string
  regionId: string
  townshipId: string | null
  villageId: string | null
}
export interface Listener {
  hear(tx: Tx, committeeId: CommitteeId, source: Source): Promise<void>
  /** Unsent, for whoever writes several things at once. */
  hearing(tx: Tx, committeeId: CommitteeId, fresh: Fresh): Compilable<unknown>
}

let listener: Listener | null = null

/** Said once, by the room that hears. */
export function listenWith(one: Listener): void {
  listener = one
}

export async function heard(tx: Tx, committeeId: CommitteeId, source: Source): Promise<void> {
  await listener?.hear(tx, committeeId, source)
}

export function hearing(tx: Tx, committeeId: CommitteeId, fresh: Fresh): Compilable<unknown>[] {
  return listener ? [listener.hearing(tx, committeeId, fresh)] : []
}
