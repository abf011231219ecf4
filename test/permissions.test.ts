// Who may open which door: one table to read, and the same told by the doors themselves over HTTP.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dress } from '../src/front/standing.ts'
import { openMatter } from '../src/matters/matter.ts'
import { noteRefusal } from '../src/people/refused.ts'
import { openSession, sessionCookieName } from '../src/people/signin/sessions.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/ids.ts'
import type { Door } from '../src/platform/server/door.ts'
import { serve } from '../src/platform/server/serve.ts'
import { openRooms } from '../src/rooms.ts'
import { hidden, nameOf, permissionTable, unfinished } from './house/doors.ts'
import { makeWorld, start, type World } from './world.ts'

const doors = openRooms().doors()
const golden = fileURLToPath(new URL('permissions.golden.txt', import.meta.url))

test('every door has a lock, a form, a limit and a name in both languages', () => {
  assert.ok(doors.length >= 80, `only ${doors.length} doors`)
  assert.deepEqual(unfinished(doors), [])
})

test('no door hides another', async () => assert.deepEqual(await hidden(doors), []))

test('the laws of doors see a breach', async () => {
  const [open, staffed] = [
    doors.find((one) => one.method === 'GET'),
    doors.find((one) => one.who.kind === 'staff'),
  ]
  assert.ok(open && staffed)
  assert.equal(unfinished([{ ...open, method: 'POST', form: {} }]).length, 1)
  assert.equal(unfinished([{ ...staffed, who: { ...staffed.who, roles: [] } }]).length, 1)
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

test('the table of permissions is the one that was read (UPDATE_GOLDEN=1 writes it anew)', () => {
  const table = permissionTable(doors)
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, table)
  assert.equal(table, readFileSync(golden, 'utf8'))
})

suite('at the doors', () => {
  let world: World
  let app: ReturnType<typeof serve>
  let sessions: { name: string; role: string; cookie: string }[]
  before(async () => {
    world = await makeWorld()
    const setting = { publicUrl: 'http://county.test', trustProxy: true }
    app = serve({ db: world.db, doors, setting, dress, refused: noteRefusal })
    sessions = await signIn(world)
  })
  after(() => world.end())

  const at = async (door: Door, path: string, visitor: string, cookie = '') => {
    const headers = { cookie, origin: 'http://county.test', 'x-forwarded-for': visitor }
    const body = door.method === 'POST' ? new URLSearchParams() : undefined
    const answer = await app.request(`http://county.test${path}`, { method: door.method, headers, body })
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  const somewhere = (door: Door, id: string = newId(start)) => door.path.replaceAll(/:[^/]+/g, id)

  test('nobody signed in is led to the sign-in', async () => {
    for (const door of doors.filter(({ who }) => who.kind === 'staff')) {
      const { status, to } = await at(door, somewhere(door), 'nobody')
      assert.deepEqual([status, to.split('?')[0]], [303, '/sign-in'], nameOf(door))
    }
  })

  test('every role is let in where the table says so, and nowhere else', async () => {
    assert.ok(new Set(sessions.map(({ role }) => role)).size >= 14)
    for (const door of doors.filter(({ who }) => who.kind === 'staff')) {
      for (const { name, role, cookie } of sessions) {
        const { status } = await at(door, somewhere(door), name, cookie)
        const said = `${nameOf(door)} as ${role}: ${status}`
        if (!door.who.roles.includes(role)) assert.equal(status, 403, said)
        else assert.ok(expected(door).includes(status), said)
      }
    }
  })

  test('a receipt, a link or a page that is not there reads as not found', async () => {
    for (const door of doors.filter(({ who }) => who.kind !== 'staff')) {
      const { status } = await at(door, somewhere(door), 'nobody')
      const gone = door.who.kind === 'anyone' ? expected(door) : [404, 410]
      assert.ok(gone.includes(status), `${nameOf(door)}: ${status}`)
    }
  })

  test('a matter of another township reads as one that does not exist', async () => {
    const theirs = await matterIn(world, 'town')
    const other = sessions.find(({ name }) => name === 'lan')
    assert.ok(other)
    for (const door of doors.filter(
      (one) => one.path.startsWith('/matters/:id') && one.who.roles.includes(other.role),
    )) {
      const [one, none] = [
        await at(door, somewhere(door, theirs), 'lan', other.cookie),
        await at(door, somewhere(door), 'lan', other.cookie),
      ]
      assert.equal(one.status, none.status, nameOf(door))
      if (door.method === 'GET') assert.equal(one.status, 404, nameOf(door))
    }
  })
})

/** With an id that nobody has and an empty form: a page, a step elsewhere, not found, or the form again. */
function expected(door: Door): readonly number[] {
  if (door.method === 'POST') return [200, 303, 400, 404, 409, 410, 422]
  return door.path.includes(':') ? [404] : [200, 303]
}

async function signIn({ db, committee, account, as }: World) {
  const names = Object.keys(account) as (keyof typeof account)[]
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
