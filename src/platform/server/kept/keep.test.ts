import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { html } from 'hono/html'
import { sql } from 'kysely'
import pg from 'pg'
import { type Ground, makeGround } from '../../../../test/ground.ts'
import { NotYours } from '../../refusals.ts'
import { goTo, page } from '../answer.ts'
import { anyone, door, limits, nothingAsked, type Who } from '../door.ts'
import { serve } from '../serve.ts'

let ground: Ground
let apps: ReturnType<typeof serve>[]
let drawn = 0
let looks = 0
let barred: string | null = null

/** Whoever the cookie says. */
const somebody: Who<{ name: string }> = {
  kind: 'staff',
  roles: [],
  async admit(call) {
    const name = call.cookie('who') ?? 'nobody'
    if (name === barred) throw new NotYours({ name })
    return { name }
  },
}
const usual = {
  method: 'GET',
  form: {},
  limit: limits.read,
  answer: 'page',
  title: () => '',
  keep: true,
} as const
const nameIn = async (db: Ground['db']) =>
  (await db.q.selectFrom('committees').select('name_zh').executeTakeFirstOrThrow()).name_zh
const doors = [
  door({
    ...usual,
    path: '/name',
    who: somebody,
    async handle({ db, actor, view }) {
      drawn += 1
      const name = await nameIn(db)
      return page(
        html`<script nonce="${view.nonce}"></script><b>${view.replayKey}</b><b>${view.replayKey}</b>
          <p>${name} for ${actor.name} ${view.lang} at ${db.clock.now().toISOString()}</p>`,
      )
    },
    looked: () => void looks++,
  }),
  door({
    ...usual,
    path: '/cookie',
    who: anyone,
    async handle(visit) {
      drawn += 1
      return page(html`<p>seat ${visit.cookie('seat') ?? 'none'}</p>`)
    },
  }),
  door({
    ...usual,
    path: '/noted',
    who: anyone,
    async handle({ db }) {
      drawn += 1
      await db.q.updateTable('committees').set({ name_en: 'looked at' }).execute()
      return page(html`<p>looked</p>`)
    },
  }),
  door({
    ...usual,
    method: 'POST',
    path: '/name',
    keep: undefined,
    who: anyone,
    form: { body: nothingAsked },
    async handle({ db }) {
      await db.q.updateTable('committees').set({ name_zh: 'pressed' }).execute()
      return goTo('/name')
    },
  }),
]

before(async () => {
  ground = await makeGround()
  const house = {
    db: ground.db,
    doors,
    setting: { publicUrl: undefined, trustProxy: false },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  }
  apps = [serve(house), serve(house)]
})
after(() => ground.end())
beforeEach(async () => {
  await ground.db.q.updateTable('committees').set({ name_zh: 'first' }).execute()
  anew()
})
function anew(): void {
  ground.later(1)
  drawn = 0
  looks = 0
  barred = null
}

const moment = async () =>
  (await sql<{ it: string }>`select pg_current_snapshot()::text as it`.execute(ground.db.q)).rows[0]?.it

/** A commit in any database of the server ends kept pages, and other tests commit there: then it is tried again. */
async function undisturbed(check: () => Promise<void>): Promise<void> {
  for (let turn = 1; ; turn++) {
    const before = await moment()
    const failed = await check().then(
      () => null,
      (error: Error) => error,
    )
    if (!failed) return
    if (turn === 100 || (await moment()) === before) throw failed
    anew()
  }
}

async function look(path = '/name', headers: Record<string, string> = {}, app = apps[0]) {
  const answer = await app?.request(`http://localhost${path}`, { headers })
  assert.ok(answer)
  const text = await answer.text()
  return {
    status: answer.status,
    text,
    said: /<p>(.*)<\/p>/.exec(text)?.[1],
    keys: [...text.matchAll(/<b>(.*?)<\/b>/g)].map((found) => found[1]),
    nonce: /nonce="(.*?)"/.exec(text)?.[1] ?? '',
    policy: answer.headers.get('content-security-policy') ?? '',
  }
}

