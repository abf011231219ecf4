// Owns: the doors to hands and paper.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, type Visit } from '../../platform/server/door.ts'
import type { Moderator } from '../hands.ts'
import { room } from '../rooms/forms.ts'
import { findRoom } from '../rooms/room.ts'
import { read, write } from '../rooms/routes.tsx'
import { statementsOf } from '../statements/statement.ts'
import { standingNow } from '../tally/standing.ts'
import { handsRead, printForm, sheetRead, votesOn } from './forms.ts'
import { countHands } from './hands-up.ts'
import { HandsPage, PaperPage, SheetsPage } from './pages.tsx'
import { enterSheet, numberSheets, typedSheet } from './paper.ts'
import { words } from './words.ts'

type At = Pick<Visit<Moderator, { id: string }>, 'db' | 'actor' | 'view' | 'params'>
const aNumber = ask.number({ label: words.both.sheet, min: 1, max: 100_000 }).catch(undefined)

async function handsPage({ db, actor, view, params }: At, again: Partial<Attempted> = {}) {
  const { room } = await findRoom(db, actor, params.id)
  const standing = await standingNow(db, room)
  return page(<HandsPage {...{ view, room, standing, ...again }} />, again.errors ? 422 : 200)
}

interface Wanted extends Record<string, unknown> {
  sheet?: number | undefined
  stored?: number | undefined
}

async function paperPage({ db, actor, view, params }: At, wanted: Wanted, again: Partial<Attempted> = {}) {
  const { room } = await findRoom(db, actor, params.id)
  const open = (await statementsOf(db, room)).filter(({ state }) => state === 'shown')
  const { sheet: number, stored } = wanted
  const unknown = !again.errors && number !== undefined && number > room.sheets
  if (unknown) {
    const errors = [{ field: 'sheet', message: words(view.lang).noSuchSheet }]
    return page(<PaperPage {...{ view, room, stored, sheet: null, open, errors, values: wanted }} />, 422)
  }
  const sheet = number === undefined ? null : { number, typed: await typedSheet(db, room, number) }
  return page(<PaperPage {...{ view, room, stored, sheet, open, ...again }} />, again.errors ? 422 : 200)
}

/** 0 where it is no number of a sheet: what was ticked is shown again all the same. */
const wholeOf = (typed: unknown) => {
  const number = Number(typed)
  return Number.isInteger(number) && number > 0 && number <= 100_000 ? number : 0
}

export const ballotDoors: Door[] = [
  door({
    ...{ ...read, path: '/rooms/:id/hands', form: { params: room } },
    handle: (visit) => handsPage(visit),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/hands', form: { params: room, body: handsRead } },
    async handle({ db, actor, params, body }) {
      const { statement, ...hands } = body
      await countHands(db, actor, params.id, statement, hands)
      return goTo(`/rooms/${params.id}/hands`)
    },
    again: (visit, attempted) => handsPage(visit, attempted),
  }),
  door({
    ...{ ...read, path: '/rooms/:id/paper' },
    form: { params: room, query: z.object({ sheet: aNumber, stored: aNumber }) },
    handle: (visit) => paperPage(visit, visit.query),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/paper', form: { params: room, body: sheetRead } },
    async handle({ db, actor, params, body }) {
      const number = wholeOf(body.sheet)
      const { again } = body
      await enterSheet(db, actor, params.id, { number, again, votes: votesOn(body) })
      return goTo(`/rooms/${params.id}/paper?stored=${number}`)
    },
    again: (visit, attempted) => paperPage(visit, { sheet: wholeOf(attempted.values.sheet) }, attempted),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/sheets', form: { params: room, body: printForm } },
    async handle({ db, actor, params, body }) {
      const from = await numberSheets(db, actor, params.id, body.many)
      return goTo(`/rooms/${params.id}/sheets?from=${from}&to=${from + body.many - 1}`)
    },
    again: (visit, attempted) => paperPage(visit, {}, attempted),
  }),
  door({
    ...{ ...read, path: '/rooms/:id/sheets' },
    form: { params: room, query: z.object({ from: aNumber, to: aNumber }) },
    async handle({ db, actor, view, params, query, site }) {
      const { room } = await findRoom(db, actor, params.id)
      const { from = Math.max(1, room.sheets), to = room.sheets } = query
      if (to > room.sheets || from > to || to - from >= 200) throw new OutOfReach({ room: room.id, from, to })
      const open = (await statementsOf(db, room)).filter(({ state }) => state === 'shown')
      return page(<SheetsPage {...{ view, room, open, site, from, to }} />)
    },
  }),
]
