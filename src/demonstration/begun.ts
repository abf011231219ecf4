// Owns: how far the visitor's own matter has come, found by the receipt that their browser still knows from the walk.
import { sql } from 'kysely'
import { receiptDigest } from '../people/permissions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../platform/ids.ts'
import type { tourWords } from './words.ts'

export const receiptCookie = 'walk'
type StepKey = keyof typeof tourWords

export interface Begun {
  token: string
  submissionId: string
  matterId: string | null
  /** Whose turn it is; null once all is done. */
  next: StepKey | null
  meetingId: string | null
  /** Somebody with an account who owes something. */
  owing: { accountId: AccountId; name: string; taskId: string } | null
}

export async function begunBy(db: Db, committeeId: CommitteeId, token: string): Promise<Begun | null> {
  const row = await found(db, committeeId, receiptDigest(db.secrets, token))
  if (!row) return null
  const { account_id, name, task_id } = row
  const owing =
    account_id && task_id ? { accountId: account_id as AccountId, name: name ?? '', taskId: task_id } : null
  return {
    token,
    submissionId: row.id,
    matterId: row.matter_id,
    meetingId: row.meeting_id,
    next: nextOf(row),
    owing,
  }
}

interface Row {
  id: string
  matter_id: string | null
  state: string | null
  leads: number
  notes: number
  minutes: number
  meeting_id: string | null
  unchecked: number
  account_id: string | null
  name: string | null
  task_id: string | null
}

async function found(db: Db, committeeId: CommitteeId, digest: string): Promise<Row | undefined> {
  const of = sql`x.committee_id = s.committee_id and x.matter_id = s.matter_id`
  const { rows } = await sql<Row>`
    select s.id, s.matter_id, m.state, owing.account_id, owing.name, owing.task_id,
      (select count(*)::int from claims x where ${of} and x.released_at is null) as leads,
      (select count(*)::int from research_notes x where ${of}) as notes,
      (select count(*)::int from meetings x where ${of} and x.state = 'minutesDraft') as minutes,
      (select x.id from meetings x where ${of} order by x.id desc limit 1) as meeting_id,
      (select count(*)::int from tasks x where ${of} and x.state in ('replied', 'checked')) as unchecked
    from submissions s
    left join matters m on m.committee_id = s.committee_id and m.id = s.matter_id
    left join lateral (
      select a.id as account_id, a.name, x.id as task_id
      from tasks x
      join appointments p on p.committee_id = x.committee_id and p.body_id = x.body_id
        and p.role = 'unitHandler' and p.to_day is null
      join accounts a on a.committee_id = p.committee_id and a.id = p.account_id
      where ${of} and x.closed_at is null
      order by x.id limit 1) owing on true
    where s.committee_id = ${committeeId} and s.token_hash = ${digest}`.execute(db.q)
  return rows[0]
}

const steps: Readonly<Record<string, StepKey>> = {
  ...{ collected: 'confirm', screening: 'confirm', confirmed: 'claim', allotting: 'claim' },
  ...{ researching: 'look', planning: 'meet', deliberating: 'agree', concluded: 'handOver' },
  ...{ reporting: 'handOver', handling: 'reply', replied: 'rate', followingUp: 'rate', filed: 'archive' },
}

/** What the state alone does not say: who came already, what is written, what was answered. */
function nextOf({ matter_id, state, leads, notes, minutes, unchecked }: Row): StepKey | null {
  if (!matter_id) return 'sort'
  const step = steps[state ?? ''] ?? null
  if ((step === 'claim' || step === 'look') && leads === 1) return 'join'
  if (step === 'claim' && leads > 1) return 'look'
  if (step === 'look' && notes > 0) return 'meet'
  if (step === 'agree' && minutes > 0) return 'conclude'
  return step === 'reply' && unchecked > 0 ? 'check' : step
}
