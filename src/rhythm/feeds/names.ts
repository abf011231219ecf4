// Owns: what a calendar is called, and what is in it.
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

interface Whose {
  committeeId: CommitteeId
  of: 'person' | 'venue' | 'county'
  venueId: string | null
}

export async function namedFor(db: Db, { committeeId, of, venueId }: Whose, lang: Lang) {
  const w = words(lang)
  if (of === 'person') return { title: w.mine, lead: w.mineLead }
  if (of === 'county') return { title: w.ofCounty, lead: w.ofCountyLead }
  const venue = await db.q
    .selectFrom('venues')
    .select(['name_zh', 'name_en'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', venueId ?? '')
    .executeTakeFirstOrThrow()
  const name = lang === 'zh' ? venue.name_zh : venue.name_en
  return { title: w.ofVenue(name), lead: w.ofVenueLead }
}
