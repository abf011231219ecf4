import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, visitor } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { openPause } from '../../matters/limits/pauses.ts'
import { advanceMatter, openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import { advanceSubmission, lockSubmission } from '../../matters/submissions/submission.ts'
import type { AnyoneOf, ReceiptHolder } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { log } from '../../platform/log.ts'
import { RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { chapter, intakeDoors } from '../room.ts'
import { receive } from '../submissions/receive.ts'
import { sinceBrought } from './page.tsx'
import { addToMine, withdrawMine } from './receipt.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, intakeDoors([chapter]))
})
after(() => world.end())

const anyone = (): AnyoneOf => ({ kind: 'anyone', committeeId: world.committee.id })
const hers = (words = '井盖坏了两个月') =>
  receive(world.db, anyone(), {
    channel: 'web',
    kind: 'problem',
    words,
    regionId: world.region.estate,
    person: { name: '李大山', phone: '13800138000', tellThrough: 'sms' },
    consents: ['handling'],
  })
const holder = (submissionId: SubmissionId): ReceiptHolder => ({
  kind: 'receipt',
  committeeId: world.committee.id,
  submissionId,
  residentId: null,
})
const stateOf = async (id: string) =>
  (await world.db.q.selectFrom('submissions').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state
const asLan = <T>(
  id: string,
  work: (
    tx: Parameters<typeof advanceSubmission>[0],
    held: Awaited<ReturnType<typeof lockSubmission>>,
  ) => Promise<T>,
) => transaction(world.db, async (tx) => work(tx, await lockSubmission(tx, world.as('lan'), id)))

/** What the sorting desk does with it, by the machine. */
async function askHer(id: SubmissionId, question: string): Promise<void> {
  await asLan(id, async (tx, held) => {
    const actor = world.as('lan')
    const read = await advanceSubmission(tx, held, 'startTriage', { actor })
    await advanceSubmission(tx, read, 'askForMore', { actor })
    await openPause(tx, world.committee.id, id, { reason: 'needsInfo' })
    await keepSaid(tx, world.committee.id, {
      submissionId: id,
      saidBy: 'staff',
      part: 'question',
      text: question,
    })
  })
}

async function takeUp(id: SubmissionId) {
  return asLan(id, async (tx, held) => {
    const actor = world.as('lan')
    const body = await newestMethod(tx, world.committee.id, 'TONGYONG')
    const matter = await openMatter(tx, actor, {
      headline: '东门口井盖损坏',
      category: 'roads',
      source: 'submission',
      level: 'township',
      regionId: world.region.estate,
      townshipId: world.region.street,
      villageId: world.region.estate,
      venueId: null,
      method: { code: body.code, version: body.version, track: body.tracks[0]?.key ?? '' },
    })
    const read = await advanceSubmission(tx, held, 'startTriage', { actor })
    await advanceSubmission(tx, read, 'accept', { actor, set: { matter_id: matter.id } })
    return advanceMatter(tx, matter, 'settleDirectly', { actor })
  })
}

test('the code, spoken in groups of four, leads to the receipt; a wrong one is said beside its field', async () => {
  const { code, token } = await hers()
  const her = visitor(app)
  const spoken = code.replace(/(\d{4})(?=\d)/g, '$1 ')
  const page = await her.see('/receipts', { code: spoken })
  assert.deepEqual([page.status, page.path], [200, `/receipts/${token}`])
  assert.match(page.html, new RegExp(spoken))
  const wrong = await her.see('/receipts', { code: '000000000000' })
  assert.deepEqual(
    [wrong.status, /id="f-code-error"/.test(wrong.html), /value="000000000000"/.test(wrong.html)],
    [422, true, true],
  )
})

test('trying codes soon meets the limit, and an address can’t be made up from a code', async () => {
  const { code } = await hers()
  assert.equal((await visitor(app).see(`/receipts/${code}aaaaaaaaaaaaaaaaaaaa`)).status, 404)
  const guesser = visitor(app)
  const answers = []
  for (let n = 0; n < 25; n++)
    answers.push((await guesser.see('/receipts', { code: String(n).padStart(12, '0') })).status)
  assert.deepEqual([answers[0], answers.at(-1)], [422, 429])
})

test('one receipt opens one submission and its photos, and nobody else’s', async () => {
  const [hers_, his] = [await hers('她的话'), await hers('他的话')]
  const page = await visitor(app).see(`/receipts/${hers_.token}`)
  assert.ok(page.html.includes('她的话') && !page.html.includes('他的话'))
  assert.ok(
    !page.html.includes('13800138000') && !page.html.includes('李大山'),
    'a receipt shown to a neighbour tells no number',
  )
  assert.match((await visitor(app).see(`/receipts/${his.token}/slip`)).html, /class="qr"/)
})

test('our question is answered on the receipt: back to sorting, the first clock moved by the pause, the desk told', async () => {
  const { submissionId, token, firstDueAt } = await hers()
  await askHer(submissionId, '是东门还是西门？')
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000))
  const her = visitor(app)
  assert.match((await her.see(`/receipts/${token}`)).html, /是东门还是西门/)
  const empty = await her.see(`/receipts/${token}/additions`, { text: '' })
  assert.deepEqual([empty.status, /id="f-text-error"/.test(empty.html)], [422, true])
  const answered = await her.see(`/receipts/${token}/additions`, { text: '是东门。' })
  assert.match(answered.html, /已收到您补充的内容[\s\S]*是东门。/)
  const row = await world.db.q
    .selectFrom('submissions')
    .selectAll()
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  assert.equal(row.state, 'triage')
  assert.equal(row.first_due_at.getTime(), firstDueAt.getTime() + 3_600_000)
  const told = await world.db.q
    .selectFrom('messages')
    .select('subject')
    .where('about_id', '=', submissionId)
    .where('account_id', '=', world.account.lan)
    .execute()
  assert.ok(told.some((one) => one.subject.includes('补充')))
})

