import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { makeGround } from '../../../test/ground.ts'
import * as ask from '../html/form/fields.ts'
import { log } from '../log.ts'
import { AlreadyDone } from '../refusals.ts'
import { goTo } from './answer.ts'
import { anyone, door, limits, nothingAsked } from './door.ts'
import { serve } from './serve.ts'

test('an id that is none leads nowhere; another failure of the database stays one', async () => {
  log.level = 'silent'
  const ground = await makeGround()
  const reads = (path: string, value: string) =>
    door({
      method: 'POST',
      path,
      who: anyone,
      form: { body: nothingAsked },
      limit: limits.write,
      answer: 'page',
      title: () => 'reads',
      handle: async ({ db }) => {
        await sql.raw(`select ${value}`).execute(db.q)
        return goTo('/')
      },
    })
  const app = serve({
    db: ground.db,
    doors: [reads('/id', `'x'::uuid`), reads('/number', `'x'::int`)],
    setting: { publicUrl: undefined, trustProxy: false },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
  const status = async (path: string) => {
    const headers = { origin: 'http://localhost' }
    return (await app.request(`http://localhost${path}`, { method: 'POST', headers })).status
  }
  try {
    assert.deepEqual([await status('/id'), await status('/number')], [404, 500])
  } finally {
    await ground.end()
  }
})

test('a refusal leads back to a page of this site, and to the thing that somebody else had first', async () => {
  log.level = 'silent'
  const ground = await makeGround()
  const usual = { who: anyone, limit: limits.write, answer: 'page', title: () => 'one' } as const
  const shown = async () => goTo('/')
  const app = serve({
    db: ground.db,
    doors: [
      door({ ...usual, method: 'GET', path: '/things/:id', form: {}, handle: shown }),
      door({ ...usual, method: 'GET', path: '/list', form: {}, handle: shown }),
      door({
        ...{ ...usual, method: 'POST', path: '/things/:id/taking' },
        form: { body: z.object({ why: ask.text({ label: { zh: '为什么', en: 'Why' }, max: 20 }) }) },
        handle: async () => {
          throw new AlreadyDone({ thing: 'taken' })
        },
      }),
    ],
    setting: { publicUrl: undefined, trustProxy: false },
    dress: async () => ({ person: null, menu: [] }),
    refused: async () => {},
  })
  const late = async (referer: string) => {
    const headers = { origin: 'http://localhost', host: 'localhost', referer }
    const body = new URLSearchParams({ why: '急着用' })
    const answer = await app.request('http://localhost/things/7/taking', { method: 'POST', headers, body })
    return {
      status: answer.status,
      links: [...(await answer.text()).matchAll(/href="(\/(?:things|list)[^"]*)"/g)],
    }
  }
  try {
    const hrefs = async (referer: string) => (await late(referer)).links.map((one) => one[1])
    assert.equal((await late('')).status, 409)
    assert.deepEqual(await hrefs('http://localhost/list?after=3'), ['/things/7', '/list?after=3'])
    assert.deepEqual(await hrefs('http://elsewhere.test/list'), ['/things/7'])
    assert.deepEqual(await hrefs('http://localhost/things/7/taking'), ['/things/7'])
    assert.deepEqual(await hrefs('http://localhost/nowhere'), ['/things/7'])
  } finally {
    await ground.end()
  }
})
