// A county changes a method on the pages: what is new walks the new version, what is under way keeps its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from '../steps.ts'
import { walked } from '../walk.ts'
import * as way from './ways.ts'

test('renamed, tried and published at the doors; a matter under way keeps its words', () =>
  walked(async (walk) => {
    const first = await step.accept(walk, (await step.speak(walk)).submission)
    await way.stands(walk, first, '征集')
    const shi = walk.as('shi')
    await shi.open('/methods')
    await shi.follow('/methods/TONGYONG')
    await shi.send('/methods/TONGYONG/draft')
    await shi.follow('/methods/TONGYONG/draft/steps/main/collect')
    const missing = await shi.sends(/steps\/main\/collect$/, { label: '', gloss: '听群众说' })
    assert.equal(missing.status, 422, 'a step has a name')
    await shi.send(/steps\/main\/collect$/, { label: '听民声', labelEn: 'Hear', gloss: '听群众说' })
    await shi.follow('/methods/TONGYONG/trial')
    assert.ok(shi.sees('听民声'))
    await shi.open('/methods/TONGYONG/draft')
    await shi.send('/methods/TONGYONG/draft/publication')
    assert.equal(shi.here.path, '/methods/TONGYONG')
    const second = await step.accept(
      walk,
      (await step.speak(walk, { words: '路灯不亮，晚上看不见' })).submission,
    )
    await way.stands(walk, second, '听民声')
    await way.stands(walk, first, '征集')
  }))

test('what leads nowhere is said and can’t be published; only the committee’s staff change it', () =>
  walked(async (walk) => {
    const shi = walk.as('shi')
    await shi.open('/methods/XIAOMAZHA')
    await shi.send('/methods/XIAOMAZHA/draft')
    await shi.follow('/methods/XIAOMAZHA/draft/stages/main/file')
    await shi.send(/stages\/main\/file\/removal$/)
    assert.ok(shi.sees(/走不到归档|archive is never reached/))
    assert.equal(shi.offers(/publication$/), undefined)
    const status = await shi.knock('/methods/XIAOMAZHA/draft/publication')
    assert.ok(status >= 400 && status < 500, String(status))
    const cui = walk.as('cui')
    await cui.open('/methods/XIAOMAZHA')
    assert.equal(cui.offers(/draft$/), undefined)
    assert.equal((await cui.look('/methods/XIAOMAZHA/draft')).status, 403)
    assert.equal(await cui.knock('/methods/XIAOMAZHA/draft/removal'), 403)
  }))

test('a venue chooses a method that the county made of another', () =>
  walked(async (walk) => {
    const shi = walk.as('shi')
    await shi.open('/methods/WEIXIESHANG')
    await shi.send('/methods/WEIXIESHANG/copies', { name: '红邻小院' })
    await shi.send(/\/draft\/publication$/)
    await shi.open(`/venues/${walk.world.venue}/desk`)
    await shi.follow(/\/method$/)
    await shi.send(/\/method$/, { method: 'OWN_1' })
    const { method_code } = await walk.world.db.q
      .selectFrom('venues')
      .select('method_code')
      .where('id', '=', walk.world.venue)
      .executeTakeFirstOrThrow()
    assert.equal(method_code, 'OWN_1')
    const { submission } = await step.speak(walk)
    const lan = walk.as('lan')
    await lan.open(`/submissions/${submission}`)
    const chosen = lan.offers(/\/accept$/)?.fields.find(({ name }) => name === 'method')
    assert.deepEqual(chosen?.value, ['OWN_1/main'], 'it stands there already')
  }))
