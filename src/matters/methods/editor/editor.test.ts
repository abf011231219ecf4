import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import fc from 'fast-check'
import { matterIn } from '../../../../test/matter-in.ts'
import { makeWorld, start, type World } from '../../../../test/world.ts'
import { OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import { stageKeys } from '../../machines/stage.ts'
import { checkMethod } from '../check.ts'
import { methodsInForce, newestMethod } from '../in-force.ts'
import { libraryMethods } from '../library/index.ts'
import { tongyong } from '../library/tongyong.ts'
import { type Method, methodForm } from '../method.ts'
import { addedTo, budgetOf, mostFields } from './budget.ts'
import { addStage, changeRules, changeStage, dropStage, rename, renameStep } from './changes.ts'
import { beginDraft, changeDraft, copyMethod, dropDraft, publishDraft } from './draft.ts'
import {
  namesForm,
  namesFrom,
  namesOf,
  rulesForm,
  rulesFrom,
  rulesOf,
  stageForm,
  stageFrom,
  stageOfRule,
} from './forms.ts'
import { exitsAt, recordsAt } from './menu.ts'
import { findDraft, listMethods, versionsOf } from './queries.ts'
import { tryMethod } from './trial.ts'

const tracks = libraryMethods.flatMap((method) => method.tracks.map((track) => ({ method, track })))

test('whatever a library method asks can be chosen at its stage', () => {
  for (const { method, track } of tracks)
    for (const rule of track.stages) {
      const at = `${method.code} ${track.key} ${rule.key}`
      assert.deepEqual(
        rule.records.filter((one) => !recordsAt[rule.key].includes(one)),
        [],
        at,
      )
      assert.deepEqual(
        rule.exit.filter((one) => !exitsAt[rule.key].includes(one)),
        [],
        at,
      )
    }
})

test('a form that is sent back untouched changes nothing', () => {
  for (const method of libraryMethods) {
    assert.deepEqual(rename(method, namesFrom(namesForm.parse(namesOf(method)))), method)
    assert.deepEqual(changeRules(method, rulesFrom(rulesForm.parse(rulesOf(method)))), method)
    for (const track of method.tracks)
      for (const rule of track.stages) {
        const change = stageFrom(stageForm.parse(stageOfRule(rule)))
        const again = changeStage(method, track.key, rule.key, change)
        const kept = again.tracks
          .find(({ key }) => key === track.key)
          ?.stages.find(({ key }) => key === rule.key)
        assert.deepEqual(new Set(kept?.actors), new Set(rule.actors))
        assert.deepEqual(
          { ...kept, actors: [], records: [], exit: [] },
          { ...rule, actors: [], records: [], exit: [] },
        )
      }
  }
})

test('a pretend matter of every track arrives, agreed or not, by the long way and the short', () => {
  for (const { method, track } of tracks)
    for (const whole of [true, false])
      for (const conclusion of ['consensus', 'none'] as const) {
        const tried = tryMethod(method, { track: track.key, whole, conclusion, start })
        assert.equal(tried.ends, 'archived', `${method.code} ${track.key}`)
        const walked = tried.halts.map(({ stage }) => stage)
        assert.equal(walked.at(-1), 'file')
        const must = track.stages.filter(({ optional }) => !optional).map(({ key }) => key)
        if (conclusion === 'consensus' && whole)
          assert.deepEqual(
            walked,
            track.stages.map(({ key }) => key),
            `${method.code} ${track.key}`,
          )
        if (conclusion === 'consensus' && !whole)
          assert.deepEqual(walked, must, `${method.code} ${track.key}`)
        const dues = tried.halts.flatMap(({ due }) => due?.getTime() ?? [])
        assert.deepEqual(
          dues,
          dues.toSorted((a, b) => a - b),
        )
      }
})

test('no track of the library makes staff type more than they can bear; a new record is named with its reader', () => {
  for (const { method, track } of tracks)
    assert.ok(budgetOf(track).fields <= mostFields, `${method.code} ${track.key}: ${budgetOf(track).fields}`)
  const more = changeStage(tongyong, 'main', 'followUp', {
    ...{ actors: ['liaison'], records: ['evaluation', 'benefit'], exit: ['residentAnswered'] },
    ...{ approver: null, limit: null, optional: false },
  })
  assert.deepEqual(addedTo(tongyong, more), ['benefit'])
  const [before, now] = [tongyong, more].map(({ tracks: [track] }) => budgetOf(track as never))
  assert.equal((now?.fields ?? 0) - (before?.fields ?? 0), 1)
})

test('however it is changed, a draft stays a method, and one that passes the check can be tried to its end', () => {
  const stage = fc.constantFrom(...stageKeys)
  const edit = fc.oneof(
    stage.map((key) => (method: Method) => dropStage(method, 'main', key)),
    stage.map((key) => (method: Method) => addStage(method, 'main', key)),
    fc.tuple(stage, fc.boolean()).map(([key, optional]) => (method: Method) => {
      const rule = method.tracks[0]?.stages.find((one) => one.key === key)
      if (!rule) return method
      return changeStage(method, 'main', key, {
        ...rule,
        approver: null,
        limit: rule.limit ?? null,
        optional,
      })
    }),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const changed = edits.reduce((method, change) => {
        const next = change(method)
        return methodForm.safeParse(next).success ? next : method
      }, tongyong as Method)
      if (checkMethod(changed).length > 0) return
      for (const whole of [true, false])
        assert.equal(
          tryMethod(changed, { track: 'main', whole, conclusion: 'consensus', start }).ends,
          'archived',
        )
    }),
  )
})

