// Owns: what the browser looks at of service: a drawn roster with a day that asks for a stand-in, an activity with what it
// brought, an order, a rule explained, a study, a team.
import { addDays, dayOf } from '../../src/platform/clock/day.ts'
import { planActivity } from '../../src/service/activities/activity.ts'
import { holdSession } from '../../src/service/orders/holding.ts'
import { placeOrder } from '../../src/service/orders/order.ts'
import { recordOutcome } from '../../src/service/outcomes/outcome.ts'
import { draftPolicy, publishPolicy } from '../../src/service/policies/policy.ts'
import { addProfessional } from '../../src/service/professionals/professional.ts'
import { drawDays, proposeDays } from '../../src/service/rosters/draw.ts'
import { nameSitters, setRoster } from '../../src/service/rosters/roster.ts'
import { shiftsToCome } from '../../src/service/shifts/queries.ts'
import { addFinding, beginStudy, visitSite } from '../../src/service/studies/study.ts'
import { askSwap } from '../../src/service/swaps/swap.ts'
import { formTeam, joinTeam } from '../../src/service/teams/team.ts'
import type { Walk } from '../walks/walk.ts'

export interface Served {
  swap: string
  order: string
  policies: string[]
}

export async function served(walk: Walk): Promise<Served> {
  await gathered(walk)
  const swap = await roster(walk)
  await held(walk)
  const order = await asked(walk)
  await study(walk)
  return { swap, order, policies: await rules(walk) }
}

async function gathered({ world: { db, as, region } }: Walk): Promise<void> {
  const lan = as('lan')
  await addProfessional(db, lan, {
    name: '祝清和',
    trade: 'law',
    firm: '青禾律师事务所',
    regionId: region.street,
  })
  const team = await formTeam(db, lan, { name: '热心人志愿队', does: '陪老人看病', regionId: region.estate })
  await joinTeam(db, lan, team, '赵一诺\n钱二妹')
}

async function roster({ world: { db, as, account, venue, committee } }: Walk): Promise<string> {
  const lan = as('lan')
  const rule = { kind: 'listening', title: '周三倾听日', weekday: 3, from: '09:00', to: '11:00' } as const
  const id = await setRoster(db, lan, venue, { ...rule, members: 1, liaisons: 1, apartDays: 0 })
  await nameSitters(db, lan, id, { members: [account.mei, account.mao], liaisons: [account.lan] })
  const today = dayOf(db.clock.now())
  const range = { from: addDays(today, 2), to: addDays(today, 40) }
  const { mark } = await proposeDays(db, lan, id, range.from, range.to)
  await drawDays(db, lan, id, { ...range, mark })
  const seats = (await shiftsToCome(db, committee.id)).flatMap(({ seated }) => seated)
  const mine = seats.find(({ accountId }) => accountId === account.mei)
  return askSwap(db, as('mei'), mine?.seatId ?? '', { of: account.mao })
}

async function held({ world: { db, as, account, venue } }: Walk): Promise<void> {
  const talk = {
    kind: 'policyTalk',
    title: '医保新规定讲给您听',
    hours: 2,
    openToAll: true,
    venueId: venue,
  } as const
  const now = db.clock.now()
  const gives = [account.mei]
  const id = await planActivity(db, as('mei'), { ...talk, startsAt: now, gives, programme: '委员说法' })
  await holdSession(db, as('mei'), id, { came: [], cameOfIt: '问得最多的是异地就医' })
  await recordOutcome(db, as('mei'), id, { measure: 'people', amount: 46, what: '到场', evidence: '签到表' })
  const later = new Date(now.getTime() + 6 * 86_400_000)
  await planActivity(db, as('mei'), { ...talk, title: '电动车怎么充', startsAt: later, gives })
}

async function asked({ world: { db, committee, region } }: Walk): Promise<string> {
  const anyone = { kind: 'anyone', committeeId: committee.id } as const
  const order = {
    wants: 'legalClinic',
    about: '老人立遗嘱要注意什么',
    groupName: '三号楼的老人',
    people: 9,
  } as const
  return (await placeOrder(db, anyone, { ...order, regionId: region.estate })).token
}

async function study({ world: { db, as, account, region } }: Walk): Promise<void> {
  const mei = as('mei')
  const today = dayOf(db.clock.now())
  const people = { people: [account.mao], regionId: region.street, endsOn: addDays(today, 90) }
  const id = await beginStudy(db, mei, { title: '停车难在哪里', question: '为什么有的小区不吵', ...people })
  const siteId = await visitSite(db, mei, id, { regionId: region.estate, day: today, seen: '晚上停到通道上' })
  await addFinding(db, mei, id, { kind: 'problem', text: '没有人管', siteId })
}

async function rules({ world: { db, as } }: Walk): Promise<string[]> {
  const text = { issuer: '县住建局', category: 'housing', inForceOn: '2026-03-01' }
  const words = { fullText: '第一条 为方便居民上下楼。', plainText: '四层以上的老楼都能申请，一楼不出钱。' }
  const shown = await draftPolicy(db, as('shi'), { title: '加装电梯补助办法', ...text, ...words })
  await publishPolicy(db, as('shi'), shown)
  return [shown, await draftPolicy(db, as('shi'), { title: '充电设施管理规定', ...text, ...words })]
}
