// Wrong input on every form of a room, by HTTP: a plain sentence that says what to do, and what was typed is still there.
// Two moderators at once: nobody's words are written over, and the second is told why.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../test/matter-in.ts'
import { type OpenHouse, openHouse, type Typed } from '../../test/open-house.ts'
import type { PersonName } from '../../test/world.ts'
import { newToken } from '../platform/ids.ts'
import { numberSheets } from './ballots/paper.ts'
import { draftItem } from './items/item.ts'
import { closeRoom, openRoom, type RoomRow, reopenRoom } from './rooms/room.ts'
import { seatCookie, takeSeat } from './seats/seat.ts'
import { addStatement, showStatement, statementsOf } from './statements/statement.ts'

let house: OpenHouse
let room: RoomRow
const token = newToken()
before(async () => {
  house = await openHouse()
  const { db } = house.world
  const cui = house.world.as('cui')
  const matter = await matterIn(house.world, { verbs: ['screen', 'confirm'] })
  room = await openRoom(db, cui, matter.id, '三号楼电梯怎么办？')
  await addStatement(db, cui, room.id, '先修好再谈换新')
  await numberSheets(db, cui, room.id, 3)
  await takeSeat(db, room, token)
})
after(() => house.close())

const long = '电'.repeat(5_000)

interface Wrong {
  as?: PersonName | null
  path: string
  form: Typed
  says: RegExp
  keeps: readonly string[]
}

async function comesBack({ as = 'cui', path, form, says, keeps }: Wrong): Promise<void> {
  const answer = await house.call(as, path, form, { [seatCookie]: token })
  const page = await answer.text()
  const told = `${path} ${JSON.stringify(form).slice(0, 80)}`
  assert.equal(answer.status, 422, told)
  assert.match(page.replaceAll(/<[^>]*>/g, ' '), says, told)
  for (const kept of keeps) assert.ok(page.includes(kept), `${told}: ${kept.slice(0, 20)} is lost`)
}

test('a statement of one’s own: empty, far too long, said already, waiting already', async () => {
  const path = `/live/${room.code}/statements`
  const say = (text: string, says: RegExp) =>
    comesBack({ as: null, path, form: { text, reason: '我妈八十了' }, says, keeps: ['我妈八十了', text] })
  await say('', /一句话/)
  await say(long, /140/)
  await say('先修好，再谈换新！', /第 1 条已经这样说了，请直接对它表态/)
  const first = await house.call(null, path, { text: '请物业每周巡检' }, { [seatCookie]: token })
  assert.equal(first.status, 303)
  await say('请物业每周巡检。', /您已经提过这一条，主持人还没看到/)
  for (const text of ['一一一一', '二二二二', '三三三三', '四四四四'])
    await house.call(null, path, { text }, { [seatCookie]: token })
  await say('五五五五', /您有 5 条还在等主持人看/)
})

test('a moderator’s statement, refusal and merging come back as they were typed', async () => {
  const at = `/rooms/${room.id}/statements`
  await comesBack({ path: at, form: { text: long }, says: /140/, keeps: [long] })
  const twin = '先修好再谈换新。'
  await comesBack({ path: at, form: { text: twin }, says: /第 1 条已经这样说了/, keeps: [twin] })
  const reason = '字'.repeat(201)
  await comesBack({ path: `${at}/2/refusal`, form: { refusal: reason }, says: /200/, keeps: [reason] })
  await comesBack({ path: `${at}/2/refusal`, form: {}, says: /原因/, keeps: [] })
  await comesBack({
    path: `${at}/2/merging`,
    form: { into: '2' },
    says: /只能并入另一条/,
    keeps: ['value="2"'],
  })
})

test('hands: more than any hall holds, and none at all', async () => {
  const path = `/rooms/${room.id}/hands`
  const form = { statement: '1', agree: '50000', disagree: '3', pass: '77' }
  await comesBack({ path, form, says: /5000/, keeps: ['value="50000"', 'value="77"'] })
  await comesBack({
    path,
    form: { statement: '1', agree: 'viele', pass: '77' },
    says: /同意/,
    keeps: ['viele'],
  })
})

