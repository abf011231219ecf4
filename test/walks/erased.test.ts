// A resident takes everything back: the vault is empty, the words are gone, the journal is whole, and they are told what stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

const name = '赵小满'
const phone = '13900139003'
const place = '三单元门口'

test('erased while the matter goes on', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, {
      where: { place, toldBefore: '去年跟物业说过' },
      contact: { name, phone },
    })
    const matter = await step.accept(walk, submission)
    await step.confirm(walk, matter)
    const before = await journal(walk, matter)
    assert.ok(await opened(walk, phone), 'it is there before it goes')

    await resident.open(receipt)
    await resident.follow(`${receipt}/data`)
    const copy = await (await resident.fetch(`${receipt}/data/export`)).text()
    for (const mine of [name, phone, step.complaint])
      assert.ok(copy.includes(mine), 'the copy holds what is theirs')
    await resident.send(`${receipt}/data/erasure`)
    assert.ok(resident.sees(/登记|编号/), 'it says what stays and why')

    for (const gone of [name, phone, place, step.complaint, '去年跟物业说过'])
      assert.equal(await opened(walk, gone), false, gone)
    await resident.open(receipt)
    assert.ok(!resident.sees(step.complaint))
    assert.ok(resident.sees(step.headline), 'the receipt still shows what becomes of it')
    assert.deepEqual(await journal(walk, matter), before)

    await walk.as('lan').open(`/submissions/${submission}`)
    assert.ok(!walk.as('lan').sees(step.complaint))
    const queued = (await step.toldAbout(walk, submission)).length
    await step.claim(walk, matter)
    await step.conclude(walk, await step.meet(walk, matter, { residents: '三号楼居民代表' }))
    assert.equal(
      (await step.toldAbout(walk, submission)).length,
      queued,
      'nobody is told through what is erased',
    )
  }))

async function journal(walk: Walk, matter: string) {
  return walk.world.db.q
    .selectFrom('journal')
    .selectAll()
    .where('matter_id', '=', matter)
    .orderBy('seq')
    .execute()
}

/** Whether the text can be found anywhere, in clear or opened with the key. */
async function opened(walk: Walk, text: string): Promise<boolean> {
  const { q, secrets } = walk.world.db
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select table_name as table, column_name as column, data_type as type
    from information_schema.columns where table_schema = 'public' and data_type in ('bytea', 'text', 'jsonb', 'ARRAY')`.execute(
    q,
  )
  for (const { table, column, type } of columns) {
    const { rows } = await sql<{ value: Buffer | string | null }>`
      select ${type === 'bytea' ? sql.ref(column) : sql`${sql.ref(column)}::text`} as value from ${sql.table(table)}`.execute(
      q,
    )
    for (const { value } of rows) {
      if (value === null) continue
      const clear = Buffer.isBuffer(value) ? openedBy(secrets, value) : value
      if (clear.includes(text)) return true
    }
  }
  return false
}

function openedBy(secrets: Walk['world']['db']['secrets'], value: Buffer): string {
  try {
    return secrets.open(value)
  } catch {
    return value.toString('utf8')
  }
}
