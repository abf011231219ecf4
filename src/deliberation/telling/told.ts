// Owns: everything this room knows of one matter, read once for its chapter.
import { type Item, itemsOf } from '../../matters/items.ts'
import type { HeldMatter, MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { type Participant, participantsOf } from '../../matters/participants.ts'
import { type Publication, publicationsOf } from '../../matters/publication/publication.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { ItemId } from '../../platform/ids.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { asPublished } from '../conclusions/shown.ts'
import { partiesOf } from '../items.ts'
import { type Speech, speechesOf } from '../minutes/record.ts'
import { type Plan, plansOf } from '../plans/plan.ts'
import { type OutcomeReport, reportsOf } from '../reports/report.ts'
import { notesOf, type ResearchNote } from '../research/research.ts'
import { type MeetingRow, meetingsOf, peopleOf } from '../talk.ts'

export interface MeetingTold {
  meeting: MeetingRow
  people: Participant[]
  speeches: Speech[]
}
export interface Told {
  matter: HeldMatter
  notes: ResearchNote[]
  plans: Plan[]
  meetings: MeetingTold[]
  items: Item[]
  parties: Record<Lang, Map<ItemId, string>>
  reports: OutcomeReport[]
  /** Somebody leads it. */
  hasLead: boolean
}

export async function tell(db: Db, row: MatterRow): Promise<Told> {
  const items = await itemsOf(db, row.committee_id, row.id)
  const meetings: MeetingTold[] = []
  for (const meeting of await meetingsOf(db, row)) {
    meetings.push({ meeting, people: await peopleOf(db, meeting), speeches: await speechesOf(db, meeting) })
  }
  return {
    matter: { ...row, method: await methodOf(db, row) },
    notes: await notesOf(db, row),
    plans: await plansOf(db, row),
    meetings,
    items,
    parties: {
      zh: await partiesOf(db, row.committee_id, items, 'zh'),
      en: await partiesOf(db, row.committee_id, items, 'en'),
    },
    reports: await reportsOf(db, row),
    hasLead: (await participantsOf(db, row.committee_id, row.id)).some(
      (one) => one.part === 'lead' && one.standing === 'team',
    ),
  }
}

export const stands = ({ state }: MeetingRow): boolean =>
  state === 'minutesConfirmed' || state === 'internal' || state === 'published'

/** What everyone may read: the meetings whose minutes were made public, and what was agreed there. */
export function publicPart(told: Told, decided: Publication | undefined): Told {
  const meetings = told.meetings.filter(({ meeting }) => meeting.state === 'published')
  const ids = meetings.map(({ meeting }) => meeting.id as string)
  const items = told.items.filter((item) => item.meeting_id !== null && ids.includes(item.meeting_id))
  const shown = asPublished(items, decided)
  const units = new Set<string>(shown.flatMap(({ id, body_id }) => (body_id ? id : [])))
  const named = (all: Map<ItemId, string>) => new Map([...all].filter(([id]) => units.has(id)))
  const parties = { zh: named(told.parties.zh), en: named(told.parties.en) }
  return { ...told, notes: [], plans: [], reports: [], meetings, items: shown, parties }
}

export async function resultOf(
  db: Db,
  { committee_id, id }: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<Publication | undefined> {
  return (await publicationsOf(db, committee_id, id)).find((one) => one.what === 'result')
}

/** What those who raised it may read: meetings they may come to, and what stands; nobody's words. */
export function residentPart(told: Told): Told {
  const shown = told.meetings.filter(({ meeting }) => meeting.state === 'notified' || stands(meeting))
  const ids = shown.filter(({ meeting }) => stands(meeting)).map(({ meeting }) => meeting.id as string)
  const items = told.items.filter((item) => item.meeting_id === null || ids.includes(item.meeting_id))
  return { ...told, plans: [], reports: [], items, meetings: shown.map((one) => ({ ...one, speeches: [] })) }
}
