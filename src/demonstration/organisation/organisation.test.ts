import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshDatabase } from '../../../test/database.ts'
import { makeGround } from '../../../test/ground.ts'
import { appealsFor } from '../../organisation/appeals/queries.ts'
import { applicationsFor } from '../../organisation/applications/queries.ts'
import { gapsIn } from '../../organisation/chain/gaps.ts'
import { chainOf, guidanceOf } from '../../organisation/chain/queries.ts'
import { questionsFor } from '../../organisation/experts/queries.ts'
import { atAGlance } from '../../organisation/map/queries.ts'
import { membersOf } from '../../organisation/members/queries.ts'
import { placements, standingOf } from '../../organisation/placement/queries.ts'
import { venuePosts } from '../../organisation/posts/queries.ts'
import { comparedWithToday } from '../../placement/change.ts'
import { movedClock, systemClock } from '../../platform/clock/clock.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { type County, makeCounty, whoIs } from '../county/county.ts'
import { memberCount } from '../county/staff.ts'
import { proposeAgain } from './places.ts'
import { yearOfOrganisation } from './year.ts'

let county: County
let db: Db
let end: () => Promise<void>
before(async () => {
  const ground = await makeGround()
  const { q, drop } = await freshDatabase()
  const clock = movedClock(systemClock)
  db = { ...ground.db, q, clock }
  clock.move(-365 * 86_400_000)
  county = await transaction(db, (tx) => makeCounty(tx, systemClock.now()))
  await transaction(db, (tx) => yearOfOrganisation(tx, clock, county))
  await transaction(db, (tx) => proposeAgain(tx, clock, county))
  end = async () => {
    await drop()
    await ground.end()
  }
})
after(() => end())

test('a placement is in force, changed by hand; another is worked out, with somebody to lead each group', async () => {
  const office = whoIs(db, county, 'committeeStaff')
  const [open, issued] = await placements(db, county.committeeId)
  const proposed = await standingOf(db, office, open?.id ?? '')
  assert.deepEqual(
    [proposed.placement.state, proposed.placement.proven, proposed.stale],
    ['proposed', true, false],
  )
  assert.equal(proposed.seats.length, memberCount)
  assert.ok(proposed.leaders.size >= 4 && [...proposed.leaders.values()].every(Boolean))
  const inForce = await standingOf(db, office, issued?.id ?? '')
  assert.equal(inForce.placement.state, 'issued')
  assert.equal(inForce.placement.seats.filter(({ venue, found }) => venue !== found).length, 2)
  const { today, proposed: then, moves } = comparedWithToday(proposed.question, proposed.seats)
  assert.equal(comparedWithToday(inForce.question, inForce.seats).moves.length, 0, 'all serve where it says')
  assert.ok(moves.length > 0 && then.meanKm < today.meanKm)
  assert.ok(then.wellUsed > today.wellUsed && then.wishesKept === 2, JSON.stringify(then))
})

test('a year of the organisation has every kind of thing in it, one gap and one vacancy among them', async () => {
  const office = whoIs(db, county, 'committeeStaff')
  const { committeeId } = county
  assert.deepEqual((await applicationsFor(db, office)).map((one) => one.decision ?? 'waiting').sort(), [
    'approved',
    'declined',
    'waiting',
  ])
  const kinds = gapsIn(await chainOf(db, committeeId)).map((one) => one.kind)
  for (const kind of ['noViceChair', 'notStanding', 'unanswered'] as const)
    assert.ok(kinds.includes(kind), kind)
  const guided = await guidanceOf(db, committeeId)
  assert.ok(guided.some((one) => one.guide) && guided.some((one) => !one.guide))
  const heads = await venuePosts(db, committeeId)
  assert.ok(heads.some((one) => one.held.length === 1))
  const glance = await atAGlance(db, committeeId)
  assert.equal(glance.townships.filter((one) => one.venues > 0).length, glance.townships.length)
  assert.deepEqual(glance.members, { all: 61, known: 40 })
  const { members } = await membersOf(db, committeeId, { known: '1' })
  assert.equal(members.length, glance.members.known)
  assert.ok(members.every(({ knownIn }) => knownIn.length > 0))
  assert.deepEqual(
    (await appealsFor(db, office)).map((one) => [one.ended, one.offers]),
    [
      [false, 1],
      [true, 3],
    ],
  )
  assert.deepEqual(
    (await questionsFor(db, office)).map((one) => one.ended),
    [false, true],
  )
  const rooms = await db.q.selectFrom('venues').select('room_id').where('closed_at', 'is', null).execute()
  const used = rooms.flatMap(({ room_id }) => room_id ?? [])
  assert.equal(used.length - new Set(used).size, 1, 'one room serves two venues')
  const events = await db.q.selectFrom('venue_events').select('kind').execute()
  for (const kind of ['opened', 'moved', 'renamed', 'branched', 'closed'])
    assert.ok(
      events.some((one) => one.kind === kind),
      kind,
    )
})
