// Owns: the doors to the report and to the files from which anyone recomputes it. Until somebody has decided that it is
// public, only those who moderate read it.
import { z } from 'zod'
import type { Published } from '../../opinions/exchange/published.ts'
import { commentsCsv, votesCsv } from '../../opinions/exchange/write.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Answer, file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { exclusionsOf } from '../guard/exclusion.ts'
import { room as roomParams } from '../rooms/forms.ts'
import { findRoom, publishReport, type RoomRow, roomByCode } from '../rooms/room.ts'
import { read, write } from '../rooms/routes.tsx'
import { code } from '../seats/forms.ts'
import { statementsOf } from '../statements/statement.ts'
import { publishedOf } from '../tally/published.ts'
import { opinionsOf, standingNow } from '../tally/standing.ts'
import { ReportPage, ReportTab } from './page.tsx'
import { words } from './words.ts'

const title = (lang: 'zh' | 'en') => words(lang).report
const open = { method: 'GET', who: committeeAnyone, limit: limits.read, title } as const
const kinds = { kind: z.literal(['conversation.json', 'votes.csv', 'comments.csv']) }
type Kind = z.output<typeof kinds.kind>

async function publicRoom(db: Db, committeeId: RoomRow['committee_id'], code: string): Promise<RoomRow> {
  const room = await roomByCode(db, committeeId, code)
  if (!room.published_at) throw new OutOfReach({ room: room.id, report: 'not public' })
  return room
}

async function facts(db: Db, room: RoomRow) {
  const excluded = (await exclusionsOf(db, room)).filter(({ lifted_at }) => lifted_at === null).length
  return { room, standing: await standingNow(db, room), excluded }
}

async function exported(db: Db, room: RoomRow, kind: Kind): Promise<Answer> {
  const published = await publishedOf(db, room, await statementsOf(db, room))
  const text =
    kind === 'votes.csv' ? votesCsv(published) : kind === 'comments.csv' ? commentsCsv(published) : null
  const type = text === null ? 'application/json' : 'text/csv; charset=utf-8'
  return file(Buffer.from(text ?? (await proved(published))), type, `${room.code}-${kind}`)
}

async function proved(published: Published): Promise<string> {
  const { digest } = await opinionsOf(published)
  return JSON.stringify({ format: 'yishi-opinions-1', ...published, digest })
}

export const reportDoors: Door[] = [
  door({
    ...{ ...open, path: '/live/:code/report', answer: 'page', form: { params: code } },
    async handle({ db, actor, view, params }) {
      const room = await publicRoom(db, actor.committeeId, params.code)
      return page(<ReportPage {...{ view, ...(await facts(db, room)) }} />)
    },
  }),
  door({
    ...{ ...open, path: '/live/:code/export/:kind', answer: 'file', form: { params: code.extend(kinds) } },
    async handle({ db, actor, params }) {
      return exported(db, await publicRoom(db, actor.committeeId, params.code), params.kind)
    },
  }),
  door({
    ...{ ...read, title, path: '/rooms/:id/report', form: { params: roomParams } },
    async handle({ db, actor, view, params, site }) {
      const { room } = await findRoom(db, actor, params.id)
      return page(<ReportTab {...{ view, site, ...(await facts(db, room)) }} />)
    },
  }),
  door({
    ...{
      ...read,
      title,
      path: '/rooms/:id/export/:kind',
      answer: 'file',
      form: { params: roomParams.extend(kinds) },
    },
    async handle({ db, actor, params }) {
      const { room } = await findRoom(db, actor, params.id)
      return exported(db, room, params.kind)
    },
  }),
  door({
    ...{ ...write, title, path: '/rooms/:id/publication', form: { params: roomParams, body: nothingAsked } },
    async handle({ db, actor, params }) {
      await publishReport(db, actor, params.id)
      return goTo(`/rooms/${params.id}/report`)
    },
  }),
]
