import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stageKeys } from '../machines/stage.ts'
import { checkMethod } from './check.ts'
import { tongyong } from './library/tongyong.ts'
import type { Method, Track } from './method.ts'
import { groupOf, nextStages, routeOf, stageLabel, trackOf } from './route.ts'
import { station, stations } from './stations.ts'
import { stageNames } from './words.ts'

/** A copy of the common method, changed as a committee might on the page. */
function edited(change: (method: Method, track: Track) => void): Method {
  const copy = structuredClone(tongyong)
  change(copy, trackOf(copy, 'main'))
  return copy
}

const codes = (body: unknown) => [...new Set(checkMethod(body).map((problem) => problem.code))]

test('what a committee may change stays publishable', () => {
  const body = edited((method, track) => {
    method.version = 2
    const [first] = track.groups
    if (first) first.label = { zh: '听民声', en: 'Hear' }
    for (const rule of track.stages) if (rule.key === 'handle') rule.optional = true
  })
  assert.deepEqual(checkMethod(body), [])
})

test('what is missing is named with its place', () => {
  const body = edited((_, track) => {
    const [first] = track.groups
    if (first) first.label.en = ' '
  })
  assert.deepEqual(checkMethod(body), [{ code: 'malformed', at: 'tracks.0.groups.0.label.en' }])
  assert.deepEqual(codes({}), ['malformed'])
  assert.deepEqual(codes({ ...tongyong, tracks: [] }), ['malformed'])
})

test('an actor who is no role, or a limit that is none, is refused', () => {
  const mayor = JSON.parse(JSON.stringify(tongyong).replace('"convener"', '"mayor"'))
  assert.deepEqual(codes(mayor), ['malformed'])
  const forever = edited((_, track) => {
    const [first] = track.stages
    if (first) first.limit = { n: 500, unit: 'month' }
  })
  assert.deepEqual(checkMethod(forever), [{ code: 'malformed', at: 'tracks.0.stages.0.limit.n' }])
})

test('a track without its end is refused: the archive must be reached', () => {
  const endless = edited((_, track) => {
    track.stages.pop()
    track.groups.pop()
  })
  assert.deepEqual(checkMethod(endless), [{ code: 'noWayToEnd', at: 'tracks.main' }])
})

test('every other slip of the hand has its name', () => {
  const slips: [string, (method: Method, track: Track) => void][] = [
    ['wrongOrder', (_, track) => track.stages.reverse()],
    ['ungrouped', (_, track) => track.groups.pop()],
    ['groupedUnknown', (_, track) => track.stages.splice(3, 1)],
    ['groupedTwice', (_, track) => track.groups[0]?.stages.push('file')],
    [
      'groupTwice',
      (_, track) => track.groups.push({ ...(track.groups[0] as Track['groups'][0]), stages: ['file'] }),
    ],
    ['stageTwice', (_, track) => track.stages.push(structuredClone(track.stages[9] as Track['stages'][0]))],
    ['fileOptional', (_, track) => Object.assign(track.stages[9] as object, { optional: true })],
    ['trackTwice', (method, track) => method.tracks.push(structuredClone(track))],
    ['teamSizeWrong', (method) => method.teamSizes.push({ label: { zh: '人', en: 'n' }, min: 5, max: 2 })],
    ['noCriteria', (method) => method.screening.criteria.splice(0)],
  ]
  for (const [code, slip] of slips) assert.ok(codes(edited(slip)).includes(code as never), code)
})

test('whatever is handed in, the check answers and never throws', () => {
  fc.assert(fc.property(fc.anything(), (junk) => assert.ok(checkMethod(junk).length > 0)))
  const parts = fc.subarray([...stageKeys], { minLength: 1 })
  fc.assert(
    fc.property(parts, fc.subarray([...stageKeys]), (kept, optional) => {
      const body = edited((_, track) => {
        track.stages = track.stages
          .filter((rule) => kept.includes(rule.key))
          .map((rule) => ({ ...rule, optional: rule.key !== 'file' && optional.includes(rule.key) }))
        track.groups = track.groups
          .map((group) => ({ ...group, stages: group.stages.filter((key) => kept.includes(key)) }))
          .filter((group) => group.stages.length > 0)
      })
      assert.deepEqual(codes(body), kept.includes('file') ? [] : ['noWayToEnd'])
    }),
  )
})

test('a step is called as the method calls it, else by its plain name', () => {
  const main = trackOf(tongyong, 'main')
  assert.equal(groupOf(main, 'plan')?.key, 'research')
  assert.deepEqual(stageLabel(main, 'deliberate'), { zh: '协商', en: 'Talking' })
  const short = { ...main, groups: [], stages: [] }
  assert.deepEqual(stageLabel(short, 'plan'), stageNames.plan)
  assert.throws(() => trackOf(tongyong, 'side'), RangeError)
})

test('what may come next: the optional ones in line and the first that must be', () => {
  const main = trackOf(tongyong, 'main')
  assert.deepEqual(nextStages(main, 'screen'), ['allot'])
  assert.deepEqual(nextStages(main, 'allot'), ['research', 'plan', 'deliberate'])
  assert.deepEqual(nextStages(main, 'deliberate'), ['report', 'handle'])
  assert.deepEqual(nextStages(main, 'file'), [])
  const route = routeOf(main)
  assert.equal(route.isOptional('plan'), true)
  assert.equal(route.isPart('plan'), true)
})

test('the five stations are walked forward, and "done" is only said at the end', () => {
  const walked = stageKeys.map(station)
  assert.deepEqual(walked, [...walked].sort())
  assert.deepEqual(
    [...new Set(walked)],
    stations.map((one) => one.station),
  )
  assert.deepEqual(
    stageKeys.filter((key) => station(key) === 5),
    ['file'],
  )
  assert.deepEqual(
    stations.map((one) => one.label.zh).join(' → '),
    '反映 → 有委员接手 → 商量 → 办理 → 办结归档',
  )
})
