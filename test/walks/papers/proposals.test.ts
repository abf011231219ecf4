// A member's proposal, all its way: signed, not filed and why, a brief, and from the brief a second one that is filed,
// answered, found wanting, answered again and ended by the proposer's own word.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Walk, walked } from '../walk.ts'

const first = {
  ...{ subject: '关于让赶集日好坐车的建议', category: 'roads' },
  ...{
    situation: '四个镇逢集日班车坐不下，老人早上六点去等。',
    analysis: '班次按平日排，返程空车没有补贴。',
  },
  suggestions: '逢集日增开早晚各两班\n返程空车按里程补贴',
}
const answered = (text: string, more: Record<string, string> = {}) => ({
  ...{ class: 'A', text, talked: 'meeting', contact: '胡科长 0101' },
  ...more,
})
const word = (outcome: string, reasons = '') => ({ talked: 'meeting', attitude: 'content', outcome, reasons })

test('not filed and told why, a brief, filed at the second go, judged twice by the proposer alone', () =>
  walked(async (walk) => {
    const declined = await signedAndSubmitted(walk)
    const brief = await notFiledButABrief(walk, declined)
    const at = await proposedFromBrief(walk, brief)
    await filedAndHanded(walk, at)
    await answeredByBoth(walk, at)
    await foundWantingByLink(walk, at)
    await answeredAgain(walk, at)
  }))

async function signedAndSubmitted(walk: Walk): Promise<string> {
  const mei = walk.as('mei')
  await mei.open('/proposals')
  await mei.follow('/proposals/new')
  await mei.send('/proposals', first)
  const at = mei.here.path
  await mei.send(`${at}/signers`, { accounts: [walk.world.account.mao] })
  const mao = walk.as('mao')
  await mao.open('/desk')
  await mao.follow(at)
  await mao.send(`${at}/signature`)
  await mei.open(at)
  assert.ok(mei.sees('毛律师') && mei.sees('已联名'))
  await mei.send(`${at}/submission`)
  return at
}

async function notFiledButABrief(walk: Walk, at: string): Promise<string> {
  const [mei, qin] = [walk.as('mei'), walk.as('qin')]
  await qin.open('/desk')
  await qin.follow(at)
  await qin.send(`${at}/refusal`, { reason: 'empty', note: '请写清是哪四个镇、增开几班' })
  await mei.open(at)
  assert.ok(mei.sees('请写清是哪四个镇') && mei.sees('可以去'), 'the reason, and where to turn')
  await mei.send(`${at}/brief`)
  const brief = mei.here.path
  assert.ok(mei.sees('由提案转来'))
  await mei.send(`${brief}/submit`)
  await qin.open('/desk')
  await qin.follow(brief)
  await qin.send(`${brief}/editing`)
  await qin.send(`${brief}/keeping`, { reason: '适合作提案' })
  return brief
}

async function proposedFromBrief(walk: Walk, brief: string): Promise<string> {
  const mei = walk.as('mei')
  await mei.open(brief)
  await mei.follow(/^\/proposals\/new\?brief=/)
  await mei.send('/proposals', { subject: '关于在四个镇逢集日增开班车的建议' })
  const at = mei.here.path
  assert.ok(mei.sees('来自社情民意信息'))
  await mei.follow(brief)
  assert.ok(mei.sees('转成的提案') && mei.sees('由提案转来'))
  await mei.open(at)
  await mei.send(`${at}/submission`)
  return at
}

async function filedAndHanded(walk: Walk, at: string): Promise<void> {
  const { body } = walk.world
  const qin = walk.as('qin')
  await qin.open(at)
  await qin.send(`${at}/filing`, { session: '第十届委员会第二次会议', note: '一事一案，有情况有建议' })
  await qin.send(`${at}/units`, { leadId: body.housing, coIds: [body.water] })
  assert.ok(qin.sees('县住建局') && qin.sees('县水务局'))
}

async function answeredByBoth(walk: Walk, at: string): Promise<void> {
  const hu = walk.as('hu')
  await hu.open('/desk')
  await hu.follow(at)
  await hu.send(/\/units\/[\w-]+\/receipt$/)
  await hu.send(/\/units\/[\w-]+\/reply$/, answered('正在研究。\n正在研究。'))
  const qin = walk.as('qin')
  await qin.open(at)
  const [, unit] = /units\/([\w-]+)\/reply/.exec(qin.here.html) ?? []
  await qin.follow(`${at}/units/${unit}/link`)
  await qin.send(`${at}/units/${unit}/link`)
  const water = walk.someone()
  const [link = ''] = /\/proposal-links\/[\w-]+/.exec(qin.here.html) ?? []
  await water.open(link)
  await water.send(`${link}/reply`, answered('管线不受影响，水务没有别的意见。', { class: 'C' }))
}

/** Who can't sign in says it by a link that goes to them alone; it is used once, and the unit never reads it. */
async function foundWantingByLink(walk: Walk, at: string): Promise<void> {
  const qin = walk.as('qin')
  await qin.open(at)
  await qin.send(`${at}/word-links`, { accountId: walk.world.account.mei })
  const [link = ''] = /\/proposal-words\/[\w-]+/.exec(qin.here.html) ?? []
  const proposer = walk.someone()
  await proposer.open(link)
  assert.equal((await proposer.sends(link, word('notContent'))).status, 422, 'not content: with a reason')
  await proposer.send(link, word('notContent', '一条也没有办'))
  assert.equal((await proposer.look(link)).status, 410)
  await qin.open(at)
  assert.ok(qin.sees('一条也没有办'))
  await qin.send(`${at}/redo`, { reason: '请逐条拿出办法' })
  const hu = walk.as('hu')
  await hu.open(at)
  assert.ok(hu.sees('请逐条拿出办法') && !hu.sees('一条也没有办') && !hu.offers(`${at}/evaluation`))
}

async function answeredAgain(walk: Walk, at: string): Promise<void> {
  const [hu, mei, qin] = [walk.as('hu'), walk.as('mei'), walk.as('qin')]
  const plan = { class: 'B', plan: '四条线先开两条', planDueOn: '2026-12-31' }
  await hu.send(/\/units\/[\w-]+\/reply$/, answered('五月起增开早班。\n补贴办法已报批。', plan))
  await mei.open('/desk')
  await mei.follow(at)
  await mei.send(`${at}/evaluation`, word('mostly'))
  assert.ok(!mei.offers(`${at}/evaluation`), 'said once')
  await qin.open(at)
  assert.ok(!qin.offers(`${at}/redo`), 'handled again once, not twice')
  await qin.send(`${at}/conclusion`)
  await qin.send(`${at}/excellence`)
  await mei.open(at)
  assert.ok(mei.sees('办结') && mei.sees('优秀') && mei.sees('五月起增开早班'))
  const papers = [...mei.here.html.matchAll(/href="(\/proposals\/[\w-]+\/[\w/-]+\/pdf)"/g)].map(
    ([, to]) => to ?? '',
  )
  assert.equal(papers.length, 5, 'the proposal, three answers, the form of the proposer’s word')
  for (const path of papers) assert.ok((await (await mei.fetch(path)).arrayBuffer()).byteLength > 5000, path)
}
