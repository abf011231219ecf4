// Owns: what the plan says members go and see, held on its day: two inspections by their groups, and supervisions of what
// was agreed, each over a matter of the county and noted with what of it was done by that day. Nothing ahead of today.
import { sql } from 'kysely'
import type { Category } from '../../matters/words.ts'
import type { Staff } from '../../people/actors.ts'
import { addWorkdays } from '../../platform/clock/calendar.ts'
import { addDays, type Day, day, dayOf, endOfDay, startOfDay, yearOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { linkDeed } from '../../rhythm/plan/item.ts'
import { holdActivity, type NewActivity, planActivity } from '../../service/activities/activity.ts'
import { findActivity } from '../../service/activities/queries.ts'
import { type County, whoIs } from '../county/county.ts'
import { type DemoVisit, demoPlan, saw } from './words.ts'

const hour = 3_600_000
const at = (day: Day, hours: number) => new Date(startOfDay(day).getTime() + hours * hour)

/** `items` by their text. */
export async function goAndSee(
  tx: Tx,
  county: County,
  go: (moment: Date) => void,
  items: ReadonlyMap<string, string>,
) {
  const today = dayOf(county.today)
  const office = whoIs(tx, county, 'committeeStaff')
  for (const { text, visit } of demoPlan) {
    const item = items.get(text)
    if (!item || !visit) continue
    const on = addWorkdays(addDays(day(`${yearOf(today)}-${visit.on}`), -1), 1).value
    if (on >= today || on <= addDays(dayOf(county.began), aMonth)) continue
    go(at(on, 17))
    const id = await hold(tx, county, office, visit, on)
    await linkDeed(tx, office, item, { kind: 'activity', id })
  }
}

/** Before that nothing can have been agreed. */
const aMonth = 30

/** Written down in the evening, by the office: who was asked, who came, what was seen. */
async function hold(tx: Tx, county: County, office: Staff<'committeeStaff'>, visit: DemoVisit, on: Day) {
  const seen = visit.over ? await agreedOn(tx, county, visit.over, on) : null
  const where = seen
    ? { regionId: seen.regionId, place: seen.place, matterId: seen.matterId }
    : whereElse(county, visit)
  const fresh: NewActivity = {
    ...{ kind: visit.kind, title: visit.title, startsAt: at(on, 9.5), hours: 3, openToAll: false, ...where },
    ...{ bodyId: visit.group && county.body[visit.group], askGroup: visit.group !== undefined },
    gives: [office, ...[3, 8, 21].map((nth) => whoIs(tx, county, 'member', 'county', nth))].map(
      ({ accountId }) => accountId,
    ),
  }
  const id = await planActivity(tx, office, fresh)
  const { people } = await findActivity(tx, office, id)
  const came = people.filter((_, nth) => nth % 5 !== 4).map((one) => one.id)
  await holdActivity(tx, office, id, { came, cameOfIt: visit.saw ?? seen?.saw ?? saw.nothing })
  return id
}

function whereElse(county: County, { at = 'guihua', title }: DemoVisit) {
  const venue = county.venues.find((one) => one.at === at)
  return venue ? { venueId: venue.id } : { regionId: county.region[at], place: title }
}

interface Agreed {
  matter: string
  region: string
  place: string
  headline: string
  items: { text: string; far: keyof typeof saw.far }[]
}

/** The newest matter on which something was agreed some weeks before; its items as they stood on that evening. */
async function agreedOn(tx: Tx, { committeeId }: County, over: Category | 'archived', on: Day) {
  const which = over === 'archived' ? sql`m.archived_at < ${startOfDay(on)}` : sql`m.category = ${over}`
  const { rows } = await sql<Agreed>`
    select m.id as matter, m.region_id as region, r.name_zh as place, m.headline,
      jsonb_agg(jsonb_build_object('text', i.text, 'far',
        case when i.settled_at <= ${endOfDay(on)} then i.implementation else 'open' end) order by i.no) as items
    from matters m
    join regions r on r.committee_id = m.committee_id and r.id = m.region_id
    join items i on i.committee_id = m.committee_id and i.matter_id = m.id and i.kind <> 'reserved'
    where m.committee_id = ${committeeId} and ${which}
      and i.created_at < ${startOfDay(addDays(on, -weeksToAct))}
    group by m.committee_id, m.id, r.name_zh order by m.id desc limit 1`.execute(tx.q)
  const [found] = rows
  if (!found) return null
  const told = found.items.map(({ text, far }) => saw.item(text, saw.far[far]))
  return {
    ...{ matterId: found.matter, regionId: found.region, place: found.place },
    saw: [saw.there(found.place, found.headline), ...told].join(''),
  }
}
const weeksToAct = 28
