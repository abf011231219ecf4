import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../../test/world.ts'
import { addDays, type Day, day, dayOf, startOfDay } from '../../../platform/clock/day.ts'
import { askForRedo, evaluate } from '../evaluation/evaluation.ts'
import { answer, content, proposalsIn } from '../proposals.fixture.ts'
import { remindOfProposals } from './clock.ts'
import { askForMoreTime, decideExtension, decideObjection, objectToProposal } from './handing.ts'
import { replyToProposal } from './reply.ts'

let world: World
let began: Date
before(async () => {
  world = await makeWorld()
  began = world.clock.now()
})
after(() => world.end())

const { handed } = proposalsIn(() => world)
const run = () => remindOfProposals(world.db, world.committee.id)
const morningOf = (on: Day) => world.clock.set(new Date(startOfDay(on).getTime() + 8.5 * 3_600_000))

/** Every morning of these days, the job twice over. */
async function mornings(from: string, to: string): Promise<void> {
  for (let on = day(from); on <= to; on = addDays(on, 1)) {
    morningOf(on)
    await run()
    await run()
  }
}

async function remindersOf(proposal: string): Promise<string[]> {
  const steps = await world.db.q
    .selectFrom('proposal_steps')
    .select(['verb', 'at'])
    .where('committee_id', '=', world.committee.id)
    .where('proposal_id', '=', proposal)
    .where('verb', 'like', 'remind.%')
    .orderBy('seq')
    .execute()
  return steps.map(({ verb, at }) => `${dayOf(at)} ${verb.slice('remind.'.length)}`)
}

async function toldTo(name: 'hu' | 'wei' | 'qin' | 'mei', words: string): Promise<number> {
  const { db, account } = world
  const messages = await db.q
    .selectFrom('messages')
    .select('body')
    .where('account_id', '=', account[name])
    .execute()
  return messages.filter(({ body }) => db.secrets.open(body).toString().includes(words)).length
}

test('five workdays before and once after the day, by the calendar with its holidays, each once', async () => {
  const { body } = world
  world.clock.set(began)
  const { id } = await handed({ leadId: body.housing, coIds: [body.water] })
  await mornings('2026-03-27', '2026-04-12')
  assert.deepEqual(
    await remindersOf(id),
    ['2026-04-01 soon', '2026-04-10 late'],
    'the helper, due on 9 April',
  )
  assert.deepEqual([await toldTo('wei', '快到期'), await toldTo('wei', '已过期限')], [1, 1])
  assert.equal(await toldTo('hu', '快到期'), 0)
  assert.equal(await toldTo('qin', '县水务局'), 1, 'who is late is told to the committee by name')
})

test('two at once tell it once; not while it says that it is not theirs; more time counts anew', async () => {
  const { db, as } = world
  world.clock.set(began)
  const { id, unit } = await handed()
  await objectToProposal(db, as('hu'), unit('housing'), { reason: '应由水务局办' })
  morningOf(day('2026-06-05'))
  await run()
  assert.deepEqual(await remindersOf(id), [])
  await decideObjection(db, as('qin'), unit('housing'), { decision: '仍由住建局办' })
  await Promise.all([run(), run()])
  assert.deepEqual(await remindersOf(id), ['2026-06-05 soon'])
  await askForMoreTime(db, as('hu'), unit('housing'), { reason: '要等省里的办法' })
  await decideExtension(db, as('qin'), unit('housing'), { granted: true, decision: '同意' })
  await mornings('2026-06-06', '2026-06-12')
  assert.equal((await remindersOf(id)).length, 1)
  await mornings('2026-07-01', '2026-07-11')
  assert.deepEqual((await remindersOf(id)).slice(1), ['2026-07-02 soon', '2026-07-10 late'])
})

test('the first proposer is reminded of their word once a round, and not once they have said it', async () => {
  const { db, as } = world
  world.clock.set(began)
  const { id, unit } = await handed()
  await replyToProposal(db, as('hu'), unit('housing'), answer)
  await mornings('2026-03-10', '2026-03-25')
  assert.deepEqual(await remindersOf(id), ['2026-03-17 word'])
  assert.equal(await toldTo('mei', '只提醒这一次'), 1)
  await evaluate(db, as('mei'), id, { ...content, outcome: 'notContent', reasons: '只开了会' })
  await askForRedo(db, as('qin'), id, { reason: '请拿出办法' })
  await replyToProposal(db, as('hu'), unit('housing'), answer)
  await evaluate(db, as('mei'), id, content)
  await mornings('2026-04-10', '2026-04-12')
  assert.equal((await remindersOf(id)).length, 1)
})
