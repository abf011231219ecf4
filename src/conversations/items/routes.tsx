// Owns: the doors of agreeing.

import type { Db } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, type Visit } from '../../platform/server/door.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Moderator } from '../hands.ts'
import { room, statementAt } from '../rooms/forms.ts'
import { findRoom, type RoomRow } from '../rooms/room.ts'
import { read, write } from '../rooms/routes.tsx'
import { present, statementsOf } from '../statements/statement.ts'
import { standingNow } from '../tally/standing.ts'
import { type Choice, draftForm, takeForm } from './forms.ts'
import { became, draftItem, meetingsThatTake, rewordItem, takeOver } from './item.ts'
import { ItemsPage } from './pages.tsx'

type At = Pick<Visit<Moderator, { id: string; no?: number }>, 'db' | 'actor' | 'view' | 'params'>

async function itemsPage(
  { db, actor, view, params }: At,
  again: Partial<Attempted> & { part?: 'wording' | 'taking' } = {},
) {
  const { room } = await findRoom(db, actor, params.id)
  const standing = await standingNow(db, room)
  const lists = { units: await unitsOf(db, room), meetings: await meetingsFor(db, room) }
  // A form that came back stands at the newest wording of its item: somebody else may have changed it meanwhile.
  const all = await statementsOf(db, room)
  const item = again.part && all.find(({ no }) => no === params.no)
  const at = item ? became(all, item).no : undefined
  const fresh = { ...standing, statements: all }
  return page(
    <ItemsPage {...{ view, room, standing: fresh, ...lists, at, ...again }} />,
    again.errors ? 422 : 200,
  )
}

async function meetingsFor(db: Db, room: RoomRow): Promise<Choice[]> {
  const rows = await meetingsThatTake(db, room.committee_id, room.matter_id)
  return rows.map((row) => ({
    value: row.id,
    label: {
      zh: `${dayAndTime(row.starts_at, 'zh')} · ${row.place}`,
      en: `${dayAndTime(row.starts_at, 'en')} · ${row.place}`,
    },
  }))
}

const mostUnits = 200

async function unitsOf(db: Db, { committee_id }: RoomRow): Promise<Choice[]> {
  const rows = await db.q
    .selectFrom('bodies')
    .select(['id', 'name_zh', 'name_en'])
    .where('committee_id', '=', committee_id)
    .where('kind', 'in', ['handlingUnit', 'villageCommittee'])
    .where('closed_at', 'is', null)
    .orderBy('kind')
    .orderBy('name_zh')
    .limit(mostUnits)
    .execute()
  return rows.map((row) => ({ value: row.id, label: { zh: row.name_zh, en: row.name_en } }))
}

export const itemDoors: Door[] = [
  door({
    ...{ ...read, path: '/rooms/:id/items', form: { params: room } },
    handle: (visit) => itemsPage(visit),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/items', form: { params: room, body: draftForm } },
    async handle({ db, actor, params, body }) {
      const no = await draftItem(db, actor, params.id, body.text)
      await present(db, actor, params.id, no)
      return goTo(`/rooms/${params.id}/items`)
    },
    again: (visit, attempted) => itemsPage(visit, attempted),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/items/:no/wording', form: { params: statementAt, body: draftForm } },
    async handle({ db, actor, params, body }) {
      await rewordItem(db, actor, params.id, params.no, body.text)
      return goTo(`/rooms/${params.id}/items`)
    },
    again: (visit, attempted) => itemsPage(visit, { ...attempted, part: 'wording' }),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/items/:no/taking', form: { params: statementAt, body: takeForm() } },
    async handle({ db, actor, params, body }) {
      const { kind, unit, party, dueOn, doneWhen, meeting } = body
      const owed = { bodyId: unit ?? null, partyName: party ?? null, dueOn: dueOn ?? null }
      const taking = { kind, ...owed, doneWhen: doneWhen ?? null, meetingId: meeting ?? null }
      await takeOver(db, actor, params.id, params.no, taking)
      return goTo(`/rooms/${params.id}/items`)
    },
    again: (visit, attempted) => itemsPage(visit, { ...attempted, part: 'taking' }),
  }),
]
