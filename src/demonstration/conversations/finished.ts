// Owns: the talk that went all the way: sixty phones for two weeks, then a hall with hands and paper, two promises and
// one thing left open, in the minutes and down to what was done.
import type { Vote } from '../../conversations/ballots/ballot.ts'
import { countHands } from '../../conversations/ballots/hands-up.ts'
import { enterSheet, numberSheets } from '../../conversations/ballots/paper.ts'
import { draftItem, takeOver } from '../../conversations/items/item.ts'
import { closeRoom, publishReport, type RoomRow } from '../../conversations/rooms/room.ts'
import {
  present,
  propose,
  refuseStatement,
  showStatement,
  statementsOf,
} from '../../conversations/statements/statement.ts'
import { keepRecord } from '../../deliberation/minutes/record.ts'
import { findMeeting, peopleOf } from '../../deliberation/talk.ts'
import { partyKinds } from '../words/story.ts'
import { inDays, local, meetingOf } from '../year/tale.ts'
import { answer, comeIn, type Neighbour } from './neighbours.ts'
import { openedRoom, type Stage } from './stage.ts'
import { charging, type Said } from './words.ts'

export async function talkedThrough(stage: Stage): Promise<void> {
  const { go, does, scene } = stage
  const room = await openedRoom(stage, charging, 54)
  const hall = await answeredOnPhones(stage, room)
  go(45, 10)
  await does('look', 'convene')
  go(41, 15)
  await agreedInTheHall(stage, room, hall)
  await does('signAndConclude')
  go(41, 18)
  await closeRoom(scene.tx, stage.moderator, room.id)
  await publishReport(scene.tx, stage.moderator, room.id)
  go(39, 10)
  await does('hand')
  go(37, 10)
  await does('sign')
  go(16, 11)
  await does('reply')
  go(14, 15)
  await does('pass')
  go(10, 10)
  await does('content')
}

async function answeredOnPhones(stage: Stage, room: RoomRow): Promise<Neighbour[]> {
  const { go, scene, tale, moderator } = stage
  const { tx } = scene
  const first = await comeIn(tx, room, [9, 8, 6])
  await answer(tx, first, await stancesIn(stage, room), tale.draw)
  go(52, 20)
  for (const [at, { text, reason }] of charging.statements.entries())
    if (reason && first[at])
      await showStatement(tx, moderator, room.id, await propose(tx, first[at].holder, { text, reason }))
  const [author] = first
  if (author) {
    const no = await propose(tx, author.holder, { text: charging.refused.text })
    await refuseStatement(tx, moderator, room.id, no, charging.refused.refusal)
  }
  go(48, 19)
  const later = await comeIn(tx, room, [15, 12, 10])
  const all = [...first, ...later]
  await answer(tx, all, await stancesIn(stage, room), tale.draw)
  return all
}

/** What is shown now, by number. */
async function stancesIn({ scene }: Stage, room: RoomRow): Promise<Map<number, Said['stances']>> {
  const shown = (await statementsOf(scene.tx, room)).filter(({ state }) => state === 'shown')
  const known = new Map<string, Said['stances']>(charging.statements.map((one) => [one.text, one.stances]))
  return new Map(
    shown.flatMap(({ no, text }) => (known.has(text) ? [[no, known.get(text) as Said['stances']]] : [])),
  )
}

async function agreedInTheHall(stage: Stage, room: RoomRow, hall: readonly Neighbour[]): Promise<void> {
  const { scene, tale, moderator } = stage
  const { tx, county } = scene
  await recorded(stage)
  for (const { text, owed, hands } of charging.items) {
    const no = await votedOn(stage, room, hall, text, hands)
    const taking = {
      ...({ kind: 'consensus', meetingId: meetingOf(tale), dueOn: inDays(scene, tale.promises) } as const),
      bodyId: 'unit' in owed ? (county.body[owed.unit] ?? null) : null,
      partyName: 'party' in owed ? owed.party : null,
      partyKind: 'party' in owed ? partyKinds[owed.party] : ('unit' as const),
      doneWhen: owed.doneWhen,
    }
    await takeOver(tx, moderator, room.id, no, taking)
  }
  const { text, hands } = charging.reserved
  const no = await votedOn(stage, room, hall, text, hands)
  await takeOver(tx, moderator, room.id, no, { kind: 'reserved', meetingId: meetingOf(tale) })
}

/** Put before the hall: the phones that came, hands raised, and six sheets of those who have no phone. */
async function votedOn(
  { scene, tale, moderator }: Stage,
  room: RoomRow,
  hall: readonly Neighbour[],
  text: string,
  hands: { agree: number; disagree: number; pass: number },
): Promise<number> {
  const { tx } = scene
  const no = await draftItem(tx, moderator, room.id, text)
  await present(tx, moderator, room.id, no)
  await answer(tx, hall.slice(0, 22), new Map([[no, ['+', '+', '+']]]), tale.draw)
  await countHands(tx, moderator, room.id, no, hands)
  const begin = await numberSheets(tx, moderator, room.id, 2)
  for (const [at, vote] of (['agree', 'agree'] as Vote[]).entries())
    await enterSheet(tx, moderator, room.id, { number: begin + at, votes: new Map([[no, vote]]) })
  return no
}

async function recorded({ scene, tale }: Stage): Promise<void> {
  const clerk = local(scene, tale, 'liaison')
  const { meeting } = await findMeeting(scene.tx, clerk, meetingOf(tale))
  const { gist, residents, units, disagreement } = charging.meeting
  await keepRecord(scene.tx, clerk, meeting.id, {
    present: (await peopleOf(scene.tx, meeting)).map((one) => one.id),
    ...{ said: { residents, units }, residentCount: 26, gist, disagreement },
  })
}
