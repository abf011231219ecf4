import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import type { MatterId, SubmissionId } from '../../platform/ids.ts'
import { addAnswer, type NewAnswer } from '../answers.ts'
import { bad, good, type Outcome, outcomeOf, outcomes } from './outcome.ts'
import { promiseOf } from './promise.ts'

suite('what came of a matter', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const ended = async () => {
    const { id } = await matterIn(world, {
      verbs: ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'],
    })
    return id
  }
  const of = async (id: MatterId): Promise<Outcome> => {
    const row = await world.db.q
      .selectFrom('matters')
      .select(outcomeOf().as('outcome'))
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.outcome
  }
  const said = async (
    matterId: MatterId,
    by: SubmissionId | null,
    solved: NewAnswer['solved'],
    round = 0,
  ) => {
    const word = { matterId, submissionId: by, round, solved, content: null, through: 'receipt' } as const
    await transaction(world.db, (tx) => addAnswer(tx, world.committee.id, word))
  }

  test('only their word makes it done; silence never does', async () => {
    const running = await matterIn(world, { verbs: ['screen'] })
    assert.equal(await of(running.id), 'underWay')
    const silent = await ended()
    assert.equal(await of(silent), 'unsaid')
    await said(silent, await broughtIn(world), 'noAnswer')
    assert.equal(await of(silent), 'unsaid')
  })

  test('the latest word of each counts; where they differ it is in part', async () => {
    const id = await ended()
    const [one, other] = [await broughtIn(world), await broughtIn(world)]
    await said(id, one, 'no')
    assert.equal(await of(id), 'notDone')
    await said(id, other, 'yes')
    assert.equal(await of(id), 'partly')
    await said(id, one, 'yes', 1)
    assert.equal(await of(id), 'done')
    await said(id, null, 'no')
    assert.equal(await of(id), 'partly')
  })

  test('where nobody spoke, how it was concluded says it: a silent unit is named as such', async () => {
    const id = await ended()
    const as = async (conclusion: string) => {
      await world.db.q.updateTable('matters').set({ conclusion }).where('id', '=', id).execute()
      return of(id)
    }
    assert.equal(await as('oversight'), 'unanswered')
    assert.equal(await as('none'), 'notAgreed')
    assert.equal(await as('explained'), 'explained')
    assert.equal(await as('consensus'), 'unsaid')
  })

  test('everything that has ended by itself stands on one side or the other in public', () => {
    const elsewhere: Outcome[] = ['elsewhere', 'unfit', 'underWay']
    assert.deepEqual([...good, ...bad, ...elsewhere].sort(), outcomes.toSorted())
  })
})

test('a promise shines as kept only once it was found kept', () => {
  const now = new Date('2026-03-09T09:00:00+08:00')
  const item = { kind: 'consensus', due_on: '2026-03-11', implementation: 'open', adoption: null } as const
  assert.equal(promiseOf(item, now, 'zh')?.light, 'blue')
  assert.equal(promiseOf({ ...item, due_on: '2026-03-01' }, now, 'zh')?.light, 'red')
  assert.equal(promiseOf({ ...item, due_on: '2026-09-01' }, now, 'zh')?.light, 'none')
  assert.equal(promiseOf({ ...item, due_on: null }, now, 'zh'), null)
  assert.deepEqual(promiseOf({ ...item, implementation: 'implemented' }, now, 'en'), {
    light: 'kept',
    label: 'Done',
  })
  assert.equal(promiseOf({ ...item, implementation: 'notImplemented' }, now, 'zh')?.light, 'red')
  assert.equal(promiseOf({ ...item, kind: 'reserved' }, now, 'zh'), null)
})
