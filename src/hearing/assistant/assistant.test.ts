import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { joinWaiting } from '../rising/join.ts'
import { risingNow } from '../rising/queries.ts'
import { askForDraft, draftJob } from './drafts.ts'
import { AssistantFailed, assistantAt, complete } from './endpoint.ts'
import { draftOf } from './queries.ts'

const phone = '13800138000'
const heard: { body: string; key: string | undefined }[] = []
let answer: { status: number; body: string } | null = null
const far = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    heard.push({ body, key: request.headers.authorization })
    if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
})
const said = (content: string) => ({
  status: 200,
  body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }),
})

let house: OpenHouse
let url: string
before(async () => {
  await new Promise<void>((ready) => far.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(far.address() as AddressInfo).port}/v1`
  house = await openHouse()
  await installJobs(house.world.url, [draftJob])
})
afterEach(() => assistantAt(null))
after(async () => {
  far.closeAllConnections()
  far.close()
  await house.close()
})

const endpoint = () => ({ url, key: 'secret', model: 'county-small' })
const lan = () => house.world.as('lan')
const run = (id: string) =>
  draftJob.handle(house.world.db, { committeeId: house.world.committee.id, id } as never)
const wish = { purpose: 'summary', about: '/rising', texts: [`张桂花说水管漏水，电话${phone}`] } as const

test('off by default: no door drafts, no page offers it', async () => {
  await assert.rejects(askForDraft(house.world.db, lan(), wish), OutOfReach)
  const found = await (await house.call('lan', '/find?q=水管')).text()
  assert.ok(!found.includes('/find/drafts'))
})

test('only redacted words leave, what comes back is marked, the call is logged without the words', async () => {
  const { world, call } = house
  assistantAt(endpoint())
  answer = said('居民反映水管漏水。')
  const people = ['13800138001', '13800138002']
  for (const one of people)
    await receive(world.db, { kind: 'anyone', committeeId: world.committee.id }, {
      ...{ channel: 'web', kind: 'problem', words: `三号楼水管漏水没人修，我叫张桂花，电话${phone}` },
      ...{ regionId: world.region.estate, consents: ['handling'], person: { phone: one } },
    } as never)
  await joinWaiting(world.db, world.committee.id)
  const [event] = await risingNow(world.db, lan(), 5)
  assert.ok(event)
  assert.ok((await (await call('lan', `/rising/${event.id}`)).text()).includes(`/rising/${event.id}/drafts`))
  const asked = await call('lan', `/rising/${event.id}/drafts`, { purpose: 'summary' })
  const path = asked.headers.get('location') ?? ''
  const id = path.split('/').at(-1) ?? ''
  assert.match(path, /^\/drafts\//)
  assert.equal((await draftOf(world.db, lan(), id)).state, 'waiting')
  await Promise.all([run(id), run(id)])
  const sent = heard.map(({ body }) => body).join('\n')
  assert.ok(sent.includes('水管漏水') && sent.includes('■■■'))
  for (const secret of [phone, ...people, '张桂花']) assert.ok(!sent.includes(secret), secret)
  assert.equal(heard[0]?.key, 'Bearer secret')
  const shown = await (await call('lan', path)).text()
  assert.ok(shown.includes('由助手起草，请核对') && shown.includes('居民反映水管漏水。'))
  assert.equal((await call('bo', path)).status, 404)
  const log = await (await call('shi', '/assistant')).text()
  assert.ok(log.includes('兰小雨') && log.includes('county-small') && !log.includes('水管'))
  const before = heard.length
  await run(id)
  assert.equal(heard.length, before, 'a draft that is done is not asked for again')
})

test('a failure is said plainly and kept', async () => {
  assistantAt(endpoint())
  const cases = [
    [{ status: 401, body: '{}' }, 'refused'],
    [{ status: 200, body: 'not json' }, 'unreadable'],
    [{ status: 200, body: '{"choices":[]}' }, 'unreadable'],
  ] as const
  for (const [given, failure] of cases) {
    answer = given
    const id = await askForDraft(house.world.db, lan(), wish)
    await run(id)
    const draft = await draftOf(house.world.db, lan(), id)
    assert.deepEqual([draft.state, draft.failure, draft.text], ['failed', failure, null])
  }
  answer = null
  const slow = (error: unknown) => error instanceof AssistantFailed && error.failure === 'timeout'
  await assert.rejects(complete(endpoint(), [{ role: 'user', content: '您好' }], 50), slow)
  const gone = (error: unknown) => error instanceof AssistantFailed && error.failure === 'unreachable'
  await assert.rejects(complete({ ...endpoint(), url: 'http://127.0.0.1:1/v1' }, [], 2000), gone)
})
