// Owns: a browser without script: it keeps its cookies, follows redirects, and sends the form that stands on the page.
import type { Hono } from 'hono'
import { noteRefusal } from '../src/people/refused.ts'
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import type { Door } from '../src/platform/server/door.ts'
import { serve } from '../src/platform/server/serve.ts'
import type { PersonName, World } from './world.ts'

const base = 'http://localhost'
let addresses = 0

export type Typed = Record<string, string | File | File[]>
export interface Seen {
  status: number
  path: string
  html: string
}

export function open(world: World, doors: readonly Door[]): Hono {
  const dress = async () => ({ person: null, menu: [] })
  return serve({ db: world.db, doors, setting: { trustProxy: true }, dress, refused: noteRefusal })
}

/** Each visitor comes from an address of its own, so that they don't run into each other's limits. */
export function visitor(app: Hono, first: Record<string, string> = {}) {
  const cookies = new Map(Object.entries(first))
  const address = `10.1.${++addresses >> 8}.${addresses & 255}`

  async function ask(path: string, form?: Typed): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: base, 'x-forwarded-for': address }
    const answer = await app.request(
      base + path,
      form ? { method: 'POST', headers, body: bodyOf(form) } : { headers },
    )
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value && !/max-age=0/i.test(line)) cookies.set(name, value)
      else cookies.delete(name)
    }
    return answer
  }
  async function see(path: string, form?: Typed): Promise<Seen> {
    const answer = await ask(path, form)
    const to = answer.headers.get('location')
    if (to) return see(to)
    return { status: answer.status, path, html: await answer.text() }
  }
  return { ask, see, cookies }
}

export async function signedIn(app: Hono, world: World, name: PersonName) {
  const session = await transaction(world.db, (tx) =>
    openSession(tx, world.committee.id, world.account[name], 'desk'),
  )
  return visitor(app, { [sessionCookieName]: session.token })
}

function bodyOf(form: Typed): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return body
}
