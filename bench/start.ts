// How long from an empty folder to the first stored submission, and what is held in memory at rest?
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Bench, bench, median, rounded, table } from './ground/bench.ts'
import { memoryOf } from './ground/processes.ts'
import { checkout, freePort, type Product, startProduct } from './ground/product.ts'
import { post, speak } from './ground/resident.ts'

const rounds = 3
/** Long enough for what is done once after a start to be over. */
const restSeconds = 15

interface Start {
  open: number
  stored: number
  restMb: number
}

interface Round {
  empty: Start
  again: Start
  bare: Start
}

await bench('start', async (ground) => {
  const rows: Round[] = []
  for (let round = 1; round <= rounds; round++) {
    const dataDir = join(ground.folder, `product-${round}`)
    const product = () => measured(ground, dataDir, [join(checkout, 'bin/start')], firstWords)
    const empty = await product()
    const again = await product()
    const bareDir = join(ground.folder, `bare-${round}`)
    const bareCommand = [process.execPath, '--import', 'tsx', 'bench/ground/bare.ts']
    rows.push({ empty, again, bare: await measured(ground, bareDir, bareCommand, bareWords) })
    await Promise.all([dataDir, bareDir].map((folder) => rm(folder, { recursive: true })))
  }
  return told(ground, rows)
})

function told({ say }: Bench, rows: readonly Round[]) {
  const of = (which: keyof Round, figure: keyof Start) => median(rows.map((row) => row[which][figure]))
  const line = (label: string, which: keyof Round) => [
    label,
    rounded(of(which, 'open'), 2),
    rounded(of(which, 'stored'), 2),
    rounded(of(which, 'restMb')),
  ]
  say(
    table(
      [`medians of ${rounds}`, 'open, s', 'first stored, s', 'at rest, MB'],
      [
        line('bin/start on an empty folder, invented county made', 'empty'),
        line('bin/start on that folder again', 'again'),
        line('yardstick: initdb, PostgreSQL, bare Hono', 'bare'),
      ],
    ),
  )
  say(`\nAt rest: product and all database processes ${restSeconds} s after the submission.`)
  return {
    seconds: rounded(of('empty', 'stored'), 2),
    restMb: rounded(of('empty', 'restMb')),
    againSeconds: rounded(of('again', 'stored'), 2),
    againRestMb: rounded(of('again', 'restMb')),
    yardstickSeconds: rounded(of('bare', 'stored'), 2),
    yardstickRestMb: rounded(of('bare', 'restMb')),
  }
}

async function measured(
  ground: Bench,
  dataDir: string,
  command: readonly string[],
  store: (product: Product) => Promise<void>,
): Promise<Start> {
  const port = await freePort()
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const product = await startProduct({ dataDir, port, command, env: { TRUST_PROXY: 'on' } })
  ground.atEnd(() => product.stop())
  const open = since()
  await store(product)
  const stored = since()
  await wait(restSeconds * 1000)
  const restMb = memoryOf(product.family()).megabytes
  await product.stop()
  return { open, stored, restMb }
}

/** As someone who has scanned the first poster of the invented county. */
async function firstWords({ base }: Product): Promise<void> {
  const read = async (path: string, cookie = '') => (await fetch(base + path, { headers: { cookie } })).text()
  const code = /\/q\/(\w+)/.exec(await read('/demonstration'))?.[1]
  if (!code) throw new Error('the invented county shows no poster')
  await speak(base, { code, regionId: await venuesPlace(base, code) }, '楼道灯坏了很久，晚上看不见路。')
}

/** The choice that the second step offers to who came by this code. */
async function venuesPlace(base: string, code: string): Promise<string> {
  const cookie = 'draft=bench-first-look-at-the-places'
  await post(base, '/submissions/new', cookie, { code, kind: 'problem', words: '楼道灯坏了很久。' })
  const page = await (await fetch(`${base}/submissions/new/where`, { headers: { cookie } })).text()
  const place =
    /<option value="([0-9a-f-]{36})" selected/.exec(page)?.[1] ??
    /<option value="([0-9a-f-]{36})"/.exec(page)?.[1]
  if (!place) throw new Error('the second step offers no place')
  return place
}

async function bareWords({ base }: Product): Promise<void> {
  const answer = await fetch(base, { method: 'POST', body: '楼道灯坏了很久。', redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`the yardstick answered ${answer.status}`)
}
