// Owns: the whole product in one process on the world's database, on a port of its own, for tests that go in by the door.
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { dress } from '../src/front/standing.ts'
import { noteRefusal } from '../src/people/refused.ts'
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { buildAssets } from '../src/platform/html/build.ts'
import { log } from '../src/platform/log.ts'
import { serve } from '../src/platform/server/serve.ts'
import { openRooms } from '../src/rooms.ts'
import { makeWorld, type PersonName } from './world.ts'

export type OpenHouse = Awaited<ReturnType<typeof openHouse>>
export type Typed = Record<string, string | string[]>

export async function openHouse() {
  log.level = 'fatal'
  await buildAssets()
  const world = await makeWorld()
  const rooms = openRooms()
  const setting = { publicUrl: undefined, trustProxy: false }
  const app = serve({ db: world.db, doors: rooms.doors(), setting, dress, refused: noteRefusal })
  const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((ready) => server.once('listening', ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sessions = new Map<PersonName, string>()

  async function cookieOf(name: PersonName): Promise<string> {
    const known = sessions.get(name)
    if (known) return known
    const { token } = await transaction(world.db, (tx) =>
      openSession(tx, world.committee.id, world.account[name], 'desk'),
    )
    sessions.set(name, token)
    return token
  }
  /** A call as one of the people, or as nobody. A form makes it a POST. */
  async function call(
    name: PersonName | null,
    path: string,
    form?: Typed | FormData,
    cookies: Record<string, string> = {},
  ): Promise<Response> {
    const all = name ? { ...cookies, [sessionCookieName]: await cookieOf(name) } : cookies
    const cookie = Object.entries(all)
      .map(([key, value]) => `${key}=${value}`)
      .join('; ')
    const headers = { cookie, origin: base }
    if (!form) return fetch(base + path, { headers, redirect: 'manual' })
    const body = form instanceof FormData ? form : bodyOf(form)
    return fetch(base + path, { method: 'POST', headers, body, redirect: 'manual' })
  }
  return {
    world,
    base,
    rooms,
    call,
    cookieOf,
    /** After half an hour sessions of a desk have ended. */
    forgetCookies: () => sessions.clear(),
    async close() {
      await new Promise((done) => server.close(done))
      await world.end()
    },
  }
}

function bodyOf(form: Typed): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return body
}
