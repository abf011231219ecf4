// How heavy is each page on the wire, cold, with script and without?
import { join } from 'node:path'
import { sql } from 'kysely'
import { codeDigest, newCode, tokenOf } from '../src/intake/receipts/code.ts'
import { receiptDigest } from '../src/people/permissions.ts'
import type { StaffRole } from '../src/people/roles.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import { type Bench, bench, table } from './ground/bench.ts'
import { openDatabase } from './ground/database.ts'
import { databaseUrl, freePort, startProduct } from './ground/product.ts'
import { headersOf, post, speak, stepOne, stepTwo } from './ground/resident.ts'
import { type Visitor, visitor, type Weight } from './ground/wire.ts'

const budget = 30_000

const longestTopic = sql`select matter_id as id from publications where what = 'topic' and decision = 'published'
  and superseded_at is null order by length(body) desc limit 1`
const longestWalk = sql`select id from matters where state = 'archived' order by journal_seq desc limit 1`

interface Leaf {
  name: string
  path: string
  cookie?: string
}

interface Weighed {
  name: string
  plain: Weight
  scripted: Weight
}

await bench('weight', async (ground) => {
  const dataDir = join(ground.folder, 'data')
  const env = { DEMONSTRATION: 'on', TRUST_PROXY: 'on' }
  const product = await startProduct({ dataDir, port: await freePort(), env })
  ground.atEnd(() => product.stop())
  const db = openDatabase(databaseUrl(dataDir), dataDir)
  ground.atEnd(() => db.close())
  const guest = await visitor()
  ground.atEnd(() => guest.close())
  ground.say(`Measured ${guest.how}.\n`)
  const resident = await weighed(guest, product.base, await residentsPages(db, product.base))
  const staff = await weighed(guest, product.base, await staffPages(db, product.base))
  return told(ground, resident, staff)
})

async function weighed(guest: Visitor, base: string, leaves: readonly Leaf[]): Promise<Weighed[]> {
  const rows: Weighed[] = []
  for (const { name, path, cookie = '' } of leaves) {
    const plain = await guest.weigh(base + path, cookie, false)
    rows.push({ name, plain, scripted: await guest.weigh(base + path, cookie, true) })
  }
  return rows
}

function told({ say }: Bench, resident: readonly Weighed[], staff: readonly Weighed[]) {
  const line = ({ name, plain, scripted }: Weighed) => [name, plain.page, plain.bytes, scripted.bytes]
  say(table(['residents, bytes', 'page alone', 'no script', 'with script'], resident.map(line)))
  say(`\n${table(['staff, bytes', 'page alone', 'no script', 'with script'], staff.map(line))}`)
  say(`\nBudget of a resident's first view: ${budget} bytes. Later ones find style and script kept.`)
  return {
    largestResidentView: Math.max(...resident.map(({ scripted }) => scripted.bytes)),
    largestResidentViewWithoutScript: Math.max(...resident.map(({ plain }) => plain.bytes)),
    largestStaffView: Math.max(...staff.map(({ scripted }) => scripted.bytes)),
    budget,
    unit: 'bytes',
  }
}

async function residentsPages(db: Db, base: string): Promise<Leaf[]> {
  const venue = await sql<{ code: string; region_id: string }>`
    select e.code, v.region_id from entry_codes e join venues v on v.committee_id = e.committee_id and v.id = e.venue_id
    where e.revoked_at is null order by e.code limit 1`.execute(db.q)
  const { code = '', region_id: regionId = '' } = venue.rows[0] ?? {}
  const draft = 'draft=bench-the-one-that-is-looked-at'
  await post(base, '/submissions/new', draft, stepOne(code, '楼道灯坏了很久，晚上看不见路。'))
  await post(base, '/submissions/new/where', draft, stepTwo(regionId))
  const fresh = await speak(base, { code, regionId }, '楼道灯坏了很久，晚上看不见路。')
  const topic = await idOf(db, longestTopic)
  const finished = await idOf(db, longestWalk)
  return [
    { name: '/', path: '/' },
    { name: '/q/:code', path: `/q/${code}` },
    { name: '/submissions/new', path: `/submissions/new?code=${code}` },
    { name: '/submissions/new/where', path: '/submissions/new/where', cookie: draft },
    { name: '/submissions/new/contact', path: '/submissions/new/contact', cookie: draft },
    { name: '/receipts', path: '/receipts' },
    { name: '/receipts/:token, new', path: `/receipts/${fresh}?new=1` },
    { name: '/receipts/:token, finished', path: `/receipts/${await keyTo(db, finished)}` },
    { name: '/topics', path: '/topics' },
    { name: '/topics/:id', path: `/topics/${topic}` },
    { name: '/cases', path: '/cases' },
    { name: '/about/privacy', path: '/about/privacy' },
    { name: '/sign-in', path: '/sign-in' },
  ]
}

async function staffPages(db: Db, base: string): Promise<Leaf[]> {
  const matter = await idOf(db, sql`select id from matters order by journal_seq desc limit 1`)
  const [liaison, member, office] = await Promise.all([
    walkIn(db, base, 'liaison'),
    walkIn(db, base, 'member'),
    walkIn(db, base, 'secretaryGeneral'),
  ])
  return [
    { name: '/desk, liaison', path: '/desk', cookie: liaison },
    { name: '/triage', path: '/triage', cookie: liaison },
    { name: '/venues', path: '/venues', cookie: liaison },
    { name: '/desk, member', path: '/desk', cookie: member },
    { name: '/desk, secretary-general', path: '/desk', cookie: office },
    { name: '/matters', path: '/matters', cookie: office },
    { name: '/matters/:id', path: `/matters/${matter}`, cookie: office },
    { name: '/county', path: '/county', cookie: office },
    { name: '/people', path: '/people', cookie: office },
    { name: '/demonstration', path: '/demonstration' },
  ]
}

async function idOf(db: Db, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await query.execute(db.q)
  return (rows[0] as { id: string } | undefined)?.id ?? ''
}

/** Receipts are kept as digests alone, so one of this passing county gets a key that is known. */
async function keyTo(db: Db, matterId: string): Promise<string> {
  const code = newCode()
  const token = tokenOf(db.secrets, code)
  const { id } = await db.q
    .selectFrom('submissions')
    .select('id')
    .where('matter_id', '=', matterId)
    .executeTakeFirstOrThrow()
  const keys = { code_hash: codeDigest(db.secrets, code), token_hash: receiptDigest(db.secrets, token) }
  await db.q.updateTable('submissions').set(keys).where('id', '=', id).execute()
  return token
}

async function walkIn(db: Db, base: string, role: StaffRole): Promise<string> {
  const who = await idOf(
    db,
    sql`select account_id as id from appointments where role = ${role} order by id limit 1`,
  )
  const answer = await fetch(`${base}/demonstration/entries`, {
    method: 'POST',
    headers: headersOf(base, ''),
    body: new URLSearchParams({ who, to: '/' }),
    redirect: 'manual',
  })
  const session = answer.headers.getSetCookie().find((one) => one.startsWith('session='))
  if (!session) throw new Error(`nobody could walk in as ${role}`)
  return session.split(';')[0] ?? ''
}
