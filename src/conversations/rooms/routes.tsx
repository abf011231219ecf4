// Owns: a moderator's doors to a room and its statements.
import type { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { type Moderator, moderators, refuseStrangers } from '../hands.ts'
import {
  addStatement,
  mergeStatement,
  present,
  refuseStatement,
  showStatement,
  statementsOf,
  takeDown,
} from '../statements/statement.ts'
import { standingOf } from '../tally/standing.ts'
import { addForm, mergeForm, openForm, presenceForm, refuseForm, room, statementAt } from './forms.ts'
import { type Again, OpenPage, StatementsPage } from './pages.tsx'
import { closeRoom, findRoom, openRoom, reopenRoom, roomsOf } from './room.ts'
import { words } from './words.ts'

const title = (lang: 'zh' | 'en') => words(lang).chapter
export const read = { title, answer: 'page', method: 'GET', who: moderators, limit: limits.read } as const
export const write = { title, answer: 'page', method: 'POST', who: moderators, limit: limits.write } as const

interface At {
  db: Db
  actor: Moderator
  view: View
  params: { id: string }
}

async function openPage({ db, actor, view, params }: At, again: Again = {}) {
  const matter = await findMatter(db, actor, params.id)
  await refuseStrangers(db, actor, matter)
  const rooms = await roomsOf(db, actor.committeeId, matter.id)
  return page(<OpenPage {...{ view, matterId: matter.id, rooms, ...again }} />, again.errors ? 422 : 200)
}

async function statementsPage({ db, actor, view, params }: At, again: Again = {}) {
  const { room } = await findRoom(db, actor, params.id)
  const standing = await standingOf(db, room)
  // What a moderator has just pressed is there at once; the counts may be a moment old.
  const fresh = { ...standing, statements: await statementsOf(db, room) }
  return page(<StatementsPage {...{ view, room, standing: fresh, ...again }} />, again.errors ? 422 : 200)
}

const openings: Door[] = [
  door({
    ...{ ...read, path: '/matters/:id/rooms', form: { params: room } },
    handle: (visit) => openPage(visit),
  }),
  door({
    ...{ ...write, path: '/matters/:id/rooms', form: { params: room, body: openForm } },
    async handle({ db, actor, params, body }) {
      const opened = await openRoom(db, actor, params.id, body.title)
      return goTo(`/rooms/${opened.id}`)
    },
    again: (visit, attempted) => openPage(visit, attempted),
  }),
  door({
    ...{ ...read, path: '/rooms/:id', form: { params: room } },
    handle: (visit) => statementsPage(visit),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/closing', form: { params: room, body: nothingAsked } },
    async handle({ db, actor, params }) {
      await closeRoom(db, actor, params.id)
      return goTo(`/rooms/${params.id}`)
    },
  }),
  door({
    ...{ ...write, path: '/rooms/:id/reopening', form: { params: room, body: nothingAsked } },
    async handle({ db, actor, params }) {
      await reopenRoom(db, actor, params.id)
      return goTo(`/rooms/${params.id}`)
    },
  }),
]

const adding = door({
  ...{ ...write, path: '/rooms/:id/statements', form: { params: room, body: addForm } },
  async handle({ db, actor, params, body }) {
    await addStatement(db, actor, params.id, body.text)
    return goTo(`/rooms/${params.id}`)
  },
  again: (visit, attempted) => statementsPage(visit, attempted),
})

/** A press on one statement, and back to the list. */
function pressOn<B extends z.ZodObject>(
  path: string,
  body: B,
  deed: (db: Db, actor: Moderator, at: { id: string; no: number }, body: z.output<B>) => Promise<unknown>,
): Door {
  return door({
    ...{ ...write, path: `/rooms/:id/statements/:no/${path}`, form: { params: statementAt, body } },
    async handle({ db, actor, params, body }) {
      await deed(db, actor, params, body as z.output<B>)
      return goTo(`/rooms/${params.id}`)
    },
    again: (visit, attempted) => statementsPage(visit, { ...attempted, at: visit.params.no, part: path }),
  })
}

export const roomDoors: Door[] = [
  ...openings,
  adding,
  pressOn('showing', nothingAsked, (db, actor, { id, no }) => showStatement(db, actor, id, no)),
  pressOn('refusal', refuseForm, (db, actor, { id, no }, { refusal }) =>
    refuseStatement(db, actor, id, no, refusal),
  ),
  pressOn('merging', mergeForm, (db, actor, { id, no }, { into }) => mergeStatement(db, actor, id, no, into)),
  pressOn('presence', presenceForm, (db, actor, { id, no }, { up }) =>
    up === 1 ? present(db, actor, id, no) : takeDown(db, actor, id, no),
  ),
]
