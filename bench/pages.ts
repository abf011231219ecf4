// Pages and submissions a second on one core, beside the server's own empty page and a raw insert of the same rows.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Bench, bench, median, rounded, table } from './ground/bench.ts'
import { onCore } from './ground/cores.ts'
import { type County, makeCounty } from './ground/county.ts'
import { begunDrafts, fill } from './ground/crowd.ts'
import { type House, openHouseOnItsCore } from './ground/house-process.ts'
import { clients, perSecond, type Shot } from './ground/load.ts'
import { checkout } from './ground/product.ts'
import { speak, stepThree } from './ground/resident.ts'
import { rowsBeside } from './ground/rows.ts'

const rounds = 5
const seconds = 3
const amount = 1200
const goals = { page: 0.6, submission: 0.4 }
const options = { only: { type: 'string' }, profile: { type: 'string' }, data: { type: 'string' } } as const
/** `--only desk` measures that one; `--profile DIR` writes the server's CPU profile there. */
const { only, profile } = parseArgs({ options }).values

type Rates = Record<string, number[]>

await bench('pages', async (ground) => {
  const house = await openHouseOnItsCore(ground, profile)
  const county = await makeCounty(house.db)
  const { receipt } = await fill(house.db, county)
  const shots: Record<string, Shot> = {
    'empty page': { path: '/empty', expect: 200 },
    '/q/:code': { path: `/q/${county.code}`, expect: 200 },
    '/receipts/:token': { path: `/receipts/${receipt}`, expect: 200 },
    'empty page for staff': { path: '/empty-desk', cookie: county.liaison.cookie, expect: 200 },
    '/desk': { path: '/desk', cookie: county.liaison.cookie, expect: 200 },
    '/triage': { path: '/triage', cookie: county.liaison.cookie, expect: 200 },
  }
  const wanted = Object.entries(shots).filter(([name]) => !only || name.includes(only))
  const rates: Rates = {}
  for (let round = 0; round <= rounds; round++) {
    for (const [name, shot] of wanted)
      note(rates, round, name, await perSecond(house.base, shot, { seconds }))
    if (only && !only.includes('submission')) continue
    note(rates, round, 'submission', await submissions(house, county))
    note(rates, round, 'raw insert', await rawInserts(ground, house, county))
  }
  return told(ground, rates)
})

/** The first round warms up and isn't counted. */
function note(rates: Rates, round: number, name: string, rate: number): void {
  rates[name] ??= []
  if (round > 0) rates[name].push(rate)
}

async function submissions({ base, db }: House, county: County): Promise<number> {
  const cookies = await begunDrafts(db, county, amount + clients)
  const before = await stored(db)
  const form = () => ({
    cookie: cookies.pop() ?? '',
    body: String(new URLSearchParams({ ...stepThree, _replay: crypto.randomUUID() })),
  })
  const rate = await perSecond(base, { path: '/submissions/new/contact', form, expect: 303 }, { amount })
  const made = (await stored(db)) - before
  if (made < amount) throw new Error(`${amount} receipts were answered, ${made} are stored`)
  return rate
}

async function stored(db: House['db']): Promise<number> {
  const row = db.q.selectFrom('submissions').select((has) => has.fn.countAll<number>().as('n'))
  return (await row.executeTakeFirstOrThrow()).n
}

/** On the server's core, as many at once, into the same tables of the same database. */
async function rawInserts(
  { folder }: Bench,
  { base, url, db, core }: House,
  county: County,
): Promise<number> {
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
  return Number((await promisify(execFile)(program, argv, { cwd: checkout, env })).stdout)
}

function told({ say }: Bench, rates: Rates) {
  const rate = (name: string) => median(rates[name] ?? [])
  const against: [name: string, yardstick: string, goal: number][] = [
    ['/q/:code', 'empty page', goals.page],
    ['/receipts/:token', 'empty page', goals.page],
    ['/desk', 'empty page for staff', goals.page],
    ['/triage', 'empty page for staff', goals.page],
    ['submission', 'raw insert', goals.submission],
  ]
  const ratio = (name: string, yardstick: string) => rounded(rate(name) / rate(yardstick), 2)
  const rows = against
    .filter(([name]) => rates[name])
    .map(([name, yardstick, goal]) => {
      const here = ratio(name, yardstick)
      return [
        name,
        rounded(rate(name)),
        yardstick,
        rounded(rate(yardstick)),
        here,
        here >= goal ? `≥ ${goal}` : `missed ${goal}`,
      ]
    })
  say(
    table(
      [`median of ${rounds}, ${clients} at once`, 'a second', 'beside', 'a second', 'ratio', 'goal'],
      rows,
    ),
  )
  say(
    '\nPages are answered with gzip. A submission is the last press: the draft read, checked, stored and answered.',
  )
  return {
    pageRatio: ratio('/q/:code', 'empty page'),
    receiptRatio: ratio('/receipts/:token', 'empty page'),
    deskRatio: ratio('/desk', 'empty page for staff'),
    triageRatio: ratio('/triage', 'empty page for staff'),
    submitRatio: ratio('submission', 'raw insert'),
    pagesPerSecond: rounded(rate('/q/:code')),
    submissionsPerSecond: rounded(rate('submission')),
  }
}
