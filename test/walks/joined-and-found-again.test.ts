// A call for topics is answered, others say "I have this too", one of them loses the receipt and finds it again: all by
// the doors, without script.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

test('called for, joined, told and asked like everyone, and found again by the phone', () =>
  walked(async (walk) => {
    const call = await openCall(walk)
    const first = await answerCall(walk, call)
    const lan = walk.as('lan')
    await lan.open(`/desk/calls/${call}`)
    assert.ok(lan.sees(step.complaint), 'the list as it comes in')
    const matter = await step.accept(walk, first)
    await step.confirm(walk, matter)

    const phone = await joinIn(walk, matter)
    await pressOnce(walk, matter)
    await step.claim(walk, matter)
    await step.conclude(walk, await step.meet(walk, matter))
    const [task = ''] = await step.handOver(walk, matter)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)

    const receipt = await findAgain(walk, phone)
    const found = walk.someone()
    await found.open(receipt)
    assert.ok(found.sees('电梯已修好并通过检验'), 'the reply in full')
    await step.answer(found, receipt)
    assert.equal(await step.stateOf(walk, matter), 'followingUp', 'the others have not spoken yet')
  }))

test('an old receipt in a list that nobody proved leads back to the beginning', () =>
  walked(async (walk) => {
    const { receipt } = await step.speak(walk)
    const stranger = walk.someone()
    await stranger.look('/receipts/lost/list')
    assert.equal(stranger.here.path, '/receipts/lost')
    await stranger.send('/receipts/lost', { phone: '13700137000' })
    assert.equal(stranger.here.path, '/receipts/lost/code', 'the same page for a number nobody knows')
    await stranger.send('/receipts/lost/code', { code: '123456' })
    assert.ok(stranger.sees('验证码不对或者过期了'))
    assert.equal((await walk.someone().look(receipt)).status, 200, 'the first key stays good')
  }))

async function openCall(walk: Walk): Promise<string> {
  const ve = walk.as('ve')
  await ve.open(`/venues/${walk.world.venue}/desk`)
  await ve.follow(`/venues/${walk.world.venue}/calls`)
  const asked = { title: '今年最该办的事', asks: '小区里哪件事最急' }
  await ve.send(`/venues/${walk.world.venue}/calls`, asked)
  return ve.here.path.split('/').at(-1) ?? ''
}

async function answerCall(walk: Walk, call: string): Promise<string> {
  const resident = walk.someone()
  await resident.open(`/q/${walk.world.entryCode}`)
  await resident.follow(`/calls/${call}`)
  await resident.follow(/^\/submissions\/new\?.*call=/)
  assert.ok(resident.sees('您在回应征题'))
  await resident.send('/submissions/new', { words: step.complaint })
  await resident.send('/submissions/new/where', { regionId: walk.world.region.estate })
  const contact = { tellThrough: 'sms', phone: '13900139001', handling: 'on' }
  await resident.send('/submissions/new/contact', contact)
  return step.newest(walk, 'submissions')
}

/** With a number and a few words; pressed a second time it says that this voice is in. */
async function joinIn(walk: Walk, matter: string): Promise<string> {
  const phone = '13900139077'
  const neighbour = walk.someone()
  await neighbour.open(`/topics/${matter}`)
  await neighbour.follow(`/topics/${matter}/joining`)
  await neighbour.sends(`/topics/${matter}/joining`, { words: '我妈也困在楼上', phone })
  assert.equal(neighbour.here.status, 422, 'a number without consent')
  assert.ok(neighbour.here.html.includes('我妈也困在楼上'), 'nothing typed is lost')
  await neighbour.send(`/topics/${matter}/joining`, { words: '我妈也困在楼上', phone, handling: 'on' })
  assert.match(neighbour.here.path, /^\/receipts\/\w+/)
  await neighbour.open(`/topics/${matter}`)
  assert.ok(neighbour.sees('您已经说过了'))
  return phone
}

async function pressOnce(walk: Walk, matter: string): Promise<void> {
  const other = walk.someone()
  await other.open(`/topics/${matter}`)
  assert.ok(other.sees('已有 2 人说过这件事'))
  await other.send(`/topics/${matter}/support`)
  assert.ok(other.sees('1 人支持'))
  await other.send(`/topics/${matter}/support/withdrawal`)
  assert.ok(other.sees('还没有人按支持'))
  await other.send(`/topics/${matter}/joining`)
  assert.ok(other.sees('我也有这件事'), 'one press, and a receipt')
}

async function findAgain(walk: Walk, phone: string): Promise<string> {
  const looking = walk.someone()
  await looking.open('/receipts')
  await looking.follow('/receipts/lost')
  await looking.send('/receipts/lost', { phone })
  await looking.send('/receipts/lost/code', { code: await codeSent(walk) })
  assert.equal(looking.here.path, '/receipts/lost/list')
  await looking.send('/receipts/lost/opening')
  return looking.here.path
}

async function codeSent(walk: Walk): Promise<string> {
  const { body } = await walk.world.db.q
    .selectFrom('messages')
    .select('body')
    .where('about_kind', '=', 'recovery')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return /\d{6}/.exec(walk.world.db.secrets.open(body))?.[0] ?? ''
}
