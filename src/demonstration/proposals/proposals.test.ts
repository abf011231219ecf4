import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { keyProposals, proposalsFor } from '../../papers/proposals/queries.ts'
import { speechesOf } from '../../papers/speeches/queries.ts'
import { fixedClock, movedClock } from '../../platform/clock/clock.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../../platform/secrets/secrets.ts'
import { type County, makeCounty, whoIs } from '../county/county.ts'
import { yearOfProposals } from './year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')
let database: FreshDatabase
let folder: string
let db: Db
let county: County
before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'yishi-proposals-'))
  const clock = movedClock(fixedClock(today), -350 * 86_400_000)
  db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  await transaction(db, async (tx) => {
    county = await makeCounty(tx, today)
    await yearOfProposals(tx, clock, county)
  })
})
after(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

test('a year of proposals stands in every state that lasts, one of them key, one excellent', async () => {
  const { rows } = { rows: await db.q.selectFrom('proposals').select(['state', 'excellent_at']).execute() }
  const states = new Set(rows.map((one) => one.state))
  for (const state of [
    ...['draft', 'coSigning', 'submitted', 'filed', 'merged', 'returned', 'notFiled', 'toBrief'],
    ...['handed', 'handling', 'replied', 'concluded'],
  ])
    assert.ok(states.has(state), state)
  assert.ok(rows.length >= 14, `${rows.length}`)
  assert.equal(rows.filter((one) => one.excellent_at).length, 1)
  const [speech] = await speechesOf(db, whoIs(db, county, 'proposalCommittee'))
  assert.equal(speech?.source?.kind, 'proposal')
  const office = whoIs(db, county, 'proposalCommittee')
  const [key] = await keyProposals(db, office)
  assert.equal(key?.acts.length, 2)
  assert.ok(
    (await proposalsFor(db, office, { stand: 'handling' })).lines.some(({ due }) => due && due < today),
  )
})
