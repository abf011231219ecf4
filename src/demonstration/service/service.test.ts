import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { fixedClock, movedClock } from '../../platform/clock/clock.ts'
import { addDays, day, dayOf } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { activitiesWithin, sessionsToCome } from '../../service/activities/queries.ts'
import { ordersWithin } from '../../service/orders/queries.ts'
import { recordsBehind, serviceFigures } from '../../service/outcomes/figures.ts'
import { policiesOf } from '../../service/policies/queries.ts'
import { shiftsBetween } from '../../service/queries.ts'
import { rostersWithin } from '../../service/rosters/queries.ts'
import { listeningFigures } from '../../service/shifts/figures.ts'
import { heldOf, shiftsToCome } from '../../service/shifts/queries.ts'
import { teamFigures } from '../../service/teams/queries.ts'
import { type County, makeCounty, whoIs } from '../county/county.ts'
import { yearOfService } from './year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')
const aYear = 350 * 86_400_000

let database: FreshDatabase
let folder: string
let db: Db
let county: County
before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'yishi-service-'))
  const clock = movedClock(fixedClock(today), -aYear)
  db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  await transaction(db, async (tx) => {
    county = await makeCounty(tx, today)
    await yearOfService(tx, clock, county)
  })
  clock.move(today.getTime() - clock.now().getTime())
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const range = () => ({ from: addDays(dayOf(today), -365), to: dayOf(today) })

test('half a year of Wednesdays: more than fifty turns of members, one day called off, the board is full', async () => {
  const figures = await listeningFigures(db, county.committeeId, {
    ...range(),
    venueId: county.venues[0]?.id ?? '',
  })
  assert.ok(figures.days >= 22 && figures.sat >= 40, JSON.stringify(figures))
  const off = await shiftsBetween(db, county.committeeId, { ...range(), states: ['cancelled'] })
  assert.equal(off.length, 2, 'one of members, one of lawyers')
  assert.ok((await shiftsToCome(db, county.committeeId)).length >= 12)
})

test('31 enterprises matched, 10 approved, 30 million yuan: a sum over its records', async () => {
  const { sums } = await serviceFigures(db, county.committeeId, { ...range(), programme: '助企宣讲' })
  assert.deepEqual(
    sums.map(({ measure, sum, confirmed }) => [measure, sum, confirmed]),
    [
      ['enterprisesMatched', 31, 31],
      ['enterprisesApproved', 10, 10],
      ['yuan', 30_000_000, 30_000_000],
    ],
  )
})

test('214 households and −25 %, gifts, visits, trainees: all from lines, some still as told', async () => {
  const { sums, gifts, visits } = await serviceFigures(db, county.committeeId, range())
  const sum = (measure: string) => sums.find((one) => one.measure === measure)
  assert.ok((sum('households')?.sum ?? 0) >= 214)
  assert.deepEqual([sum('percent')?.sum, sum('percent')?.records], [null, 1])
  const people = sum('people')
  assert.ok((people?.confirmed ?? 0) > 0 && (people?.confirmed ?? 0) < (people?.sum ?? 0))
  assert.deepEqual([gifts.yuan, gifts.records, visits.homes], [10_000, 4, 18])
})

test('orders in every state, rules explained, talks to come, a speech, teams counted by their names', async () => {
  const office = whoIs(db, county, 'committeeStaff')
  const states = [...(await ordersWithin(db, office, true)), ...(await ordersWithin(db, office, false))]
  assert.deepEqual(states.map(({ state }) => state).sort(), [
    'answered',
    'asked',
    'declined',
    'held',
    'taken',
  ])
  assert.equal((await policiesOf(db, county.committeeId)).length, 3)
  assert.equal((await sessionsToCome(db, county.committeeId)).length, 3)
  const spoken = db.q.selectFrom('studies').select('id').where('speech', 'is not', null)
  assert.equal((await spoken.execute()).length, 1)
  assert.deepEqual(await teamFigures(db, county.committeeId), { teams: 3, people: 19 })
})

test('behind each figure of the year stand as many records, for the office and for a township', async () => {
  for (const reader of [whoIs(db, county, 'committeeStaff'), whoIs(db, county, 'liaison', 'dongqiao')]) {
    const year = { from: day('2026-01-01'), to: dayOf(today), reader }
    const { kinds, sums } = await serviceFigures(db, county.committeeId, year)
    assert.ok(kinds.length > 2)
    for (const { kind, held } of kinds) {
      const listed = await activitiesWithin(db, reader, { kind, state: 'held', year: 2026 })
      assert.equal(listed.length, held, kind)
    }
    for (const { measure, sum, records } of sums) {
      const behind = await recordsBehind(db, county.committeeId, { ...year, measure })
      assert.equal(behind.length, records, measure)
      const added = behind.reduce((all, { amount }) => all + amount, 0)
      if (sum !== null) assert.equal(added, sum, measure)
    }
    const rosters = await rostersWithin(db, reader)
    const days = await Promise.all(rosters.map((roster) => heldOf(db, roster)))
    const { days: counted } = await listeningFigures(db, county.committeeId, year)
    assert.equal(days.flat().length, counted)
  }
})
