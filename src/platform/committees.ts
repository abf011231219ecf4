// Owns: which tenant a call belongs to, known before any other query runs.
import { sql } from 'kysely'
import type { Db } from './database/transaction.ts'
import type { CommitteeId } from './ids.ts'
import { OutOfReach } from './refusals.ts'
import type { Bilingual } from './words/phrases.ts'

export interface Committee {
  readonly id: CommitteeId
  readonly name: Bilingual
  readonly level: string
  readonly regionCode: string
  readonly codePrefix: string
  /** Where it is reached; none while it stands alone. */
  readonly hosts: readonly string[]
  readonly demonstration: boolean
  readonly settings: CommitteeSettings
}

/** What a committee may set for itself; validated where it is written (organisation). */
export interface CommitteeSettings {
  handler?: string
  contactPhone?: string
  filing?: string
  limits?: Record<string, { n: number; unit: string }>
}

export interface Tenant {
  committee: Committee
  /** Which transactions the database counts as ended, in its own words: the same words, and nothing has changed. */
  moment: string
}

/** Among a committee's hosts: it is also reached wherever no other is. */
export const anyOtherHost = '*'

/** The committee that owns the host, else the only one there is; several and no match reads as not found. */
export async function tenantOfHost(db: Db, host: string): Promise<Tenant> {
  const rows = await db.q
    .selectFrom('committees')
    .selectAll()
    .select(sql<string>`pg_current_snapshot()::text`.as('moment'))
    .orderBy('created_at')
    .limit(50)
    .execute()
  const at = (wanted: string) => rows.find((one) => one.hosts.includes(wanted))
  const row = at(host) ?? at(anyOtherHost) ?? (rows.length === 1 ? rows[0] : undefined)
  if (!row) throw new OutOfReach({ host })
  return { committee: committeeFrom(row), moment: row.moment }
}

export async function committeeOfHost(db: Db, host: string): Promise<Committee> {
  return (await tenantOfHost(db, host)).committee
}

/** The same way in, at the host of another committee: `https://any.cn:8443` and `city.cn` are `https://city.cn:8443`. */
export function atHost(site: string, host: string): string {
  const url = new URL(site)
  url.hostname = host
  return url.origin
}

export async function committeeById(db: Db, id: CommitteeId): Promise<Committee> {
  return committeeFrom(
    await db.q.selectFrom('committees').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

interface Row {
  id: string
  name_zh: string
  name_en: string
  level: string
  region_code: string
  code_prefix: string
  hosts: readonly string[]
  demonstration: boolean
  settings: unknown
}
function committeeFrom(row: Row): Committee {
  return {
    id: row.id as CommitteeId,
    name: { zh: row.name_zh, en: row.name_en },
    level: row.level,
    regionCode: row.region_code,
    codePrefix: row.code_prefix,
    hosts: row.hosts,
    demonstration: row.demonstration,
    settings: row.settings as CommitteeSettings,
  }
}
