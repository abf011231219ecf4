// Owns: what the organisation holds beside its venues, so that its pages can be looked at: somebody asks for a venue, an
// expert pool and the members are asked for help.

import { makeAppeal } from '../../src/organisation/appeals/appeal.ts'
import { applyForVenue } from '../../src/organisation/applications/application.ts'
import { addBody } from '../../src/organisation/chain/chain.ts'
import { askPool, openPool, seat } from '../../src/organisation/experts/pool.ts'
import { makeKnown } from '../../src/organisation/members/registration.ts'
import { dayIn } from '../walks/steps.ts'
import type { Walk } from '../walks/walk.ts'

export async function organised(walk: Walk): Promise<void> {
  const { db, as, account, region, venue } = walk.world
  await applyForVenue(db, as('lan'), {
    ...{ kind: 'station', name: { zh: '集市工作站', en: 'Jishi Station' }, regionId: region.market },
    ...{ address: '集市口', hours: { zh: '逢集', en: 'Market days' }, why: '赶集的人多' },
  })
  const shi = as('shi')
  await addBody(db, shi, { kind: 'specialCommittee', name: { zh: '经济委', en: 'Economy committee' } })
  const pool = await openPool(db, shi, { zh: '法律智囊团', en: 'Law pool' })
  await seat(db, shi, pool, account.mao, '合同')
  const neededOn = dayIn(walk, 7)
  await askPool(db, as('lan'), pool, { venueId: venue, title: '电梯怎么谈', words: '一楼不同意', neededOn })
  await makeAppeal(db, as('lan'), { venueId: venue, title: '凑旧书', words: '图书角', until: dayIn(walk, 9) })
  await makeKnown(db, as('mei'), region.estate, '看病可以问我')
}
