// How soon is the county's page there over a million matters, beside counting them all at each look?
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Staff } from '../src/people/actors.ts'
import { dayOf } from '../src/platform/clock/day.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import { type CommitteeId, newId } from '../src/platform/ids.ts'
import { countyFigures } from '../src/statistics/county.tsx'
import { figures } from '../src/statistics/figures/all.ts'
import { follow } from '../src/statistics/follow/follow.ts'
import { type Period, periodOf } from '../src/statistics/reading/period.ts'
import { recordsOf } from '../src/statistics/reading/records.ts'
import { partsOf, valuesOf } from '../src/statistics/reading/values.ts'
import { bench, rounded, table } from './ground/bench.ts'
import { manyMatters } from './ground/many-matters.ts'

const { values: given } = parseArgs({
  options: { matters: { type: 'string', default: '1000000' }, data: { type: 'string' } },
})
const matters = Number(given.matters)
if (!Number.isInteger(matters) || matters < 1000)
  throw new RangeError('--matters wants a whole number from 1000')

await bench('figures', async (ground) => {
  const making = Date.now()
  const { db, committeeId } = await manyMatters(ground, matters)
  ground.say(`${matters} matters written in ${rounded((Date.now() - making) / 1000)} s`)
  const counting = Date.now()
  await follow(db, committeeId, 500_000)
  const firstCount = (Date.now() - counting) / 1000
  const actor = officer(committeeId, (await rootOf(db)) ?? '')
  const period = periodOf(undefined, dayOf(db.clock.now()))
  const taken = await lookedAt(db, actor, period)
  const naive = await once(() => fromRows(db, committeeId, period))
  ground.say(tableOf(taken, naive))
  ground.say(`first count of everything: ${rounded(firstCount)} s`)
  const slowestSeconds = rounded(Math.max(...Object.values(taken)), 3)
  return { matters, slowestSeconds, naiveSeconds: rounded(naive, 2), firstCountSeconds: rounded(firstCount) }
})

async function lookedAt(db: Db, actor: Staff, period: Period): Promise<Record<string, number>> {
  const heard = figures.find(({ key }) => key === 'heard')
  if (!heard) throw new Error('no figure of what was heard')
  const looks: Record<string, () => Promise<unknown>> = {
    'county page, all figures of two years and voices': () => countyFigures(db, actor),
    'all figures of a year': () => valuesOf(db, actor, period),
    'one figure by township': () => partsOf(db, actor, heard, 'township', period),
    'its records, first page': () => recordsOf(db, actor, heard, period, {}),
  }
  const taken: Record<string, number> = {}
  for (const [what, look] of Object.entries(looks)) taken[what] = await slowestOf(5, look)
  return taken
}

function tableOf(taken: Record<string, number>, naive: number): string {
  const yardstick = ['yardstick: every figure of a year counted from its rows', naive] as const
  const rows = [...Object.entries(taken), yardstick]
  return table(
    ['look', 'slowest of 5, s'],
    rows.map(([what, seconds]) => [what, rounded(seconds, 3)]),
  )
}

function fromRows({ q }: Db, committeeId: CommitteeId, { from, to }: Period): Promise<void> {
  return q.connection().execute(async (one) => {
    await sql`set statement_timeout = 0`.execute(one)
    for (const figure of figures.filter(({ follows }) => follows))
      await sql`select count(*) filter (where met), count(*) from (${figure.facts({ committeeId })}) f
        where day between ${from} and ${to}`.execute(one)
  })
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

async function slowestOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) taken.push(await once(work))
  return Math.max(...taken)
}

async function rootOf({ q }: Parameters<typeof follow>[0]) {
  const row = await q.selectFrom('regions').select('id').where('parent_id', 'is', null).executeTakeFirst()
  return row?.id
}

function officer(committeeId: Staff['committeeId'], regionId: string): Staff {
  const appointment = { role: 'committeeStaff', regionId, regionLevel: 'county', bodyId: null, venueId: null }
  const accountId = newId<'account'>(new Date())
  const person = { kind: 'staff', committeeId, accountId, name: 'Bench', lang: 'zh', as: 'committeeStaff' }
  return { ...person, appointments: [appointment] } as unknown as Staff
}
