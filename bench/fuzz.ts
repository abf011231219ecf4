// Does any garbage make the product fail, or lose what was said in between? Every door, eleven kinds, a seed.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { receiptDigest } from '../src/people/permissions.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import type { Door } from '../src/platform/server/door.ts'
import { openRooms } from '../src/rooms.ts'
import { type Dice, dice } from '../test/model/dice.ts'
import { type Bench, bench, table } from './ground/bench.ts'
import { openDatabase } from './ground/database.ts'
import { kinds, type Thrown } from './ground/garbage.ts'
import { type Keys, keysOf } from './ground/keys.ts'
import { type Heard, knockAt, send } from './ground/knock.ts'
import { databaseUrl, freePort, startProduct } from './ground/product.ts'
import { speak } from './ground/resident.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [requests, seed] = [Number(values.requests), Number(values.seed)]
if (!Number.isInteger(requests) || requests < 1)
  throw new RangeError('--requests wants a whole number from 1')
const hands = 6
const betweenWords = 40
const untilIdle = 500
const wellFormed = 'yardstick: well-formed'

interface Tally {
  db: Db
  base: string
  keys: Keys
  dice: Dice
  sent: number
  byKind: Map<string, number[]>
  failed: Map<string, number>
  acknowledged: Set<string>
}

await bench('fuzz', async (ground) => {
  const dataDir = `${ground.folder}/data`
  const product = await startProduct({ dataDir, port: await freePort(), env: { TRUST_PROXY: 'on' } })
  ground.atEnd(() => product.stop())
  const db = openDatabase(databaseUrl(dataDir), dataDir)
  ground.atEnd(db.close)
  const chance = dice(seed)
  const keys = await keysOf(db, chance)
  const tally: Tally = {
    ...{ db, base: product.base, keys, dice: chance, sent: 0 },
    ...{ byKind: new Map(), failed: new Map(), acknowledged: new Set<string>() },
  }
  for (let n = 0; n < 10; n++) await saySomething(tally)
  const doors = openRooms().doors()
  const garbage = rounds(doors, Object.keys(kinds))
  await throwAll(tally, requests, () => garbage.next().value)
  const yardstick = rounds(doors, [wellFormed])
  await throwAll(tally, requests, () => yardstick.next().value)
  const lost = await notStored(tally)
  ground.say(whatFailed(`${dataDir}.log`))
  return told(ground, tally, doors.length, lost)
})

interface Turn {
  door: Door
  kind: string
}

/** Every door in turn, each time with the next kind; the shift makes every pair come up. */
function* rounds(doors: readonly Door[], names: readonly string[]): Generator<Turn, Turn> {
  for (let round = 0; ; round++)
    for (const [at, door] of doors.entries())
      yield { door, kind: names[(at + round) % names.length] as string }
}

async function throwAll(tally: Tally, amount: number, next: () => Turn): Promise<void> {
  const end = tally.sent + amount
  let words = tally.sent
  let idle = tally.sent
  const hand = async () => {
    while (tally.sent < end) {
      if (tally.sent >= idle + untilIdle) {
        idle = tally.sent
        await tally.keys.signInAgain()
      }
      if (tally.sent >= words + betweenWords) {
        words = tally.sent
        await saySomething(tally)
      }
      await throwOne(tally, next())
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

async function throwOne(tally: Tally, { door, kind }: Turn): Promise<void> {
  const knock = knockAt(door, tally.keys, tally.dice)
  const thrown: Thrown = kinds[kind]?.(knock, tally.dice, tally.keys) ?? { knocks: [knock] }
  tally.sent += thrown.knocks.length
  const heard: Heard[] = []
  if (thrown.together) heard.push(...(await Promise.all(thrown.knocks.map((one) => send(tally.base, one)))))
  else for (const one of thrown.knocks) heard.push(await send(tally.base, one))
  for (const one of heard) count(tally, door, kind, one)
}

function count(tally: Tally, door: Door, kind: string, { status, location }: Heard): void {
  const row = tally.byKind.get(kind) ?? [0, 0, 0, 0, 0]
  const hundred = Math.floor(status / 100)
  const column = hundred < 2 ? 4 : hundred - 2
  row[column] = (row[column] ?? 0) + 1
  tally.byKind.set(kind, row)
  const name = `${hundred === 5 ? status : 'dropped'} ${door.method} ${door.path}, ${kind}`
  if (hundred === 5 || hundred === 0) tally.failed.set(name, (tally.failed.get(name) ?? 0) + 1)
  const receipt = status === 303 ? /^\/receipts\/([\w-]{20,})$/.exec(location)?.[1] : undefined
  if (receipt && door.path.startsWith('/submissions/new')) tally.acknowledged.add(receipt)
}

/** A resident speaks in the midst of it; the receipt is looked for at the end, and opened by the next requests. */
async function saySomething(tally: Tally): Promise<void> {
  const token = await speak(tally.base, tally.keys.at, `楼道的灯坏了很久，第${tally.sent}次说。`)
  tally.acknowledged.add(token)
  tally.keys.receipts.push(token)
}

async function notStored({ db, acknowledged }: Tally): Promise<number> {
  const rows = await db.q.selectFrom('submissions').select('token_hash').execute()
  const stored = new Set(rows.map((row) => row.token_hash))
  return [...acknowledged].filter((token) => !stored.has(receiptDigest(db.secrets, token))).length
}

/** Each failure once, as the product wrote it down: what it was and the first line of ours. */
function whatFailed(log: string): string {
  const failures = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8')
    .split('\n')
    .filter((one) => one.startsWith('{'))) {
    const { err, level } = JSON.parse(line) as { level: number; err?: { message: string; stack: string } }
    if (level < 50 || !err) continue
    const ours = /src\/[^\s)]+/.exec(err.stack)?.[0] ?? 'outside'
    const what = `${err.message.split('\n')[0]?.slice(0, 160)} (${ours})`
    failures.set(what, (failures.get(what) ?? 0) + 1)
  }
  return [...failures].map(([what, times]) => `${times} × ${what}`).join('\n')
}

function told({ say }: Bench, tally: Tally, doors: number, lost: number) {
  for (const [what, times] of tally.failed) say(`${times} × ${what}`)
  const rows = [...tally.byKind].map(([kind, row]) => [kind, row.reduce((sum, one) => sum + one, 0), ...row])
  say('')
  say(table([`seed ${seed}, ${doors} doors`, 'requests', '2xx', '3xx', '4xx', '5xx', 'dropped'], rows))
  say('')
  say(`${tally.acknowledged.size} submissions were acknowledged in between, ${lost} of them are missing.`)
  const sum = (column: number, yardstick: boolean) =>
    [...tally.byKind]
      .filter(([kind]) => (kind === wellFormed) === yardstick)
      .reduce((all, [, row]) => all + (row[column] ?? 0), 0)
  const all = [0, 1, 2, 3, 4].reduce((total, column) => total + sum(column, false), 0)
  return {
    ...{ seed, doors, requests: all, errors5xx: sum(3, false), dropped: sum(4, false) },
    ...{ yardstickErrors5xx: sum(3, true), acknowledged: tally.acknowledged.size, lost },
  }
}