test('paper: a number never printed, a blank sheet, too many to print', async () => {
  const path = `/rooms/${room.id}/paper`
  const opened = await house.call('cui', `${path}?sheet=99`)
  const told = await opened.text()
  assert.equal(opened.status, 422)
  assert.match(told, /没有印过这个编号的纸票。请对照/)
  assert.match(told, /value="99"/)
  const ticked = /value="agree"[^>]*checked|checked[^>]*value="agree"/
  for (const sheet of ['99', 'abc']) {
    const answer = await house.call('cui', path, { sheet, s1: 'agree' })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), ticked, 'what was ticked is still ticked')
  }
  const { status } = await house.call('cui', path, { sheet: '2', again: '字'.repeat(500) })
  assert.equal(status, 422, 'a tick that is none')
  await comesBack({ path, form: { sheet: '2' }, says: /一条也没有勾/, keeps: ['value="2"'] })
  await comesBack({
    path: `/rooms/${room.id}/sheets`,
    form: { many: '900' },
    says: /200/,
    keeps: ['value="900"'],
  })
})

test('two moderators reword one item: the second reads the new words and keeps hers', async () => {
  const { db } = house.world
  const no = await draftItem(db, house.world.as('cui'), room.id, '一个月内修好电梯')
  const wording = (as: PersonName, text: string) =>
    house.call(as, `/rooms/${room.id}/items/${no}/wording`, { text })
  const both = await Promise.all([wording('cui', '两个月内修好电梯'), wording('lan', '三个月内修好电梯')])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  const second = (await both.find(({ status }) => status === 422)?.text()) ?? ''
  assert.match(second, /别的主持人刚刚改过这一条，现在写的是：“[两三]个月内修好电梯”/)
  assert.ok(second.includes('两个月内修好电梯') && second.includes('三个月内修好电梯'))
  const items = (await statementsOf(db, room)).filter(({ kind }) => kind === 'item')
  assert.deepEqual(items.map(({ state }) => state).sort(), ['replaced', 'shown'])
})

test('two moderators put the same item to the vote: it stands once', async () => {
  const path = `/rooms/${room.id}/items`
  const form = { text: '维修资金每季度公布' }
  const both = await Promise.all([house.call('cui', path, form), house.call('lan', path, form)])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  const all = await statementsOf(house.world.db, room)
  const [item] = all.filter(({ text }) => text === form.text)
  assert.equal(all.filter(({ text }) => text === form.text).length, 1)
  const up = `/rooms/${room.id}/statements/${item?.no}/presence`
  const pressed = await Promise.all(['cui', 'lan'].map((as) => house.call(as as PersonName, up, { up: '1' })))
  assert.deepEqual(
    pressed.map(({ status }) => status),
    [303, 303],
  )
  const row = () =>
    house.world.db.q
      .selectFrom('live_rooms')
      .select('present_no')
      .where('id', '=', room.id)
      .executeTakeFirst()
  assert.equal((await row())?.present_no, item?.no, 'the second press doesn’t take it down again')
  await house.call('lan', `/rooms/${room.id}/statements/1/presence`, { up: '0' })
  assert.equal((await row())?.present_no, item?.no, 'nor does an old page take down what is up now')
})

test('what another has decided is told as done, not as gone', async () => {
  const waiting = (await statementsOf(house.world.db, room)).find(({ state }) => state === 'waiting')
  await showStatement(house.world.db, house.world.as('lan'), room.id, waiting?.no ?? 0)
  const late = await house.call('cui', `/rooms/${room.id}/statements/${waiting?.no}/showing`, {})
  assert.equal(late.status, 409)
})

test('one closes while another edits: told plainly, the words stay, and closing twice is closing once', async () => {
  const { db } = house.world
  const all = await statementsOf(db, room)
  const item = all.find(({ kind, state }) => kind === 'item' && state === 'shown')
  await Promise.all([
    closeRoom(db, house.world.as('lan'), room.id),
    closeRoom(db, house.world.as('cui'), room.id),
  ])
  const noted = await db.q
    .selectFrom('journal')
    .select('seq')
    .where('matter_id', '=', room.matter_id)
    .where('verb', '=', 'room.close')
    .execute()
  assert.equal(noted.length, 1)
  await comesBack({
    path: `/rooms/${room.id}/items/${item?.no}/wording`,
    form: { text: '半年内修好电梯并公示' },
    says: /已经结束/,
    keeps: ['半年内修好电梯并公示'],
  })
  await comesBack({
    path: `/rooms/${room.id}/statements`,
    form: { text: '我还想加一条' },
    says: /已经结束/,
    keeps: ['我还想加一条'],
  })
  await comesBack({
    ...{ as: null, path: `/live/${room.code}/statements`, form: { text: '还有一句话要说' } },
    ...{ says: /已经结束/, keeps: ['还有一句话要说'] },
  })
  await comesBack({
    path: `/rooms/${room.id}/hands`,
    form: { statement: '1', agree: '12', disagree: '3', pass: '77' },
    says: /已经结束/,
    keeps: ['value="77"'],
  })
  await reopenRoom(db, house.world.as('cui'), room.id)
})
