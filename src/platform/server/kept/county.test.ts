import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../../../test/open-house.ts'
import { receive } from '../../../intake/submissions/receive.ts'
import { appointmentsOf } from '../../../people/appointments.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const said = () => ({
  channel: 'qr' as const,
  entryCode: house.world.entryCode,
  venueId: house.world.venue,
  kind: 'problem' as const,
  words: '三号楼东边的路灯坏了半年，老人晚上不敢出门。',
  regionId: house.world.region.estate,
  person: { name: '张桂花', phone: '13800138000', tellThrough: 'call' as const },
  consents: ['handling' as const],
})
const text = async (...call: Parameters<OpenHouse['call']>) => (await house.call(...call)).text()
/** Without what is fresh in each answer. */
const bare = (html: string) => html.replace(/(nonce|name="_replay" value)="[^"]*"/g, '')

test('a desk looked at twice says the same, and a message that comes in between is on it', async () => {
  await text('lan', '/desk')
  const [first, second] = [await text('lan', '/desk'), await text('lan', '/desk')]
  assert.equal(bare(first), bare(second))
  const { number } = await receive(
    house.world.db,
    { kind: 'anyone', committeeId: house.world.committee.id },
    said(),
  )
  const triage = await text('lan', '/triage')
  assert.ok(triage.includes(number))
  assert.notEqual(bare(await text('lan', '/desk')), bare(first))
})

test('a colleague of the next township is never shown it', async () => {
  const lan = bare(await text('lan', '/triage'))
  const bo = bare(await text('bo', '/triage'))
  assert.notEqual(lan, bo)
  assert.ok(!bo.includes('路灯坏了半年'))
  assert.ok(lan.includes('路灯坏了半年'))
})

test('whose appointment or session ended is refused, though the page had just been kept', async () => {
  const { world } = house
  for (const n of [1, 2]) assert.equal((await house.call('cui', '/triage')).status, 200, `${n}`)
  const held = await appointmentsOf(world.db, world.committee.id, world.account.cui)
  for (const one of held)
    await world.db.q
      .updateTable('appointments')
      .set({ to_day: '2026-03-08' })
      .where('committee_id', '=', world.committee.id)
      .where('id', '=', one.id)
      .execute()
  assert.equal((await house.call('cui', '/triage')).status, 403)
  for (const n of [1, 2]) assert.equal((await house.call('lan', '/desk')).status, 200, `${n}`)
  await world.db.q.deleteFrom('sessions').where('account_id', '=', world.account.lan).execute()
  assert.equal((await house.call('lan', '/desk')).status, 303)
})

test('a receipt shows what was added by its own form at once', async () => {
  const { world } = house
  const { token } = await receive(world.db, { kind: 'anyone', committeeId: world.committee.id }, said())
  const path = `/receipts/${token}`
  for (const _ of [1, 2, 3]) assert.ok(!(await text(null, path)).includes('还有四号楼'))
  const form = {
    text: '还有四号楼的也坏了。',
    _replay: /_replay" value="([^"]+)"/.exec(await text(null, path))?.[1] ?? '',
  }
  assert.equal((await house.call(null, `${path}/additions`, form)).status, 303)
  assert.ok((await text(null, path)).includes('还有四号楼'))
})

test('a scan is counted though the page was kept', async () => {
  const { world } = house
  const path = `/q/${world.entryCode}`
  const { writeScans } = await import('../../../organisation/entry-codes.ts')
  for (const _ of [1, 2, 3]) await text(null, path)
  await writeScans()
  const row = world.db.q.selectFrom('entry_code_days').select('scans').where('code', '=', world.entryCode)
  assert.equal((await row.executeTakeFirstOrThrow()).scans, 3)
})
