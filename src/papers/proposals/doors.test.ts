import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

type Name = Parameters<OpenHouse['call']>[0]
const read = async (name: Name, path: string) => (await house.call(name, path)).text()
async function done(name: Name, path: string, form: Record<string, string | string[]> = {}) {
  const answer = await house.call(name, path, form)
  assert.equal(answer.status, 303, `${path}: ${answer.status} ${(await answer.text()).slice(0, 2000)}`)
  return answer.headers.get('location') ?? ''
}

const text = {
  subject: '关于规范电动车充电的建议',
  category: 'housing',
  situation: '八个小区的居民从楼上拉线充电。',
  analysis: '没有充电棚，物业也不知道归谁管。',
  suggestions: '每个小区先建一处充电棚\n明确由谁收费和维护',
}
const answer = {
  ...{ talked: 'phone', class: 'A', text: '八处充电棚已开工。\n由物业收费和维护。' },
  contact: '胡科长 0101',
}

test('one proposal through the browser: written, signed, filed, answered, judged; with its papers', async () => {
  const { account, body } = house.world
  const wrong = await house.call('mei', '/proposals', { ...text, subject: '短' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /八个小区的居民/)
  const at = await done('mei', '/proposals', text)
  assert.equal((await house.call('mao', at)).status, 404)
  await done('mei', `${at}/signers`, { accounts: [account.mao] })
  assert.match(await read('mao', '/desk'), /看看，愿意就联名/)
  assert.match(await read('mao', at), /我联名/)
  await done('mao', `${at}/signature`)
  assert.equal((await house.call('mao', `${at}/signature`, {})).status, 409)
  await done('mei', `${at}/submission`)
  assert.match(await read('qin', '/desk'), /规范电动车充电/)
  const unfiled = await house.call('qin', `${at}/refusal`, { reason: 'empty', note: '' })
  assert.equal(unfiled.status, 422)
  assert.equal((await house.call('mei', `${at}/filing`, { session: '二次会议' })).status, 403)
  await done('qin', `${at}/filing`, { session: '第十届委员会第二次会议' })
  await done('qin', `${at}/units`, { leadId: body.housing, coIds: [body.water] })
  assert.match(await read('hu', '/desk'), /规范电动车充电/)
  assert.equal((await house.call('hu', `${at}/evaluation`, {})).status, 403)
  const unit = /units\/([\w-]+)\/reply/.exec(await read('hu', at))?.[1]
  await done('hu', `${at}/units/${unit}/reply`, answer)
  const page = await read('mei', at)
  assert.match(page, /评价答复/)
  assert.match(page, /毛律师/)
  for (const paper of [`${at}/paper/docx`, `${at}/feedback/docx`]) {
    const file = await house.call('mei', paper)
    assert.equal(file.status, 200, paper)
    assert.ok((await file.arrayBuffer()).byteLength > 3000)
  }
  const letter = /\/replies\/[\w-]+\/docx/.exec(page)?.[0]
  assert.equal((await house.call('hu', at + letter)).status, 200)
  const said = { talked: 'phone', attitude: 'content', outcome: 'mostly' }
  await done('mei', `${at}/evaluation`, said)
  assert.doesNotMatch(await read('hu', at), /提案人的评价/)
  assert.match(await read('qin', at), /基本满意/)
  await done('qin', `${at}/conclusion`)
  assert.match(await read('min', '/proposals?stand=concluded'), /规范电动车充电/)
})

test('a unit without an account answers by its link, a proposer without one says their word by theirs, once', async () => {
  const { account, body } = house.world
  const at = await done('mei', '/proposals', { ...text, subject: '关于整治河道垃圾的建议' })
  await done('mei', `${at}/submission`)
  await done('qin', `${at}/filing`, { session: '第十届委员会第二次会议' })
  await done('qin', `${at}/units`, { leadId: body.water })
  const unit = /units\/([\w-]+)\/link/.exec(await read('qin', at))?.[1]
  const made = await (await house.call('qin', `${at}/units/${unit}/link`, {})).text()
  const link = /\/proposal-links\/[\w-]+/.exec(made)?.[0] ?? ''
  assert.match(await read(null, link), /整治河道垃圾/)
  assert.doesNotMatch(await read(null, link), /按谁的话/)
  assert.equal((await house.call(null, `${link}/reply`, { ...answer, text: '好' })).status, 422)
  await done(null, `${link}/reply`, answer)
  assert.equal((await house.call(null, link.replace('links', 'words'))).status, 410)
  const given = await (await house.call('qin', `${at}/word-links`, { accountId: account.mei })).text()
  const word = /\/proposal-words\/[\w-]+/.exec(given)?.[0] ?? ''
  assert.match(await read(null, word), /充电棚已开工/)
  const said = { talked: 'phone', attitude: 'content', outcome: 'content' }
  assert.equal((await house.call(null, word, { ...said, outcome: 'notContent' })).status, 422)
  assert.equal((await house.call(null, word, said)).status, 200)
  assert.equal((await house.call(null, word, said)).status, 410)
})
