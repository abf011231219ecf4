// Too little to go on: asked, answered by receipt; the other clocks stand still, the fifteen days never do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

test('a question, an answer, and on it goes', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, { words: '路灯坏了，请来修' })
    const first = await clocks(walk, submission)
    const lan = walk.as('lan')
    await lan.open(`/submissions/${submission}`)
    await lan.send(`/submissions/${submission}/more`, { question: '是哪一盏？在几号楼前面？' })
    await walk.days(3)
    await resident.open(receipt)
    assert.ok(resident.sees('是哪一盏'))
    await resident.send(`${receipt}/additions`, { text: '三号楼西头那一盏，从正月就不亮' })

    const after = await clocks(walk, submission)
    assert.equal(after.state, 'triage')
    assert.deepEqual(after.notice, first.notice, 'the fifteen days are never paused')
    assert.equal(
      Math.round((after.first.getTime() - first.first.getTime()) / 86_400_000),
      3,
      'the first sorting is given its days back',
    )
    await lan.open(`/submissions/${submission}`)
    assert.ok(lan.sees('三号楼西头'))
    await lan.send(`/submissions/${submission}/answer`, { reply: '已报修，周五前亮灯' })
    await resident.open(receipt)
    assert.ok(resident.sees('周五前亮灯'))
  }))

test('taken back before anyone began, and then nothing more can be done with it', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk)
    await resident.open(receipt)
    await resident.send(`${receipt}/withdrawal`)
    const lan = walk.as('lan')
    const { status } = await lan.look(`/submissions/${submission}`)
    assert.equal(status, 200)
    assert.equal(lan.offers(/accept$/), undefined)
    const typed = { headline: '一件小事', category: 'other', method: 'TONGYONG/main', level: 'township' }
    assert.equal(await lan.knock(`/submissions/${submission}/accept`, typed), 409)
    await resident.open(receipt)
    assert.equal(resident.offers(/withdrawal$/), undefined)
  }))

async function clocks(walk: Walk, submission: string) {
  const row = await walk.world.db.q
    .selectFrom('submissions')
    .select(['state', 'first_due_at', 'notice_due_at'])
    .where('id', '=', submission)
    .executeTakeFirstOrThrow()
  return { state: row.state, first: row.first_due_at, notice: row.notice_due_at }
}
