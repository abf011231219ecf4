// Reads what the rooms have on record of a matter, as the archive reads it: by the rooms' chapters, in the shape that a
// story is made of. What a room doesn't tell is simply not told.
import { z } from 'zod'
import type { Chapter } from '../../../matters/chapters.ts'
import type { MatterRow } from '../../../matters/matter.ts'
import { broughtTo } from '../../../matters/submissions/earlier.ts'
import type { Actor } from '../../../people/actors.ts'
import { regionOf } from '../../../people/regions.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { RegionId } from '../../../platform/ids.ts'

const text = z.string().nullish()
const intake = z.object({ spoke: z.number().catch(0), sinceYear: z.number().nullish().catch(null) })
const claims = z.object({ team: z.array(z.object({ part: z.string() })).catch([]) })
const deliberation = z.object({
  research: z.array(z.object({ at: z.string(), situation: z.string() })).catch([]),
  meetings: z
    .array(
      z.object({
        ...{ day: z.string(), confirmed: text, gist: text, disagreement: text },
        present: z.array(z.object({ part: z.string() })).catch([]),
      }),
    )
    .catch([]),
  items: z.array(z.object({ kind: z.string(), text: z.string(), party: text, dueOn: text })).catch([]),
})
const handling = z.object({
  tasks: z.array(z.object({ party: z.string(), issued: z.string(), unanswered: text })).catch([]),
  replies: z.array(z.object({ party: z.string(), text: z.string(), at: z.string() })).catch([]),
  answers: z.array(z.object({ content: text })).catch([]),
})

export interface Told
  extends z.output<typeof intake>,
    z.output<typeof claims>,
    z.output<typeof deliberation>,
    z.output<typeof handling> {
  place: string
  begun: Date
}

export async function toldOf(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  chapters: readonly Chapter[],
): Promise<Told> {
  const record = async (key: string) => {
    const chapter = chapters.find((one) => one.key === key)
    return (await chapter?.facts(db, actor, matter, 'archive'))?.record ?? {}
  }
  const at = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  return {
    ...intake.parse(await record('intake')),
    ...claims.parse(await record('claims')),
    ...deliberation.parse(await record('deliberation')),
    ...handling.parse(await record('handling')),
    place: (await regionOf(db, matter.committee_id, at)).name.zh,
    begun: (await firstSaid(db, matter)) ?? matter.created_at,
  }
}

async function firstSaid(db: Db, matter: MatterRow): Promise<Date | undefined> {
  const first = await db.q
    .selectFrom('submissions')
    .select('submissions.created_at')
    .where(broughtTo(matter.committee_id, matter.id))
    .orderBy('submissions.created_at')
    .limit(1)
    .executeTakeFirst()
  return first?.created_at
}
