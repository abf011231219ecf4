import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { PersonName } from '../../../test/world.ts'
import { FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { keepSpeech } from './speech.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const read = async (name: PersonName, path: string) => (await house.call(name, path)).text()
const form = {
  ...{ title: '让等电梯的人早些下楼', session: '第十届委员会第二次会议', saidOn: '2026-03-05' },
  text: `各位委员：\n一、六十二个没有电梯的小区\n${'住着两千多位七十岁以上的老人。'.repeat(5)}\n谢谢大家。`,
}

test('kept by who gave it, read by colleagues, printed; never by a unit', async () => {
  const wrong = await house.call('mei', '/speeches', { ...form, text: '太短' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /让等电梯的人早些下楼/)
  const at = (await house.call('mei', '/speeches', form)).headers.get('location') ?? ''
  assert.match(at, /^\/speeches\/[\w-]+$/)
  assert.match(await read('mao', '/speeches'), new RegExp(`href="${at}"`))
  assert.match(await read('mao', at), /六十二个没有电梯的小区/)
  const docx = await house.call('mao', `${at}/paper/docx`)
  const xml = strFromU8(
    unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml'] ?? new Uint8Array(),
  )
  assert.ok(xml.includes('第十届委员会第二次会议大会发言材料') && xml.includes('2026年3月5日'))
  const pdf = await house.call('mao', `${at}/paper/pdf`)
  assert.equal(strFromU8(new Uint8Array(await pdf.arrayBuffer()).slice(0, 5)), '%PDF-')
  for (const path of [at, `${at}/paper/docx`]) assert.equal((await house.call('hu', path)).status, 403, path)
  const nothing = at.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  for (const path of [nothing, `${nothing}/paper/pdf`])
    assert.equal((await house.call('mao', path)).status, 404, path)
})

test('what it comes from is named to those who may read that, and to nobody else', async () => {
  const { db, as, account } = house.world
  const matter = await matterIn(house.world, { verbs: ['screen', 'confirm', 'openClaims'], team: ['mei'] })
  const id = await keepSpeech(db, as('mei'), { ...form, matterId: matter.id })
  assert.ok((await read('mei', `/speeches/${id}`)).includes(`/matters/${matter.id}`))
  const others = await read('bo', `/speeches/${id}`)
  assert.ok(others.includes('不在您能看的范围里') && !others.includes(matter.headline), others.slice(0, 200))
  const refused = async (work: Promise<unknown>, why: new (...details: never[]) => Error) =>
    assert.rejects(work, why)
  await refused(keepSpeech(db, as('mei'), { ...form, matterId: id }), OutOfReach)
  await refused(keepSpeech(db, as('mei'), { ...form, saidOn: '2027-01-01' }), FieldRefused)
  await refused(keepSpeech(db, as('mei'), { ...form, accountId: account.mao }), NotYours)
  await refused(keepSpeech(db, as('qin'), form), OutOfReach)
})
