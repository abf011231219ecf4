// Owns: one member's duty file on paper: what the work wrote down in a year, and what the office confirmed beside it.
import { printOf } from '../documents/print-of.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { day as written } from '../platform/words/format.ts'
import { correctionsOf } from './correction.ts'
import { dutyKinds, factsOf } from './facts.ts'
import { kindWords, words } from './words.ts'

const w = words('zh')

/** Every kind stands there, the empty ones too: nothing is weighed. */
export async function dutyFileOf(db: Db, committeeId: CommitteeId, year: number, accountId: string) {
  const member = await memberOf(db, committeeId, accountId)
  if (!member) throw new OutOfReach({ member: accountId })
  const facts = await factsOf(db, committeeId, year, accountId)
  const confirmed = (await correctionsOf(db, committeeId, year, accountId)).filter(
    (one) => one.decision === 'confirmed',
  )
  const kinds = [
    ...dutyKinds,
    ...new Set(facts.map(({ kind }) => kind).filter((one) => !dutyKinds.includes(one))),
  ]
  return printOf('dutyFile', {
    ...{ year, name: member.name, sector: member.sectors.join(w.and), post: member.work_unit ?? '' },
    commission: member.commission ?? '',
    since: member.since ? written(member.since, 'zh', new Date(0)) : '',
    parts: kinds.map((kind) => ({
      title: kindWords[kind]?.zh ?? kind,
      deeds: facts
        .filter((one) => one.kind === kind)
        .map((one) => ({ when: shortly(one.day), what: one.title })),
    })),
    own: confirmed
      .map((one) =>
        w.corrected(one.day ? shortly(one.day) : '', kindWords[one.kind]?.zh ?? one.kind, one.text),
      )
      .join('\n'),
  })
}

/** Without its year, which stands above. */
const shortly = (day: string) => written(day, 'zh', new Date(`${day}T04:00:00Z`))

function memberOf(db: Db, committeeId: CommitteeId, accountId: string) {
  return db.q
    .selectFrom('member_profiles as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.account_id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'p.committee_id').onRef('b.id', '=', 'p.body_id'),
    )
    .select(['a.name', 'p.sectors', 'p.work_unit', 'b.name_zh as commission'])
    .select((e) =>
      e
        .selectFrom('appointments as t')
        .select((f) => f.fn.min('t.from_day').as('since'))
        .whereRef('t.committee_id', '=', 'p.committee_id')
        .whereRef('t.account_id', '=', 'p.account_id')
        .where('t.role', '=', 'member')
        .as('since'),
    )
    .where('p.committee_id', '=', committeeId)
    .where('p.account_id', '=', accountId)
    .executeTakeFirst()
}

/** In order of name. */
export function membersOf(db: Db, committeeId: CommitteeId): Promise<{ id: string; name: string }[]> {
  return db.q
    .selectFrom('member_profiles as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.account_id'),
    )
    .select(['a.id', 'a.name'])
    .where('p.committee_id', '=', committeeId)
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
}
