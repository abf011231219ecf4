// Owns: the county as its people meet it: every door in one process, whoever stands there, and what they have in hand:
// receipts, links, forms they once filled in.
import { dress } from '../../src/front/standing.ts'
import { noteRefusal } from '../../src/people/refused.ts'
import { openSession, sessionCookieName } from '../../src/people/signin/sessions.ts'
import { transaction } from '../../src/platform/database/transaction.ts'
import { buildAssets } from '../../src/platform/html/build.ts'
import { serve } from '../../src/platform/server/serve.ts'
import { openRooms } from '../../src/rooms.ts'
import { makeWorld, type PersonName, type World } from '../world.ts'
import type { Filled } from './filling.ts'

const base = 'http://county.test'

export interface Asked {
  by: PersonName | null
  path: string
  body?: Filled
  /** The cookie of somebody who is writing. */
  draft?: string
}
export interface Answered extends Asked {
  status: number
  html: string
  /** Where it led, where it led anywhere. */
  to: string | null
}
export type Town = Awaited<ReturnType<typeof makeTown>>

/** What stands in lists of things, by the first word of its address. */
export const kinds = ['submissions', 'matters', 'meetings', 'tasks'] as const
export type Kind = (typeof kinds)[number]

export async function makeTown() {
  await buildAssets()
  const world = await makeWorld()
  const doors = openRooms().doors()
  const app = serve({ db: world.db, doors, setting: { trustProxy: true }, dress, refused: noteRefusal })
  const sessions = new Map<PersonName, { cookie: string; until: number }>()
  const ids: Record<Kind, string[]> = { submissions: [], matters: [], meetings: [], tasks: [] }
  let calls = 0

  async function ask({ by, path, body, draft }: Asked): Promise<Answered> {
    calls += 1
    const cookie = by ? await cookieOf(world, sessions, by) : draft ? `draft=${draft}` : ''
    const headers = {
      cookie,
      origin: base,
      'x-forwarded-for': `10.${calls >> 16}.${(calls >> 8) & 255}.${calls & 255}`,
    }
    const sent = body && { method: 'POST', body: new URLSearchParams(body) }
    const answer = await app.request(base + path, { headers, ...sent })
    const to = answer.headers.get('location')
    return { by, path, ...(body ? { body } : {}), status: answer.status, html: await answer.text(), to }
  }
  return {
    world,
    doors,
    ask,
    ids,
    receipts: [] as string[],
    links: new Set<string>(),
    /** Every form that was sent once, to be sent again by anyone. */
    sent: [] as Asked[],
    /** Follows where a form led, so that links and tokens on the page are noticed. */
    async land(answer: Answered): Promise<Answered> {
      return answer.to ? ask({ by: answer.by, path: answer.to }) : answer
    },
    async look(): Promise<void> {
      for (const kind of kinds) {
        const rows = await world.db.q.selectFrom(kind).select('id').orderBy('id').execute()
        ids[kind] = rows.map(({ id }) => id)
      }
    },
    later: (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms)),
    end: () => world.end(),
  }
}

/** A desk's session, renewed before it falls asleep. */
async function cookieOf(
  { db, committee, account, clock }: World,
  sessions: Map<PersonName, { cookie: string; until: number }>,
  by: PersonName,
): Promise<string> {
  const now = clock.now().getTime()
  const known = sessions.get(by)
  if (known && known.until > now) return known.cookie
  const { token } = await transaction(db, (tx) => openSession(tx, committee.id, account[by], 'desk'))
  const cookie = `${sessionCookieName}=${token}`
  sessions.set(by, { cookie, until: now + 10 * 60_000 })
  return cookie
}
