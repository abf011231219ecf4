import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../../test/world.ts'
import { findLink } from '../../../people/links.ts'
import { transaction } from '../../../platform/database/transaction.ts'
import {
  AlreadyDone,
  FieldRefused,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
} from '../../../platform/refusals.ts'
import { evaluate } from '../evaluation/evaluation.ts'
import { findProposal } from '../proposal.ts'
import { answer, content, proposalsIn, refuses } from '../proposals.fixture.ts'
import { tellProposal } from '../queries.ts'
import {
  askForMoreTime,
  decideExtension,
  decideObjection,
  handOver,
  objectToProposal,
  signForProposal,
} from './handing.ts'
import { unitMachine, unitStates } from './machine.ts'
import { giveUnitLink } from './reached.ts'
import { remindUnit } from './reminders.ts'
import { replyToProposal } from './reply.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const { filed, handed } = proposalsIn(() => world)

test('a unit’s way: every verb from every state, and none that leads nowhere', () => {
  const ways = unitStates.flatMap((state) => unitMachine.verbsFrom(state).map((verb) => `${state} ${verb}`))
  assert.deepEqual(ways.toSorted(), [
    'extensionAsked decideExtension',
    'extensionAsked reply',
    'handed askForExtension',
    'handed object',
    'handed reply',
    'handed sign',
    'objected release',
    'objected uphold',
    'replied redo',
    'signed askForExtension',
    'signed reply',
  ])
})

test('lead and helper, limits of three months and one, once more time, answered by account and by link', async () => {
  const { db, as, body, committee } = world
  const { id, unit } = await handed({ leadId: body.housing, coIds: [body.water] })
  const { units } = await tellProposal(db, as('qin'), id)
  const due = Object.fromEntries(units.map((one) => [one.mode, one.due_at.toISOString().slice(0, 10)]))
  assert.deepEqual(due, { lead: '2026-06-09', co: '2026-04-09' })
  await refuses(findProposal(db, as('wei'), await filed()), OutOfReach)
  await refuses(replyToProposal(db, as('wei'), unit('housing'), answer), NotYours)
  await refuses(replyToProposal(db, as('hu'), unit('housing'), { ...answer, class: 'B' }), FieldRefused)
  await refuses(askForMoreTime(db, as('wei'), unit('water'), { reason: '忙' }), RuleRefused)
  await askForMoreTime(db, as('hu'), unit('housing'), { reason: '要等省里的办法' })
  await decideExtension(db, as('qin'), unit('housing'), { granted: true, decision: '同意' })
  const later = (await tellProposal(db, as('hu'), id)).units.find((one) => one.mode === 'lead')
  assert.equal(later?.due_at.toISOString().slice(0, 10), '2026-07-09')
  await refuses(askForMoreTime(db, as('hu'), unit('housing'), { reason: '再等等' }), AlreadyDone)
  await remindUnit(db, as('qin'), unit('housing'), { note: '请按期答复' })
  await replyToProposal(db, as('hu'), unit('housing'), answer)
  await refuses(remindUnit(db, as('qin'), unit('housing'), { note: '还有吗' }), RuleRefused)
  await refuses(replyToProposal(db, as('hu'), unit('housing'), answer), StageRefused)
  assert.equal((await findProposal(db, as('mei'), id)).state, 'replied')
  const water = (await tellProposal(db, as('qin'), id)).units.find((one) => one.mode === 'co')
  assert.ok(water)
  const token = await transaction(db, (tx) => giveUnitLink(tx, water))
  const link = await findLink(db, committee.id, token, ['task'])
  await refuses(replyToProposal(db, link, unit('housing'), answer), OutOfReach)
  await refuses(evaluate(db, link, id, content), OutOfReach)
  await replyToProposal(db, link, unit('water'), answer)
  assert.ok((await tellProposal(db, as('mei'), id)).replies.some((one) => one.by_link))
})

test('not ours: within five workdays, passed to another unit with a limit of its own; several that each answer their part', async () => {
  const { db, as, body, clock } = world
  const one = await handed()
  const monday = clock.now()
  clock.set(new Date(monday.getTime() + 8 * 86_400_000))
  await refuses(objectToProposal(db, as('hu'), one.unit('housing'), { reason: '晚了' }), RuleRefused)
  clock.set(monday)
  await objectToProposal(db, as('hu'), one.unit('housing'), { reason: '应由水务局办' })
  await refuses(replyToProposal(db, as('hu'), one.unit('housing'), answer), StageRefused)
  await decideObjection(db, as('qin'), one.unit('housing'), { decision: '改由水务局主办', toId: body.water })
  await refuses(findProposal(db, as('hu'), one.id), OutOfReach)
  const { units } = await tellProposal(db, as('wei'), one.id)
  assert.deepEqual(
    units.map(({ mode, state }) => `${mode} ${state}`),
    ['lead released', 'lead handed'],
  )
  await refuses(
    handOver(db, as('qin'), await filed(), { leadId: body.housing, splitIds: [body.water] }),
    FieldRefused,
  )
  const two = await handed({ splitIds: [body.housing, body.water] })
  await signForProposal(db, as('hu'), two.unit('housing'))
  await replyToProposal(db, as('hu'), two.unit('housing'), answer)
  assert.equal((await findProposal(db, as('mei'), two.id)).state, 'handling')
  const word = { ...answer, onWordOf: '魏科长来电' }
  await refuses(replyToProposal(db, as('qin'), two.unit('water'), answer), FieldRefused)
  await replyToProposal(db, as('qin'), two.unit('water'), word)
  assert.equal((await findProposal(db, as('mei'), two.id)).state, 'replied')
})