test('drawn once, also for those who ask at once; each answer with its own keys and nonce', () =>
  undisturbed(async () => {
    const first = await look()
    const others = await Promise.all(Array.from({ length: 6 }, () => look()))
    assert.equal(drawn, 1)
    assert.equal(looks, 7)
    const all = [first, ...others]
    assert.deepEqual(new Set(all.map((one) => one.said)).size, 1)
    for (const one of all) {
      assert.equal(one.keys[0], one.keys[1])
      assert.match(one.keys[0] ?? '', /^[\w-]{27}$/)
      assert.ok(one.policy.includes(`'nonce-${one.nonce}'`) && one.nonce.length === 24)
      assert.ok(one.text.startsWith('<!doctype html>'))
    }
    assert.equal(new Set(all.map((one) => one.keys[0])).size, all.length)
    assert.equal(new Set(all.map((one) => one.nonce)).size, all.length)
  }))

test('all who ask while it is drawn get one drawing', () =>
  undisturbed(async () => {
    await Promise.all(Array.from({ length: 6 }, () => look()))
    assert.equal(drawn, 1)
  }))

test('what any other connection commits is seen at the next look, what it takes back is not', async () => {
  await look()
  const other = new pg.Client({ connectionString: ground.url })
  await other.connect()
  await other.query('begin')
  await other.query("update committees set name_zh = 'second'")
  assert.match((await look()).said ?? '', /^first/)
  await other.query('commit')
  assert.match((await look()).said ?? '', /^second/)
  for (let n = 0; n < 20; n++) {
    await other.query('update committees set name_zh = $1', [`turn ${n}`])
    assert.match((await look()).said ?? '', new RegExp(`^turn ${n} `))
  }
  await other.end()
})

test('after a press comes the new page, in this process and in another', async () => {
  for (const app of apps) assert.match((await look('/name', {}, app)).said ?? '', /^first/)
  const headers = { origin: 'http://localhost' }
  const pressed = await apps[0]?.request('http://localhost/name', { method: 'POST', headers })
  assert.equal(pressed?.status, 303)
  for (const app of apps) assert.match((await look('/name', {}, app)).said ?? '', /^pressed/)
})

test('nobody is given another’s page, and who may no longer is refused though it is kept', () =>
  undisturbed(async () => {
    const mei = await look('/name', { cookie: 'who=mei' })
    assert.match(mei.said ?? '', /for mei zh/)
    assert.match((await look('/name', { cookie: 'who=lan' })).said ?? '', /for lan/)
    assert.match((await look('/name', { cookie: 'who=mei; lang=en' })).said ?? '', /for mei en/)
    assert.equal(drawn, 3)
    await look('/name', { cookie: 'who=mei' })
    assert.equal(drawn, 3)
    barred = 'mei'
    assert.equal((await look('/name', { cookie: 'who=mei' })).status, 403)
  }))

test('it holds for a minute of the clock', async () => {
  const before = (await look()).said
  ground.later(1)
  assert.notEqual((await look()).said, before)
})

test('a page that reads a cookie is kept for those without it alone', () =>
  undisturbed(async () => {
    for (const [cookie, said] of [
      ['seat=3', 'seat 3'],
      ['', 'seat none'],
      ['', 'seat none'],
      ['seat=4', 'seat 4'],
      ['', 'seat none'],
    ] as const)
      assert.equal((await look('/cookie', { cookie })).said, said)
    assert.equal(drawn, 3)
  }))

test('a look that leaves something in the database is never kept', async () => {
  for (let n = 1; n <= 3; n++) {
    await look('/noted')
    assert.equal(drawn, n)
  }
})

test('the same words of the database mean that nothing was committed in between', async () => {
  let first = await moment()
  const read = async () => {
    first = await moment()
    await nameIn(ground.db)
    return (await moment()) === first
  }
  let still = false
  for (let turn = 0; turn < 100 && !still; turn++) still = await read()
  assert.ok(still, 'reading changes nothing')
  await ground.db.q.updateTable('committees').set({ name_zh: 'first' }).execute()
  assert.notEqual(await moment(), first)
})
