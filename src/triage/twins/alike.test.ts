import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confidentialIn } from '../../language/cues/cues.ts'
import { categoryOf } from '../cues/cues.ts'
import { dangerIn } from '../cues/marks.ts'
import { likelyTwins, namedInSeveral } from './alike.ts'

const told = (id: string, text: string, villageId = 'v', townshipId = 't') => ({
  id,
  text,
  villageId,
  townshipId,
})
const ids = (of: ReturnType<typeof told>, ...others: ReturnType<typeof told>[]) =>
  likelyTwins(of, others).map(({ one }) => one.id)

test('the same village and the same thing named, with the words that say so', () => {
  const one = told('a', '三号楼电梯又停了，物业不管')
  const found = likelyTwins(one, [
    told('b', '3号楼的电梯坏了'),
    told('c', '电梯停了找物业'),
    told('d', '广场舞太吵'),
  ])
  assert.deepEqual(
    found.map(({ one: { id }, shared }) => [id, shared]),
    [
      ['c', ['电梯', '物业']],
      ['b', ['电梯']],
    ],
  )
})

test('another village, another house, or itself is none', () => {
  const one = told('a', '三号楼电梯停了')
  assert.deepEqual(ids(one, told('b', '电梯停了', 'other')), [])
  assert.deepEqual(ids(one, told('b', '五号楼电梯停了')), [])
  assert.deepEqual(ids(one, one), [])
  assert.deepEqual(ids(told('a', '十三栋电梯'), told('b', '13栋的电梯')), ['b'])
  assert.deepEqual(ids(told('a', '大家都说不好'), told('b', '大家都说不好')), [])
})

test('across townships: only what more than one of them names', () => {
  const groups = namedInSeveral([
    told('a', '停水两天了', 'v', 'east'),
    told('b', '又停水', 'w', 'west'),
    told('c', '路灯不亮', 'v', 'east'),
    told('d', '路灯坏了', 'u', 'east'),
  ])
  assert.deepEqual(
    groups.map(({ word, all }) => [word, all.map(({ id }) => id)]),
    [['停水', ['a', 'b']]],
  )
})

test('what is heard: a category to offer, a suspicion with its word, or nothing', () => {
  assert.equal(categoryOf('路灯不亮，下水道也堵，电梯好的'), 'utilities')
  assert.equal(categoryOf('想说说心里话'), undefined)
  assert.ok(confidentialIn('村主任收了施工队的钱，路才修一半'))
  assert.equal(dangerIn('楼道里有煤气味'), '煤气味')
  assert.equal(confidentialIn('电梯停了'), null)
})
