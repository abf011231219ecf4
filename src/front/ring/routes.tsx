// Owns: the doors of people to ring today, of the line that is opened and settled, and of one's own notices.
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import { anyStaff, staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { deskNotices, readNotice } from '../../platform/messages/desk.ts'
import { openRing, peopleToRing, type RingLine, ringLine, settleRing } from '../../platform/messages/ring.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { newestForm, settleForm } from './forms.ts'
import { NoticesPage } from './notices.tsx'
import { LinePage, RingPage } from './pages.tsx'
import { ringerOf, ringerRoles } from './reach.ts'
import { spokenOf } from './spoken-of.ts'
import { words } from './words.ts'

const ringer = staff(...ringerRoles)
const one = z.object({ id: z.uuid() })
const size = 50
const listQuery = z.object({
  after: z.string().max(80).optional(),
  settled: z.enum(['reached', 'again', 'failed']).optional().catch(undefined),
})

const ringRoutes: Door[] = [
  door({
    method: 'GET',
    path: '/ring',
    who: ringer,
    form: { query: listQuery },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).ring,
    async handle({ db, actor, view, query }) {
      const lines = await peopleToRing(db, ringerOf(actor), { size, after: cursor(query.after) })
      const about = await spokenOf(db, actor, lines)
      const now = db.clock.now()
      return page(<RingPage {...{ view, lines, about, next: nextOf(lines), settled: query.settled, now }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/ring/:id',
    who: ringer,
    form: { params: one },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).ring,
    async handle({ db, actor, view, params }) {
      const line = await ringLine(db, ringerOf(actor), params.id)
      return page(<LinePage {...(await shownLine(db, actor, line))} view={view} />)
    },
  }),
  door({
    method: 'POST',
    path: '/ring/:id',
    who: ringer,
    form: { params: one, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).ring,
    async handle({ db, actor, view, params }) {
      mustBeProven(actor, db.clock)
      const line = await ringLine(db, ringerOf(actor), params.id)
      const opened = await openRing(db, ringerOf(actor), params.id)
      return page(<LinePage {...(await shownLine(db, actor, line))} view={view} opened={opened} />)
    },
  }),
  door({
    method: 'POST',
    path: '/ring/:id/settlement',
    who: ringer,
    form: { params: one, body: settleForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).settle,
    async handle({ db, actor, params, body }) {
      const { state } = await settleRing(db, ringerOf(actor), params.id, body.outcome, body.note)
      return goTo(`/ring?settled=${{ done: 'reached', queued: 'again', failed: 'failed' }[state]}`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const line = await ringLine(db, ringerOf(actor), params.id)
      return page(<LinePage {...{ ...(await shownLine(db, actor, line)), view, values, errors }} />, 422)
    },
  }),
]

async function shownLine(db: Db, actor: Staff, line: RingLine) {
  const about = (await spokenOf(db, actor, [line])).get(line.aboutId ?? '')
  return { line, about, now: db.clock.now() }
}

const noticeRoutes: Door[] = [
  door({
    method: 'GET',
    path: '/notices',
    who: anyStaff,
    form: { query: z.object({ before: z.uuid().optional().catch(undefined) }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).notices,
    async handle({ db, actor, view, query }) {
      const notices = await deskNotices(db, actor, { size, before: query.before })
      const next = notices.length === size ? (notices.at(-1)?.id ?? null) : null
      return page(<NoticesPage view={view} notices={notices} next={next} now={db.clock.now()} />)
    },
  }),
  door({
    method: 'POST',
    path: '/notices/reading',
    who: anyStaff,
    form: { body: newestForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).markAllRead,
    async handle({ db, actor, body }) {
      const shown = (await deskNotices(db, actor, { size: 2 * size })).filter(({ id }) => id <= body.newest)
      for (const notice of shown.slice(0, size)) await readNotice(db, actor, notice.id)
      return goTo('/notices')
    },
  }),
  door({
    method: 'POST',
    path: '/notices/:id',
    who: anyStaff,
    form: { params: one, body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).markRead,
    async handle({ db, actor, params }) {
      await readNotice(db, actor, params.id)
      return goTo('/notices')
    },
  }),
]

export const ringDoors: Door[] = [...ringRoutes, ...noticeRoutes]

function nextOf(lines: readonly RingLine[]): string | null {
  const last = lines.length === size ? lines.at(-1) : undefined
  return last ? `${last.notBefore.toISOString()}~${last.id}` : null
}

/** A cursor that was cut starts at the beginning instead of failing. */
function cursor(text: string | undefined): { notBefore: Date; id: string } | undefined {
  const [at = '', id = ''] = (text ?? '').split('~')
  const fits = !Number.isNaN(Date.parse(at)) && z.uuid().safeParse(id).success
  return fits ? { notBefore: new Date(at), id } : undefined
}
