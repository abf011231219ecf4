// Owns: what opens the doors of an invented county: sessions of its people, links, receipts, ids of what lies in it.
import { sql } from 'kysely'
import { giveLink } from '../../src/people/links.ts'
import { openSession } from '../../src/people/signin/sessions.ts'
import { type Db, transaction } from '../../src/platform/database/transaction.ts'
import type { AccountId, CommitteeId, RegionId } from '../../src/platform/ids.ts'
import type { Dice } from '../../test/model/dice.ts'

export interface Keys {
  at: { code: string; regionId: RegionId }
  /** Tokens of sessions by role. */
  sessions: Map<string, string[]>
  links: Map<string, string[]>
  receipts: string[]
  ids: Map<string, string[]>
  /** Whoever left, signed out or sat idle sits down again. */
  signInAgain(): Promise<void>
}

const perTable = 60
const perRole = 3

export async function keysOf(db: Db, dice: Dice): Promise<Keys> {
  const at = await entryOf(db)
  const committeeId = at.committeeId as CommitteeId
  const ids = await idsIn(db)
  const keys: Keys = {
    at: { code: at.code, regionId: at.regionId as RegionId },
    sessions: new Map(),
    links: await linksTo(db, committeeId, ids),
    receipts: [],
    ids,
    signInAgain: async () => {
      keys.sessions = await sessionsIn(db, committeeId, dice)
    },
  }
  await keys.signInAgain()
  return keys
}

async function idsIn(db: Db): Promise<Map<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' order by 1`.execute(db.q)
  const ids = new Map<string, string[]>()
  for (const { name } of tables.rows) {
    const found = await sql<{ id: string }>`
      select id::text from ${sql.table(name)} order by id desc limit ${perTable}`.execute(db.q)
    ids.set(
      name,
      found.rows.map(({ id }) => id),
    )
  }
  return ids
}

function entryOf(db: Db) {
  return db.q
    .selectFrom('entry_codes as e')
    .innerJoin('venues as v', 'v.id', 'e.venue_id')
    .innerJoin('regions as r', 'r.id', 'v.region_id')
    .select(['e.committee_id as committeeId', 'e.code', 'v.region_id as regionId'])
    .where('r.level', '=', 'village')
    .orderBy('e.code')
    .executeTakeFirstOrThrow()
}

function linksTo(db: Db, committeeId: CommitteeId, ids: Map<string, string[]>) {
  const purposes = {
    task: 'tasks',
    evaluation: 'matters',
    minutes: 'meetings',
    invitation: 'accounts',
  } as const
  return transaction(db, async (tx) => {
    const links = new Map<string, string[]>()
    for (const [purpose, table] of Object.entries(purposes) as [keyof typeof purposes, string][]) {
      const subjects = ids.get(table)?.slice(0, 20) ?? []
      const tokens: string[] = []
      for (const one of subjects) tokens.push(await giveLink(tx, committeeId, purpose, one))
      links.set(purpose, tokens)
    }
    return links
  })
}

async function sessionsIn(db: Db, committeeId: CommitteeId, dice: Dice): Promise<Map<string, string[]>> {
  const people = await db.q
    .selectFrom('appointments as p')
    .innerJoin('accounts as a', 'a.id', 'p.account_id')
    .select(['p.role', 'a.id'])
    .where('p.to_day', 'is', null)
    .where('a.left_at', 'is', null)
    .orderBy('p.id')
    .execute()
  const sessions = new Map<string, string[]>()
  await transaction(db, async (tx) => {
    for (const role of new Set(people.map((one) => one.role))) {
      const here = people.filter((one) => one.role === role)
      const tokens: string[] = []
      for (let n = 0; n < perRole; n++) {
        const account = dice.one(here)?.id as AccountId
        tokens.push((await openSession(tx, committeeId, account, 'desk')).token)
      }
      sessions.set(role, tokens)
    }
  })
  return sessions
}
