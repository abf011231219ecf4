import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { raw } from 'hono/html'
import { type Answer, file, page } from './answer.ts'
import { send } from './call.ts'

const long = '议事'.repeat(2000)
const css = new TextEncoder().encode('p { color: teal }\n'.repeat(200))
const answers: Record<string, Answer> = {
  '/long': page(raw(long)),
  '/short': page(raw('好')),
  '/style': file(css, 'text/css; charset=utf-8', 'site.abc.css', { inline: true, kept: true }),
  '/photo': file(css, 'image/jpeg', 'photo.jpg'),
}
const app = new Hono()
for (const [path, answer] of Object.entries(answers)) app.get(path, (c) => send(c, answer))

async function asked(path: string, encoding: string) {
  const answer = await app.request(path, { headers: { 'accept-encoding': encoding } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { bytes, packed: answer.headers.get('content-encoding') === 'gzip', head: answer.headers }
}

test('a page and a style are packed for who takes gzip, and are the same unpacked', async () => {
  for (const [path, text] of [
    ['/long', `<!doctype html>${long}`],
    ['/style', Buffer.from(css).toString()],
    ['/style', Buffer.from(css).toString()],
  ] as const) {
    const got = await asked(path, 'br, gzip')
    assert.ok(got.packed)
    assert.equal(gunzipSync(got.bytes).toString(), text)
    assert.equal(got.head.get('vary'), 'accept-encoding')
  }
  const { head } = await asked('/long', 'gzip')
  assert.match(head.get('content-type') ?? '', /^text\/html; charset=utf-8/i)
})

test('who does not take gzip, a very short page and a photo are answered as they are', async () => {
  for (const encoding of ['', 'identity', 'gzip;q=0', 'br, gzip; q=0.0']) {
    const got = await asked('/long', encoding)
    assert.ok(!got.packed)
    assert.equal(got.bytes.toString(), `<!doctype html>${long}`)
  }
  assert.ok(!(await asked('/style', 'gzip;q=0')).packed)
  assert.ok(!(await asked('/short', 'gzip')).packed)
  assert.deepEqual((await asked('/photo', 'gzip')).bytes, Buffer.from(css))
})
