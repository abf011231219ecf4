// Owns: the way of one matter up to its room, by the same deeds as every tale, and the days on which things happen.
import type { Moderator } from '../../conversations/hands.ts'
import { openRoom, type RoomRow } from '../../conversations/rooms/room.ts'
import { addStatement } from '../../conversations/statements/statement.ts'
import { addWorkdays } from '../../platform/clock/calendar.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { County } from '../county/county.ts'
import type { Story } from '../words/story.ts'
import { deeds } from '../year/deeds.ts'
import { drawing } from '../year/draw.ts'
import { local, matterOf, type Scene, type Tale } from '../year/tale.ts'
import type { Said } from './words.ts'

export interface Talk {
  at: string
  title: string
  story: Story
  statements: readonly Said[]
}
export interface Stage {
  scene: Scene
  tale: Tale
  moderator: Moderator
  /** So many working days before today, at that hour; never past now. */
  go(workdaysAgo: number, hour: number): Day
  does(...names: (keyof typeof deeds)[]): Promise<void>
}

export function stageFor(tx: Tx, clock: MovedClock, county: County, talk: Talk, number: number): Stage {
  const scene: Scene = { tx, county, chapters: [] }
  const tale = taleOf(county, talk, number)
  const today = dayOf(county.today)
  return {
    ...{ scene, tale, moderator: local(scene, tale, 'convener') },
    go(workdaysAgo, hour) {
      const day = workdaysAgo === 0 ? today : addWorkdays(today, -workdaysAgo).value
      const wanted = startOfDay(day).getTime() + hour * 3_600_000
      const within = Math.min(Math.max(wanted, county.began.getTime()), county.today.getTime())
      clock.move(within - clock.now().getTime())
      return day
    },
    async does(...names) {
      for (const name of names) await deeds[name](scene, tale)
    },
  }
}

function taleOf(county: County, { at, story }: Talk, number: number): Tale {
  return {
    ...{ story, at, number, venue: county.venues.find((one) => one.at === at) ?? null },
    ...{ draw: drawing(number), method: 'TONGYONG/main', level: 'township', promises: 40 },
    ...{ members: [5, 13, 22, 31, 40], voices: [], matterId: null, callId: null, meetingId: null },
  }
}

/** Chosen as a topic, with its room open and its first statements. */
export async function openedRoom(stage: Stage, talk: Talk, workdaysAgo: number): Promise<RoomRow> {
  const { go, does, scene, tale, moderator } = stage
  go(workdaysAgo + 4, 9)
  await does('speak')
  go(workdaysAgo + 3, 10)
  await does('sort')
  go(workdaysAgo + 1, 15)
  await does('choose', 'lead', 'join')
  go(workdaysAgo, 9)
  const room = await openRoom(scene.tx, moderator, matterOf(tale), talk.title)
  for (const { text, reason } of talk.statements)
    if (!reason) await addStatement(scene.tx, moderator, room.id, text)
  return room
}
