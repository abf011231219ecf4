// Owns: the way from a request to an answer: tenant, rate, permission, form, verb, answer. Every door goes through here.
import type { Context } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { z } from 'zod'
import { type Committee, committeeOfHost, type Tenant, tenantOfHost } from '../committees.ts'
import { type Db, transaction } from '../database/transaction.ts'
import type { Raw } from '../html/form/read.ts'
import { readForm } from '../html/form/read.ts'
import { triedIn } from '../html/form/tried.ts'
import type { View } from '../html/view.ts'
import { FormUnreadable, LinkEnded, OutOfReach, TooLarge } from '../refusals.ts'
import type { Answer } from './answer.ts'
import { callFrom, type Setting, sameOrigin, send, viewOf } from './call.ts'
import { type Attempted, anyone, type Call, type Door, type Visit } from './door.ts'
import { KeptPages } from './kept/keep.ts'
import { rateOf } from './rates.ts'
import { formAgain, refuse, wordsOfRefusal } from './refused/refused.tsx'
import { type Left, leftWith } from './refused/ways.ts'
import { claimReplayKey, keepAnswer, keptAnswer, type Press } from './replay.ts'

/** Who stands there and where they may go: told by the rooms above through main. */
export type Dress = (call: Call, actor: unknown, view: View) => Promise<Pick<View, 'person' | 'menu'>>
interface Open extends House {
  kept: KeptPages
}
export interface House {
  db: Db
  doors: readonly Door[]
  setting: Setting
  dress: Dress
  refused(db: Db, door: Door, committee: Committee, actor: unknown, refusal: unknown): Promise<void>
}
const nothing = z.object({})
type Anything = Visit<unknown, never, unknown, unknown>

export function serve(opened: House): Hono {
  const app = new Hono()
  const house = { ...opened, kept: new KeptPages() }
  app.use(headers(house.setting), csrf(sameOrigin(house.setting)))
  for (const door of house.doors) {
    const rate = rateOf(door)
    const size = bodyLimit({
      maxSize: door.limit.body ?? 16 * 1024,
      onError: async (c) =>
        send(c, await refuse(new TooLarge({ door: door.path }), await plainView(house, c))),
    })
    app.on(door.method, door.path, size, (c) => answerAt(house, door, rate, c))
  }
  // What fails on the way to a refusal is told and written down like any other failure.
  app.onError(async (error, c) =>
    error instanceof HTTPException
      ? error.getResponse()
      : send(c, await refuse(error, await plainView(house, c))),
  )
  app.notFound(async (c) =>
    send(c, await refuse(new OutOfReach({ path: c.req.path }), await plainView(house, c))),
  )
  return app
}

async function answerAt(
  house: Open,
  door: Door,
  rate: (key: string) => Promise<void>,
  c: Context,
): Promise<Response> {
  let view: View | null = null
  let committee: Committee | null = null
  let actor: unknown = null
  try {
    const tenant = await tenantFor(house, door, c)
    committee = tenant?.committee ?? null
    const call = callFrom(dbFor(house, door), committee, c, house.setting)
    view = viewOf(call, c)
    await rate(call.ip)
    actor = await door.who.admit(call)
    view = { ...view, ...(await house.dress(call, actor, view)) }
    const visit = { ...call, ...readAddress(door, c), actor, view, body: {} } as unknown as Anything
    const kept = door.keep && tenant ? tenant.moment : null
    return send(
      c,
      door.method === 'GET'
        ? await house.kept.answer(door, visit, kept)
        : await post(door, visit, await bodyOf(c)),
    )
  } catch (refusal) {
    return refusedAt(house, door, { view, committee, actor }, refusal, c)
  }
}

/** How far a call had come when it was refused. */
interface Reached {
  view: View | null
  committee: Committee | null
  actor: unknown
}

async function refusedAt(house: House, door: Door, reached: Reached, refusal: unknown, c: Context) {
  const { view, committee, actor } = reached
  const before =
    view && refusal instanceof LinkEnded ? await saidBefore(house.db, door, committee, view, c) : null
  if (before) return send(c, before)
  if (committee) await house.refused(house.db, door, committee, actor, refusal)
  const seen = view ?? (await plainView(house, c))
  const standing = door.method === 'POST' ? { ...seen, path: pageOfForm(c, seen) } : seen
  const left = committee ? await leftBy(house, door, committee, seen, refusal, c) : undefined
  return send(c, await refuse(refusal, standing, left))
}

async function leftBy(
  house: House,
  door: Door,
  committee: Committee,
  { lang }: View,
  refusal: unknown,
  c: Context,
): Promise<Left> {
  const call = callFrom(house.db, committee, c, house.setting)
  const raw = door.method === 'POST' ? await bodyOf(c).catch(() => null) : null
  return leftWith(refusal, { doors: house.doors, door, call, lang, raw }, c)
}