suite('a committee’s own version', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())
  const shi = () => world.as('shi')

  test('begun, changed, published: new matters walk it, those under way keep theirs', async () => {
    const running = await matterIn(world, { verbs: ['screen'] })
    await beginDraft(world.db, shi(), 'TONGYONG')
    await beginDraft(world.db, shi(), 'TONGYONG')
    const step = { label: { zh: '听民声', en: 'Hear' }, gloss: { zh: '听群众说', en: 'Residents speak' } }
    await changeDraft(world.db, shi(), 'TONGYONG', (method) => renameStep(method, 'main', 'collect', step))
    assert.equal((await newestMethod(world.db, world.committee.id, 'TONGYONG')).version, 1)
    assert.equal(await publishDraft(world.db, shi(), 'TONGYONG'), 2)
    const fresh = await matterIn(world, { verbs: ['screen'] })
    assert.deepEqual([running.method.version, fresh.method.version], [1, 2])
    assert.equal(fresh.method.label('collect').zh, '听民声')
    const versions = await versionsOf(world.db, world.committee.id, 'TONGYONG')
    assert.deepEqual(
      versions.map(({ body, running, publishedBy }) => [body.version, running, publishedBy]),
      [
        [2, 1, shi().name],
        [1, 1, null],
      ],
    )
    assert.equal(await findDraft(world.db, world.committee.id, 'TONGYONG'), null)
    assert.deepEqual(await acts(), ['method.draft', 'method.change', 'method.publish'])
  })

  test('a draft that leads nowhere is not published, and loses nothing by that', async () => {
    await beginDraft(world.db, shi(), 'XIAOMAZHA')
    await changeDraft(world.db, shi(), 'XIAOMAZHA', (method) => dropStage(method, 'main', 'file'))
    await assert.rejects(publishDraft(world.db, shi(), 'XIAOMAZHA'), RuleRefused)
    assert.ok(await findDraft(world.db, world.committee.id, 'XIAOMAZHA'))
    await dropDraft(world.db, shi(), 'XIAOMAZHA')
    await assert.rejects(dropDraft(world.db, shi(), 'XIAOMAZHA'), OutOfReach)
    assert.equal((await newestMethod(world.db, world.committee.id, 'XIAOMAZHA')).version, 1)
  })

  test('made from another, under a code of its own; the first stays', async () => {
    const name = { zh: '红邻小院', en: 'Courtyard' }
    const code = await copyMethod(world.db, shi(), 'WEIXIESHANG', name)
    const second = await copyMethod(world.db, shi(), 'WEIXIESHANG', name)
    assert.notEqual(code, second)
    assert.ok(
      (await listMethods(world.db, world.committee.id)).some((one) => one.body.code === code && one.fresh),
    )
    assert.equal(await publishDraft(world.db, shi(), code), 1)
    const known = await methodsInForce(world.db, world.committee.id)
    assert.deepEqual(known.find((one) => one.code === code)?.name, name)
    assert.ok(known.some((one) => one.code === 'WEIXIESHANG'))
    await assert.rejects(newestMethod(world.db, world.committee.id, second), OutOfReach)
  })

  test('two who change and publish at once: nothing is lost, one publishes', async () => {
    await beginDraft(world.db, shi(), 'LIUBU_YISHI')
    const named = (group: string, zh: string) => (method: Method) =>
      renameStep(method, 'main', group, { label: { zh, en: zh }, gloss: { zh, en: zh } })
    await Promise.all([
      changeDraft(world.db, shi(), 'LIUBU_YISHI', named('call', '听题')),
      changeDraft(world.db, shi(), 'LIUBU_YISHI', named('talk', '坐谈')),
    ])
    const both = await Promise.allSettled([1, 2].map(() => publishDraft(world.db, shi(), 'LIUBU_YISHI')))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const labels = (await newestMethod(world.db, world.committee.id, 'LIUBU_YISHI')).tracks[0]?.groups.map(
      ({ label }) => label.zh,
    )
    assert.ok(labels?.includes('听题') && labels.includes('坐谈'))
  })

  async function acts(): Promise<string[]> {
    const rows = await world.db.q
      .selectFrom('audit')
      .select('act')
      .where('object_kind', '=', 'method')
      .orderBy('id')
      .execute()
    return rows.map(({ act }) => act)
  }
})
