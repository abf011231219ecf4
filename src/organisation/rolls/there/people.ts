// Reads of people as their roll writes them: the account, and what is known of a member.
import { sql } from 'kysely'
import { categoryWords } from '../../../people/words.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import { joined, yesCell } from '../cells.ts'
import type { Cells } from '../columns.ts'
import { levelWords, type MemberLevel } from '../words.ts'
import type { Held, Places } from './held.ts'

export async function peopleCells(
  db: Db,
  committeeId: CommitteeId,
  places: Places,
): Promise<Held<Cells<'people'>>[]> {
  const rows = await peopleRows(db, committeeId)
  return rows.map((row) => ({ id: row.id, cells: { ...accountCells(db, row), ...memberCells(row, places) } }))
}

type Row = Awaited<ReturnType<typeof peopleRows>>[number]

const accountCells = (db: Db, row: Row) => ({
  ...{ login: row.login, name: row.name, nameEn: row.name_en ?? '', mail: row.mail ?? '' },
  phone: row.phone_sealed ? db.secrets.open(row.phone_sealed) : '',
})

const memberCells = (row: Row, places: Places) => ({
  ...{ term: row.term?.toString() ?? '', standing: yesCell(row.standing ?? false) },
  level: row.level ? levelWords[row.level as MemberLevel].zh : '',
  ...{ sectors: joined(row.sectors ?? []), expertise: joined((row.expertise ?? []).map(knowing)) },
  ...{ committee: row.committee ?? '', home: places.written(row.home_region_id ?? '') },
  ...{ work: places.written(row.work_region_id ?? ''), workUnit: row.work_unit ?? '' },
})

function peopleRows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('accounts as a')
    .leftJoin('member_profiles as m', (join) =>
      join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.account_id', '=', 'a.id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'm.committee_id').onRef('b.id', '=', 'm.body_id'),
    )
    .select(['a.id', 'a.login', 'a.name', 'a.name_en', 'a.mail', 'a.phone_sealed', 'm.term', 'm.standing'])
    .select(['m.level', 'm.sectors', 'm.expertise', 'm.home_region_id', 'm.work_region_id', 'm.work_unit'])
    .select('b.name_zh as committee')
    .where('a.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
    .orderBy(sql`lower(a.login)`)
    .execute()
}

const knowing = (code: string) => categoryWords[code as keyof typeof categoryWords]?.zh ?? code
