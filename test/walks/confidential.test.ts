// A report of wrongdoing: one handler reads it, and for everybody else it does not exist.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { PersonName } from '../world.ts'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'
import type { Walker } from './walker.ts'

const secret = '村会计把修路款存进了自己的账户'
const secretPlace = '老仓库后院'
const everywhere = [
  '/desk',
  '/triage',
  '/matters',
  '/county',
  '/ring',
  '/notices',
  '/venues',
  '/archive',
  '/',
]

test('a sealed report is found by its handler and by nobody else', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, {
      words: secret,
      what: { report: 'on' },
      where: { place: secretPlace },
    })
    assert.ok(!resident.sees(secret), 'not even the receipt repeats it')
    await unseenBy(walk, submission, everybodyElse(walk))

    const feng = walk.as('feng')
    await feng.open('/reports')
    await feng.follow(`/reports/${submission}`)
    assert.ok(feng.sees(secret) && feng.sees(secretPlace))
    await resident.open(receipt)
    await resident.send(`${receipt}/additions`, { text: '还有一笔在今年二月' })
    await feng.open(`/reports/${submission}`)
    assert.ok(feng.sees('今年二月'))
    await feng.send(`/reports/${submission}/answer`, { guidance: 'discipline', words: '已移交纪检监察机关' })
    await resident.open(receipt)
    assert.ok(resident.sees('已移交纪检监察机关'))
    await unseenBy(walk, submission, ['lan', 've', 'qin'])
    await nowhereInClear(walk)
    await readingIsAudited(walk, submission)
  }))

test('what turns out to be a report is sealed, and its trace goes from every list', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, {
      words: secret,
      where: { place: secretPlace },
    })
    const lan = walk.as('lan')
    await lan.open(`/submissions/${submission}`)
    await lan.send(`/submissions/${submission}/more`, { question: `${secretPlace}是什么时候的事？` })
    await lan.open(`/submissions/${submission}`)
    await lan.send(`/submissions/${submission}/seal`)
    await unseenBy(walk, submission, ['lan', 'cui', 've', 'shi', 'qin', 'aud'])
    const feng = walk.as('feng')
    await feng.open(`/reports/${submission}`)
    assert.ok(feng.sees(secret))
    await feng.send(`/reports/${submission}/answer`, { guidance: 'police', words: '已请您到派出所当面说明' })
    await resident.open(receipt)
    assert.ok(resident.sees('派出所'))
    await nowhereInClear(walk)
  }))

const everybodyElse = (walk: Walk) =>
  (Object.keys(walk.world.account) as PersonName[]).filter((name) => name !== 'feng')

async function unseenBy(walk: Walk, submission: string, names: readonly PersonName[]): Promise<void> {
  for (const name of names) {
    const one = walk.as(name)
    const nowhere = await statusAt(one, '019cd01b-0000-7000-8000-000000000000')
    assert.deepEqual(await statusAt(one, submission), nowhere, `${name} can tell that it exists`)
    for (const path of everywhere) {
      const { text, status } = await one.look(path)
      assert.ok(status < 500, `${name} at ${path}`)
      assert.ok(!text.includes(secret) && !text.includes(secretPlace), `${name} reads it at ${path}`)
    }
  }
}

async function statusAt(one: Walker, id: string): Promise<number[]> {
  const paths = [`/submissions/${id}`, `/reports/${id}`, `/submissions/${id}/data`, `/triage?id=${id}`]
  const seen: number[] = []
  for (const path of paths) seen.push((await one.look(path)).status)
  for (const way of ['accept', 'answer', 'seal', 'identity', 'withdrawal'])
    seen.push(await one.knock(`/submissions/${id}/${way}`, typed))
  return seen
}
const typed = {
  reply: '好的，谢谢',
  onWordOf: '本人',
  headline: '一件小事',
  category: 'other',
  method: 'TONGYONG/main',
  level: 'township',
}

/** Every text column of every table, journal, messages and audit among them. */
async function nowhereInClear(walk: Walk): Promise<void> {
  const { q } = walk.world.db
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(q)
  assert.ok(tables.length > 30)
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t`.execute(q)
    const found = rows.find(({ line }) => line.includes(secret) || line.includes(secretPlace))
    assert.equal(found, undefined, name)
  }
}

async function readingIsAudited(walk: Walk, submission: string): Promise<void> {
  const rows = await walk.world.db.q
    .selectFrom('audit')
    .select('actor_id')
    .where('act', '=', 'report.read')
    .where('object_id', '=', submission)
    .execute()
  assert.ok(rows.length >= 2)
  assert.ok(rows.every(({ actor_id }) => actor_id === walk.world.account.feng))
}
