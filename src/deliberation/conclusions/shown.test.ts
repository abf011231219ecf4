import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { guestsFrom } from '../meetings/guests.ts'
import { setMeeting } from '../meetings/meeting.ts'
import { signOnTheSpot } from '../minutes/confirm.ts'
import { addAgreed, keepRecord } from '../minutes/record.ts'
import { writeResearch } from '../research/research.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const phone = '13800138000'

async function signed() {
  const { world } = house
  const { db, clock, account, body } = world
  const [cui, lan] = [world.as('cui'), world.as('lan')]
  const verbs = ['screen', 'confirm', 'openClaims', 'startResearch'] as const
  const { id } = await matterIn(world, { verbs, team: ['mei', 'mao'] })
  await transaction(db, async (tx) => {
    const topic = { what: 'topic', decision: 'published', headline: '三号楼路灯', body: '不亮' } as const
    return decidePublication(tx, cui, await lockMatter(tx, cui, id), topic)
  })
  await writeResearch(db, world.as('mei'), id, { situation: '三盏灯坏了半年' })
  const { meeting } = await setMeeting(db, cui, id, {
    ...{ class: 'micro', form: 'yard', place: '三号楼下', chairId: account.cui, clerkId: account.lan },
    startsAt: new Date(clock.now().getTime() + 60_000),
    ...{ members: [], units: [body.housing], residents: guestsFrom('三号楼代表'), experts: [] },
  })
  await keepRecord(db, lan, meeting.id, { present: [], walkIns: '住户', said: { residents: '等了半年' } })
  const deed = {
    kind: 'consensus',
    text: `换三盏灯，联系人张桂花，电话${phone}`,
    dueOn: '2026-04-01',
  } as const
  await addAgreed(db, lan, meeting.id, { ...deed, bodyId: body.housing })
  const own = {
    kind: 'commitment',
    text: '灯下的杂物清走',
    doneWhen: '能走轮椅',
    dueOn: '2026-04-01',
  } as const
  await addAgreed(db, lan, meeting.id, { ...own, partyKind: 'residentGroup', partyName: '联系人张桂花' })
  await signOnTheSpot(db, cui, meeting.id, { way: 'readAloud' })
  return { id, path: `/meetings/${meeting.id}` }
}

const read = async (who: 'cui' | null, path: string) => (await house.call(who, path)).text()
const press = (path: string, form: Record<string, string>) =>
  house.call('cui', path, { _replay: crypto.randomUUID(), ...form })

test('what was agreed is looked over before everyone reads it, and reads so until it is taken down', async () => {
  const { id, path } = await signed()
  const ending = { conclusion: 'consensus', dispositions: 'deed', publish: 'on' }
  const unseen = await press(`${path}/conclusion`, ending)
  assert.equal(unseen.status, 422)
  const look = await unseen.text()
  assert.match(look, /公开前看一看/)
  const reviewed = /name="reviewed" value="(\w+)"/.exec(look)?.[1] ?? ''
  assert.ok(reviewed)
  assert.match(look, new RegExp(`<mark>${phone}</mark>`))
  const done = await press(`${path}/conclusion`, { ...ending, reviewed })
  assert.equal(done.status, 303, await done.text())
  const topic = await read(null, `/topics/${id}`)
  assert.ok(!topic.includes(phone))
  assert.match(topic, /换三盏灯/)
  assert.match(topic, /灯下的杂物清走；能走轮椅（联系人■■■）/)
  assert.match(await read('cui', path), new RegExp(phone), 'who serves the place reads the original')
  const kept = await house.world.db.q.selectFrom('redactions').select(['what', 'kind', 'kept']).execute()
  assert.ok(kept.length >= 3 && kept.every((one) => one.what === 'result'))
  assert.equal((await press(`${path}/takedown`, {})).status, 303)
  assert.ok(!(await read(null, `/topics/${id}`)).includes('换三盏灯'))
  assert.equal((await press(`${path}/publication`, {})).status, 422, 'each time anew')
  const [, keep = ''] = /value="(item1\.\d+\.\d+)"/.exec(look) ?? []
  assert.equal((await press(`${path}/publication`, { reviewed, keep })).status, 303)
  assert.match(await read(null, `/topics/${id}`), /换三盏灯，联系人张桂花，电话■■■/, 'what was ticked stays')
})
