import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { appointIn } from '../../people/appointments.ts'
import { findLink } from '../../people/links.ts'
import { transaction } from '../../platform/database/transaction.ts'
import {
  AlreadyDone,
  FieldRefused,
  LinkEnded,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { askForRedo, conclude, evaluate, giveWordLink } from './evaluation/evaluation.ts'
import { findProposal } from './proposal.ts'
import { answer, content, proposalsIn, refuses, text } from './proposals.fixture.ts'
import { keyProposals, proposalsFor, tellProposal } from './queries.ts'
import { markExcellent, markKey } from './review/marks.ts'
import { declineFiling, mergeInto, reasons, returnToProposer } from './review/review.ts'
import { turnIntoBrief } from './review/to-brief.ts'
import { askCoSigners, sign, signOnWord } from './signing/signing.ts'
import { proposalFromBrief } from './sources.ts'
import { supervise } from './units/reminders.ts'
import { replyToProposal } from './units/reply.ts'
import { beginProposal, revise, rewrite, submit } from './writing.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const { begun, filed, handed } = proposalsIn(() => world)

test('co-signed by one tap, a changed text asks anew, and a draft is its writers’ alone', async () => {
  const { db, as, account } = world
  const id = await begun()
  await refuses(findProposal(db, as('mao'), id), OutOfReach)
  await refuses(findProposal(db, as('qin'), id), OutOfReach)
  await askCoSigners(db, as('mei'), id, [account.mao, account.min])
  await refuses(askCoSigners(db, as('mao'), id, [account.min]), NotYours)
  await sign(db, as('mao'), id, 'signed')
  await refuses(sign(db, as('mao'), id, 'signed'), AlreadyDone)
  await refuses(sign(db, as('gao'), id, 'signed'), OutOfReach)
  await signOnWord(db, as('mei'), id, { accountId: account.min, onWordOf: '闵老师来电' })
  await rewrite(db, as('mei'), id, { ...text, analysis: '又看了三个小区，还是出资的事。' })
  const asked = (await tellProposal(db, as('mei'), id)).signers
  assert.deepEqual(
    asked.map((one) => one.answer),
    [null, null],
  )
  await sign(db, as('mao'), id, 'signed')
  await sign(db, as('min'), id, 'declined')
  const once = await Promise.allSettled([submit(db, as('mei'), id), submit(db, as('mei'), id)])
  assert.deepEqual(once.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  await refuses(sign(db, as('min'), id, 'signed'), StageRefused)
  const told = await tellProposal(db, as('qin'), id)
  assert.deepEqual(
    told.signers.filter((one) => one.answer === 'signed').map((one) => one.name),
    ['毛律师'],
  )
  assert.match(told.proposal.number ?? '', /^2026-\d{4}$/)
})

test('the office enters a member’s paper on their word, and says so', async () => {
  const { db, as, account } = world
  await refuses(beginProposal(db, as('qin'), text), FieldRefused)
  await refuses(beginProposal(db, as('qin'), { ...text, firstId: account.mao }), FieldRefused)
  await refuses(beginProposal(db, as('mei'), { ...text, firstId: account.mao, onWordOf: '他说的' }), NotYours)
  const word = { firstId: account.mao, onWordOf: '毛律师交来纸质提案' }
  const id = await beginProposal(db, as('qin'), { ...text, ...word })
  await submit(db, as('qin'), id)
  const { proposal, steps } = await tellProposal(db, as('mao'), id)
  assert.equal(proposal.on_word_of, word.onWordOf)
  assert.ok(steps.every((one) => one.on_word_of === word.onWordOf))
})

test('review: returned and revised, merged, not filed with its reason told and turned into a brief', async () => {
  const { db, as, committee, account } = world
  const id = await begun()
  await submit(db, as('mei'), id)
  await returnToProposer(db, as('qin'), id, '请补充涉及的小区数')
  await revise(db, as('mei'), id)
  await submit(db, as('mei'), id)
  const reason = reasons.at(-1)?.key ?? ''
  await declineFiling(db, as('qin'), id, { reason, note: '建议太笼统' })
  await refuses(declineFiling(db, as('qin'), id, { reason, note: '再说一遍' }), StageRefused)
  const messages = await db.q
    .selectFrom('messages')
    .select('body')
    .where('committee_id', '=', committee.id)
    .where('account_id', '=', account.mei)
    .where('about_id', '=', id)
    .execute()
  const told = messages.map(({ body }) => db.secrets.open(body).toString())
  assert.ok(told.some((one) => one.includes('请补充涉及的小区数')))
  assert.ok(told.some((one) => one.includes('没有具体内容') && one.includes('建议太笼统')))
  await refuses(turnIntoBrief(db, as('qin'), id), NotYours)
  const brief = await turnIntoBrief(db, as('mei'), id)
  await refuses(proposalFromBrief(db, as('mei'), brief), RuleRefused)
  await refuses(proposalFromBrief(db, as('mao'), brief), OutOfReach)

  const into = await filed()
  const other = await begun()
  await submit(db, as('mei'), other)
  await refuses(mergeInto(db, as('qin'), other, { into: other }), OutOfReach)
  await refuses(mergeInto(db, as('qin'), other, { into: id }), RuleRefused)
  await mergeInto(db, as('qin'), other, { into })
  const { merged } = await tellProposal(db, as('qin'), into)
  assert.deepEqual(
    merged.others.map((one) => one.id),
    [other],
  )
})

test('the last word is the proposer’s own: never a unit’s, never the office’s; done again once', async () => {
  const { db, as, account, body, region, committee } = world
  const { id, unit } = await handed()
  await refuses(evaluate(db, as('mei'), id, content), StageRefused)
  await replyToProposal(db, as('hu'), unit('housing'), { ...answer, class: 'C' })
  for (const other of ['hu', 'hua', 'qin', 'mao'] as const)
    await refuses(evaluate(db, as(other), id, content), OutOfReach)
  const bad = { ...content, outcome: 'notContent' } as const
  await refuses(evaluate(db, as('mei'), id, bad), FieldRefused)
  await refuses(giveWordLink(db, as('qin'), id, account.mao), OutOfReach)
  const token = await giveWordLink(db, as('qin'), id, account.mei)
  const link = await findLink(db, committee.id, token, ['evaluation'])
  await evaluate(db, link, id, { ...bad, reasons: '只说了困难，没说怎么办' })
  await refuses(findLink(db, committee.id, token, ['evaluation']), LinkEnded)
  await refuses(evaluate(db, as('mei'), id, content), AlreadyDone)
  assert.deepEqual((await tellProposal(db, as('hu'), id)).evaluations, [])
  await askForRedo(db, as('qin'), id, { reason: '请提出办法' })
  await replyToProposal(db, as('hu'), unit('housing'), answer)
  await evaluate(db, as('mei'), id, content)
  await refuses(askForRedo(db, as('qin'), id, { reason: '再来一次' }), RuleRefused)
  await refuses(markExcellent(db, as('qin'), id), RuleRefused)
  await conclude(db, as('qin'), id)
  await refuses(conclude(db, as('qin'), id), StageRefused)
  await markExcellent(db, as('qin'), id)
  await refuses(markExcellent(db, as('qin'), id), AlreadyDone)

  const hats = await handed()
  await replyToProposal(db, as('hu'), hats.unit('housing'), answer)
  const hat = {
    accountId: account.mei,
    role: 'unitHandler',
    regionId: region.county,
    bodyId: body.housing,
  } as const
  const appointment = await transaction(db, (tx) => appointIn(tx, committee.id, hat, null))
  await refuses(evaluate(db, as('mei'), hats.id, content), TwoHats)
  await db.q.deleteFrom('appointments').where('id', '=', appointment).execute()
})

test('key proposals stand on the plan of supervision with every act', async () => {
  const { db, as } = world
  const plan = { supervisor: '朱主席', way: '现场调研一次', until: '2026-06-30' }
  const early = await begun()
  await refuses(markKey(db, as('qin'), early, plan), OutOfReach)
  const { id } = await handed()
  await markKey(db, as('qin'), id, plan)
  await supervise(db, as('qin'), id, { note: '到三个小区看了现场，定下月底前拿出办法' })
  const [one] = (await keyProposals(db, as('mao'))).filter((key) => key.id === id)
  assert.deepEqual([one?.supervisor, one?.acts.length], ['朱主席', 1])
  assert.ok((await proposalsFor(db, as('mao'), { stand: 'key' })).lines.some((line) => line.id === id))
  await assert.rejects(
    db.q.updateTable('proposal_steps').set({ verb: 'x' }).where('proposal_id', '=', id).execute(),
  )
})
