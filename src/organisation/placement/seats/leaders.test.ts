import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenHouse, openHouse } from '../../../../test/open-house.ts'
import type { World } from '../../../../test/world.ts'
import { appointIn } from '../../../people/appointments.ts'
import { transaction } from '../../../platform/database/transaction.ts'
import type { AccountId, BodyId, VenueId } from '../../../platform/ids.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { AlreadyDone, OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import { openBody } from '../../bodies.ts'
import { openVenue } from '../../venue.ts'
import { answer, answerJob } from '../answer.ts'
import { askForPlacement, beginPlacement } from '../placement.ts'
import { standingOf } from '../queries.ts'
import { addRule } from '../rules/rules.ts'
import { issuePlacement } from './issue.ts'
import { changeSeat, chooseLeader } from './seats.ts'

const wanted = {
  ...{ title: '换届编入', venueKinds: ['room', 'studio'] as const, evenGroups: true, byLevel: false },
  ...{ eachLed: true, wishesBind: false, strengthKm: 6, wishKm: 15, stayKm: 3 },
}

describe('who leads a group', () => {
  let house: OpenHouse
  let world: World
  let studio: VenueId
  let group: BodyId
  before(async () => {
    house = await openHouse()
    world = house.world
    const { db, region, account } = world
    await installJobs(world.url, [answerJob])
    const shi = world.as('shi')
    studio = await openVenue(db, shi, {
      ...{ kind: 'studio', name: { zh: '石桥工作室', en: 'Shiqiao Studio' }, regionId: region.bridge },
      ...{ address: '村委会', hours: { zh: '周三', en: 'Wed' }, methodCode: 'TONGYONG' },
    })
    group = await openBody(db, shi, {
      ...{ kind: 'memberGroup', name: { zh: '石桥组', en: 'Shiqiao Group' }, regionId: region.bridge },
    })
    await db.q.updateTable('venues').set({ owner_id: group }).where('id', '=', studio).execute()
    await stand(account.mei, account.mao)
    await transaction(db, (tx) => {
      const old = { accountId: account.mei, role: 'groupLeader', regionId: region.bridge } as const
      return appointIn(tx, world.committee.id, { ...old, bodyId: group }, null)
    })
  })
  after(() => house.close())

  const stand = (...who: AccountId[]) =>
    world.db.q.updateTable('member_profiles').set({ standing: true }).where('account_id', 'in', who).execute()
  const proposed = async () => {
    const { db, committee, account, venue } = world
    const shi = world.as('shi')
    const id = await beginPlacement(db, shi, wanted)
    await addRule(db, shi, id, { kind: 'fixed', member: account.mao, venue: studio })
    await addRule(db, shi, id, { kind: 'fixed', member: account.mei, venue })
    await askForPlacement(db, shi, id)
    await answer(db, { committeeId: committee.id, placementId: id, asking: 1 })
    return id
  }
  const leads = async (id: string) => (await standingOf(world.db, world.as('shi'), id)).leaders
  const inOffice = async () => {
    const rows = await world.db.q
      .selectFrom('appointments')
      .select(['account_id', 'venue_id', 'body_id'])
      .where('role', '=', 'groupLeader')
      .where('account_id', 'in', [world.account.mei, world.account.mao, world.account.min])
      .where('to_day', 'is', null)
      .orderBy('id')
      .execute()
    return rows.map((row) => [row.account_id, row.venue_id, row.body_id])
  }

  it('is a standing member who sits there, appointed with the venue and its group; who led before steps down', async () => {
    const { db, account, venue } = world
    const id = await proposed()
    assert.deepEqual(
      [...(await leads(id))].sort(),
      [
        [venue, account.mei],
        [studio, account.mao],
      ].sort(),
    )
    const page = await (await house.call('qin', `/placements/${id}`)).text()
    assert.match(page, /2 处的组长一并任命/)
    await issuePlacement(db, world.as('qin'), id)
    const now = await inOffice()
    assert.deepEqual(
      now.sort(),
      [
        [account.mao, studio, group],
        [account.mei, venue, null],
      ].sort(),
    )
    const again = await proposed()
    await issuePlacement(db, world.as('qin'), again)
    assert.deepEqual((await inOffice()).sort(), now, 'who goes on leading keeps the appointment')
  })

  it('is chosen by hand until it is issued, by one of two at once, and nobody who may not lead', async () => {
    const { db, account, venue } = world
    const shi = world.as('shi')
    const id = await proposed()
    await assert.rejects(chooseLeader(db, shi, id, account.min), RuleRefused, 'not a standing member')
    await assert.rejects(chooseLeader(db, shi, id, account.lan), OutOfReach)
    await stand(account.min)
    const [one, other] = [account.min, account.mei]
    const at = (await standingOf(db, shi, id)).seats.find(({ member }) => member === one)?.venue ?? ''
    assert.equal(at === studio || at === venue, true)
    const path = `/placements/${id}/members/${one}`
    assert.match(await (await house.call('shi', path)).text(), /由此人任组长/)
    const done = await house.call('shi', `${path}/leading`, { _replay: crypto.randomUUID() })
    assert.equal(done.headers.get('location'), path)
    assert.equal((await leads(id)).get(at), one)
    await Promise.all([
      chooseLeader(db, shi, id, one),
      chooseLeader(db, shi, id, at === venue ? other : account.mao),
    ])
    const marked = await db.q
      .selectFrom('placement_seats')
      .select('account_id')
      .where('placement_id', '=', id)
      .where('leads', '=', true)
      .execute()
    assert.equal(marked.length, 1)
    await changeSeat(db, shi, id, { kind: 'move', member: one, to: at === venue ? studio : venue })
    assert.notEqual((await leads(id)).get(at), one, 'who goes elsewhere leads there no more')
    await issuePlacement(db, world.as('qin'), id)
    await assert.rejects(chooseLeader(db, shi, id, one), AlreadyDone)
  })

  it('must be somewhere: a group without a standing member is not issued, and nothing is half done', async () => {
    const { db, account, venue } = world
    const id = await proposed()
    const before = await inOffice()
    for (const member of [account.mao, account.min])
      await changeSeat(db, world.as('shi'), id, { kind: 'move', member, to: venue })
    assert.equal((await leads(id)).get(studio), null)
    assert.match(await (await house.call('shi', `/placements/${id}`)).text(), /没有常委，无人可任组长/)
    await assert.rejects(issuePlacement(db, world.as('qin'), id), (error: unknown) => {
      return error instanceof RuleRefused && error.words.zh.startsWith('石桥工作室没有常委')
    })
    assert.deepEqual(await inOffice(), before)
  })
})
