// Owns: what the invented county talked over on phones: one talk that became work, one that is open, one just begun.
import { propose } from '../../conversations/statements/statement.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { County } from '../county/county.ts'
import { talkedThrough } from './finished.ts'
import { answer, comeIn } from './neighbours.ts'
import { openedRoom, type Stage, stageFor, type Talk } from './stage.ts'
import { bus, charging, square } from './words.ts'

export async function yearOfConversations(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  await talkedThrough(stageFor(tx, clock, county, charging, 911))
  await openForWeeks(stageFor(tx, clock, county, square, 912))
  await justBegun(stageFor(tx, clock, county, bus, 913))
}

/** Two of them said something that a moderator has not looked at yet. */
async function openForWeeks(stage: Stage): Promise<void> {
  const { scene, tale, go } = stage
  const room = await openedRoom(stage, square, 15)
  go(9, 19)
  const came = await comeIn(scene.tx, room, [8, 7, 6])
  await answer(scene.tx, came, stancesOf(square), tale.draw)
  go(0, 8)
  for (const [at, one] of square.waiting.entries()) {
    const neighbour = came[at]
    if (neighbour) await propose(scene.tx, neighbour.holder, one)
  }
}

async function justBegun(stage: Stage): Promise<void> {
  const { scene, tale, go } = stage
  const room = await openedRoom(stage, bus, 2)
  go(1, 19)
  await answer(scene.tx, await comeIn(scene.tx, room, [2, 1, 1]), stancesOf(bus), tale.draw)
}

const stancesOf = ({ statements }: Talk) => new Map(statements.map(({ stances }, at) => [at + 1, stances]))
