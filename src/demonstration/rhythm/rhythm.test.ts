import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { rulesInForce } from '../../organisation/rules/queries.ts'
import { fixedClock, movedClock } from '../../platform/clock/clock.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { keptBy, venuesWhere } from '../../rhythm/frequency/queries.ts'
import { openQuestions } from '../../rhythm/idle/queries.ts'
import { planOfYear, talliesOf } from '../../rhythm/plan/queries.ts'
import { standingOf } from '../../rhythm/standards/queries.ts'
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
    await yearOfRhythm(tx, clock, county)
  })
  clock.move(today.getTime() - clock.now().getTime())
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

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
  assert.ok(plan.items.some(({ state }) => state === 'done'))
  assert.ok(plan.items.some(({ state }) => state === 'open'))
  const standings = await standingOf(db, county.committeeId, await venues())
  assert.ok(standings.some(({ items }) => items.some((one) => one.sighting !== null)))
})
