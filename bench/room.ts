// A hall of 1,000 joined phones, 65 votes a second for two minutes: none lost, none twice, and the wall keeps up.
import { Agent, type IncomingMessage, request } from 'node:http'
import { parseArgs } from 'node:util'
import { openRoom, type RoomRow } from '../src/conversations/rooms/room.ts'
import { addStatement } from '../src/conversations/statements/statement.ts'
import { openMatter } from '../src/matters/matter.ts'
import { newestMethod } from '../src/matters/methods/in-force.ts'
import { type Db, transaction } from '../src/platform/database/transaction.ts'
import { bench, rounded, table } from './ground/bench.ts'
import { type County, makeCounty } from './ground/county.ts'
import { openHouseOnItsCore } from './ground/house-process.ts'

const options = {
  phones: { type: 'string', default: '1000' },
  rate: { type: 'string', default: '65' },
  seconds: { type: 'string', default: '120' },
  data: { type: 'string' },
} as const
const asked = parseArgs({ options }).values
const [phones, rate, seconds] = [Number(asked.phones), Number(asked.rate), Number(asked.seconds)]
const statements = 20
/** Every so many-th vote goes out twice with one key: its first answer got lost on the way. */
const twiceEvery = 20
const goals = { p95Ms: 200, screenBehindMs: 2_000 }
const kinds = ['agree', 'disagree', 'pass'] as const

await bench('room', async (ground) => {
  const house = await openHouseOnItsCore(ground)
  const room = await hall(house.db, await makeCounty(house.db))
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  ground.atEnd(async () => agent.destroy())
  const hallOf = { base: house.base, code: room.code, agent }
  const began = performance.now()
  const seats = await joined(hallOf)
  const joinedIn = (performance.now() - began) / 1000
  const lines = await Promise.all(seats.map((cookie) => lineOf(hallOf, 'room', cookie, () => {})))
  const seen: { at: number; votes: number }[] = []
  lines.push(
    await lineOf(hallOf, 'screen', '', (data) => seen.push({ at: performance.now(), votes: votesOn(data) })),
  )
  ground.atEnd(async () => {
    for (const line of lines) line.destroy()
  })
  ground.say(`${seats.length} phones joined in ${rounded(joinedIn, 1)} s and listen`)
  const answered = await votedBy(hallOf, seats)
  await settled(seen, answered.length)
  const stored = await storedIn(house.db, room)
  const figures = figuresOf(answered, stored, seen)
  ground.say(table(['', 'measured', 'goal'], rowsOf(figures)))
  return { phones: seats.length, joinSeconds: rounded(joinedIn, 1), ...figures }
})

interface Hall {
  base: string
  code: string
  agent: Agent
}
interface Answered {
  key: string
  at: number
  tookMs: number
}

async function hall(db: Db, county: County): Promise<RoomRow> {
  const { liaison, regionId, venueId, committeeId } = county
  const [township = ''] = liaison.actor.appointments.map((one) => one.regionId)
  const matter = await transaction(db, async (tx) => {
    const method = await newestMethod(tx, committeeId, 'TONGYONG')
    return openMatter(tx, liaison.actor, {
      ...{ headline: '三号楼电梯常停', category: 'utilities', source: 'submission', level: 'township' },
      ...{ regionId, townshipId: township, villageId: regionId, venueId },
      method: { code: method.code, version: method.version, track: method.tracks[0]?.key ?? 'main' },
    })
  })
  const moderator = liaison.actor as Parameters<typeof openRoom>[1]
  const room = await openRoom(db, moderator, matter.id, '三号楼电梯怎么办？')
  for (let no = 1; no <= statements; no++)
    await addStatement(db, moderator, room.id, `请大家看看第 ${no} 个办法`)
  return room
}

/** All behind one address, as in a school. */
async function joined({ base, code, agent }: Hall): Promise<string[]> {
  const cookies: string[] = []
  let ahead = phones
  const come = async () => {
    while (ahead-- > 0) {
      const answer = await post(base, agent, `/live/${code}/seats`, '', {})
      const [cookie = ''] = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0] ?? '')
      if (answer.statusCode !== 303 || !cookie) throw new Error(`joining was answered ${answer.statusCode}`)
      cookies.push(cookie)
    }
  }
  await Promise.all(Array.from({ length: 16 }, come))
  return cookies
}

