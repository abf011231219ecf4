import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { forgetReplays } from '../jobs/house.ts'
import { LinkEnded } from '../refusals.ts'
import { goTo, page } from './answer.ts'
import { anyone, type Call, type Door, door, limits, nothingAsked } from './door.ts'
import { serve } from './serve.ts'

test('one page’s two forms are two deeds; one form pressed twice is one', async () => {
  const ground = await makeGround()
  const done: string[] = []
  const press = (path: string) =>
    door({
      method: 'POST',
      path,
      who: anyone,
      form: { params: z.object({ id: z.string() }), body: nothingAsked },
      limit: limits.write,
      answer: 'page',
      title: () => 'press',
      handle: async ({ params }) => {
        done.push(path + params.id)
        return goTo(`/after/${done.length}`)
      },
    })
  const setting = { publicUrl: undefined, trustProxy: false }
  const doors = [press('/sign/:id'), press('/return/:id')]
  const house = {
    db: ground.db,
    doors,
    setting,
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  }
  const app = serve(house)
  const send = async (path: string, key = 'one-page') => {
    const body = new URLSearchParams({ _replay: key })
    const answer = await app.request(`http://localhost${path}`, {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost' },
    })
    return answer.headers.get('location')
  }
  try {
    assert.deepEqual(
      [await send('/sign/1'), await send('/sign/1'), await send('/return/1'), await send('/sign/2')],
      ['/after/1', '/after/1', '/after/2', '/after/3'],
    )
    const atOnce = await Promise.all([send('/sign/3'), send('/sign/3'), send('/sign/3')])
    assert.deepEqual(new Set(atOnce).size, 1)
    assert.deepEqual(done, ['/sign/:id1', '/return/:id1', '/sign/:id2', '/sign/:id3'])
    assert.equal(await send('/sign/4', 'a\0b'), '/after/5', 'PostgreSQL keeps no NUL')
    const nul = await app.request('http://localhost/sign/%00', {
      method: 'POST',
      headers: { origin: 'http://localhost' },
    })
    assert.equal(nul.status, 404, 'nothing is called so')
    assert.deepEqual([await send('/sign/5', '\0'), await send('/sign/5', '\0')], ['/after/6', '/after/7'])
  } finally {
    await ground.end()
  }
})

suite('a page that was the answer', () => {
  let ground: Ground
  let links = 0
  let used = false
  let person: { name: string; roleLabel: string } | null = null
  const shows = {
    method: 'POST',
    who: anyone,
    form: { body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: () => 'link',
  } as const
  const giveLink = door({
    ...shows,
    path: '/link',
    handle: async ({ view }) => page(html`<script nonce="${view.nonce}"></script>link-${++links}`),
  })
  const agree = door({
    ...shows,
    path: '/agree',
    who: {
      kind: 'oneTimeLink',
      roles: [],
      async admit(_: Call) {
        if (used) throw new LinkEnded()
        return {}
      },
    },
    async handle() {
      used = true
      return page(html`thank you`)
    },
  })
  const cookie = { name: 'session', value: 'secret', seconds: null }
  const signIn = door({ ...shows, path: '/sign', handle: async () => page(html`welcome`, 200, [cookie]) })
  before(async () => {
    ground = await makeGround()
  })
  after(() => ground.end())

  test('is given again to the same person, with scripts that still run', async () => {
    const [first, again] = [await press(giveLink, 'k'), await press(giveLink, 'k')]
    assert.match(first.text, /link-1/)
    assert.match(again.text, /link-1/)
    assert.deepEqual([first.status, again.status], [200, 200])
    for (const { text, policy } of [first, again]) {
      const nonce = /nonce="([^"]+)"/.exec(text)?.[1]
      assert.ok(nonce && policy.includes(`'nonce-${nonce}'`), policy)
    }
    assert.equal(links, 1)
    const atOnce = await Promise.all([press(giveLink, 'two'), press(giveLink, 'two')])
    assert.deepEqual(
      atOnce.map(({ text }) => /link-2/.test(text)),
      [true, true],
    )
  })

  test('lies sealed, is nobody else’s, and is forgotten', async () => {
    await press(giveLink, 'kept')
    const row = async () =>
      ground.db.q.selectFrom('replays').select('answer').where('key', '=', 'kept /link').executeTakeFirst()
    assert.doesNotMatch(JSON.stringify(await row()), /link-3/)
    person = { name: '别人', roleLabel: '' }
    assert.equal((await press(giveLink, 'kept')).to, '/')
    person = null
    ground.later(14)
    assert.match((await press(giveLink, 'kept')).text, /link-3/)
    ground.later(2)
    assert.equal((await press(giveLink, 'kept')).to, '/')
    ground.later(24 * 60)
    await forgetReplays(ground.db, ground.committeeId)
    assert.deepEqual(await row(), { answer: null })
  })

  test('is shown also where the first press used the link up, and only then', async () => {
    assert.match((await press(agree, 'mine')).text, /thank you/)
    assert.match((await press(agree, 'mine')).text, /thank you/)
    assert.equal((await press(agree, 'other')).status, 410)
    assert.equal((await press(agree, '')).status, 410)
  })

  test('an ended link has ended also for a form that can’t be read', async () => {
    await press(agree, 'mine')
    const cut = new Blob(['--b\r\nContent-Dis'], { type: 'multipart/form-data; boundary=b' })
    assert.equal((await press(agree, cut)).status, 410)
  })

  test('that signs somebody in is not kept', async () => {
    assert.match((await press(signIn, 'in')).text, /welcome/)
    const again = await press(signIn, 'in')
    assert.deepEqual([again.to, again.cookies], ['/', []])
  })

  async function press(one: Door, sent: string | Blob) {
    const app = serve({
      db: ground.db,
      doors: [one],
      setting: { publicUrl: undefined, trustProxy: false },
      dress: async () => ({ person, menu: [] }),
      refused: async () => {},
    })
    const answer = await app.request(`http://localhost${one.path}`, {
      method: 'POST',
      body: typeof sent === 'string' ? new URLSearchParams({ _replay: sent }) : sent,
      headers: { origin: 'http://localhost' },
    })
    return {
      status: answer.status,
      text: await answer.text(),
      to: answer.headers.get('location'),
      cookies: answer.headers.getSetCookie(),
      policy: answer.headers.get('content-security-policy') ?? '',
    }
  }
})
