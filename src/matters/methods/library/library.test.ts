import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MatterVerb } from '../../machines/matter.ts'
import { advanceMatter, newMatterPlace } from '../../machines/place.ts'
import { checkMethod } from '../check.ts'
import { methodForm } from '../method.ts'
import { routeOf, trackOf } from '../route.ts'
import { libraryMethod, libraryMethods } from './index.ts'

test('the seven named methods are there, each may be published', () => {
  assert.deepEqual(libraryMethods.map((method) => method.code).sort(), [
    'DASHI_TONGSHANG',
    'LIUBU_YISHI',
    'M345',
    'SIDAN_SIZHUN',
    'TONGYONG',
    'WEIXIESHANG',
    'XIAOMAZHA',
  ])
  for (const method of libraryMethods) assert.deepEqual(checkMethod(method), [], method.code)
})

test('a method kept as JSON reads back as it was', () => {
  for (const method of libraryMethods) {
    assert.deepEqual(methodForm.parse(JSON.parse(JSON.stringify(method))), method)
  }
})

/** Stage by stage as the rule texts name them; `?` may be passed over. */
const agreed: Record<string, string[]> = {
  'TONGYONG/main': ['collect screen allot research? plan? deliberate report? handle followUp file'],
  'SIDAN_SIZHUN/main': [
    'collect screen | allot | research plan? deliberate report? | handle followUp | file',
  ],
  'LIUBU_YISHI/main': ['collect | screen | allot research plan | deliberate | report handle | followUp file'],
  'DASHI_TONGSHANG/main': ['collect | screen | allot plan | deliberate | report | handle? followUp file'],
  'M345/listen': ['collect | screen | handle | followUp file'],
  'M345/talk': ['screen | research | deliberate | report handle? | followUp file'],
  'M345/help': ['collect | allot | handle followUp | file'],
  'M345/learn': ['research | file'],
  'XIAOMAZHA/main': ['collect screen | research? | deliberate | handle? followUp file'],
  'WEIXIESHANG/main': ['collect screen | deliberate | handle? followUp file'],
}

test('each method groups its stages as its rule text does', () => {
  const found = libraryMethods.flatMap((method) =>
    method.tracks.map((track) => {
      const mark = (key: string) =>
        track.stages.find((rule) => rule.key === key)?.optional ? `${key}?` : key
      const steps = track.groups.map((group) => group.stages.map(mark).join(' '))
      return [`${method.code}/${track.key}`, [steps.join(method.code === 'TONGYONG' ? ' ' : ' | ')]]
    }),
  )
  assert.deepEqual(Object.fromEntries(found), agreed)
})

function archivedBy(code: string, trackKey: string, ...verbs: MatterVerb[]) {
  const method = libraryMethod(code)
  assert.ok(method)
  const route = routeOf(trackOf(method, trackKey))
  const end = verbs.reduce(
    (place, verb) => advanceMatter(place, verb, route, verb === 'conclude' ? 'consensus' : null),
    newMatterPlace,
  )
  assert.equal(end.state, 'archived')
}

test('the shortest honest way through each method', () => {
  const close = ['followUp', 'file', 'archive'] as const
  const talk = ['startDeliberation', 'conclude'] as const
  const chosen = ['screen', 'confirm'] as const
  const done = ['handOver', 'recordReplies', ...close] as const
  archivedBy('WEIXIESHANG', 'main', ...chosen, ...talk, ...close)
  archivedBy('XIAOMAZHA', 'main', ...chosen, ...talk, ...close)
  archivedBy('TONGYONG', 'main', ...chosen, 'openClaims', ...talk, ...done)
  archivedBy('SIDAN_SIZHUN', 'main', ...chosen, 'openClaims', 'startResearch', ...talk, ...done)
  archivedBy(
    'LIUBU_YISHI',
    'main',
    ...chosen,
    'openClaims',
    'startResearch',
    'startPlanning',
    ...talk,
    'startReport',
    ...done,
  )
  archivedBy(
    'DASHI_TONGSHANG',
    'main',
    ...chosen,
    'openClaims',
    'startPlanning',
    ...talk,
    'startReport',
    ...close,
  )
  archivedBy('M345', 'listen', ...chosen, ...done)
  archivedBy('M345', 'talk', ...chosen, 'startResearch', ...talk, 'startReport', ...close)
  archivedBy('M345', 'help', 'openClaims', ...done)
  archivedBy('M345', 'learn', 'startResearch', 'file', 'archive')
})

test('alternative kinds are one of; hurdles are all of', () => {
  assert.equal(libraryMethod('DASHI_TONGSHANG')?.screening.mode, 'anyOf')
  assert.equal(libraryMethod('LIUBU_YISHI')?.screening.mode, 'allOf')
  assert.equal(libraryMethod('NONE'), null)
})

test('the short forms are signed on the spot and wait for no window', () => {
  for (const code of ['WEIXIESHANG', 'XIAOMAZHA']) {
    const method = libraryMethod(code)
    assert.equal(method?.minutes, 'signedOnTheSpot')
    assert.equal(method?.windowsCloseEarly, true)
  }
})
