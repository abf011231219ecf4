// A morning at the township's desk: forty messages, everything done and everyone told, no field typed twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bringForty, type Forty, takeCall } from './forty.ts'
import { newest } from './steps.ts'
import { type Walk, walked } from './walk.ts'
import type { Typed, Walker } from './walker.ts'

/** Hands at a keyboard, slower than most: characters typed a minute, seconds to read a message, to act. */
const pace = { characters: 60, read: 6, act: 3 }

test('the liaison’s morning', () =>
  walked(async (walk) => {
    const forty = await bringForty(walk)
    const desk = counted(walk.as('lan'))
    for (const [at, words] of ['单元楼的门禁坏了', '顶楼水压太低', '广场的健身器材断了'].entries())
      forty.phone.push(await takeCall(walk, desk.hand, words, `1390013900${at + 1}`))
    const all = Object.values(forty).flat()
    assert.equal(all.length, 40)
    await readTheList(walk, desk.hand, forty)
    await dangerFirst(desk.hand, forty)
    await oneByOne(walk, desk.hand, forty)
    await together(desk.hand, forty)
    await elsewhere(walk, forty)
    await everythingDone(walk, all, forty)
    tell(desk.figures(), all.length)
  }))

async function readTheList(walk: Walk, lan: Walker, forty: Forty): Promise<void> {
  await lan.open('/triage')
  assert.ok(lan.sees('有 2 件急件'), 'danger is said aloud on arrival')
  const first = lan.here.html
    .match(/name="ids" value="([\w-]+)"/g)
    ?.slice(0, 2)
    .join()
  for (const id of forty.urgent) assert.ok(first?.includes(id), 'the urgent ones stand first')
  const rung = await walk.world.db.q
    .selectFrom('messages')
    .select('about_id')
    .where('about_id', 'in', forty.urgent)
    .where('account_id', '=', walk.world.account.cui)
    .where('urgent', '=', true)
    .execute()
  assert.ok(rung.length >= 2, 'the convener was alarmed when they came in')
}

async function act(lan: Walker, id: string, way: string, typed: Typed = {}): Promise<void> {
  await lan.open(`/submissions/${id}`)
  await lan.send(`/submissions/${id}/${way}`, typed)
}

async function dangerFirst(lan: Walker, { urgent: [gas = '', sign = ''] }: Forty): Promise<void> {
  await act(lan, gas, 'accept', { headline: '楼道有煤气味', category: 'safety' })
  await act(lan, sign, 'accept', { headline: '楼顶广告牌松动', category: 'safety' })
}

async function oneByOne(walk: Walk, lan: Walker, forty: Forty): Promise<void> {
  const [report = '', spoken = '', child = '', far = ''] = [
    ...[forty.report[0], forty.spoken[0], forty.child[0], forty.elsewhere[0]],
  ]
  await lan.open(`/submissions/${report}`)
  assert.ok(lan.sees('可能是举报'), 'a suspicion asks, and decides nothing')
  await lan.send(`/submissions/${report}/seal`)
  await lan.open(`/submissions/${spoken}`)
  await lan.send(`/submissions/${spoken}/gist`, { gist: '门口下水道堵了，污水漫到路上', language: '本地话' })
  await act(lan, spoken, 'accept', { headline: '小区门口下水道堵塞', category: 'utilities' })
  await lan.open(`/submissions/${child}`)
  assert.ok(lan.sees('未满14岁'), 'a child’s message is marked')
  await lan.send(`/submissions/${child}/accept`, { headline: '校门口需要斑马线', category: 'roads' })
  await act(lan, far, 'offer', { otherRegionId: walk.world.region.town, reason: '桥在石桥村' })
}

/** Ticked on the list or taken from the twins beside a message; then one act for all of them. */
async function together(lan: Walker, forty: Forty): Promise<void> {
  const calls = [
    ['单元门禁损坏', 'housing'],
    ['顶楼水压不足', 'utilities'],
    ['健身器材损坏', 'culture'],
  ] as const
  for (const [at, [headline, category]] of calls.entries())
    await act(lan, forty.phone[at] ?? '', 'accept', { headline, category })
  await lan.open(`/submissions/${forty.lift[0]}`)
  await lan.follow(/^\/triage\/together\?ids=/)
  const twins = idsOn(lan)
  assert.deepEqual(twins.toSorted(), forty.lift.toSorted(), 'the twelve, and no other')
  await lan.send('/triage/together/accept', { headline: '三号楼电梯常停' })
  await many(lan, forty.lamp, 'accept', { headline: '小区路灯不亮' })
  await many(lan, forty.question, 'answer', { reply: '带身份证、医保卡和发票，到街道一楼三号窗口' })
  await many(lan, forty.court, 'decline', { ground: 'court' })
  await many(lan, forty.noise, 'divert', {
    ...{ destination: '县城管局', contact: '12319' },
    reason: '夜市由城管局管理',
  })
}

