// Is anything lost that was acknowledged? Product and database killed with -9 under submissions, many times.
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { receiptDigest } from '../src/people/permissions.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import { type Bench, bench, table } from './ground/bench.ts'
import { type Careless, carelessWriter } from './ground/careless.ts'
import { type County, makeCounty } from './ground/county.ts'
import { openDatabase } from './ground/database.ts'
import { databaseUrl, freePort, type Product, startProduct } from './ground/product.ts'
import { addressOfOne, speak } from './ground/resident.ts'

const clients = 8
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, data: { type: 'string' } },
})
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1) throw new RangeError('--kills wants a whole number from 1')

interface Round {
  acknowledged: string[]
  broken: number
  careless: number
}

await bench('crash', async (ground) => {
  const port = await freePort()
  const dataDir = `${ground.folder}/data`
  const open = () => startProduct({ dataDir, port, env: { DEMONSTRATION: 'off', TRUST_PROXY: 'on' } })
  let product = await open()
  ground.atEnd(() => product.stop())
  const county = await inside(dataDir, makeCounty)
  const acknowledged: string[] = []
  const lost = new Set<string>()
  const sum = { careless: 0, carelessLost: 0, broken: 0, slowest: 0 }
  const missing = (tokens: readonly string[]) => tokens.forEach((token) => void lost.add(token))
  for (let kill = 1; kill <= kills; kill++) {
    const writer = await carelessWriter(databaseUrl(dataDir))
    const round = await untilKilled(product, county, writer, kill)
    const restart = Date.now()
    product = await open()
    sum.slowest = Math.max(sum.slowest, Date.now() - restart)
    acknowledged.push(...round.acknowledged)
    missing(await notShown(product, round.acknowledged))
    missing(await notStored(dataDir, acknowledged))
    sum.careless += round.careless
    sum.carelessLost += await writer.lost(databaseUrl(dataDir))
    sum.broken += round.broken
    progress(ground, kill, acknowledged.length, lost.size)
  }
  missing(await notShown(product, acknowledged))
  return told(ground, { ...sum, acknowledged: acknowledged.length, lost: lost.size })
})

/** Eight residents speak without pause; somewhere in the two seconds after the first receipt everything is killed. */
async function untilKilled(product: Product, county: County, writer: Careless, turn: number): Promise<Round> {
  const round: Round = { acknowledged: [], broken: 0, careless: 0 }
  let killing = false
  const resident = async (client: number) => {
    const text = `第${turn}轮第${client}位：楼道灯坏了很久，晚上看不见路。`
    while (!killing) {
      const token = await speak(product.base, county, text).catch((error: Error) => {
        if (!killing) throw error
      })
      if (token) round.acknowledged.push(token)
      else round.broken += 1
    }
  }
  const speaking = Promise.all(Array.from({ length: clients }, (_, client) => resident(client)))
  const writing = writer.writeUntilDropped()
  while (round.acknowledged.length === 0) await Promise.race([wait(5), speaking])
  await wait(500 + Math.random() * 1500)
  killing = true
  await product.kill(turn % 2 ? 'product' : 'database')
  await speaking
  round.careless = await writing
  return round
}

/** By the door: the page of the receipt. */
async function notShown(product: Product, tokens: readonly string[]): Promise<string[]> {
  const missing: string[] = []
  for (const token of tokens) {
    const answer = await fetch(`${product.base}/receipts/${token}`, {
      headers: { 'x-forwarded-for': addressOfOne() },
    })
    await answer.arrayBuffer()
    if (answer.status === 404) missing.push(token)
    else if (!answer.ok) throw new Error(`a receipt's page answered ${answer.status}`)
  }
  return missing
}

/** In the database: every receipt since the first round. */
function notStored(dataDir: string, tokens: readonly string[]): Promise<string[]> {
  return inside(dataDir, async (db) => {
    const rows = await db.q.selectFrom('submissions').select('token_hash').execute()
    const stored = new Set(rows.map((row) => row.token_hash))
    return tokens.filter((token) => !stored.has(receiptDigest(db.secrets, token)))
  })
}

async function inside<T>(dataDir: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase(databaseUrl(dataDir), dataDir)
  return work(db).finally(() => db.close())
}

function progress({ say }: Bench, kill: number, acknowledged: number, lost: number): void {
  if (kill % 10 === 0 || kill === kills)
    say(`killed ${kill} times, ${acknowledged} receipts, ${lost} not found`)
}

interface Sum {
  acknowledged: number
  lost: number
  careless: number
  carelessLost: number
  broken: number
  slowest: number
}

function told({ say }: Bench, sum: Sum) {
  const rows = [
    ['receipts answered to residents', sum.acknowledged, sum.lost],
    ['yardstick: rows without synchronous commit', sum.careless, sum.carelessLost],
  ]
  say('')
  say(table([`after ${kills} × kill -9 of product and database`, 'acknowledged', 'lost'], rows))
  say('')
  say(`${sum.broken} submissions were under way at a kill and got no receipt.`)
  say(`Slowest restart: ${sum.slowest} ms.`)
  say(
    'The yardstick writes to the same server and does not wait for its disk: it shows that this bench sees loss.\n' +
      'A kill -9 loses what processes held, not what the machine had taken over: a power cut is not measured.',
  )
  return {
    kills,
    acknowledged: sum.acknowledged,
    lost: sum.lost,
    unacknowledged: sum.broken,
    slowestRestartSeconds: sum.slowest / 1000,
    yardstickAcknowledged: sum.careless,
    yardstickLost: sum.carelessLost,
  }
}
