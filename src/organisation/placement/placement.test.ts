import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import type { Staff } from '../../people/actors.ts'
import { appointIn } from '../../people/appointments.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { type AccountId, newId, type VenueId } from '../../platform/ids.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { openVenue } from '../venue.ts'
import { answer, answerJob } from './answer.ts'
import {
  askForPlacement,
  beginPlacement,
  changePlacement,
  discardPlacement,
  reopenPlacement,
} from './placement.ts'
import { findPlacement, standingOf } from './queries.ts'
import { addRule, removeRule } from './rules/rules.ts'
import { issuePlacement } from './seats/issue.ts'
import { changeSeat } from './seats/seats.ts'
import type { PlacementId, Wanted } from './wanted.ts'

const wanted: Wanted = {
  ...{ title: '换届编入', venueKinds: ['room', 'studio'], evenGroups: true, byLevel: false, eachLed: false },
  ...{ wishesBind: false, strengthKm: 6, wishKm: 15, stayKm: 3 },
}

describe('placing members', () => {
  let world: World
  let qin: Staff<'secretaryGeneral'>
  let shi: Staff<'committeeStaff'>
  let studio: VenueId

  before(async () => {
    world = await makeWorld()
    qin = world.as('qin')
    shi = world.as('shi')
    await installJobs(world.url, [answerJob])
    studio = await openVenue(world.db, shi, {
      ...{ kind: 'studio', name: { zh: '石桥工作室', en: 'Shiqiao Studio' }, regionId: world.region.bridge },
      ...{ address: '村委会', hours: { zh: '周三', en: 'Wed' }, methodCode: 'TONGYONG' },
    })
    await world.db.q
      .updateTable('member_profiles')
      .set({ home_region_id: world.region.bridge, expertise: ['law'] })
      .where('account_id', '=', world.account.mao)
      .execute()
  })
  after(() => world.end())

  const job = async (id: PlacementId) => {
    const { asking } = await world.db.q
      .selectFrom('placements')
      .select('asking')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await answer(world.db, { committeeId: world.committee.id, placementId: id, asking })
  }
  const begun = (more: Partial<Wanted> = {}) => beginPlacement(world.db, shi, { ...wanted, ...more })
  const proposed = async (more: Partial<Wanted> = {}) => {
    const id = await begun(more)
    await askForPlacement(world.db, shi, id)
    await job(id)
    return id
  }
  const state = async (id: PlacementId) => (await findPlacement(world.db, world.committee.id, id)).state
  const seatOf = async (id: PlacementId, member: AccountId) =>
    (await standingOf(world.db, shi, id)).seats.find((one) => one.member === member)?.venue
  const venuesHeld = async (member: AccountId) => {
    const rows = await world.db.q
      .selectFrom('appointments')
      .select(['venue_id', 'to_day'])
      .where('account_id', '=', member)
      .where('role', '=', 'member')
      .where('venue_id', 'is not', null)
      .orderBy('id')
      .execute()
    return rows.map(({ venue_id, to_day }) => [venue_id, to_day])
  }

  it('is asked, answered and read: who lives there serves there', async () => {
    const id = await proposed()
    const { seats, question, stale } = await standingOf(world.db, shi, id)
    assert.equal(await state(id), 'proposed')
    assert.equal(seats.length, 3)
    assert.equal(question.venues.length, 2)
    assert.equal(stale, false)
    assert.equal(await seatOf(id, world.account.mao), studio)
  })

  it('keeps its rules, and names those that contradict', async () => {
    const id = await begun()
    const fixed = { kind: 'fixed', member: world.account.mao, venue: world.venue } as const
    await addRule(world.db, shi, id, fixed)
    await addRule(world.db, shi, id, fixed)
    await addRule(world.db, shi, id, { kind: 'recused', member: world.account.mei, venue: studio })
    await addRule(world.db, shi, id, { kind: 'recused', member: world.account.min, venue: studio })
    await askForPlacement(world.db, shi, id)
    await job(id)
    const { refusal, rules } = await findPlacement(world.db, world.committee.id, id)
    assert.equal(rules.length, 3, 'written twice is written once')
    assert.ok(refusal && 'conflict' in refusal)
    const kinds = refusal.conflict.rules.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['seats', 'fixed', 'recused', 'recused'], 'one seat there must be filled')
    await reopenPlacement(world.db, shi, id)
    const recused = rules.find((rule) => rule.kind === 'recused' && rule.member === world.account.mei)
    assert.ok(recused)
    await removeRule(world.db, shi, id, recused.id)
    await askForPlacement(world.db, shi, id)
    await job(id)
    assert.equal(await seatOf(id, world.account.mao), world.venue)
    assert.equal(await seatOf(id, world.account.mei), studio)
  })

  it('says how many are missing', async () => {
    const id = await proposed({ eachLed: true })
    const { refusal } = await findPlacement(world.db, world.committee.id, id)
    assert.ok(refusal && 'faults' in refusal)
    assert.deepEqual(
      refusal.faults.map((fault) => [fault.kind, 'missing' in fault && fault.missing]),
      [['peopleMissing', 2]],
    )
  })

  it('becomes appointments all at once; who stays keeps the one they have', async () => {
    const first = await proposed()
    const before = await venuesHeld(world.account.mao)
    assert.deepEqual(before, [])
    assert.deepEqual(await issuePlacement(world.db, qin, first), { moved: 3, stayed: 0 })
    assert.deepEqual(await venuesHeld(world.account.mao), [[studio, null]])
    const again = await proposed({ toDay: '2027-12-31' })
    const other = (await standingOf(world.db, shi, again)).seats.find(({ venue }) => venue !== studio)
    assert.ok(other)
    await changeSeat(world.db, shi, again, { kind: 'swap', member: world.account.mao, other: other.member })
    assert.deepEqual(await issuePlacement(world.db, qin, again), { moved: 2, stayed: 1 })
    assert.deepEqual(await venuesHeld(world.account.mao), [
      [studio, '2026-03-08'],
      [world.venue, '2027-12-31'],
    ])
    const made = await world.db.q
      .selectFrom('audit')
      .select('act')
      .where('act', 'in', ['appointment.make', 'appointment.end', 'placement.issue'])
      .execute()
    const count = (act: string) => made.filter((one) => one.act === act).length
    assert.deepEqual(
      [count('appointment.make'), count('appointment.end'), count('placement.issue')],
      [5, 2, 2],
      'each is on record by itself',
    )
  })

  it('is issued once, by whoever comes first', async () => {
    const id = await proposed()
    const both = await Promise.allSettled([
      issuePlacement(world.db, qin, id),
      issuePlacement(world.db, qin, id),
    ])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? one.reason : []))
    assert.equal(refused.length, 1)
    assert.ok(refused[0] instanceof AlreadyDone)
    await assert.rejects(discardPlacement(world.db, shi, id), AlreadyDone)
  })

  it('is not issued when people or venues came or left since, and nothing is half done', async () => {
    const id = await proposed()
    const guest = newId<'account'>(world.clock.now())
    const own = { committee_id: world.committee.id, id: guest, login: 'guest', name: '新委员' }
    await world.db.q
      .insertInto('accounts')
      .values({ ...own, invited_at: world.clock.now() })
      .execute()
    const profile = { committee_id: world.committee.id, account_id: guest, term: 10 }
    await world.db.q.insertInto('member_profiles').values(profile).execute()
    await transaction(world.db, (tx) =>
      appointIn(
        tx,
        world.committee.id,
        { accountId: guest, role: 'member', regionId: world.region.county },
        null,
      ),
    )
    assert.equal((await standingOf(world.db, shi, id)).stale, true)
    await assert.rejects(issuePlacement(world.db, qin, id), RuleRefused)
    assert.equal(await state(id), 'proposed')
    await world.db.q
      .updateTable('accounts')
      .set({ left_at: world.clock.now() })
      .where('id', '=', guest)
      .execute()
    assert.equal((await standingOf(world.db, shi, id)).stale, false)
    const opened = await openVenue(world.db, shi, {
      ...{ kind: 'room', name: { zh: '新议事室', en: 'New room' }, regionId: world.region.bridge },
      ...{ address: '村口', hours: { zh: '周五', en: 'Fri' }, methodCode: 'TONGYONG' },
    })
    assert.equal((await standingOf(world.db, shi, id)).stale, true, 'a venue came that nobody was found for')
    await world.db.q
      .updateTable('venues')
      .set({ closed_at: world.clock.now() })
      .where('id', '=', opened)
      .execute()
    assert.equal((await standingOf(world.db, shi, id)).stale, false)
  })

  it('lets a late answer go that belongs to an earlier question', async () => {
    const id = await begun()
    await askForPlacement(world.db, shi, id)
    await reopenPlacement(world.db, shi, id)
    await changePlacement(world.db, shi, id, { ...wanted, venueKinds: ['studio'] })
    await job(id)
    assert.equal(await state(id), 'draft')
    await askForPlacement(world.db, shi, id)
    await answer(world.db, { committeeId: world.committee.id, placementId: id, asking: 1 })
    assert.equal(await state(id), 'asked')
    await job(id)
    await job(id)
    const { seats } = await findPlacement(world.db, world.committee.id, id)
    assert.deepEqual([...new Set(seats.map(({ venue }) => venue))], [studio])
  })

  it('refuses what is out of reach, out of turn or makes no sense', async () => {
    const id = await begun()
    const elsewhere: Staff<'committeeStaff'> = { ...shi, committeeId: newId<'committee'>(world.clock.now()) }
    await assert.rejects(askForPlacement(world.db, elsewhere, id), OutOfReach)
    await assert.rejects(standingOf(world.db, elsewhere, id), OutOfReach)
    await assert.rejects(issuePlacement(world.db, qin, id), StageRefused)
    await assert.rejects(
      changeSeat(world.db, shi, id, { kind: 'move', member: 'x', to: studio }),
      StageRefused,
    )
    const stranger = newId<'account'>(world.clock.now())
    await assert.rejects(addRule(world.db, shi, id, { kind: 'without', member: stranger }), OutOfReach)
    const { mei } = world.account
    await assert.rejects(
      addRule(world.db, shi, id, { kind: 'together', member: mei, other: mei }),
      FieldRefused,
    )
    const turned = { kind: 'seats', venue: studio, least: 3, most: 1 } as const
    await assert.rejects(addRule(world.db, shi, id, turned), FieldRefused)
    await discardPlacement(world.db, shi, id)
    await assert.rejects(askForPlacement(world.db, shi, id), AlreadyDone)
  })
})
