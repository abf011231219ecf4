// Two members press at the same moment: one leads, the other is told, and nothing is left half done.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('two members claim the lead at once, and one has it', () =>
  walked(async (walk) => {
    const { submission } = await step.speak(walk)
    const matter = await step.accept(walk, submission)
    await step.confirm(walk, matter)
    const both = [walk.as('mei'), walk.as('mao')]
    for (const member of both) await member.open(`/matters/${matter}/claims`)
    const seen = await Promise.all(
      both.map((one) => one.sends(`/matters/${matter}/claims`, { part: 'lead' })),
    )
    assert.deepEqual(seen.map(({ status }) => status).sort(), [200, 409])

    const late = both[seen[0]?.status === 409 ? 0 : 1]
    assert.ok(late)
    await late.open(`/matters/${matter}/claims`)
    await late.send(`/matters/${matter}/claims`, { part: 'partner' })
    const team = await walk.world.db.q
      .selectFrom('claims')
      .select('part')
      .where('matter_id', '=', matter)
      .where('released_at', 'is', null)
      .execute()
    assert.deepEqual(team.map(({ part }) => part).sort(), ['lead', 'partner'])
    assert.equal((await step.toldAbout(walk, submission)).filter((one) => /接/.test(one)).length, 1)
  }))

test('pressing twice claims once', () =>
  walked(async (walk) => {
    const { submission } = await step.speak(walk)
    const matter = await step.accept(walk, submission)
    await step.confirm(walk, matter)
    const mei = walk.as('mei')
    await mei.open(`/matters/${matter}/claims`)
    const again = mei.copy()
    const twice = [mei, again].map((one) => one.sends(`/matters/${matter}/claims`, { part: 'lead' }))
    assert.deepEqual(
      (await Promise.all(twice)).map(({ status }) => status),
      [200, 200],
    )
    const kept = await walk.world.db.q
      .selectFrom('claims')
      .select('id')
      .where('matter_id', '=', matter)
      .execute()
    assert.equal(kept.length, 1)
  }))
