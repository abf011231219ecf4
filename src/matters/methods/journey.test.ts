import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MatterState } from '../machines/matter.ts'
import { inForce } from './in-force.ts'
import { journeyOf, lineOf, reachedBy } from './journey.ts'
import { libraryMethod, libraryMethods } from './library/index.ts'

const namesOf = (code: string, track: string) => {
  const method = libraryMethod(code)
  assert.ok(method)
  return lineOf(inForce(method, track), 'zh').map(({ name }) => name?.split(' · ') ?? [])
}

test('a step that runs over two stations is named where it begins', () => {
  const [, taken = [], talked = []] = namesOf('TONGYONG', 'main')
  assert.ok(taken.includes('调研'))
  assert.deepEqual(talked, ['协商'])
})

test('and is named again only where the second station would have no name', () => {
  for (const { code, tracks } of libraryMethods)
    for (const { key } of tracks) {
      const names = namesOf(code, key)
      for (const [at, own] of names.entries()) {
        const again = own.filter((name) => names.slice(0, at).some((before) => before.includes(name)))
        assert.ok(again.length === 0 || again.length === own.length, `${code} ${key}: ${names.join(' | ')}`)
      }
    }
})

test('what a matter never came to is not ticked, and a talk on the spot is a talk', () => {
  const method = libraryMethod('TONGYONG')
  assert.ok(method)
  const states = (...course: (readonly [verb: string, to: MatterState])[]) => {
    const lines = course.map(([verb, to_state]) => ({ verb, to_state, at: new Date(0) }))
    const state = course.at(-1)?.[1] ?? 'collected'
    const place = { state, suspended_from: null }
    return journeyOf(inForce(method, 'main'), place, reachedBy(lines), 'zh').map((one) => one.state)
  }
  const said = ['openMatter', 'collected'] as const
  const settled = ['settleDirectly', 'resolvedDirectly'] as const
  const asked = ['followUp', 'followingUp'] as const
  assert.deepEqual(states(said, settled, asked), ['done', 'skipped', 'skipped', 'present', 'ahead'])
  const looked = ['startResearch', 'researching'] as const
  const there = ['settleOnTheSpot', 'followingUp'] as const
  assert.deepEqual(states(said, looked, there), ['done', 'done', 'done', 'present', 'ahead'])
  const kept = [said, settled, ['file', 'filed'], ['archive', 'archived']] as const
  assert.deepEqual(states(...kept), ['done', 'skipped', 'skipped', 'done', 'done'])
})
