import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { PersonName } from '../../../test/world.ts'
import { session, text } from '../proposals/proposals.fixture.ts'

let house: OpenHouse
let photo: File
const pdf = new File(['%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n'], 'list.pdf')
before(async () => {
  house = await openHouse()
  const made = sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
  photo = new File([new Uint8Array(await made.jpeg().toBuffer())], 'IMG_0001.jpg')
})
after(() => house.close())

const read = async (name: PersonName | null, path: string) => (await house.call(name, path)).text()
function formOf(files: Record<string, File>): FormData {
  const form = new FormData()
  for (const [name, one] of Object.entries(files)) form.append(name, one)
  return form
}
const filesOn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[\w/-]*evidence\/[\w-]+)"/g)].map(([, to]) => to ?? '')
const statusOf = async (name: PersonName | null, path: string, form?: FormData | Record<string, string>) =>
  (await house.call(name, path, form)).status

test('on a proposal: its writer’s to add and take away, seen by who reads it, by the unit’s link too; signed anew', async () => {
  const { account, body } = house.world
  const at = (await house.call('mei', '/proposals', text)).headers.get('location') ?? ''
  assert.equal(await statusOf('mei', `${at}/evidence`, formOf({})), 422)
  assert.equal(await statusOf('mei', `${at}/evidence`, formOf({ photos: pdf })), 422)
  await house.call('mei', `${at}/signers`, { accounts: [account.mao] })
  await house.call('mao', `${at}/signature`, {})
  assert.equal(await statusOf('mei', `${at}/evidence`, formOf({ photos: photo, papers: pdf })), 303)
  assert.match(await read('mao', at), /我联名/, 'what was signed has changed')
  const [second = '', first = ''] = filesOn(await read('mei', at))
  assert.equal((await house.call('mao', first)).headers.get('content-type'), 'image/jpeg')
  assert.equal(await statusOf('min', first), 404, 'a draft is nobody else’s')
  assert.equal(await statusOf('mao', `${first}/removal`, {}), 403)
  assert.equal(await statusOf('mei', `${second}/removal`, {}), 303)
  assert.equal(await statusOf('mei', second), 404)
  await house.call('mei', `${at}/submission`, {})
  assert.equal(await statusOf('mei', `${first}/removal`, {}), 409, 'submitted is submitted')
  assert.doesNotMatch(await read('mei', at), /加照片或文件/)
  await house.call('qin', `${at}/filing`, session)
  await house.call('qin', `${at}/units`, { leadId: body.water })
  const unit = /units\/([\w-]+)\/link/.exec(await read('qin', at))?.[1]
  const made = await (await house.call('qin', `${at}/units/${unit}/link`, {})).text()
  const link = /\/proposal-links\/[\w-]+/.exec(made)?.[0] ?? ''
  const [byLink = ''] = filesOn(await read(null, link))
  assert.equal(await statusOf(null, byLink), 200)
  assert.notEqual(await statusOf(null, first), 200, 'never public by itself')
  assert.equal(await statusOf('hu', first), 404, 'another unit')
})

test('on a brief: of another text it is not found, and it goes with the draft', async () => {
  const form = { ...text, title: '楼道里堆着电池', problems: '没有地方放。' }
  const { subject: _s, analysis: _a, ...brief } = form
  const [one, other] = [await begun(brief), await begun(brief)]
  assert.equal(await statusOf('mei', `${one}/evidence`, formOf({ papers: pdf })), 303)
  const [file = ''] = filesOn(await read('mei', one))
  assert.equal(await statusOf('mei', file), 200)
  assert.equal(await statusOf('mei', file.replace(one, other)), 404)
  assert.equal(await statusOf('qin', file), 404, 'a draft is its writer’s alone')
  await house.call('mei', `${one}/discard`, {})
  const left = await house.world.db.q
    .selectFrom('files')
    .select('id')
    .where('subject_kind', '=', 'brief')
    .execute()
  assert.deepEqual(left, [])
})

const begun = async (brief: Record<string, string>) =>
  (await house.call('mei', '/briefs', brief)).headers.get('location') ?? ''
