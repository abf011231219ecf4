import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { type BriefVerb, briefMachine, briefStates } from '../../matters/machines/brief.ts'
import type { Staff } from '../../people/actors.ts'
import { NotYours, OutOfReach, RuleRefused, StageRefused, TwoHats } from '../../platform/refusals.ts'
import type { Writer } from '../hands.ts'
import { type BriefText, discardBrief, rewriteBrief, submitBrief, writeBrief } from './brief.ts'
import * as editing from './editing.ts'
import { briefsIn, briefsOfMatter, ownIn, toEdit, wordingsOf } from './queries.ts'
import { findBrief } from './reach.ts'
import { stepsOf } from './steps.ts'

const text: BriefText = {
  title: '老旧小区路灯半年不亮',
  category: 'utilities',
  situation: '三号楼路灯半年不亮。',
  problems: '没有人管。',
  suggestions: '装新灯\n定期查',
}

describe('briefs', () => {
  let world: World
  let mei: Staff<'member'>
  let qin: Staff<'secretaryGeneral'>
  before(async () => {
    world = await makeWorld()
    mei = world.as('mei')
    qin = world.as('qin')
  })
  after(() => world.end())

  const written = async (by: Writer = mei, matterIds: string[] = []) =>
    writeBrief(world.db, by, { ...text, matterIds })
  const submitted = async (by: Writer = mei, matterIds: string[] = []) => {
    const id = await written(by, matterIds)
    await submitBrief(world.db, by, id)
    return id
  }
  const edited = async () => {
    const id = await submitted()
    await editing.takeUpBrief(world.db, qin, id)
    return id
  }
  const stateOf = async (id: string) => (await findBrief(world.db, qin, id)).state

  test('a draft is its writer’s alone; handed in, the office reads it and other members do not', async () => {
    const id = await written()
    await assert.rejects(findBrief(world.db, qin, id), OutOfReach)
    await assert.rejects(submitBrief(world.db, world.as('mao'), id), OutOfReach)
    await submitBrief(world.db, mei, id)
    const brief = await findBrief(world.db, qin, id)
    assert.match(brief.number ?? '', /^2026-\d{4}$/)
    for (const name of ['mao', 'lan', 'hu'] as const)
      await assert.rejects(findBrief(world.db, world.as(name), id), OutOfReach, name)
    await assert.rejects(submitBrief(world.db, mei, id), StageRefused)
  })

  test('made of a matter: its place and team read it, its journal tells of it, others of its place’s neighbours don’t', async () => {
    const matter = await matterIn(world, { verbs: ['screen', 'confirm', 'openClaims'], team: ['mao'] })
    const id = await submitted(mei, [matter.id])
    for (const name of ['lan', 'cui', 'mao', 'shi'] as const)
      assert.equal((await briefsOfMatter(world.db, world.as(name), matter.id)).length, 1, name)
    for (const name of ['bo', 'min'] as const)
      await assert.rejects(findBrief(world.db, world.as(name), id), OutOfReach, name)
    assert.equal((await again(world, matter)).journal_seq, matter.journal_seq + 1)
    await assert.rejects(written(world.as('bo'), [matter.id]), OutOfReach)
  })

  test('edited: both wordings are kept, the writer’s and the editor’s; nobody else changes it', async () => {
    const id = await edited()
    await assert.rejects(rewriteBrief(world.db, mei, id, text), NotYours)
    await rewriteBrief(world.db, qin, id, { ...text, title: '路灯该谁管' })
    await rewriteBrief(world.db, qin, id, { ...text, title: '路灯由谁管' })
    const brief = await findBrief(world.db, qin, id)
    assert.deepEqual(
      (await wordingsOf(world.db, brief)).map(({ title, by }) => [title, by]),
      [
        ['路灯由谁管', qin.name],
        [text.title, mei.name],
      ],
    )
    await editing.adoptBrief(world.db, qin, id, { addressees: '县委办公室' })
    assert.equal((await findBrief(world.db, qin, id)).addressees, '县委办公室')
    await assert.rejects(rewriteBrief(world.db, qin, id, text), NotYours)
  })

  test('returned: the writer reads why, writes it again and hands it in under the same number', async () => {
    const id = await edited()
    const { number } = await findBrief(world.db, qin, id)
    await editing.returnBrief(world.db, qin, id, '请写清有几盏灯')
    assert.deepEqual(
      (await ownIn(world.db, mei, 'returned')).map((one) => one.id),
      [id],
    )
    await rewriteBrief(world.db, mei, id, { ...text, situation: '十二盏灯半年不亮。' })
    await submitBrief(world.db, mei, id)
    assert.equal((await findBrief(world.db, qin, id)).number, number)
    const steps = await stepsOf(world.db, await findBrief(world.db, qin, id))
    assert.equal(steps.find(({ verb }) => verb === 'returnToWriter')?.note, '请写清有几盏灯')
    const news = await world.db.q
      .selectFrom('messages')
      .select('subject')
      .where('about_id', '=', id)
      .execute()
    assert.ok(news.length >= 1)
  })

  test('nobody edits a brief of their own, and who edits is an editor', async () => {
    const own = await submitted(qin)
    await assert.rejects(editing.takeUpBrief(world.db, qin, own), TwoHats)
    assert.ok(!(await toEdit(world.db, qin)).some(({ id }) => id === own))
    assert.deepEqual(await toEdit(world.db, mei), [])
  })

  test('longer than leaders read: refused when it is handed in, with both numbers', async () => {
    const id = await writeBrief(world.db, mei, { ...text, situation: '灯'.repeat(1500), matterIds: [] })
    await assert.rejects(submitBrief(world.db, mei, id), (refusal: RuleRefused) => {
      assert.ok(refusal instanceof RuleRefused && refusal.words.zh.includes('1511'), refusal.words.zh)
      return true
    })
  })

  test('two editors at once: one takes it up', async () => {
    const id = await submitted()
    const other: Staff<'secretaryGeneral'> = { ...world.as('zhu'), as: 'secretaryGeneral' }
    const tried = await Promise.allSettled([
      editing.takeUpBrief(world.db, qin, id),
      editing.takeUpBrief(world.db, other, id),
    ])
    assert.deepEqual(tried.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })

  test('a draft can be thrown away, what was handed in cannot', async () => {
    const id = await written()
    await discardBrief(world.db, mei, id)
    await assert.rejects(findBrief(world.db, mei, id), OutOfReach)
    await assert.rejects(discardBrief(world.db, mei, await submitted()), Error)
  })

  test('the list goes on where a page ends, newest first', async () => {
    for (let n = 0; n < 31; n++) await written(world.as('min'))
    const first = await briefsIn(world.db, world.as('min'), 'mine')
    assert.equal(first.briefs.length, 30)
    const rest = await briefsIn(world.db, world.as('min'), 'mine', first.next ?? '')
    assert.deepEqual([rest.briefs.length, rest.next], [1, null])
  })

  test('every path of the machine by its verb, and nothing else', async () => {
    const verbs: Partial<Record<BriefVerb, (id: string) => Promise<void>>> = {
      submit: (id) => submitBrief(world.db, mei, id),
      startEditing: (id) => editing.takeUpBrief(world.db, qin, id),
      adopt: (id) => editing.adoptBrief(world.db, qin, id, {}),
      returnToWriter: (id) => editing.returnBrief(world.db, qin, id, '再写'),
      keepForReference: (id) => editing.keepBrief(world.db, qin, id, '已有同样的'),
      sendUp: (id) => editing.sendUpBrief(world.db, qin, id, '市政协'),
      feedBack: (id) => editing.feedBackBrief(world.db, qin, id, '已经装灯'),
    }
    const id = await submitted()
    for (const from of briefStates.filter((one) => one !== 'draft')) {
      for (const [verb, run] of Object.entries(verbs)) {
        await world.db.q
          .updateTable('briefs')
          .set({ state: from, editor_id: qin.accountId })
          .where('id', '=', id)
          .execute()
        const move = briefMachine.can(from, verb as BriefVerb)
        const tried = await run(id).then(
          () => 'went',
          (refusal: unknown) => (refusal instanceof StageRefused ? 'refused' : String(refusal)),
        )
        assert.equal(tried, move ? 'went' : 'refused', `${verb} from ${from}`)
        if (move) assert.equal(await stateOf(id), briefMachine.moves[verb as BriefVerb].to)
      }
    }
  })
})
