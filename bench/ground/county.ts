// Owns: a real committee for benches, made by the real verbs: two townships, four villages, a venue with its code,
// a person for each desk that is measured.
import { openVenue } from '../../src/organisation/venue.ts'
import { addAccountIn } from '../../src/people/accounts.ts'
import type { Staff } from '../../src/people/actors.ts'
import { appointIn } from '../../src/people/appointments.ts'
import { allRegions } from '../../src/people/regions.ts'
import type { StaffRole } from '../../src/people/roles.ts'
import { setUpCommittee } from '../../src/people/set-up/committee.ts'
import { readPlaces } from '../../src/people/set-up/places.ts'
import { openSession, personOfSession } from '../../src/people/signin/sessions.ts'
import { committeeById } from '../../src/platform/committees.ts'
import { type Db, transaction } from '../../src/platform/database/transaction.ts'
import type { CommitteeId, RegionId, VenueId } from '../../src/platform/ids.ts'

const places = readPlaces(`990101001000,东门街道,Dongmen Street
990101001001,桂花社区,Guihua Community
990101001002,集市社区,Jishi Community
990101101000,柳河镇,Liuhe Town
990101101201,石桥村,Shiqiao Village
990101101202,梨园村,Liyuan Village`)

const committee = {
  name: { zh: '清溪县政协', en: 'Qingxi County Committee' },
  region: { zh: '清溪县', en: 'Qingxi County' },
  code: '990101000000',
  prefix: 'QX',
  phone: '0990-123456',
  first: { sysAdmin: { login: 'sys', name: '甲' }, securityAdmin: { login: 'sec', name: '乙' } },
  places,
}

export interface County {
  committeeId: CommitteeId
  code: string
  villages: RegionId[]
  /** The village of the venue. */
  regionId: RegionId
  venueId: VenueId
  liaison: Employed
}

export async function makeCounty(db: Db): Promise<County> {
  const { committeeId } = await setUpCommittee(db, committee)
  const regions = await allRegions(db, committeeId)
  const at = (code: string) => regions.find((one) => one.code === code)?.id as RegionId
  const regionId = at('990101001001')
  const office = await employ(db, committeeId, 'secretaryGeneral', at('990101000000'))
  const liaison = await employ(db, committeeId, 'liaison', at('990101001000'))
  const venueId = await openVenue(db, office.actor as Staff<'secretaryGeneral'>, {
    kind: 'room',
    name: { zh: '桂花议事室', en: 'Guihua Room' },
    regionId,
    address: '桂花社区服务中心一楼',
    hours: { zh: '每周三上午', en: 'Wednesday mornings' },
    methodCode: 'TONGYONG',
  })
  const { code } = await db.q
    .selectFrom('entry_codes')
    .select('code')
    .where('committee_id', '=', committeeId)
    .where('venue_id', '=', venueId)
    .executeTakeFirstOrThrow()
  const villages = regions.filter(({ level }) => level === 'village').map(({ id }) => id)
  return { committeeId, code, villages, regionId, venueId, liaison }
}

export interface Employed {
  cookie: string
  actor: Staff
}

async function employ(
  db: Db,
  committeeId: CommitteeId,
  role: StaffRole,
  regionId: RegionId,
): Promise<Employed> {
  const committee = await committeeById(db, committeeId)
  const token = await transaction(db, async (tx) => {
    const accountId = await addAccountIn(tx, committeeId, { login: role, name: '兰小雨' })
    await appointIn(tx, committeeId, { accountId, role, regionId }, null)
    return (await openSession(tx, committeeId, accountId, 'desk')).token
  })
  const person = await personOfSession(db, committee, token)
  if (!person) throw new Error(`${role} is not in`)
  return { cookie: `session=${token}`, actor: { kind: 'staff', ...person, as: role } as Staff }
}
