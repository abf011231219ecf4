import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { FieldRefused, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { recommendationsFor, tellRecommendation } from './queries.ts'
import {
  draftRecommendation,
  noteAdoption,
  notePassage,
  noteReceived,
  recommendationMachine,
  sendRecommendation,
} from './recommendation.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const draft = {
  ...{ title: '关于老旧小区电梯的建议案', recipients: '县委\n县政府', held: '三月五日在桂花社区协商。' },
  ...{
    situation: '六十二个小区没有电梯。',
    problems: '出资没有办法。',
    advice: '定一个出资办法\n街道牵头协商',
  },
}

test('a formal recommendation is sent only once a meeting passed it, each point answered by itself', async () => {
  const { db, as } = world
  const id = await draftRecommendation(db, as('shi'), { ...draft, kind: 'recommendation' })
  await assert.rejects(tellRecommendation(db, as('mei'), id), OutOfReach)
  await assert.rejects(sendRecommendation(db, as('qin'), id, '3号'), RuleRefused)
  const later = { by: 'chairMeeting', on: '2026-12-01' } as const
  await assert.rejects(notePassage(db, as('qin'), id, later), FieldRefused)
  await notePassage(db, as('qin'), id, { ...later, on: '2026-03-06' })
  await sendRecommendation(db, as('qin'), id, '政协发〔2026〕3号')
  await assert.rejects(sendRecommendation(db, as('qin'), id, '4号'), StageRefused)
  await noteReceived(db, as('shi'), id)
  const [first, second] = (await tellRecommendation(db, as('mei'), id)).items
  const told = { itemId: first?.id ?? '', toldBy: '县政府办复函' }
  await noteAdoption(db, as('shi'), id, { ...told, adoption: 'adopted' })
  const no = { ...told, itemId: second?.id ?? '', adoption: 'notAdopted' } as const
  await assert.rejects(noteAdoption(db, as('shi'), id, no), FieldRefused)
  const other = await draftRecommendation(db, as('shi'), { ...draft, kind: 'report' })
  await assert.rejects(notePassage(db, as('qin'), other, { ...later, on: '2026-03-06' }), RuleRefused)
  await assert.rejects(noteAdoption(db, as('shi'), other, { ...no, answer: '没钱' }), RuleRefused)
  await sendRecommendation(db, as('qin'), other, '政协发〔2026〕4号')
  await assert.rejects(noteAdoption(db, as('shi'), other, { ...no, answer: '没钱' }), OutOfReach)
  assert.equal((await recommendationsFor(db, as('mei'))).length, 2)
})

test('its ways: passed, sent, and no way back', () => {
  const ways = recommendationMachine.states.map((state) => recommendationMachine.verbsFrom(state).join(' '))
  assert.deepEqual(ways, ['pass send', 'send', ''])
})
