// Owns: what the rooms tell about one matter: that people can take part, what came of it, and for those who serve it the
// way to moderate.
import type { Chapter, Fact, NextAction } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { Card, Lines, type View } from '../platform/html/index.ts'
import { dayAndTime } from '../platform/words/format.ts'
import { mayModerate } from './hands.ts'
import { type RoomRow, roomsOf } from './rooms/room.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'conversations',
  stage: 'deliberate',
  async facts(db, actor, matter, audience) {
    const rooms = await roomsOf(db, matter.committee_id, matter.id)
    const moderates = audience === 'staff' && actor.kind === 'staff' && (await mayModerate(db, actor, matter))
    const actions = moderates ? actionsFor(matter, rooms) : []
    if (rooms.length === 0 && actions.length === 0) return null
    return {
      title: words.both.chapter,
      facts: rooms.map(factOf),
      actions,
      section: rooms.length === 0 ? null : (view) => <Rooms {...{ view, rooms, moderates }} />,
      record: {
        rooms: rooms.map(({ id, title, opened_at, closed_at }) => ({ id, title, opened_at, closed_at })),
      },
    }
  },
}

const factOf = (room: RoomRow): Fact => ({ label: words.both.room, text: room.title, at: room.opened_at })

function actionsFor(matter: MatterRow, rooms: readonly RoomRow[]): NextAction[] {
  if (matter.state === 'archived') return []
  const open = rooms.find(({ closed_at }) => closed_at === null)
  if (open) return [{ key: 'room', label: words.both.moderate, path: `/rooms/${open.id}`, weight: 'side' }]
  return [{ key: 'openRoom', label: words.both.open, path: `/matters/${matter.id}/rooms`, weight: 'side' }]
}

function Rooms({ view, rooms, moderates }: { view: View; rooms: readonly RoomRow[]; moderates: boolean }) {
  const w = words(view.lang)
  const line = (one: RoomRow) => ({
    href: moderates ? `/rooms/${one.id}` : one.closed_at ? `/live/${one.code}/results` : `/live/${one.code}`,
    title: one.title,
    hint: one.closed_at ? w.closed(dayAndTime(one.closed_at, view.lang)) : w.openNow(one.code),
  })
  return (
    <Card title={w.chapter}>
      <Lines lines={rooms.map(line)} />
    </Card>
  )
}
