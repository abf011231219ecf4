// Owns: for this room's tests, what other rooms held or arranged on a day: rows as those rooms leave them.
import { matterIn } from '../../test/matter-in.ts'
import { type PersonName, start, type World } from '../../test/world.ts'
import { type Day, startOfDay } from '../platform/clock/day.ts'
import { newId } from '../platform/ids.ts'

const hour = 3_600_000
const at = (day: string) => new Date(startOfDay(day as Day).getTime() + 9 * hour)

interface Meeting {
  state?: 'notified' | 'held' | 'cancelled'
  class?: 'micro' | 'thematic' | 'oversightVisit'
  asked?: PersonName
  matterId?: string
}

/** In the estate of the street, at the world's venue. */
export async function meetingOn(world: World, day: string, wanted: Meeting = {}): Promise<string> {
  const matterId = wanted.matterId ?? (await matterIn(world)).id
  const id = newId<'meeting'>(start)
  const committee_id = world.committee.id
  await world.db.q
    .insertInto('meetings')
    .values({
      ...{ committee_id, id, matter_id: matterId, state: wanted.state ?? 'held' },
      ...{ class: wanted.class ?? 'micro', form: 'hall', place: '桂花社区会议室', starts_at: at(day) },
      ...{ chair_label: '崔主任', created_at: start },
    })
    .execute()
  if (wanted.asked)
    await world.db.q
      .insertInto('participants')
      .values({
        ...{ committee_id, id: newId<'participant'>(start), matter_id: matterId, meeting_id: id },
        ...{ part: 'member', standing: 'invited', account_id: world.account[wanted.asked] },
        ...{ label: world.as(wanted.asked).name, joined_at: start },
      })
      .execute()
  return id
}

interface Activity {
  kind?: 'learning' | 'briefing' | 'fieldStudy' | 'fellowship' | 'supervision'
  title?: string
  state?: 'planned' | 'held' | 'cancelled'
  body?: 'group'
  open?: boolean
  asked?: PersonName
}

export async function activityOn(world: World, day: string, wanted: Activity = {}): Promise<string> {
  const id = newId<'activity'>(start)
  const { state = 'held', kind = 'learning', title = '读一读新的物业条例', body } = wanted
  await world.db.q
    .insertInto('activities')
    .values({
      ...{ committee_id: world.committee.id, id, kind, title, state },
      ...{ venue_id: body ? null : world.venue, body_id: body ? world.body[body] : null },
      ...{ region_id: world.region.estate, township_id: world.region.street },
      ...{ village_id: world.region.estate, place: '桂花议事室', open_to_all: wanted.open ?? false },
      ...{ starts_at: at(day), ends_at: new Date(at(day).getTime() + 2 * hour), planned_at: start },
      ...{ planned_by: world.account.ve, why: state === 'cancelled' ? '下雨' : null },
      ...(state === 'planned' ? {} : { settled_by: world.account.ve, settled_at: at(day) }),
    })
    .execute()
  if (wanted.asked)
    await world.db.q
      .insertInto('activity_people')
      .values({
        ...{ committee_id: world.committee.id, id: newId<'activityPerson'>(start), activity_id: id },
        ...{ part: 'comes', account_id: world.account[wanted.asked], asked_at: start },
      })
      .execute()
  return id
}

export async function rosterOf(world: World): Promise<string> {
  const id = newId<'roster'>(start)
  await world.db.q
    .insertInto('rosters')
    .values({
      ...{ committee_id: world.committee.id, id, venue_id: world.venue, kind: 'listening' },
      ...{ title: '倾听日', weekday: 3, from_time: '09:00', to_time: '11:00', members: 2, liaisons: 1 },
      ...{ apart_days: 14, made_by: world.account.ve, made_at: start },
    })
    .execute()
  return id
}

export async function shiftOn(
  world: World,
  rosterId: string,
  day: string,
  state: 'planned' | 'held' | 'cancelled' = 'held',
): Promise<string> {
  const id = newId<'shift'>(start)
  await world.db.q
    .insertInto('shifts')
    .values({
      ...{ committee_id: world.committee.id, id, roster_id: rosterId, venue_id: world.venue, day, state },
      ...{ region_id: world.region.estate, township_id: world.region.street, made_at: start },
      ...{ village_id: world.region.estate, why: state === 'cancelled' ? '放假' : null },
      ...{ starts_at: at(day), ends_at: new Date(at(day).getTime() + 2 * hour) },
      ...(state === 'planned' ? {} : { settled_by: world.account.ve, settled_at: at(day) }),
    })
    .execute()
  return id
}
