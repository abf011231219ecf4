import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { addItem, settleItem } from '../../matters/items.ts'
import { openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { rulesInForce } from '../../organisation/rules/queries.ts'
import type { JobActor } from '../../people/actors.ts'
import { fixedClock, type MovedClock, movedClock } from '../../platform/clock/clock.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import type { RegionId } from '../../platform/ids.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { keptBy, venuesWhere } from '../../rhythm/frequency/queries.ts'
import { openQuestions } from '../../rhythm/idle/queries.ts'
import { planOfYear, talliesOf } from '../../rhythm/plan/queries.ts'
import { standingOf } from '../../rhythm/standards/queries.ts'
import { findActivity } from '../../service/activities/queries.ts'
import { type County, makeCounty, whoIs } from '../county/county.ts'
import { demoIdle } from './words.ts'
import { yearOfRhythm } from './year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')
const aYear = 350 * 86_400_000

let database: FreshDatabase
let folder: string
let db: Db
let county: County
before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'yishi-rhythm-'))
  const clock = movedClock(fixedClock(today), -aYear)
  db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  await transaction(db, async (tx) => {
    county = await makeCounty(tx, today)
    await agreeOnHousing(tx, clock)
    await yearOfRhythm(tx, clock, county)
  })
  clock.move(today.getTime() - clock.now().getTime())
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Two things agreed in winter; one was done before anybody went to see, one after. */
async function agreeOnHousing(tx: Tx, clock: MovedClock): Promise<void> {
  const { committeeId, region } = county
  const by: JobActor = { kind: 'job', committeeId, job: 'test.begin' }
  const go = (moment: string) => clock.move(new Date(moment).getTime() - clock.now().getTime())
  go('2026-02-03T10:00:00+08:00')
  const { code, version, tracks } = await newestMethod(tx, committeeId, 'TONGYONG')
  const matter = await openMatter(tx, by, {
    ...{ headline: '楼道灯坏了', category: 'housing', source: 'submission', level: 'village' },
    ...{ regionId: region.guihua as RegionId, townshipId: null, villageId: null, venueId: null },
    method: { code, version, track: tracks[0]?.key ?? 'main' },
  })
  const owed = {
    kind: 'consensus',
    partyName: '物业',
    partyKind: 'propertyManager',
    dueOn: '2026-03-01',
  } as const
  const done = { implementation: 'implemented', by: whoIs(tx, county, 'committeeStaff').accountId } as const
  const lamp = await addItem(tx, matter, null, { ...owed, text: '换灯' })
  const stairs = await addItem(tx, matter, null, { ...owed, text: '清楼道' })
  go('2026-03-02T10:00:00+08:00')
  await settleItem(tx, committeeId, lamp.id, done)
  go('2026-05-20T10:00:00+08:00')
  await settleItem(tx, committeeId, stairs.id, done)
}

const venues = () => venuesWhere(db, sql<boolean>`venues.committee_id = ${county.committeeId}`)

test('a studio that kept its learning and missed one quarter of it', async () => {
  const kept = await keptBy(db, county.committeeId, await venues())
  const studio = kept.find(({ subject }) => subject.venueKind === 'studio')
  const states = (duty: string) =>
    studio?.rhythms.find(({ rule }) => rule.duty === duty)?.periods.map((one) => one.state)
  assert.ok(states('learning')?.includes('kept'))
  assert.ok(states('learning')?.includes('missed'))
  assert.ok(states('briefing')?.includes('kept'))
})

test('one idle venue asks its owner, and nothing of it is done before they answer', async () => {
  const { name } = demoIdle
  const [venue] = (await venues()).filter((one) => one.name.zh === name.zh)
  assert.ok(venue?.townshipId)
  const [township] = Object.entries(county.region).find(([, id]) => id === venue.townshipId) ?? []
  const asked = await openQuestions(db, whoIs(db, county, 'convener', township))
  assert.equal(asked.find((one) => one.venue.zh === name.zh)?.answer, null)
})

test('rules in force with one revised, a plan that is public and half done, a sign that was seen', async () => {
  const rules = await rulesInForce(db, county.committeeId)
  assert.equal(rules.length, 7)
  assert.ok(rules.some((one) => one.version === 2 && one.changed !== null))
  const plan = await planOfYear(db, county.committeeId, Number(dayOf(today).slice(0, 4)))
  assert.ok(plan.publishedAt)
  const planned = talliesOf(plan.items)
  assert.deepEqual(
    planned.map(({ kind, planned: n }) => [kind, n]),
    [
      ['thematic', 2],
      ['inspection', 2],
      ['quarterly', 3],
      ['supervision', 4],
    ],
  )
  const standings = await standingOf(db, county.committeeId, await venues())
  assert.ok(standings.some(({ items }) => items.some((one) => one.sighting !== null)))
})

test('members went and saw what was agreed, as it stood that day; what lies ahead of today is open', async () => {
  const { items } = await planOfYear(db, county.committeeId, 2026)
  const states = (kind: string) => items.filter((one) => one.kind === kind).map(({ state }) => state)
  assert.deepEqual(states('supervision'), ['done', 'open', 'open', 'open'])
  assert.deepEqual(states('inspection'), ['open', 'open'])
  const [deed] = items.flatMap(({ deeds }) => deeds)
  const office = whoIs(db, county, 'committeeStaff')
  const visit = await findActivity(db, office, deed?.id ?? '')
  assert.deepEqual([visit.kind, visit.state], ['supervision', 'held'])
  assert.match(visit.cameOfIt ?? '', /楼道灯坏了.*“换灯”：办好了.*“清楼道”：还在办/)
  assert.ok(visit.matterId && visit.people.some(({ came }) => came))
})
