import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inForce } from './in-force.ts'
import { journeyOf } from './journey.ts'
import { libraryMethod, libraryMethods } from './library/index.ts'

const namesOf = (code: string, track: string) => {
  const method = libraryMethod(code)
  assert.ok(method)
  const line = journeyOf(inForce(method, track), { state: 'collected', suspended_from: null }, 'zh')
  return line.map(({ name }) => name?.split(' · ') ?? [])
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
