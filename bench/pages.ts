// Pages and submissions a second on one core, beside the server's own empty page and a raw insert of the same rows.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { sql } from 'kysely'
import { type Bench, bench, rounded } from './ground/bench.ts'
import { onCore } from './ground/cores.ts'
import { type County, makeCounty } from './ground/county.ts'
import { begunDrafts, fill } from './ground/crowd.ts'
import { type House, openHouseOnItsCore } from './ground/house-process.ts'
import { clients, measure, type Shot } from './ground/load.ts'
import { checkout } from './ground/product.ts'
import { speak, stepThree } from './ground/resident.ts'
import { rowsBeside } from './ground/rows.ts'
import { type Score, Scores } from './ground/scores.ts'

const rounds = 5
const seconds = 3
const amount = 1200
const comparisons = {
  page: { name: '/q/:code', beside: 'empty page', goal: 0.6 },
  receipt: { name: '/receipts/:token', beside: 'empty page', goal: 0.6 },
  desk: { name: '/desk', beside: 'empty page, staff', goal: 0.6 },
  changed: { name: '/desk, changed every time', beside: 'empty page, staff', goal: null },
  triage: { name: '/triage', beside: 'empty page, staff', goal: 0.6 },
  submission: { name: 'submission', beside: 'raw insert', goal: 0.4 },
}
const options = {
  only: { type: 'string', default: '' },
  profile: { type: 'string' },
  data: { type: 'string' },
} as const
/** `--only desk` measures that one; `--profile DIR` writes the server's CPU profile there. */
const { only, profile } = parseArgs({ options }).values

const told = `
${clients} at once, pages with gzip. "work" is what the server's process (or that of the raw insert) worked for one answer.
Pages are kept until something is committed (decision 015): "changed every time" is the desk as it is drawn anew for each look.
A submission is the last press: the draft read, checked, stored, answered.`

await bench('pages', async (ground) => {
  const house = await openHouseOnItsCore(ground, profile)
  const county = await makeCounty(house.db)
  const { receipt } = await fill(house.db, county)
  const shots = shotsAt(county, receipt)
  const wanted = Object.entries(shots).filter(([name]) => name.includes(only))
  const scores = new Scores()
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up and isn't counted.
    const counted = round > 0 ? scores : new Scores()
    for (const [name, shot] of wanted) counted.note(name, await measure(house, shot, { seconds }))
    if ('/desk'.includes(only))
      counted.note(comparisons.changed.name, await whileChanging(house, shots['/desk']))
  }
  // Only then: each submission lies on the desk that the pages show, and forty are to lie there.
  for (let round = 0; round <= rounds && 'submission'.includes(only); round++) {
    const counted = round > 0 ? scores : new Scores()
    counted.note('submission', await submissions(house, county))
    counted.note('raw insert', await rawInserts(ground, house, county))
  }
  ground.say(scores.told(Object.values(comparisons), rounds))
  ground.say(told)
  return figures(scores)
})

function shotsAt({ code, liaison: { cookie } }: County, receipt: string) {
  return {
    'empty page': { path: '/empty', expect: 200 },
    '/q/:code': { path: `/q/${code}`, expect: 200 },
    '/receipts/:token': { path: `/receipts/${receipt}`, expect: 200 },
    'empty page, staff': { path: '/empty-desk', cookie, expect: 200 },
    '/desk': { path: '/desk', cookie, expect: 200 },
    '/triage': { path: '/triage', cookie, expect: 200 },
  } satisfies Record<string, Shot>
}

/** The desk while something is committed every few milliseconds: no two looks find the same county. */
async function whileChanging(house: House, desk: Shot): Promise<Score> {
  let looking = true
  const change = sql`update accounts set lang = lang where login = 'liaison'`
  const changes = (async () => {
    for (; looking; await setTimeout(4))
      await house.db.q.transaction().execute(async (q) => {
        await sql`set local synchronous_commit = off`.execute(q)
        await change.execute(q)
      })
  })()
  const score = await measure(house, desk, { seconds })
  looking = false
  await changes
  return score
}

async function submissions(house: House, county: County): Promise<Score> {
  const { db } = house
  const cookies = await begunDrafts(db, county, amount + clients)
  const before = await stored(db)
  const form = () => ({
    cookie: cookies.pop() ?? '',
    body: String(new URLSearchParams({ ...stepThree, _replay: crypto.randomUUID() })),
  })
  const score = await measure(house, { path: '/submissions/new/contact', form, expect: 303 }, { amount })
  const made = (await stored(db)) - before
  if (made < amount) throw new Error(`${amount} receipts were answered, ${made} are stored`)
  return score
}

async function stored(db: House['db']): Promise<number> {
  const row = db.q.selectFrom('submissions').select((has) => has.fn.countAll<number>().as('n'))
  return (await row.executeTakeFirstOrThrow()).n
}

/** On the server's core, as many at once, into the same tables of the same database. */
async function rawInserts({ folder }: Bench, { base, url, db, core }: House, county: County): Promise<Score> {
  await speak(base, county, '楼道灯坏了很久，晚上看不见路。')
  const newest = db.q.selectFrom('submissions').select('id').orderBy('id', 'desc')
  const { id } = await newest.executeTakeFirstOrThrow()
  const plan = join(folder, 'plan.json')
  await writeFile(plan, JSON.stringify(await rowsBeside(url, id)))
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    BENCH_PLAN: plan,
    BENCH_AMOUNT: String(amount),
    BENCH_CLIENTS: String(clients),
  }
  const [program = '', ...argv] = onCore(core, [
    process.execPath,
    '--import',
    'tsx',
    'bench/ground/raw-inserts.ts',
  ])
  return JSON.parse((await promisify(execFile)(program, argv, { cwd: checkout, env })).stdout)
}

function figures(scores: Scores) {
  const { page, receipt, desk, changed, triage, submission } = comparisons
  return {
    pageRatio: scores.ratio(page),
    receiptRatio: scores.ratio(receipt),
    deskRatio: scores.ratio(desk),
    deskChangedRatio: scores.ratio(changed),
    triageRatio: scores.ratio(triage),
    submitRatio: scores.ratio(submission),
    pagesPerSecond: rounded(scores.rate(page.name)),
    deskPerSecond: rounded(scores.rate(desk.name)),
    submissionsPerSecond: rounded(scores.rate(submission.name)),
  }
}
