import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { makeGround } from '../../../test/ground.ts'
import { goTo } from './answer.ts'
import { anyone, door, limits, nothingAsked } from './door.ts'
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
    assert.deepEqual([await send('/sign/5', '\0'), await send('/sign/5', '\0')], ['/after/6', '/after/7'])
  } finally {
    await ground.end()
  }
})
