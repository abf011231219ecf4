// Owns: what is looked through for twins: the messages that wait in the same township, and its open matters.
import { likelyTwins as heardTwins } from '../../hearing/twins/triage.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { mattersInReach } from '../../matters/queries.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import { mayReachSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { textOf } from '../cues/marks.ts'
import { type Alike, type Group, likelyTwins, namedInSeveral, type Told } from './alike.ts'

export interface ToldMessage extends Told {
  townshipId: string | null
  row: SubmissionRow
}
export interface ToldMatter extends Told {
  townshipId: string | null
  matter: MatterRow
}
export interface Twins {
  messages: Alike<ToldMessage>[]
  matters: Alike<ToldMatter>[]
}

/** Newest first; what is older than these is found by its number. */
const mostMessages = 200
const mostShown = 12
const waiting = ['submitted', 'triage'] as const
const openStates = [
  'collected',
  'screening',
  'confirmed',
  'allotting',
  'researching',
  'planning',
  'deliberating',
] as const

export async function twinsOf(db: Db, actor: Staff, row: SubmissionRow, text: string): Promise<Twins> {
  const of = { id: row.id as string, villageId: row.village_id, text }
  const messages = await waitingMessages(db, actor, row.township_id)
  const matters = await openMatters(db, actor, row.township_id)
  const near = (one: ToldMatter) => ({ ...one, villageId: one.villageId ?? of.villageId })
  const states = { messageStates: waiting, matterStates: openStates }
  const heard = await heardTwins(db, actor, { id: row.id, text, townshipId: row.township_id }, states)
  return {
    messages: together(heard.messages, messages, likelyTwins(of, messages)).slice(0, mostMessages),
    matters: together(heard.matters, matters, likelyTwins(of, matters.map(near))).slice(0, mostShown),
  }
}

/** The likest by all their words first, then those of the same village that name the same thing. */
function together<T extends Told>(
  heard: readonly { id: string; shared: string[] }[],
  all: readonly T[],
  named: readonly Alike<T>[],
): Alike<T>[] {
  const likest = heard.flatMap(({ id, shared }) => {
    const one = all.find((other) => other.id === id)
    return one ? [{ one, shared }] : []
  })
  return [...likest, ...named.filter(({ one }) => !heard.some(({ id }) => id === one.id))]
}

/** For the county: what several townships bring at once, with the open matters that name it too. */
export async function twinsAcross(
  db: Db,
  actor: Staff,
): Promise<{ group: Group<ToldMessage>; matters: MatterRow[] }[]> {
  const messages = (await waitingMessages(db, actor)).filter((one) => one.townshipId)
  const matters = await openMatters(db, actor)
  return namedInSeveral(messages)
    .slice(0, mostShown)
    .map((group) => ({
      group,
      matters: matters.flatMap((one) => (one.text.includes(group.word) ? [one.matter] : [])),
    }))
}

async function waitingMessages(db: Db, actor: Staff, townshipId?: string | null): Promise<ToldMessage[]> {
  let query = db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.confidential', '=', false)
    .where('submissions.state', 'in', waiting)
  if (townshipId !== undefined)
    query = query.where('submissions.township_id', townshipId ? '=' : 'is', townshipId)
  const rows = (await query
    .orderBy('submissions.created_at', 'desc')
    .limit(mostMessages)
    .execute()) as SubmissionRow[]
  const said = await saidIn(
    db,
    actor.committeeId,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const { id, village_id: villageId, township_id: townshipId } = row
    return { id, villageId, townshipId, text: textOf(said.get(id) ?? []), row }
  })
}

async function openMatters(db: Db, actor: Staff, townshipId?: string | null): Promise<ToldMatter[]> {
  if (townshipId === null) return []
  const filter = { states: openStates, ...(townshipId ? { townshipId } : {}) }
  const { rows } = await mattersInReach(db, actor, filter)
  return rows.map((matter) => {
    const { id, village_id: villageId, township_id, headline } = matter
    return { id, villageId, townshipId: township_id, text: headline, matter }
  })
}
