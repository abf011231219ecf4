import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { journalOf } from '../../matters/journal.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { submissionsBroughtTo } from '../../matters/submissions/earlier.ts'
import type { ReceiptHolder } from '../../people/actors.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { warnOfNotices } from '../notice.ts'
import type { Screening } from './decision.ts'
import { askToReopen, reopen } from './reopening.ts'
import { resume, suspend } from './suspension.ts'

const day = 86_400_000
const _yes: Screening = {
  decision: 'confirmed',
  reason: '群众反映集中',
  criteria: ['concern', 'concrete', 'within'],
  negatives: [],
  partyCommitteeConsent: '3月9日同意',
  publication: { publish: true, headline: '电梯常停怎么办', summary: '三号楼的电梯' },
}
const refusedAt = (field: string) => (no: unknown) => no instanceof FieldRefused && no.field === field

suite('setting aside, taking up again, the fifteen days', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const _fresh = () => matterIn(world)
  const forward = (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms))
  const check = (matter: HeldMatter) => checkMatter(world.db, world.committee.id, matter.id)

  test('set aside and taken on again: where it stood, the limit moved by as long', async () => {
    const { id } = await matterIn(world, { verbs: ['screen', 'confirm', 'openClaims'] })
    const due = (await again(world, { id })).due_at as Date
    const cui = world.as('cui')
    await assert.rejects(
      suspend(world.db, cui, id, { reason: '等规划', reviewOn: '2026-01-01' }),
      refusedAt('reviewOn'),
    )
    const aside = await suspend(world.db, cui, id, { reason: '等规划', reviewOn: '2027-01-01' })
    assert.deepEqual([aside.state, aside.due_at], ['suspended', null])
    await assert.rejects(
      suspend(world.db, cui, id, { reason: '等规划', reviewOn: '2027-01-01' }),
      StageRefused,
    )
    forward(10 * day)
    const on = await resume(world.db, cui, id)
    assert.equal(on.state, 'allotting')
    assert.equal((on.due_at as Date).getTime() - due.getTime(), 10 * day)
    await check(on)
  })

  test('asked for on the receipt, taken up again as a new matter; the archived one is as it was', async () => {
    const said = await broughtIn(world)
    const old = await matterIn(world)
    await world.db.q
      .updateTable('submissions')
      .set({ matter_id: old.id, state: 'accepted' })
      .where('id', '=', said)
      .execute()
    const holder: ReceiptHolder = {
      kind: 'receipt',
      committeeId: world.committee.id,
      submissionId: said,
      residentId: null,
    }
    await assert.rejects(askToReopen(world.db, holder, '又坏了'), StageRefused)
    await archive(old)
    const before = await journal(old)
    await askToReopen(world.db, holder, '电梯又停了')
    const why = { ground: 'cameBack', onWordOf: '住三楼的老许' } as const
    const fresh = await reopen(world.db, world.as('cui'), old.id, why)
    const [opening] = await journal(fresh)
    assert.deepEqual(opening?.payload, { reopenedFrom: old.id, ground: 'cameBack' })
    assert.equal(opening?.on_word_of, why.onWordOf)
    assert.deepEqual([fresh.state, fresh.reopened_from, fresh.headline], ['collected', old.id, old.headline])
    assert.deepEqual(await journal(old), before)
    const moved = await world.db.q
      .selectFrom('submissions')
      .select('matter_id')
      .where('id', '=', said)
      .executeTakeFirstOrThrow()
    assert.equal(moved.matter_id, fresh.id)
    const brought = async (id: typeof old.id) =>
      (await submissionsBroughtTo(world.db, world.committee.id, id)).map((one) => one.id)
    assert.deepEqual([await brought(old.id), await brought(fresh.id)], [[said], [said]])
    await assert.rejects(reopen(world.db, world.as('cui'), old.id, { ground: 'cameBack' }), AlreadyDone)
    await assert.rejects(reopen(world.db, world.as('chu'), old.id, { ground: 'cameBack' }), OutOfReach)
    for (const one of [old, fresh]) await check(one)
  })

  test('the fifteen days: the convener before, the secretary-general after, each once', async () => {
    const own = await makeWorld()
    try {
      const id: SubmissionId = await broughtIn(own)
      const to = async (account: string) =>
        (
          await own.db.q
            .selectFrom('messages')
            .select('id')
            .where('about_id', '=', id)
            .where('account_id', '=', account)
            .execute()
        ).length
      const run = () => warnOfNotices(own.db, own.committee.id)
      assert.deepEqual(await run(), { warned: 0 })
      own.clock.set(new Date(own.clock.now().getTime() + 13 * day))
      assert.deepEqual(await run(), { warned: 1 })
      assert.deepEqual(await run(), { warned: 0 })
      assert.deepEqual([await to(own.account.cui), await to(own.account.qin)], [1, 0])
      own.clock.set(new Date(own.clock.now().getTime() + 3 * day))
      assert.deepEqual(await run(), { warned: 1 })
      assert.deepEqual([await to(own.account.cui), await to(own.account.qin)], [2, 1])
    } finally {
      await own.end()
    }
  })

  async function archive({ id }: HeldMatter) {
    const now = world.clock.now()
    await world.db.q
      .insertInto('journal')
      .values({
        committee_id: world.committee.id,
        matter_id: id,
        seq: 2,
        at: now,
        verb: 'archive',
        from_state: 'collected',
        to_state: 'archived',
        actor_kind: 'job',
      })
      .execute()
    await world.db.q
      .updateTable('matters')
      .set({ state: 'archived', archived_at: now, journal_seq: 2 })
      .where('id', '=', id)
      .execute()
  }
  const journal = ({ id }: HeldMatter) => journalOf(world.db, world.committee.id, id)
})
