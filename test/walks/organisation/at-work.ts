// Owns: the people of a county that was set up from its files, at what their organisation is for: they receive on a
// weekday, choose topics together, talk in the field.
import type { FieldItem, FieldRecord } from '../../../src/deliberation/field/session.ts'
import { recordNewFieldSession } from '../../../src/deliberation/field/topic.ts'
import { type HeldMatter, openMatter } from '../../../src/matters/matter.ts'
import { newestMethod } from '../../../src/matters/methods/in-force.ts'
import type { Staff } from '../../../src/people/actors.ts'
import { allRegions } from '../../../src/people/regions.ts'
import type { StaffRole } from '../../../src/people/roles.ts'
import { openSession, personOfSession } from '../../../src/people/signin/sessions.ts'
import { addDays, dayOf } from '../../../src/platform/clock/day.ts'
import { committeeById } from '../../../src/platform/committees.ts'
import { transaction } from '../../../src/platform/database/transaction.ts'
import type { AccountId } from '../../../src/platform/ids.ts'
import { drawDays, proposeDays } from '../../../src/service/rosters/draw.ts'
import { nameSitters, setRoster } from '../../../src/service/rosters/roster.ts'
import { shiftsToCome } from '../../../src/service/shifts/queries.ts'
import type { Decided } from '../../../src/triage/joint/forms.ts'
import { screenJointly } from '../../../src/triage/joint/joint.ts'
import type { EmptyCounty } from './county.ts'

/** As they sign in: with what the files appointed them to. */
export async function signedInAs<R extends StaffRole>(
  { db, committeeId }: EmptyCounty,
  login: string,
  as: R,
): Promise<Staff<R>> {
  const { id } = await db.q
    .selectFrom('accounts')
    .select('id')
    .where('login', '=', login)
    .executeTakeFirstOrThrow()
  const { token } = await transaction(db, (tx) => openSession(tx, committeeId, id as AccountId, 'desk'))
  const person = await personOfSession(db, await committeeById(db, committeeId), token)
  if (!person?.appointments.some(({ role }) => role === as)) throw new RangeError(`${login} is no ${as}`)
  return { ...person, kind: 'staff', as }
}

/** A roster of Wednesdays for the next two months, and who was drawn for each. */
export async function wednesdays(
  county: EmptyCounty,
  venueId: string,
  who: Record<'members' | 'liaisons', string[]>,
) {
  const { db, by, committeeId } = county
  const rule = { kind: 'listening', title: '周三倾听日', weekday: 3, from: '09:00', to: '11:00' } as const
  const id = await setRoster(db, by, venueId, { ...rule, members: 2, liaisons: 3, apartDays: 0 })
  await nameSitters(db, by, id, who)
  const today = dayOf(db.clock.now())
  const range = { from: addDays(today, 1), to: addDays(today, 60) }
  const { mark } = await proposeDays(db, by, id, range.from, range.to)
  await drawDays(db, by, id, { ...range, mark })
  return shiftsToCome(db, committeeId, { venueId, most: 20 })
}

async function topicAt(
  { db, committeeId }: EmptyCounty,
  venueId: string,
  headline: string,
): Promise<HeldMatter> {
  const by = { kind: 'job', committeeId, job: 'walk' } as const
  return transaction(db, async (tx) => {
    const township = (await allRegions(tx, committeeId)).find(({ level }) => level === 'township')
    const { code, version, tracks } = await newestMethod(tx, committeeId, 'DASHI_TONGSHANG')
    const place = { regionId: township?.id ?? '', townshipId: township?.id ?? '', villageId: null, venueId }
    const method = { code, version, track: tracks[0]?.key ?? 'main' }
    const said = { headline, category: 'utilities', source: 'convenerList', level: 'township' } as const
    return openMatter(tx, by, { ...said, ...place, method })
  })
}

/** A studio's members sift what was collected: one is taken up, one goes up to the county, one is no topic. */
export async function jointMeeting(
  county: EmptyCounty,
  head: Staff<'venueHead'>,
  venueId: string,
  present: string,
) {
  const { db } = county
  const [gas, fire, quarrel] = [
    await topicAt(county, venueId, '场镇通天然气'),
    await topicAt(county, venueId, '高层楼消防'),
    await topicAt(county, venueId, '两家的旧账'),
  ]
  const said = { criteria: ['livelihood'], negatives: [] }
  const consent = { partyCommitteeConsent: '同意', onWordOf: '召集人', metRepresentatives: '见过三户代表' }
  const publication = { publish: false, reason: 'other' } as const
  const screenings: Omit<Decided, 'at'>[] = [
    {
      matter: gas?.id ?? '',
      screening: { decision: 'confirmed', reason: '反映集中', ...said, ...consent, publication },
    },
    { matter: fire?.id ?? '', screening: { decision: 'escalated', reason: '要几个部门一起', ...said } },
    {
      matter: quarrel?.id ?? '',
      screening: { decision: 'notSuitable', reason: '已在诉讼中', ...said, negatives: ['court'] },
    },
  ]
  const decided = screenings.map((one, at) => ({ ...one, at }))
  return screenJointly(db, head, { heldOn: dayOf(db.clock.now()), present }, decided)
}

const cleared: FieldItem = { text: '当场清通渠口', party: '三组村民', doneNow: true }

/** Talked and done on the spot, kept on one page. */
export async function fieldSession(
  { db, by }: EmptyCounty,
  place: string,
  regionId: string,
): Promise<HeldMatter> {
  const topic = {
    ...{ headline: '渠口堵塞', category: 'farming', regionId },
    method: 'XIAOMAZHA',
    representative: { label: '三组组长', phone: '13800000000' },
  } as const
  const record: FieldRecord = {
    ...{ heldAt: db.clock.now(), place, form: 'field', members: [], units: [], people: '三组组长\n两位住户' },
    ...{
      residentCount: 9,
      said: { residents: '渠口堵了，水进不来' },
      items: [cleared, null, null],
      reserved: [],
    },
    ...{ way: 'fingerprint', note: '九户都按了手印' },
    ending: { conclusion: 'consensus', dispositions: ['deed'], publish: false },
  }
  return recordNewFieldSession(db, by, topic, record)
}
