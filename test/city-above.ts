// Owns: a city committee over the small county and another county beside it, each with people of its own.
import { addAccountIn } from '../src/people/accounts.ts'
import type { Staff } from '../src/people/actors.ts'
import { appointIn } from '../src/people/appointments.ts'
import { allRegions } from '../src/people/regions.ts'
import type { StaffRole } from '../src/people/roles.ts'
import { setUpCommittee } from '../src/people/set-up/committee.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../src/platform/ids.ts'
import type { World } from './world.ts'

export type Tree = Awaited<ReturnType<typeof treeAround>>

export async function treeAround(world: World) {
  const { db, committee } = world
  await db.q
    .updateTable('committees')
    .set({ hosts: ['localhost'] })
    .where('id', '=', committee.id)
    .execute()
  const prefecture = committee.regionCode.slice(0, 4)
  const make = (zh: string, code: string, prefix: string) =>
    setUpCommittee(db, {
      ...{ name: { zh, en: prefix }, region: { zh, en: prefix }, code, prefix, phone: '0100-3012345' },
      ...{ host: `${prefix.toLowerCase()}.example`, places: [] },
      first: {
        sysAdmin: { login: 'sys', name: '系统员' },
        securityAdmin: { login: 'sec', name: '安全员' },
      },
    })
  const city = await make('青川市政协', `${prefecture}00000000`, 'QC')
  const beside = await make('邻县政协', `${prefecture}77000000`, 'LX')
  const person = <R extends StaffRole>(there: { committeeId: CommitteeId }, login: string, role: R) =>
    personIn(world, there.committeeId, login, role)
  return { city, beside, person }
}

/** Somebody of another committee, in a role that holds for all of it. */
async function personIn<R extends StaffRole>(
  { db }: World,
  committeeId: CommitteeId,
  login: string,
  role: R,
): Promise<Staff<R>> {
  return transaction(db, async (tx) => {
    const root = (await allRegions(tx, committeeId)).find((one) => !one.parentId)
    const regionId = root?.id as RegionId
    const accountId = await addAccountIn(tx, committeeId, { login, name: `${login}同志` })
    await appointIn(tx, committeeId, { accountId, role, regionId }, null)
    const post = { regionLevel: root?.level ?? 'county', bodyId: null, venueId: null, acting: false }
    return {
      ...{ kind: 'staff', committeeId, accountId, name: `${login}同志`, lang: 'zh', as: role },
      appointments: [{ role, regionId, ...post }],
      ...{ provenAt: tx.clock.now(), sessionHash: 'test' },
    }
  })
}
