import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { openRing, peopleToRing } from '../../platform/messages/ring.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { ringShelves } from './desk.ts'
import { ringerOf } from './reach.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const queue = (subject: string, at: 'estate' | 'market' | 'bridge' | null) =>
  transaction(world.db, async (tx) => {
    const township = at === 'bridge' ? world.region.town : at ? world.region.street : null
    const id = await keepSubmission(subject, township, at ? world.region[at] : null)
    const about = { aboutKind: 'submission', aboutId: id, townshipId: township }
    return queueMessage(tx, {
      committeeId: world.committee.id,
      channel: 'ring',
      address: '19900000001',
      subject,
      body: 'heard',
      ...about,
    })
  })

async function keepSubmission(number: string, township: string | null, village: string | null) {
  const id = newId<'submission'>(world.clock.now())
  const now = world.clock.now()
  await world.db.q
    .insertInto('submissions')
    .values({
      committee_id: world.committee.id,
      id,
      number,
      state: 'submitted',
      state_since: now,
      channel: 'web',
      kind: 'problem',
      region_id: village ?? township ?? world.region.county,
      township_id: township,
      village_id: village,
      token_hash: `token ${number}`,
      code_hash: `code ${number}`,
      first_due_at: now,
      notice_due_at: now,
      created_at: now,
    })
    .execute()
  return id
}

const seenBy = async (name: PersonName) =>
  (await peopleToRing(world.db, ringerOf(world.as(name)), { size: 50 })).map((line) => line.subject)

it('people to ring are those of one’s own place, and nobody else’s', async () => {
  const estate = await queue('estate', 'estate')
  await queue('market', 'market')
  await queue('bridge', 'bridge')
  await queue('county', null)
  assert.deepEqual(await seenBy('lan'), ['estate', 'market'])
  assert.deepEqual(await seenBy('chu'), ['bridge'])
  assert.deepEqual(await seenBy('ve'), ['estate'])
  assert.deepEqual(await seenBy('shi'), ['county'])
  for (const name of ['mei', 'hu', 'qin', 'feng', 'sys', 'aud'] as const)
    assert.deepEqual(await seenBy(name), [])
  const open = (name: PersonName) =>
    transaction(world.db, (tx) => openRing(tx, ringerOf(world.as(name)), estate))
  for (const name of ['bo', 'shi', 'mei', 'hu'] as const) await assert.rejects(open(name), OutOfReach)
  assert.equal((await open('ve')).address, '19900000001')
})

it('the desk shows each person to ring, and all unread notices as one line', async () => {
  const notice = (subject: string) =>
    transaction(world.db, (tx) =>
      queueMessage(tx, {
        committeeId: world.committee.id,
        channel: 'desk',
        subject,
        body: 'b',
        accountId: world.account.lan,
      }),
    )
  await notice('first')
  await notice('second')
  const [ring, notices] = ringShelves
  assert.equal((await ring?.lines(world.db, world.as('lan')))?.length, 2)
  assert.deepEqual(await ring?.lines(world.db, world.as('mei')), [])
  const lines = (await notices?.lines(world.db, world.as('lan'))) ?? []
  assert.deepEqual(
    lines.map(({ headline, todo, path }) => [headline, todo.en, path]),
    [['second', '2 unread', '/notices']],
  )
  assert.deepEqual(await notices?.lines(world.db, world.as('mei')), [])
})
