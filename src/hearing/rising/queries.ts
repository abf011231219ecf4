// Owns: what is rising, for one reader: counted over the messages that this reader may sort. Heat is that of
// docs/language.md: people, each by the day of their first message.
import { sql } from 'kysely'
import { headline } from '../../language/events/headline.ts'
import { type Rising, rising } from '../../language/events/heat.ts'
import { tellingOf } from '../../language/twins/fingerprint.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { cutter, type Weights, weightsOf } from '../index/weights.ts'
import { type AlarmKind, alarmKinds, voicesOf } from './alarms.ts'
import { joinALittle } from './join.ts'
import { type Heard, printFor } from './prints.ts'
import { mySight } from './reach.ts'

export interface RisingEvent {
  id: string
  headline: string
  places: string[]
  heat: Rising
  alarms: AlarmKind[]
}

/** So many half-lives later a voice warms no more. */
const warmDays = 70
/** The newest messages speak for the headline. */
const mostForHeadline = 12

/** Alarms first, then the hottest. One person alone is no event, however often. */
export async function risingNow(db: Db, actor: Staff, most: number): Promise<RisingEvent[]> {
  await joinALittle(db, actor.committeeId)
  const now = db.clock.now()
  const { rows } = await sql<{ event_id: string }>`with first as (
      select m.event_id, m.who, min(m.at) as at from rising_members m
      join search_rows r on r.committee_id = m.committee_id and r.source_id = m.submission_id
      where m.committee_id = ${actor.committeeId} and m.at > ${now}::timestamptz - make_interval(days => ${warmDays})
        and ${mySight(actor)} group by m.event_id, m.who),
    hot as (select f.event_id, count(*) as people, sum(power(0.5, extract(epoch from ${now}::timestamptz - f.at) / 86400 / 14)) as heat,
      exists (select 1 from rising_alarms a where a.committee_id = ${actor.committeeId} and a.event_id = f.event_id
        and a.acknowledged_at is null) as rings from first f group by f.event_id)
    select event_id from hot where people > 1 or rings
    order by rings desc, heat desc, event_id limit ${most}`.execute(db.q)
  const ids = rows.map((one) => one.event_id)
  const told = (await tellEvents(db, actor, ids)).filter(isWarm)
  const rings = (one: RisingEvent) => Number(one.alarms.length > 0)
  return told.sort((a, b) => rings(b) - rings(a) || b.heat.heat - a.heat.heat)
}

/** As much as one person's word of today; who spoke before the time looked at counts by that day. */
const isWarm = ({ alarms, heat }: RisingEvent) => alarms.length > 0 || (heat.residents > 1 && heat.heat >= 1)

export async function eventById(db: Db, actor: Staff, id: string): Promise<RisingEvent> {
  const [event] = await tellEvents(db, actor, [id])
  if (!event) throw new OutOfReach({ event: id })
  return event
}

/** Where its messages went, if a person said that it is the same thing as another. */
export async function mergedInto(db: Db, actor: Staff, id: string): Promise<string | null> {
  const row = await db.q
    .selectFrom('rising_events')
    .select('merged_into')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.merged_into ?? null
}

async function tellEvents(db: Db, actor: Staff, ids: readonly string[]): Promise<RisingEvent[]> {
  if (ids.length === 0) return []
  const now = db.clock.now().getTime()
  const weights = await weightsOf(db, actor.committeeId)
  const voices = await voicesOf(db, actor.committeeId, ids, mySight(actor))
  const [messages, alarms] = [await newestOf(db, actor, ids), await alarmsOf(db, actor, ids)]
  return ids.flatMap((id): RisingEvent[] => {
    const spoken = voices.get(id)
    const told = messages.get(id) ?? []
    if (!spoken) return []
    const kinds = alarms.get(id) ?? []
    return [
      {
        ...{ id, headline: headlineOf(db, told, weights), heat: rising(spoken, now) },
        places: [...new Set(spoken.flatMap(({ place }) => place ?? []))],
        alarms: alarmKinds.filter((kind) => kinds.includes(kind)),
      },
    ]
  })
}

/** Sentence by sentence: a greeting is like many others and says little. */
function headlineOf(db: Db, messages: readonly Heard[], weights: Weights): string {
  const told = messages.flatMap((one) =>
    sentencesOf(db.secrets.open(one.sealed)).map((title, at) => {
      const said = { submission_id: `${one.submission_id} ${at}`, sealed: title }
      const telling = tellingOf(title, weights.weighing, cutter())
      return { title, fingerprint: printFor(said, weights, db.secrets), telling }
    }),
  )
  return headline(told) ?? told.at(-1)?.title ?? ''
}

const longest = 40
const mostSentences = 3
/** What is said first: sentences, or as much of one as is still a headline. */
export function sentencesOf(text: string): string[] {
  const sentences = text.trim().split(/(?<=.{6})[。！？!?；;\n]+/u)
  return sentences.filter(Boolean).slice(0, mostSentences).map(shortened)
}

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence
  const clauses = sentence.slice(0, longest).split(/[，,、]/u)
  return clauses.length > 1 ? clauses.slice(0, -1).join('，') : sentence.slice(0, longest)
}

async function newestOf(db: Db, actor: Staff, ids: readonly string[]): Promise<Map<string, Heard[]>> {
  const { rows } = await sql<Heard & { event_id: string }>`
    select e.event_id, m.submission_id, m.sealed from unnest(${ids}::uuid[]) e(event_id)
    cross join lateral (select m.submission_id, r.sealed from rising_members m
      join search_rows r on r.committee_id = m.committee_id and r.source_id = m.submission_id
      where m.committee_id = ${actor.committeeId} and m.event_id = e.event_id and ${mySight(actor)}
      order by m.at desc, m.submission_id desc limit ${mostForHeadline}) m
    order by m.submission_id`.execute(db.q)
  return Map.groupBy(rows, (one) => one.event_id)
}

async function alarmsOf(db: Db, actor: Staff, ids: readonly string[]): Promise<Map<string, AlarmKind[]>> {
  const rows = await db.q
    .selectFrom('rising_alarms')
    .select(['event_id', 'kind'])
    .where('committee_id', '=', actor.committeeId)
    .where('event_id', 'in', ids)
    .where('acknowledged_at', 'is', null)
    .execute()
  const kinds = Map.groupBy(rows, (one) => one.event_id)
  return new Map([...kinds].map(([id, all]) => [id, all.map((one) => one.kind as AlarmKind)]))
}
