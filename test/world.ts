// Owns: one small named county: every test lives there. People and places are invented.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Appointment, Staff } from '../src/people/actors.ts'
import { addRegion } from '../src/people/regions.ts'
import type { StaffRole } from '../src/people/roles.ts'
import { fixedClock } from '../src/platform/clock/clock.ts'
import type { Committee } from '../src/platform/committees.ts'
import { type Db, transaction } from '../src/platform/database/transaction.ts'
import { diskStore } from '../src/platform/files/store.ts'
import {
  type AccountId,
  type BodyId,
  type CommitteeId,
  newId,
  type RegionId,
  type VenueId,
} from '../src/platform/ids.ts'
import { newKeyRing, secretsFrom } from '../src/platform/secrets/secrets.ts'
import { freshDatabase } from './database.ts'
import { type BodyName, bodies, type PersonName, people, type RegionName, regions } from './world-people.ts'

export type { BodyName, PersonName, RegionName }

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A Monday morning in a week without holidays. */
export const start = new Date('2026-03-09T09:00:00+08:00')

export async function makeWorld() {
  const database = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'yishi-world-'))
  const clock = fixedClock(start)
  const db: Db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  const committee = await makeCommittee(db)
  const region = await makeRegions(db, committee.id)
  const body = await makeBodies(db, committee.id, region)
  const venue = await makeVenue(db, committee.id, region)
  const account = await makePeople(db, committee.id, region, body)
  return {
    db,
    url: database.url,
    clock,
    committee,
    region,
    body,
    venue,
    account,
    entryCode: 'QX7K2M',
    /** Any of the people as the actor that a verb takes. */
    as: <P extends PersonName>(name: P): Staff<(typeof people)[P]['role']> =>
      actorOf(name, committee.id, account[name], region, body),
    async end() {
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function makeCommittee(db: Db): Promise<Committee> {
  const id = newId<'committee'>(db.clock.now())
  await db.q
    .insertInto('committees')
    .values({
      id,
      region_code: regions.county.code,
      level: 'county',
      name_zh: '清溪县政协',
      name_en: 'Qingxi County Committee',
      code_prefix: 'QX',
      created_at: start,
    })
    .execute()
  return {
    id,
    name: { zh: '清溪县政协', en: 'Qingxi County Committee' },
    level: 'county',
    regionCode: regions.county.code,
    codePrefix: 'QX',
    hosts: [],
    demonstration: false,
    settings: {},
  }
}

async function makeRegions(db: Db, committeeId: CommitteeId): Promise<Record<RegionName, RegionId>> {
  const made = {} as Record<RegionName, RegionId>
  await transaction(db, async (tx) => {
    for (const [name, one] of Object.entries(regions) as [RegionName, (typeof regions)[RegionName]][]) {
      made[name] = await addRegion(tx, committeeId, {
        parentId: one.parent ? made[one.parent] : null,
        code: one.code,
        level: one.level,
        name: { zh: one.zh, en: one.en },
        urban: one.urban,
        residents: one.level === 'village' ? 1200 : undefined,
      })
    }
  })
  return made
}

async function makeBodies(
  db: Db,
  committeeId: CommitteeId,
  region: Record<RegionName, RegionId>,
): Promise<Record<BodyName, BodyId>> {
  const made = {} as Record<BodyName, BodyId>
  for (const [name, one] of Object.entries(bodies) as [BodyName, (typeof bodies)[BodyName]][]) {
    made[name] = newId<'body'>(start)
    await db.q
      .insertInto('bodies')
      .values({
        committee_id: committeeId,
        id: made[name],
        kind: one.kind,
        name_zh: one.zh,
        name_en: one.en,
        region_id: region.county,
        contact_mail: `${name}@example.test`,
      })
      .execute()
  }
  return made
}

async function makeVenue(
  db: Db,
  committeeId: CommitteeId,
  region: Record<RegionName, RegionId>,
): Promise<VenueId> {
  const id = newId<'venue'>(start)
  await db.q
    .insertInto('venues')
    .values({
      committee_id: committeeId,
      id,
      kind: 'room',
      name_zh: '桂花议事室',
      name_en: 'Guihua Deliberation Room',
      region_id: region.estate,
      township_id: region.street,
      address: '桂花社区服务中心一楼',
      hours_zh: '每周三上午九点到十一点',
      hours_en: 'Wednesdays 9–11',
      method_code: 'TONGYONG',
      opened_on: '2025-03-01',
    })
    .execute()
  await db.q
    .insertInto('entry_codes')
    .values({ committee_id: committeeId, code: 'QX7K2M', venue_id: id, made_at: start })
    .execute()
  return id
}

async function makePeople(
  db: Db,
  committeeId: CommitteeId,
  region: Record<RegionName, RegionId>,
  body: Record<BodyName, BodyId>,
): Promise<Record<PersonName, AccountId>> {
  const made = {} as Record<PersonName, AccountId>
  for (const [name, one] of Object.entries(people) as [
    PersonName,
    { role: StaffRole; at: RegionName; name: string; body?: BodyName },
  ][]) {
    made[name] = newId<'account'>(start)
    await db.q
      .insertInto('accounts')
      .values({
        committee_id: committeeId,
        id: made[name],
        login: name,
        name: one.name,
        invited_at: start,
        joined_at: start,
      })
      .execute()
    await db.q
      .insertInto('appointments')
      .values({
        committee_id: committeeId,
        id: newId<'appointment'>(start),
        account_id: made[name],
        role: one.role,
        region_id: region[one.at],
        body_id: one.body ? body[one.body] : null,
        from_day: '2026-01-01',
      })
      .execute()
    if (one.role === 'member')
      await db.q
        .insertInto('member_profiles')
        .values({
          committee_id: committeeId,
          account_id: made[name],
          term: 10,
          sectors: ['医卫界'],
          expertise: ['health'],
          home_region_id: region.estate,
        })
        .execute()
  }
  return made
}

function actorOf<P extends PersonName>(
  name: P,
  committeeId: CommitteeId,
  accountId: AccountId,
  region: Record<RegionName, RegionId>,
  body: Record<BodyName, BodyId>,
): Staff<(typeof people)[P]['role']> {
  const one: { role: StaffRole; at: RegionName; name: string; body?: BodyName } = people[name]
  const appointment: Appointment = {
    role: one.role,
    regionId: region[one.at],
    regionLevel: regions[one.at].level,
    bodyId: one.body ? body[one.body] : null,
    venueId: null,
    acting: false,
  }
  return {
    kind: 'staff',
    committeeId,
    accountId,
    name: one.name,
    lang: 'zh',
    appointments: [appointment],
    as: one.role as (typeof people)[P]['role'],
    provenAt: start,
    sessionHash: 'test',
  }
}
