import assert from 'node:assert/strict'
import { test } from 'node:test'
import { walks, wholeYear } from './walks.ts'

/** The strides by which a tale becomes a matter. */
const opensMatter = / (sort|settle|sendOn|bringKnown|bringStools)$/u

test('the year brings more than four hundred matters, one of each kind before the second of any', () => {
  const year = wholeYear()
  const matters = year.filter(({ way }) => way.some((stride) => opensMatter.test(stride)))
  assert.ok(matters.length >= 400, `${matters.length} matters`)
  assert.deepEqual(year.slice(0, walks.length), walks)
})

test('every walk begins on its first day and has a name of its own kind', () => {
  for (const { name, way, rest } of walks) {
    assert.match(way[0] ?? '', /^0 /u, name)
    assert.ok(rest[0] <= rest[1], name)
  }
})
