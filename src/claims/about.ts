// Owns: what a member reads of a matter before taking it up: where, how many, since when, what was made public of it, why
// it was chosen, why it fits them. A resident's own words are opened to those who have taken it up, and to nobody before.
import { sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { publicationsOf } from '../matters/publication/publication.ts'
import { howManySpoke, submissionsBroughtTo } from '../matters/submissions/earlier.ts'
import { type Promised, promisedIn } from '../matters/words/due.ts'
import type { Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { type Fit, fitOf } from './queries.ts'

export interface About {
  /** The smallest place first. */
  places: Bilingual[]
  venue: Bilingual | null
  spoke: number
  /** When it was first brought; null where no resident did. */
  first: Date | null
  /** What everyone may read of it. */
  body: string | null
  /** Why it was chosen as a topic. */
  reason: string | null
  method: Bilingual
  fit: Fit | null
  /** The window of claims has its own line. */
  promised: Promised | null
}

export async function aboutOf(db: Db, actor: Staff, matter: MatterRow): Promise<About> {
  const brought = (await submissionsBroughtTo(db, matter.committee_id, matter.id)).filter(
    (one) => !one.confidential,
  )
  return {
    places: await placesOf(db, matter),
    venue: await venueOf(db, matter),
    spoke: howManySpoke(matter, brought),
    first: brought[0]?.created_at ?? null,
    ...(await chosenAs(db, matter)),
    method: (await methodOf(db, matter)).body.name,
    fit: await fitOf(db, actor, matter),
    promised: matter.state === 'allotting' ? null : promisedIn(matter.state, matter.due_at),
  }
}

async function placesOf(db: Db, matter: MatterRow): Promise<Bilingual[]> {
  const ids = [...new Set([matter.village_id, matter.township_id].filter((id) => id !== null))]
  const wanted = ids.length > 0 ? ids : [matter.region_id]
  const names = await regionNames(db, matter.committee_id, wanted)
  return wanted.flatMap((id) => names.get(id) ?? [])
}

async function venueOf(db: Db, matter: MatterRow): Promise<Bilingual | null> {
  if (!matter.venue_id) return null
  const venue = await db.q
    .selectFrom('venues')
    .select(['name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', matter.venue_id)
    .executeTakeFirst()
  return venue ?? null
}

async function chosenAs(db: Db, matter: MatterRow): Promise<Pick<About, 'body' | 'reason'>> {
  const topic = (await publicationsOf(db, matter.committee_id, matter.id)).find(
    (one) => one.what === 'topic' && one.decision === 'published',
  )
  const { rows } = await sql<{ reason: string }>`select reason from screenings
    where committee_id = ${matter.committee_id} and matter_id = ${matter.id}
    order by id desc limit 1`.execute(db.q)
  return { body: topic?.body ?? null, reason: rows[0]?.reason ?? null }
}