test('taken back before it is taken up; not afterwards, and not twice', async () => {
  const [one, two] = [await hers(), await hers()]
  await visitor(app).see(`/receipts/${one.token}/withdrawal`, {})
  assert.equal(await stateOf(one.submissionId), 'withdrawn')
  await assert.rejects(withdrawMine(world.db, holder(one.submissionId)), StageRefused)
  await assert.rejects(addToMine(world.db, holder(one.submissionId), '还有'), RuleRefused)
  await takeUp(two.submissionId)
  await assert.rejects(withdrawMine(world.db, holder(two.submissionId)), StageRefused)
  const page = await visitor(app).see(`/receipts/${two.token}`)
  assert.ok(!page.html.includes(`/receipts/${two.token}/withdrawal`))
})

test('pressed at once from two phones, a withdrawal and an answer take turns', async () => {
  const { submissionId } = await hers()
  await askHer(submissionId, '哪个门？')
  const both = await Promise.allSettled([
    withdrawMine(world.db, holder(submissionId)),
    addToMine(world.db, holder(submissionId), '东门'),
  ])
  assert.equal(await stateOf(submissionId), 'withdrawn')
  assert.equal(both[0]?.status, 'fulfilled')
})

test('as a matter it has a headline, a lit journey, and asks for the person’s word when it is their turn', async () => {
  const { submissionId, token } = await hers()
  const matter = await takeUp(submissionId)
  const earlier = await visitor(app).see(`/receipts/${token}`)
  assert.match(earlier.html, /<h1>东门口井盖损坏<\/h1>/)
  assert.match(earlier.html, /aria-current="step"/)
  assert.ok(!earlier.html.includes(`/receipts/${token}/answer`))
  await transaction(world.db, async (tx) => {
    await advanceMatter(tx, matter, 'followUp', { actor: world.as('lan') })
  })
  assert.match((await visitor(app).see(`/receipts/${token}`)).html, new RegExp(`/receipts/${token}/answer`))
})

test('it says how the person is told, what each day is for, and in words when the day is past', async () => {
  const { submissionId, token } = await hers()
  const seen = async () => (await visitor(app).see(`/receipts/${token}`)).html
  assert.match(await seen(), /发短信到 138\*\*\*\*8000/)
  assert.match(await seen(), new RegExp(`href="/receipts/${token}/data"`))
  const own = world.db.q.selectFrom('submissions').select('resident_id').where('id', '=', submissionId)
  await world.db.q.updateTable('residents').set({ tell_through: 'board' }).where('id', '=', own).execute()
  assert.match(await seen(), /贴在公告栏，不写您是谁/)
  const matter = await takeUp(submissionId)
  const due = (at: Date) =>
    world.db.q.updateTable('matters').set({ due_at: at }).where('id', '=', matter.id).execute()
  await due(new Date(world.clock.now().getTime() + 86_400_000))
  assert.match(await seen(), /最迟 [^<]+，直接办好/)
  await due(new Date(world.clock.now().getTime() - 86_400_000))
  assert.match(await seen(), /说好 [^<]+之前直接办好，日子过了，还没有做到/)
})

test('who joined what others had brought reads a line that never goes back in time', () => {
  const at = (n: number) => new Date(Date.UTC(2026, 2, n))
  const line = [1, 2, 3].map((n) => ({ label: String(n), state: 'done' as const, at: at(n + 5) }))
  for (const own of [at(2), at(7), at(20)]) {
    const days = sinceBrought(line, own).flatMap((one) => one.at?.getTime() ?? [])
    assert.deepEqual(
      days,
      days.toSorted((a, b) => a - b),
    )
  }
  assert.deepEqual(sinceBrought(line, at(2))[0]?.at, at(2), 'their own day, where they were first')
})

test('one’s own data: seen masked, copied in full, corrected, a consent withdrawn, all erased', async () => {
  const { submissionId, token } = await hers('要删的话')
  const her = visitor(app)
  const seen = await her.see(`/receipts/${token}/data`)
  assert.ok(seen.html.includes('138****8000') && !seen.html.includes('13800138000'))
  const copy = await (await her.ask(`/receipts/${token}/data/export`)).json()
  assert.equal((copy as { me: { phone: string } }).me.phone, '13800138000')
  const wrong = await her.see(`/receipts/${token}/data/correction`, { phone: '12', tellThrough: 'call' })
  assert.deepEqual([wrong.status, /id="f-phone-error"/.test(wrong.html)], [422, true])
  const corrected = await her.see(`/receipts/${token}/data/correction`, {
    phone: '13900139000',
    tellThrough: 'call',
  })
  assert.match(corrected.html, /139\*\*\*\*9000/)
  const withdrawn = await her.see(`/receipts/${token}/data/withdrawal`, { purpose: 'handling' })
  assert.match(withdrawn.html, /没有有效的同意/)
  assert.match((await her.see(`/receipts/${token}/data/erasure`, {})).html, /信访工作条例/)
  const left = await world.db.q
    .selectFrom('submission_words')
    .select('sealed')
    .where('submission_id', '=', submissionId)
    .execute()
  assert.deepEqual(left, [{ sealed: null }])
  const page = await her.see(`/receipts/${token}`)
  assert.ok(page.status === 200 && !page.html.includes('要删的话'))
})
