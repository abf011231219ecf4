// Who may open which door: one table to read, and the same told by the doors themselves over HTTP.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { demonstrationDoors } from '../src/demonstration/routes.tsx'
import { dress } from '../src/front/standing.ts'
import { openMatter } from '../src/matters/matter.ts'
import { staffRoles } from '../src/people/roles.ts'
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/ids.ts'
import type { Door } from '../src/platform/server/door.ts'
import { serve } from '../src/platform/server/serve.ts'
import { openRooms } from '../src/rooms.ts'
import { hidden, nameOf, permissionTable, unfinished } from './house/doors.ts'
import { makeWorld, start, type World } from './world.ts'

/** Behind them the clock of the invented county moves; that of a real one never does. */
const invented = demonstrationDoors(() => assert.fail('the clock moved'))
const doors = openRooms(invented).doors()
const staffed = doors.filter(({ who }) => who.kind === 'staff')
const county = 'http://county.test'
const golden = fileURLToPath(new URL('permissions.golden.txt', import.meta.url))

test('every door has a lock, a form, a limit and a name in both languages', () => {
  assert.ok(doors.length >= 80, `only ${doors.length} doors`)
  assert.deepEqual(unfinished(doors), [])
})

test('no door hides another', async () => assert.deepEqual(await hidden(doors), []))

test('the laws of doors see a breach', async () => {
  const [open, locked] = [
    doors.find(({ method, answer }) => method === 'GET' && answer === 'page'),
    staffed[0],
  ]
  assert.ok(open && locked)
  assert.equal(unfinished([{ ...open, method: 'POST', form: {} }]).length, 1)
  assert.equal(unfinished([{ ...locked, who: { ...locked.who, roles: [] } }]).length, 1)
  assert.equal(unfinished([{ ...open, title: () => '—' }]).length, 1)
  assert.equal(
    (
      await hidden([
        { ...open, path: '/a/:id' },
        { ...open, path: '/a/new' },
      ])
    ).length,
    1,
  )
  assert.equal((await hidden([open, open])).length, 1)
})

test('some never enter some rooms', () => {
  const opens = (roles: readonly string[], room: RegExp) =>
    staffed
      .filter(({ path, who }) => room.test(path) && who.roles.some((role) => roles.includes(role)))
      .map(nameOf)
  const others = staffRoles.filter((role) => role !== 'confidentialHandler')
  assert.deepEqual(opens(others, /^\/reports/), [])
  // The three administrators keep the house and read nobody's matters.
  const administrators = ['sysAdmin', 'securityAdmin', 'auditAdmin']
  assert.deepEqual(opens(administrators, /^\/(matters|submissions|meetings|tasks|triage|reports)/), [])
  // A unit never learns who said that it was not done.
  assert.deepEqual(opens(['unitHandler', 'unitLeader'], /\/follow-up|^\/(submissions|triage)/), [])
})

test('the table of permissions is the one that was read (UPDATE_GOLDEN=1 writes it anew)', () => {
  const table = permissionTable(doors)
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, table)
  assert.equal(table, readFileSync(golden, 'utf8'))
})

interface Answered {
  status: number
  to: string | undefined
}

