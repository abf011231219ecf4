import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { PersonName } from '../../../test/world.ts'
import { AlreadyDone, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { submitBrief, writeBrief } from '../briefs/brief.ts'
import { adoptBrief, keepBrief, returnBrief, takeUpBrief } from '../briefs/editing.ts'
import { findProposal } from './proposal.ts'
import { refuses, session } from './proposals.fixture.ts'
import { declineFiling, fileProposal } from './review/review.ts'
import { proposalFromBrief } from './sources.ts'
import { submit } from './writing.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const text = {
  ...{ title: '赶集日班车坐不下', category: 'roads', situation: '四个镇逢集日班车坐不下。' },
  ...{ problems: '班次按平日排。', suggestions: '逢集日增开两班' },
}
const read = async (name: PersonName, path: string) => (await house.call(name, path)).text()

async function taken(): Promise<string> {
  const { db, as } = house.world
  const id = await writeBrief(db, as('mei'), { ...text, matterIds: [] })
  await submitBrief(db, as('mei'), id)
  await takeUpBrief(db, as('qin'), id)
  return id
}
async function adopted(): Promise<string> {
  const id = await taken()
  await adoptBrief(house.world.db, house.world.as('qin'), id, {})
  return id
}

test('a brief becomes a proposal once it was decided, for whoever reads it', async () => {
  const { db, as } = house.world
  const id = await taken()
  assert.doesNotMatch(await read('mei', `/briefs/${id}`), /转成提案/)
  await refuses(proposalFromBrief(db, as('mei'), id), RuleRefused)
  await returnBrief(db, as('qin'), id, '写清是哪四个镇')
  await refuses(proposalFromBrief(db, as('mei'), id), RuleRefused)
  const kept = await taken()
  await keepBrief(db, as('qin'), kept, '已有同样的')
  await refuses(proposalFromBrief(db, as('mao'), kept), OutOfReach)
  const made = await proposalFromBrief(db, as('mei'), kept)
  assert.equal((await findProposal(db, as('mei'), made)).brief_id, kept)
})

test('from the button on its page, the line seen from both ends; who may not read the brief sees no way to it', async () => {
  const id = await adopted()
  assert.match(await read('mei', `/briefs/${id}`), /转成提案/)
  const form = await read('mei', `/proposals/new?brief=${id}`)
  assert.match(form, /四个镇逢集日班车坐不下/)
  const { title: subject, problems: analysis, ...rest } = text
  const sent = { ...rest, subject, analysis, briefId: id }
  const answer = await house.call('mei', '/proposals', sent)
  const at = answer.headers.get('location') ?? ''
  assert.match(at, /^\/proposals\//)
  assert.match(await read('mei', at), new RegExp(`href="/briefs/${id}"`))
  const page = await read('mei', `/briefs/${id}`)
  assert.ok(page.includes(`href="${at}"`) && !page.includes(`/proposals/new?brief=${id}`))
  assert.equal((await house.call('mei', '/proposals', sent)).status, 409)
  await house.call('mei', `${at}/submission`, {})
  await house.call('qin', `${at}/filing`, session)
  const others = await read('mao', at)
  assert.ok(others.includes('不在您能看的范围里') && !others.includes(id))
})

test('two at once make one; others wait until it came back not filed', async () => {
  const { db, as, account } = house.world
  const id = await adopted()
  const once = await Promise.allSettled([
    proposalFromBrief(db, as('mei'), id),
    proposalFromBrief(db, as('mei'), id),
  ])
  assert.deepEqual(once.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  await refuses(proposalFromBrief(db, as('mei'), id), AlreadyDone)
  const made = once.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))[0] ?? ''
  await submit(db, as('mei'), made)
  const onWord = { firstId: account.mao, onWordOf: '毛律师来电' }
  await refuses(proposalFromBrief(db, as('qin'), id, onWord), RuleRefused)
  await declineFiling(db, as('qin'), made, { reason: 'empty', note: '建议太笼统' })
  const second = await proposalFromBrief(db, as('qin'), id, onWord)
  await submit(db, as('mao'), second)
  await fileProposal(db, as('qin'), second, session)
  assert.equal((await findProposal(db, as('qin'), second)).brief_id, id)
})
