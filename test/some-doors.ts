// Owns: one room's doors on the world's database, for tests that go in by the door without the rest of the house.
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { log } from '../src/platform/log.ts'
import type { Door } from '../src/platform/server/door.ts'
import { serve } from '../src/platform/server/serve.ts'
import type { PersonName, World } from './world.ts'

export type Form = Record<string, string | readonly string[]>

export function openDoors(world: World, doors: readonly Door[]) {
  log.level = 'fatal'
  const app = serve({
    db: world.db,
    doors,
    setting: { publicUrl: undefined, trustProxy: false },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
  const cookies = new Map<PersonName, string>()

  async function cookieOf(name: PersonName): Promise<string> {
    const known = cookies.get(name)
    if (known) return known
    const opened = await transaction(world.db, (tx) =>
      openSession(tx, world.committee.id, world.account[name], 'desk'),
    )
    cookies.set(name, `${sessionCookieName}=${opened.token}`)
    return cookieOf(name)
  }

  return {
    app,
    cookieOf,
    /** A call as one of the people, or as nobody; a form makes it a POST. */
    async call(name: PersonName | null, path: string, form?: Form): Promise<Response> {
      const headers: Record<string, string> = { origin: 'http://127.0.0.1' }
      if (name) headers.cookie = await cookieOf(name)
      const init = form ? { method: 'POST', headers, body: bodyOf(form) } : { headers }
      return app.request(`http://127.0.0.1${path}`, init)
    },
    forgetCookies: () => cookies.clear(),
  }
}

function bodyOf(form: Form): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(name, String(one))
  }
  return body
}