suite('at the doors', () => {
  let world: World
  let app: ReturnType<typeof serve>
  let sessions: { name: string; role: string; cookie: string }[]
  before(async () => {
    world = await makeWorld()
    const setting = { publicUrl: county, trustProxy: true }
    app = serve({ db: world.db, doors, setting, dress, refused: async () => {} })
    sessions = await signIn(world)
  })
  after(() => world.end())

  const knock = async (
    door: Door,
    visitor: string,
    cookie = '',
    id: string = newId(start),
  ): Promise<Answered> => {
    const headers = { cookie, origin: county, 'x-forwarded-for': visitor }
    const body = door.method === 'POST' ? new URLSearchParams() : undefined
    const path = door.path.replaceAll(/:[^/]+/g, id)
    const answer = await app.request(`${county}${path}`, { method: door.method, headers, body })
    return { status: answer.status, to: answer.headers.get('location')?.split('?')[0] }
  }

  test('nobody signed in is led to the sign-in', async () => {
    const wrong = []
    for (const door of staffed) {
      const { status, to } = await knock(door, 'nobody')
      if (status !== 303 || to !== '/sign-in') wrong.push(`${nameOf(door)}: ${status} ${to}`)
    }
    assert.deepEqual(wrong, [])
  })

  test('every role is let in where the table says so, and nowhere else', async () => {
    const wrong = []
    assert.ok(new Set(sessions.map(({ role }) => role)).size >= 14)
    for (const door of staffed) {
      for (const { name, role, cookie } of sessions) {
        const { status } = await knock(door, name, cookie)
        const right = door.who.roles.includes(role) ? usual(door).includes(status) : status === 403
        if (!right) wrong.push(`${nameOf(door)} as ${role}: ${status}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  test('a receipt, a link or a page that is not there reads as not found', async () => {
    const wrong = []
    for (const door of doors.filter((one) => !staffed.includes(one))) {
      const { status } = await knock(door, 'nobody')
      const right = door.who.kind === 'anyone' ? usual(door) : [404, 410]
      if (!right.includes(status)) wrong.push(`${nameOf(door)}: ${status}`)
    }
    assert.deepEqual(wrong, [])
  })

  test('a matter of another township reads as one that does not exist', async () => {
    const theirs = await matterIn(world, 'town')
    const [lan, bo] = ['lan', 'bo'].map((one) => sessions.find(({ name }) => name === one))
    const page = doors.find((door) => nameOf(door) === 'GET /matters/:id')
    assert.ok(lan && bo && page)
    assert.equal((await knock(page, 'bo', bo.cookie, theirs)).status, 200)
    const wrong = []
    const mine = staffed.filter(
      ({ path, who }) => path.startsWith('/matters/:id') && who.roles.includes(lan.role),
    )
    assert.ok(mine.length > 0)
    for (const door of mine) {
      const there = await knock(door, 'lan', lan.cookie, theirs)
      const nowhere = await knock(door, 'lan', lan.cookie)
      if (there.status !== nowhere.status)
        wrong.push(`${nameOf(door)}: ${there.status}, not ${nowhere.status}`)
    }
    assert.deepEqual(wrong, [])
  })
})

/** With an id that nobody has and an empty form: a page, a step elsewhere, not found, or the form again. */
function usual(door: Door): readonly number[] {
  if (door.method === 'POST') return [200, 303, 400, 404, 409, 410, 422]
  // For a real committee the invented county leads nowhere.
  return door.path.includes(':') || door.path.startsWith('/demonstration') ? [404] : [200, 303]
}

async function signIn({ db, committee, account, as }: World) {
  const names = (Object.keys(account) as (keyof typeof account)[]).filter(
    (name, at, all) => name === 'bo' || all.findIndex((one) => as(one).as === as(name).as) === at,
  )
  return transaction(db, async (tx) => {
    const opened = []
    for (const name of names) {
      const { token } = await openSession(tx, committee.id, account[name], 'phone')
      opened.push({ name, role: as(name).as, cookie: `${sessionCookieName}=${token}` })
    }
    return opened
  })
}

async function matterIn({ db, region, as }: World, township: 'street' | 'town'): Promise<string> {
  const fresh = {
    headline: '河边的路灯',
    category: 'housing',
    source: 'convenerList',
    level: 'township',
  } as const
  const place = { regionId: region[township], townshipId: region[township], villageId: null, venueId: null }
  const method = { code: 'TONGYONG', version: 1, track: 'main' }
  const { id } = await transaction(db, (tx) => openMatter(tx, as('chu'), { ...fresh, ...place, method }))
  return id
}
