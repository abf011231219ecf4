// From the poster to a kept case: everybody in turn, each on the pages that are offered to them.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { MatterVerb } from '../../src/matters/machines/matter.ts'
import { matterMachine } from '../../src/matters/machines/matter.ts'
import { advanceMatter, lockMatter } from '../../src/matters/matter.ts'
import { transaction } from '../../src/platform/database/transaction.ts'
import { StageRefused } from '../../src/platform/refusals.ts'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

test('from the poster to a kept case that anyone may read', () =>
  walked(async (walk) => {
    const { resident, receipt, submission, matter, task } = await step.inHands(walk)
    const { unit, link } = await step.byLink(walk, task)
    const later = { class: 'B', text: '配件已经订好，正在更换', plan: '更换曳引机' }
    await step.reply(unit, link, { ...later, planDueOn: step.dayIn(walk, 20) })
    await giveBack(walk, task)
    await walk.days(2)
    await step.reply(unit, link, { photos: await photo() })
    await step.pass(walk, task)
    assert.equal(await step.stateOf(walk, matter), 'followingUp')

    await resident.open(receipt)
    assert.ok(resident.sees('电梯已修好并通过检验'), 'every reply in full')
    await step.answer(resident, receipt)
    assert.equal(await step.stateOf(walk, matter), 'filed', 'nobody has to press anything')
    await step.archive(walk, matter)

    await digestsHold(walk, matter)
    await publicCase(walk, matter)
    assert.ok((await step.toldAbout(walk, submission)).length >= 6, 'the resident was told at every turn')
    await nothingMoves(walk, matter)
  }))

async function giveBack(walk: Walk, task: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/tasks/${task}`)
  await cui.follow(`/tasks/${task}/return`)
  await cui.send(`/tasks/${task}/return`, { missing: '修好以后请附检验照片' })
}

async function photo(): Promise<File> {
  const { default: sharp } = await import('sharp')
  const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#557' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'lift.jpg', { type: 'image/jpeg' })
}

/** What was taken away is checked without the product: the listed digest of each part, and that of the whole. */
async function digestsHold(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}`)
  const answer = await cui.fetch(`/matters/${matter}/package`)
  assert.equal(answer.status, 200)
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const listed = strFromU8(files['digests.txt'] ?? new Uint8Array())
    .trim()
    .split('\n')
  assert.ok(listed.length >= 6, 'a part from every stop')
  for (const line of listed) {
    const [digest, path = ''] = line.split('  ')
    assert.equal(sha256(files[path] ?? new Uint8Array()), digest, path)
  }
  const { digest, ...manifest } = JSON.parse(strFromU8(files['001/manifest.json'] ?? new Uint8Array()))
  assert.equal(sha256(sorted(manifest)), digest)
  const everything = Object.values(files)
    .map((one) => strFromU8(one))
    .join('\n')
  assert.doesNotMatch(everything, /13900139001|139 0013 9001/, 'no phone number leaves with it')
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${sorted(one)}`).join(',')}}`
}

async function publicCase(walk: Walk, matter: string): Promise<void> {
  const anyone = walk.someone()
  await anyone.open('/cases')
  await anyone.follow(`/cases/${matter}`)
  assert.ok(anyone.sees(step.headline))
  assert.ok(!anyone.sees('139'), 'no phone number in public')
}

/** Archived is final: neither the doors nor the spine move it. */
async function nothingMoves(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  const before = await journalLength(walk, matter)
  for (const noun of ['confirmation', 'suspension', 'handover', 'case', 'case/approval', 'redo', 'filing']) {
    const status = await cui.knock(`/matters/${matter}/${noun}`, everything)
    assert.ok([403, 404, 409, 422].includes(status), `${noun}: ${status}`)
  }
  assert.ok([409, 422].includes(await walk.as('mei').knock(`/matters/${matter}/claims`, { part: 'lead' })))
  for (const verb of matterMachine.verbs) await assert.rejects(push(walk, matter, verb), StageRefused, verb)
  assert.equal(await journalLength(walk, matter), before)
}

const everything = {
  ...{
    decision: 'confirmed',
    reason: '再来一次',
    consentNote: '同意',
    missing: '缺少照片',
    reviewOn: '2026-12-01',
  },
  ...{
    title: '题目',
    background: '背景',
    doing: '做法',
    outcome: '结果',
    retention: '30',
    partyName: '物业',
  },
}

function push(walk: Walk, matter: string, verb: MatterVerb): Promise<unknown> {
  const { db, as } = walk.world
  return transaction(db, async (tx) => {
    const conclusion = verb === 'conclude' ? 'consensus' : undefined
    return advanceMatter(tx, await lockMatter(tx, as('cui'), matter), verb, { actor: as('cui'), conclusion })
  })
}

async function journalLength(walk: Walk, matter: string): Promise<number> {
  const lines = await walk.world.db.q
    .selectFrom('journal')
    .select('seq')
    .where('matter_id', '=', matter)
    .execute()
  return lines.length
}
