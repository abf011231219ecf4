// Owns: the doors of a lost receipt. Slow by their limits; every answer to a number is the same.
import { z } from 'zod'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { normalPhone } from '../../people/identity/phone.ts'
import { words as identityWords } from '../../people/identity/words.ts'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { browserToken, heldToken } from '../../platform/server/browser.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { codeForm, openForm, phoneForm } from './forms.ts'
import { openFound, provenReceipts } from './keys.ts'
import { CodePage, FoundPage, LostPage, ReadOutPage } from './pages.tsx'
import { recoveryWithin } from './queries.ts'
import { askForCode, askingHours, codeToRead, proveCode } from './recovery.ts'
import { words } from './words.ts'

const cookieName = 'recovery'
const common = { who: committeeAnyone, answer: 'page' } as const
const asking = { ...limits.guess, rate: { times: 10, seconds: 600 } }

const lost: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: '/receipts/lost',
    form: {},
    limit: limits.read,
    title: (lang) => words(lang).lost,
    handle: async ({ view }) => page(<LostPage view={view} />),
  }),
  door({
    ...common,
    method: 'POST',
    path: '/receipts/lost',
    form: { body: phoneForm },
    limit: asking,
    title: (lang) => words(lang).ask,
    async handle(visit) {
      const { db, actor, body } = visit
      const phone = normalPhone(body.phone)
      if (!phone) throw new FieldRefused('phone', identityWords.both.phoneWrong)
      const { token, cookies } = browserToken(visit, cookieName, 1)
      await askForCode(db, { committeeId: actor.committeeId, phone, browser: token })
      return goTo('/receipts/lost/code', cookies)
    },
    again: async ({ view }, attempted) => page(<LostPage view={view} {...attempted} />, 422),
  }),
]

const code: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: '/receipts/lost/code',
    form: { query: z.object({ wrong: z.literal('1').optional().catch(undefined) }) },
    limit: limits.read,
    title: (lang) => words(lang).codeTitle,
    async handle({ view, query }) {
      const errors = query.wrong ? [{ field: 'code', message: words(view.lang).wrong }] : undefined
      return page(<CodePage view={view} errors={errors} />)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/receipts/lost/code',
    form: { body: codeForm },
    limit: asking,
    title: (lang) => words(lang).prove,
    // A refusal would undo the count of tries: a wrong code is an answer like any other.
    async handle(visit) {
      const browser = heldToken(visit, cookieName)
      const { db, actor, body } = visit
      const right = browser ? await proveCode(db, actor.committeeId, browser, body.code) : false
      return goTo(right ? '/receipts/lost/list' : '/receipts/lost/code?wrong=1')
    },
    again: async ({ view }, attempted) => page(<CodePage view={view} {...attempted} />, 422),
  }),
]

const found: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: '/receipts/lost/list',
    form: {},
    limit: limits.read,
    title: (lang) => words(lang).found,
    async handle(visit) {
      const { db, actor, view } = visit
      const browser = heldToken(visit, cookieName)
      if (!browser) return goTo('/receipts/lost')
      const { receipts } = await provenReceipts(db, actor.committeeId, browser)
      return page(<FoundPage view={view} receipts={receipts} now={db.clock.now()} />)
    },
  }),
  door({
    ...common,
    method: 'POST',
    path: '/receipts/lost/opening',
    form: { body: openForm },
    limit: limits.guess,
    title: (lang) => words(lang).open,
    async handle(visit) {
      const { db, actor, body } = visit
      const browser = heldToken(visit, cookieName)
      return goTo(`/receipts/${await openFound(db, actor.committeeId, browser, body.submission)}`)
    },
  }),
]

const reader = staff('liaison', 'venueHead', 'convener')
const params = z.object({ id: z.uuid() })

const readOut: Door[] = [
  door({
    method: 'GET',
    path: '/recoveries/:id',
    who: reader,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).readOut,
    async handle({ db, actor, view, params: { id } }) {
      await within(db, actor, id)
      return page(<ReadOutPage view={view} id={id} />)
    },
  }),
  door({
    method: 'POST',
    path: '/recoveries/:id/code',
    who: reader,
    form: { params, body: nothingAsked },
    limit: limits.guess,
    answer: 'page',
    title: (lang) => words(lang).make,
    async handle({ db, actor, view, params: { id } }) {
      await within(db, actor, id)
      const code = await codeToRead(db, actor.committeeId, id)
      await audit(db, {
        ...{ committeeId: actor.committeeId, ...signatureOf(actor), act: 'receipt.recovery.read' },
        ...{ objectKind: 'recovery', objectId: id, success: true },
      })
      return page(<ReadOutPage view={view} id={id} code={code} />)
    },
  }),
]

function within(db: Db, actor: Staff, id: string) {
  const since = new Date(db.clock.now().getTime() - askingHours * 3_600_000)
  return recoveryWithin(db, actor, id, since)
}

export const doors: Door[] = [...lost, ...code, ...found, ...readOut]
