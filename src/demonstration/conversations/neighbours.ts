// Owns: invented phones in a room: three kinds of neighbours who mostly answer as their kind does, and now and then not.
// The same each time. Whole hours of votes go in one statement, as from a hall.
import { type Cast, castVotes, type Vote } from '../../conversations/ballots/ballot.ts'
import type { RoomRow } from '../../conversations/rooms/room.ts'
import { type SeatHolder, takeSeat } from '../../conversations/seats/seat.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { newToken } from '../../platform/ids.ts'
import type { Draw } from '../year/draw.ts'
import type { Said } from './words.ts'

const votes = { '+': 'agree', '-': 'disagree', '0': 'pass' } as const satisfies Record<string, Vote>
/** Of ten answers one is not what the others of its kind say, and one statement in eight is left out. */
const ownMind = 0.1
const leftOut = 0.12

export interface Neighbour {
  kind: 0 | 1 | 2
  holder: SeatHolder
}

/** So many of each kind, one after the other as they come. */
export async function comeIn(
  tx: Tx,
  room: RoomRow,
  many: readonly [number, number, number],
): Promise<Neighbour[]> {
  const kinds = many.flatMap((times, kind) => Array<0 | 1 | 2>(times).fill(kind as 0 | 1 | 2))
  const came: Neighbour[] = []
  for (const kind of mixed(kinds)) {
    const no = await takeSeat(tx, room, newToken())
    came.push({ kind, holder: { kind: 'seat', committeeId: room.committee_id, room, no } })
  }
  return came
}

/** No kind comes in a row. */
const mixed = <T>(all: readonly T[]): T[] =>
  all
    .map((one, at) => ({ one, turn: (at * 37) % all.length }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one)

export async function answer(
  tx: Tx,
  who: readonly Neighbour[],
  said: ReadonlyMap<number, Said['stances']>,
  draw: Draw,
): Promise<void> {
  const casts = who.flatMap(({ kind, holder }) =>
    [...said].flatMap(([statement, stances]): Cast[] => {
      if (draw.part() < leftOut) return []
      const usual = votes[stances[kind]]
      const vote = draw.part() < ownMind ? draw.one(['agree', 'pass', 'disagree'] as const) : usual
      return [{ holder, statement, vote, key: null }]
    }),
  )
  if (casts.length > 0) await castVotes(tx, casts, '')
}
