// Owns: what is known of a call before anyone is admitted, and how an answer leaves.
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { csrf } from 'hono/csrf'
import { atHost, type Committee } from '../committees.ts'
import type { Db } from '../database/transaction.ts'
import type { View } from '../html/view.ts'
import { newToken } from '../ids.ts'
import type { Answer } from './answer.ts'
import type { Call } from './door.ts'
import { packed, packedOnce, packedPieces } from './packing.ts'
import { rangeOf } from './ranges.ts'
import { words } from './words.ts'

export interface Setting {
  publicUrl?: string | undefined
  /** Behind a proxy of one's own the address of the caller is in X-Forwarded-For. */
  trustProxy: boolean
}

export function callFrom(db: Db, committee: Committee | null, c: Context, setting: Setting): Call {
  return {
    db,
    // Null only behind a door of `anyone`, which has no committee to act for.
    committee: committee as Committee,
    params: c.req.param() as Record<string, string>,
    ip: addressOf(c, setting),
    site: siteOf(setting, committee, c),
    cookie: (name) => getCookie(c, name),
    header: (name) => c.req.header(name),
  }
}

/** What the setting says; where several committees share an installation, each at the host that is its own. */
function siteOf({ publicUrl }: Setting, committee: Committee | null, c: Context): string {
  const { origin, hostname } = new URL(c.req.url)
  if (!publicUrl) return origin
  return committee?.hosts.includes(hostname) ? atHost(publicUrl, hostname) : publicUrl
}

/** Behind a proxy the scheme and the port of an origin are the setting's, its host is the one that was called. */
export function sameOrigin({ publicUrl }: Setting): Parameters<typeof csrf>[0] {
  if (!publicUrl) return {}
  const hostOf = (c: Context) => new URL(c.req.url).hostname
  return { origin: (origin, c) => origin === publicUrl || origin === atHost(publicUrl, hostOf(c)) }
}

function addressOf(c: Context, setting: Setting): string {
  const forwarded = setting.trustProxy ? c.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

export function viewOf(call: Call, c: Context): View {
  const url = new URL(c.req.url)
  const known: Committee | null = call.committee
  return {
    lang: (call.cookie('lang') ?? preferred(c)) === 'en' ? 'en' : 'zh',
    elder: call.cookie('elder') === '1',
    theme: themeOf(call.cookie('theme')),
    path: url.pathname + url.search,
    nonce: (c.get('secureHeadersNonce') as string | undefined) ?? '',
    county: {
      name: known?.name ?? words.both.house,
      demonstration: known?.demonstration ?? false,
    },
    person: null,
    menu: [],
    replayKey: newToken(),
    ...(known?.settings.filing ? { record: known.settings.filing } : {}),
  }
}

function preferred(c: Context): 'zh' | 'en' {
  const asked = c.req.header('accept-language') ?? ''
  return asked.startsWith('en') ? 'en' : 'zh'
}

function themeOf(cookie: string | undefined): View['theme'] {
  return cookie === 'light' || cookie === 'dark' ? cookie : 'auto'
}

export async function send(c: Context, answer: Answer): Promise<Response> {
  if (answer.kind === 'data') return c.json(answer.data as object, answer.status)
  if (answer.kind === 'stream')
    return c.body(answer.body, 200, { 'content-type': answer.type, 'cache-control': 'no-store' })
  if (answer.kind === 'file') return sendFile(c, answer)
  if (answer.kind === 'kept') return sendPage(c, packedPieces(c, answer), 200)
  for (const one of answer.cookies) {
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, one.name, one.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      ...(one.seconds === null ? {} : { maxAge: one.seconds }),
    })
  }
  if (answer.kind === 'goTo') return c.redirect(answer.path, 303)
  return sendPage(c, packed(c, `<!doctype html>${await answer.html}`), answer.status)
}

function sendPage(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  status: Extract<Answer, { kind: 'page' }>['status'],
): Response {
  c.header('cache-control', 'no-store')
  c.header('content-type', 'text/html; charset=utf-8')
  return c.body(body, status)
}

function sendFile(c: Context, answer: Extract<Answer, { kind: 'file' }>): Response {
  const name = `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(answer.name)}`
  const head = {
    'content-type': answer.type,
    'content-disposition': name,
    'cache-control': answer.kept ? 'public, max-age=31536000, immutable' : 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  if (answer.inline && !answer.kept && answer.bytes instanceof Uint8Array)
    return sendPart(c, answer.bytes, head)
  const bytes = answer.kept ? packedOnce(c, answer) : answer.bytes
  return c.body(bytes as unknown as ReadableStream, 200, head)
}

/** Photos and recordings: the part that was asked for, or the whole. */
function sendPart(c: Context, bytes: Uint8Array, head: Record<string, string>): Response {
  const range = rangeOf(c.req.header('range'), bytes.length)
  const size = bytes.length
  if (range === 'none') return c.body(null, 416, { ...head, 'content-range': `bytes */${size}` })
  if (!range) return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { ...head, 'accept-ranges': 'bytes' })
  const part = bytes.subarray(range.from, range.to + 1) as Uint8Array<ArrayBuffer>
  return c.body(part, 206, { ...head, 'content-range': `bytes ${range.from}-${range.to}/${size}` })
}
