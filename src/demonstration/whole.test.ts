import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../test/database.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { connect } from '../platform/database/connect.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { diskStore } from '../platform/files/store.ts'
import { newKeyRing, secretsFrom } from '../platform/secrets/secrets.ts'
import { makeCounty } from './county/county.ts'
import { clearIfHalfMade, markWhole } from './whole.ts'

let database: FreshDatabase
let db: Db

/** As the product does after it has looked. */
const connectAnew = () => connect(database.url, { max: 2 })

before(async () => {
  database = await freshDatabase()
  const secrets = secretsFrom(newKeyRing())
  db = { q: connectAnew(), clock: systemClock, secrets, files: diskStore('unused') }
})
after(async () => {
  await db.q.destroy()
  await database.drop()
})

const clear = () => clearIfHalfMade(database.url)
const committees = () => db.q.selectFrom('committees').select(['id', 'settings']).execute()
const make = () => transaction(db, (tx) => makeCounty(tx))

it('a county whose making was cut off is cleared away, and can be made anew', async () => {
  assert.equal(await clear(), false, 'an empty database is left as it is')
  await make()
  assert.equal(await clear(), true)
  await db.q.destroy()
  db = { ...db, q: connectAnew() }
  assert.deepEqual(await committees(), [])
  assert.equal((await make()).people.length > 60, true)
})

it('a whole one stays, and so does a half one beside a committee or one that is real', async () => {
  const [half] = await committees()
  assert.ok(half)
  const set = (demonstration: boolean) =>
    db.q.updateTable('committees').set({ demonstration }).where('id', '=', half.id).execute()
  await set(false)
  assert.equal(await clear(), false, 'real')
  await set(true)
  await markWhole(db, half.id)
  assert.equal(await clear(), false, 'whole')
  const [whole] = await committees()
  assert.ok(whole && !('demonstrationUnderWay' in (whole.settings as object)))
})