const idsOn = (lan: Walker): string[] =>
  [...lan.here.html.matchAll(/name="ids" value="([\w-]{36})"/g)].map(([, id = '']) => id)

async function many(lan: Walker, ids: string[], way: string, typed: Typed): Promise<void> {
  await lan.open(`/submissions/${ids[0]}`)
  await lan.open('/triage')
  await lan.send('/triage/together', { ids })
  await lan.send(`/triage/together/${way}`, typed)
}

/** The first receiver keeps it until the other township takes it over, and sorts it. */
async function elsewhere(walk: Walk, { elsewhere: [far = ''] }: Forty): Promise<void> {
  const bo = walk.as('bo')
  await bo.open('/triage')
  await bo.follow(/^\/offers\//)
  await bo.send(/\/taking-over$/)
  await act(bo, far, 'accept', { headline: '石桥村桥栏杆断裂', category: 'roads' })
}

async function everythingDone(walk: Walk, all: readonly string[], forty: Forty): Promise<void> {
  const { q } = walk.world.db
  const rows = await q.selectFrom('submissions').selectAll().where('id', 'in', all).execute()
  const open = rows.filter((one) => ['submitted', 'triage', 'needsInfo'].includes(one.state))
  assert.deepEqual(
    open.map(({ id }) => id),
    forty.report,
    'only the sealed one is open, on its handler’s desk',
  )
  assert.ok(open.every((one) => one.confidential))
  for (const one of rows) if (!one.confidential) assert.ok(one.told_at, `${one.number} was told`)
  const told = await q
    .selectFrom('messages')
    .select('about_id')
    .where('about_id', 'in', all)
    .where('account_id', 'is', null)
    .where('state', '<>', 'dropped')
    .execute()
  const times = (id: string) => told.filter((one) => one.about_id === id).length
  for (const id of [...forty.lift, ...forty.question, ...forty.court, ...forty.noise, ...forty.lamp])
    assert.equal(times(id), 1, 'each sender is told once')
  assert.ok(await newest(walk, 'matters'))
}

interface Figures {
  requests: number
  acts: number
  fields: number
  characters: number
}

/** The same hand, with everything that it asks for and types counted. */
function counted(lan: Walker) {
  const at: Figures = { requests: 0, acts: 0, fields: 0, characters: 0 }
  const typedBefore = new Map<string, string>()
  const note = (action: string, typed: Typed) => {
    for (const [name, value] of Object.entries(typed)) {
      if (typeof value !== 'string' || !isWriting(name)) continue
      const earlier = typedBefore.get(value)
      assert.equal(earlier, undefined, `“${value}” was typed for ${earlier} and again for ${action}`)
      typedBefore.set(value, action)
      at.fields += 1
      at.characters += [...value].length
    }
  }
  const hand: Walker = {
    ...lan,
    get here() {
      return lan.here
    },
    open: (path) => {
      at.requests += 1
      return lan.open(path)
    },
    follow: (path) => {
      at.requests += 1
      return lan.follow(path)
    },
    send: (action, typed = {}) => {
      at.requests += 1
      at.acts += 1
      note(String(action), typed)
      return lan.send(action, typed)
    },
  }
  return { hand, figures: () => at }
}

/** What is written by hand; what is chosen, ticked or carried along is none. */
const isWriting = (name: string): boolean =>
  ['words', 'phone', 'headline', 'gist', 'language', 'reply', 'reason', 'destination', 'contact'].includes(
    name,
  )

function tell({ requests, acts, fields, characters }: Figures, messages: number): void {
  const minutes = characters / pace.characters + (messages * pace.read + acts * pace.act) / 60
  console.log(
    `the liaison’s morning: ${messages} messages · ${requests} requests · ${acts} acts · ${fields} fields typed · ${characters} characters · ${minutes.toFixed(1)} minutes at this pace`,
  )
  assert.ok(minutes < 10, `${minutes} minutes`)
  assert.ok(acts <= 30, `${acts} acts`)
}