/** Opened at the beginning, held to the end. */
function lineOf({ base, code }: Hall, part: string, cookie: string, hear: (data: string) => void) {
  return new Promise<IncomingMessage>((open, fail) => {
    const call = request(`${base}/live/${code}/stream?part=${part}`, { agent: false, headers: { cookie } })
    call.on('error', fail)
    call.on('response', (answer) => {
      if (answer.statusCode !== 200) return fail(new Error(`a line was answered ${answer.statusCode}`))
      let text = ''
      answer.setEncoding('utf8').on('data', (more: string) => {
        text += more
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          if (text.startsWith('data: ')) hear(text.slice(6, end))
          text = text.slice(end + 2)
        }
      })
      answer.on('error', () => {})
      open(answer)
    })
    call.end()
  })
}

/** On a clock that doesn't wait for answers: a slow house meets a queue, as it would in a hall. */
async function votedBy(hall: Hall, seats: readonly string[]): Promise<Answered[]> {
  const answered: Answered[] = []
  const began = performance.now()
  const under: Promise<void>[] = []
  for (let turn = 0; turn < rate * seconds; turn++) {
    const due = began + (turn * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((go) => setTimeout(go, wait))
    under.push(oneVote(hall, seats, turn, due, answered))
  }
  await Promise.all(under)
  return answered
}

async function oneVote(
  hall: Hall,
  seats: readonly string[],
  turn: number,
  due: number,
  answered: Answered[],
) {
  const phone = turn % seats.length
  const statement = ((Math.floor(turn / seats.length) + phone) % statements) + 1
  const vote = kinds[(phone + statement) % kinds.length] as string
  const body = { _replay: `bench-${turn}`, statement: String(statement), vote }
  const send = () => post(hall.base, hall.agent, `/live/${hall.code}/votes`, seats[phone] as string, body)
  const answer = await send()
  if (answer.statusCode !== 303) throw new Error(`a vote was answered ${answer.statusCode}`)
  const at = performance.now()
  answered.push({ key: `${phone} ${statement} ${vote}`, at, tookMs: at - due })
  if (turn % twiceEvery === 0) await send()
}

function post(base: string, agent: Agent, path: string, cookie: string, body: Record<string, string>) {
  const text = String(new URLSearchParams(body))
  const headers = { cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise<IncomingMessage>((done, fail) => {
    const call = request(base + path, { agent, method: 'POST', headers })
    call.on('error', fail)
    call.on('response', (answer) => {
      answer.resume()
      answer.on('end', () => done(answer))
    })
    call.end(text)
  })
}

/** All votes that the wall shows, hands none: three numbers after each statement. */
function votesOn(data: string): number {
  const counts = (JSON.parse(data) as { html: string }).html.matchAll(
    /class="tally-count">\D+(\d+)\D+(\d+)\D+(\d+)/g,
  )
  return [...counts].reduce((sum, [, ...three]) => sum + three.reduce((all, one) => all + Number(one), 0), 0)
}

async function settled(seen: readonly { votes: number }[], votes: number): Promise<void> {
  for (let second = 0; second < 15 && (seen.at(-1)?.votes ?? 0) < votes; second++)
    await new Promise((go) => setTimeout(go, 1000))
}

async function storedIn(db: Db, room: RoomRow): Promise<number> {
  const { many } = await db.q
    .selectFrom('ballots')
    .select((e) => e.fn.countAll<number>().as('many'))
    .where('committee_id', '=', room.committee_id)
    .where('room_id', '=', room.id)
    .executeTakeFirstOrThrow()
  return Number(many)
}

function figuresOf(
  answered: readonly Answered[],
  stored: number,
  seen: readonly { at: number; votes: number }[],
) {
  const took = answered.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
  const inOrder = answered.map(({ at }) => at).sort((a, b) => a - b)
  const behind = inOrder.map((at, before) => {
    const shown = seen.find((one) => one.votes > before)
    return shown ? Math.max(0, shown.at - at) : Number.POSITIVE_INFINITY
  })
  const onWall = seen.at(-1)?.votes ?? 0
  return {
    votes: answered.length,
    lost: Math.max(0, answered.length - stored),
    doubled: Math.max(0, stored - answered.length, onWall - answered.length),
    p95Ms: rounded(took[Math.floor(took.length * 0.95)] ?? Number.NaN, 1),
    p50Ms: rounded(took[Math.floor(took.length * 0.5)] ?? Number.NaN, 1),
    screenBehindMs: rounded(Math.max(...behind)),
  }
}

function rowsOf(figures: ReturnType<typeof figuresOf>): [string, number, string][] {
  return [
    ['votes answered', figures.votes, String(rate * seconds)],
    ['lost', figures.lost, '0'],
    ['doubled', figures.doubled, '0'],
    ['p95 of a vote, ms', figures.p95Ms, `< ${goals.p95Ms}`],
    ['the wall behind at most, ms', figures.screenBehindMs, `< ${goals.screenBehindMs}`],
  ]
}
