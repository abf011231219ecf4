import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { journalOf } from '../../matters/journal.ts'
import { NotYours, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { notesOf, writeResearch } from './research.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const note = { situation: '三盏灯的线被挖断了' }
const claimed = ['screen', 'confirm', 'openClaims'] as const

test('the first note of the team takes the matter into research, the second only adds to it', async () => {
  const matter = await matterIn(world, { verbs: claimed, team: ['mei', 'mao'] })
  await writeResearch(world.db, world.as('mei'), matter.id, note)
  assert.equal((await again(world, matter)).state, 'researching')
  await writeResearch(world.db, world.as('lan'), matter.id, note, '梅医生')
  assert.equal((await again(world, matter)).state, 'researching')
  assert.equal((await notesOf(world.db, matter)).length, 2)
  const lines = (await journalOf(world.db, world.committee.id, matter.id)).slice(-2)
  assert.deepEqual(
    lines.map((line) => [line.verb, line.on_word_of]),
    [
      ['startResearch', null],
      ['research.write', '梅医生'],
    ],
  )
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('without a lead the method wants one first', async () => {
  const matter = await matterIn(world, { verbs: claimed })
  await assert.rejects(writeResearch(world.db, world.as('cui'), matter.id, note), RuleRefused)
  assert.deepEqual(await notesOf(world.db, matter), [])
})

test('a member outside the team, another township, a matter not yet confirmed', async () => {
  const matter = await matterIn(world, { verbs: claimed, team: ['mei', 'mao'] })
  await assert.rejects(writeResearch(world.db, world.as('min'), matter.id, note), NotYours)
  await assert.rejects(writeResearch(world.db, world.as('chu'), matter.id, note), OutOfReach)
  const early = await matterIn(world)
  await assert.rejects(writeResearch(world.db, world.as('cui'), early.id, note), StageRefused)
})
