// The seven methods, each walked at the doors from the first words to the archive under its own names; and what that asks
// of staff, in one table.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { budgetOf, mostFields } from '../../../src/matters/methods/editor/budget.ts'
import { libraryMethods } from '../../../src/matters/methods/library/index.ts'
import { openRooms } from '../../../src/rooms.ts'
import { type Walk, walked } from '../walk.ts'
import { countFields, type Row, tableOf } from './counting.ts'
import * as small from './small.ts'
import * as stories from './stories.ts'

const told: readonly [name: string, story: (walk: Walk) => Promise<void>][] = [
  ['TONGYONG/main', stories.common],
  ['SIDAN_SIZHUN/main', stories.fourOrders],
  ['LIUBU_YISHI/main', stories.sixSteps],
  ['DASHI_TONGSHANG/main', stories.sites],
  ['DASHI_TONGSHANG/main, sent up', stories.sitesSendUp],
  ['M345/listen', small.listen],
  ['M345/talk', small.talkOfTheYear],
  ['M345/help', small.help],
  ['M345/learn', small.learn],
  ['XIAOMAZHA/main', small.stools],
  ['WEIXIESHANG/main', small.shortForm],
]
const doors = openRooms().doors()
const rows: Row[] = []

suite('the seven methods', () => {
  for (const [name, story] of told)
    test(`${name}: from the first words to the archive`, () =>
      walked(async (walk) => {
        await story(walk)
        rows.push(countFields(name, walk, doors))
      }))

  test('every track of the library was walked', () => {
    const tracks = libraryMethods.flatMap(({ code, tracks }) => tracks.map(({ key }) => `${code}/${key}`))
    const walkedTracks = told.map(([name]) => name)
    assert.deepEqual(
      tracks.filter((track) => !walkedTracks.includes(track)),
      [],
    )
  })

  test(`staff write at most ${mostFields} fields for a whole matter beyond the meeting's own record`, () => {
    assert.equal(rows.length, told.length)
    console.log(tableOf(rows))
    for (const { method, written, fields } of rows)
      assert.ok(written <= mostFields, `${method}: ${written}\n  ${fields.join('\n  ')}`)
  })

  test('the editor never tells a county that a method asks for less than it does', () => {
    for (const { method, written } of rows) {
      const [code, key] = (method.split(',')[0] ?? '').split('/')
      const track = libraryMethods.find((one) => one.code === code)?.tracks.find((one) => one.key === key)
      assert.ok(track && budgetOf(track).fields >= written, `${method}: ${written}`)
    }
  })
})