/** The first press used the link up; the second is shown what the first was told. */
async function saidBefore(
  db: Db,
  door: Door,
  committee: Committee | null,
  view: View,
  c: Context,
): Promise<Answer | null> {
  if (!committee || door.method !== 'POST') return null
  // What can't be read carries no key: then the link has ended, and nothing was said before.
  const raw = await bodyOf(c).catch(() => null)
  const press = raw && pressOf(door, committee, view, raw)
  return press && keptAnswer(db, press)
}

/** A page remembers what it has read. A stream lives on and reads anew; a press changes what it reads. */
function dbFor({ db }: House, door: Door): Db {
  const forgets = door.method === 'POST' || door.answer === 'stream'
  return forgets ? db : { ...db, seen: new Map() }
}

/** Whoever is sent to sign in from a form comes back to the page it stands on: its own address takes no visit. */
function pageOfForm(c: Context, view: View): string {
  const from = URL.parse(c.req.header('referer') ?? '')
  return from && from.host === c.req.header('host') ? from.pathname + from.search : view.path
}

/** A door that is said aloud to be open to all stands even where no committee is set up yet: health, assets. */
async function tenantFor(house: House, door: Door, c: Context): Promise<Tenant | null> {
  const found = tenantOfHost(house.db, new URL(c.req.url).hostname)
  return door.who === anyone ? found.catch(() => null) : found
}

/** A wrong path id reads as not found; a wrong query falls back to what the form's defaults say, else not found. */
function readAddress(door: Door, c: Context): { params: object; query: object } {
  const given = [...Object.values(c.req.param()), ...Object.values(c.req.query())]
  // PostgreSQL keeps no NUL in a text, so nothing that lies there is called so.
  if (given.some((one) => String(one).includes('\0'))) throw new OutOfReach({ door: door.path })
  const params = (door.form.params ?? nothing).safeParse(c.req.param())
  const query = (door.form.query ?? nothing).safeParse(c.req.query())
  if (!params.success || !query.success) throw new OutOfReach({ path: c.req.path })
  return { params: { ...c.req.param(), ...params.data }, query: query.data }
}

async function bodyOf(c: Context): Promise<Raw> {
  try {
    return withoutNul(await c.req.parseBody({ all: true }))
  } catch (cause) {
    throw new FormUnreadable({ path: c.req.path }, { cause })
  }
}

/** PostgreSQL keeps no NUL in a text, and a form shown again looks things up by what was typed. */
function withoutNul(raw: Raw): Raw {
  const clean = <T>(one: T) => (typeof one === 'string' ? one.replaceAll('\0', '') : one)
  const kept = Object.entries(raw).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(clean) : clean(value),
  ])
  return Object.fromEntries(kept) as Raw
}

async function post(door: Door, sent: Anything, raw: Raw): Promise<Answer> {
  const visit = { ...sent, view: { ...sent.view, tried: triedIn(door.form.body, raw) } }
  const read = readForm(door.form.body ?? nothing, raw, visit.view.lang)
  if (!read.ok) return again(door, visit, { values: read.raw, errors: read.errors })
  try {
    const press = pressOf(door, visit.committee, visit.view, raw)
    const filled = { ...visit, body: read.value }
    return await (press && door.gather ? door.gather(filled, press.key) : once(door, filled, press))
  } catch (refusal) {
    const words = wordsOfRefusal(refusal, visit.view.lang)
    if (!words) throw refusal
    return again(door, visit, { values: raw, errors: [words] })
  }
}

/**
 * The page’s key and the address together: two forms of one page are two deeds, also after the back button.
 * An empty key is none: a look at a number, or walking in, is done each time it is asked for.
 */
function pressOf(door: Door, { id }: Committee, view: View, raw: Raw): Press | null {
  if (typeof raw._replay !== 'string' || raw._replay === '') return null
  const key = `${raw._replay.slice(0, 100)} ${view.path.split('?')[0]}`
  return { committeeId: id, key, door: door.path, view }
}

function once(door: Door, visit: Anything, press: Press | null): Promise<Answer> {
  return transaction(visit.db, async (tx) => {
    const replayed = press && (await claimReplayKey(tx, press))
    if (replayed) return replayed
    const answer = await door.handle({ ...visit, db: tx })
    return press ? keepAnswer(tx, press, answer) : answer
  })
}

function again(door: Door, visit: Anything, attempted: Attempted): Promise<Answer> {
  return door.again ? door.again(visit, attempted) : formAgain(door, visit, attempted)
}

async function plainView(house: House, c: Context): Promise<View> {
  const committee = await committeeOfHost(house.db, new URL(c.req.url).hostname).catch(() => null)
  return viewOf(callFrom(house.db, committee, c, house.setting), c)
}

function headers(setting: Setting) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: [NONCE],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: setting.publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
  })
}
