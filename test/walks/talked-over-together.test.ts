// A hall, five phones, hands and paper: what all agree on goes into the minutes with its count, and down to a task.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'
import type { Walker } from './walker.ts'

const newestRoom = async (walk: Walk) =>
  walk.world.db.q.selectFrom('live_rooms').selectAll().orderBy('opened_at', 'desc').executeTakeFirstOrThrow()

async function phoneIn(walk: Walk, code: string): Promise<Walker> {
  const phone = walk.someone()
  await phone.open('/live')
  await phone.send('/live', { code: code.toLowerCase() })
  await phone.send(`/live/${code}/seats`, {})
  return phone
}

const press = (phone: Walker, code: string, statement: number, vote: string) =>
  phone.send(`/live/${code}/votes`, { statement: String(statement), vote })

/** The wall is at most two seconds behind the votes. */
async function seenSoon(who: Walker, path: string, what: RegExp) {
  const until = performance.now() + 2_000
  do await who.open(path)
  while (!what.test(who.here.text) && performance.now() < until)
  assert.match(who.here.text, what)
}

test('from statements on phones to a task in the hands of a unit', () =>
  walked(async (walk) => {
    const { submission } = await step.speak(walk)
    const matter = await step.accept(walk, submission)
    await step.confirm(walk, matter)
    await step.claim(walk, matter)
    await step.lookInto(walk, matter)
    const meeting = await step.setMeeting(walk, matter)

    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}`)
    await cui.follow(`/matters/${matter}/rooms`)
    await cui.send(`/matters/${matter}/rooms`, { title: '三号楼电梯怎么办？' })
    const room = await newestRoom(walk)
    const base = `/rooms/${room.id}`
    assert.equal(cui.here.path, base)
    await cui.send(`${base}/statements`, { text: '电梯应该先修好再谈换新' })

    // For weeks before the meeting.
    const phones: Walker[] = []
    for (let one = 0; one < 5; one++) phones.push(await phoneIn(walk, room.code))
    const [first, second] = phones as [Walker, Walker]
    await first.send(`/live/${room.code}/statements`, {
      text: '维修资金要公开账目',
      reason: '没人知道还剩多少',
    })
    assert.match(first.here.text, /等主持人看/)
    await second.send(`/live/${room.code}/statements`, { text: '物业经理是个骗子，该抓起来' })
    await cui.open(base)
    assert.match(cui.here.text, /维修资金要公开账目/)
    await cui.send(`${base}/statements/2/showing`, {})
    await cui.send(`${base}/statements/3/refusal`, { refusal: '没有证据的指责，请说事情' })
    await second.open(`/live/${room.code}`)
    assert.match(second.here.text, /没有证据的指责/)
    await first.open(`/live/${room.code}`)
    assert.doesNotMatch(first.here.text, /骗子|没有证据/, 'a refused statement is its author’s alone to see')
    for (const phone of phones) {
      await phone.open(`/live/${room.code}`)
      await press(
        phone,
        room.code,
        Number(/name="statement" value="(\d)"/.exec(phone.here.html)?.[1]),
        'agree',
      )
      await press(
        phone,
        room.code,
        Number(/name="statement" value="(\d)"/.exec(phone.here.html)?.[1]),
        'agree',
      )
      assert.match(phone.here.text, /都答完了/)
    }

    // In the meeting.
    await walk.days(4)
    await cui.open(`/meetings/${meeting}`)
    await cui.send(`/meetings/${meeting}/record`, {
      residentCount: '12',
      saidResidents: '老人下不了楼',
      gist: '先修后换，账目公开',
    })
    await cui.open(`${base}/items`)
    await cui.send(`${base}/items`, { text: '一个月内修好电梯' })
    await cui.send(`${base}/items/4/wording`, { text: '一个月内修好三号楼电梯，账目每季公开' })
    for (const [at, phone] of phones.entries()) {
      await phone.open(`/live/${room.code}`)
      assert.match(phone.here.text, /账目每季公开/)
      await press(phone, room.code, 5, at === 4 ? 'disagree' : 'agree')
    }
    await cui.open(`${base}/hands`)
    await cui.send(`${base}/hands`, { statement: '5', agree: '20', disagree: '3', pass: '1' })
    await cui.send(`${base}/hands`, { statement: '5', agree: '21', disagree: '3', pass: '1' })
    await cui.open(`${base}/paper`)
    await cui.send(`${base}/sheets`, { many: '2' })
    assert.match(cui.here.text, /第 2 号纸票/)
    await cui.open(`${base}/paper?sheet=1`)
    await cui.send(`${base}/paper`, { sheet: '1', s1: 'agree', s5: 'agree' })
    await seenSoon(cui, `/live/${room.code}/screen`, /同意 26 · 说不准 1 · 保留 4/)

    await cui.open(`${base}/items`)
    await cui.send(`${base}/items/5/taking`, {
      ...{ kind: 'commitment', unit: walk.world.body.housing, dueOn: step.dayIn(walk, 30), meeting },
    })
    assert.match(cui.here.text, /已写进纪要/)
    const item = await walk.world.db.q.selectFrom('items').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([item.meeting_id, item.text], [meeting, '一个月内修好三号楼电梯，账目每季公开'])
    assert.match(
      item.backed_by ?? '',
      /同意 26，保留 4，说不准 1（手机 4\/1\/0，举手 21\/3\/1，纸票 1\/0\/0）/,
    )

    await step.conclude(walk, meeting)
    const [task = ''] = await step.handOver(walk, matter)
    await cui.open(`/tasks/${task}`)
    assert.match(cui.here.text, /账目每季公开/)
    // After it: the same code and seats.
    await seenSoon(first, `/live/${room.code}/results`, /已写进纪要/)
  }))
