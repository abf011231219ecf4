import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dot } from '../models/sparse.ts'
import { cutterWith } from '../words/cut.ts'
import { fingerprint, learnWeighing } from './fingerprint.ts'
import { TwinIndex } from './index.ts'
import { sharedWords } from './shared.ts'

const cutter = cutterWith(['丽发新城'])
const told = [
  { title: '丽发新城旁边的搅拌站扰民', body: '丽发新城小区旁边新建搅拌站，灰尘大，噪音大，无法休息。' },
  { title: '搅拌站污染丽发新城', body: '搅拌站水泥灰尘飘进丽发新城，老人孩子咳嗽，夜里噪音。' },
  { title: '梅溪小学入学问题', body: '孩子户口在本地，请问今年入学需要哪些材料？' },
  { title: '公交线路太少', body: '早高峰等公交车要四十分钟，希望增加班次。' },
]
const weighing = learnWeighing(told, cutter)
const prints = told.map((one) => fingerprint(one, weighing, cutter))

test('two tellings of one thing lie close, strangers far', () => {
  const [one, twin, stranger] = prints
  assert.ok(one && twin && stranger)
  assert.ok(dot(one, twin) > 5 * dot(one, stranger))
  assert.ok(Math.abs(dot(one, one) - 1) < 1e-5)
})

test('the likest come first, and what they share is said', () => {
  const index = new TwinIndex()
  for (const print of prints) index.add(print)
  const [self, twin] = index.near(prints[0] as (typeof prints)[0], 0.05)
  assert.deepEqual([self?.at, twin?.at], [0, 1])
  assert.ok(sharedWords(told[0] as never, told[1] as never, weighing, cutter).includes('丽发新城'))
  assert.deepEqual(index.near(fingerprint({ title: '', body: '' }, weighing, cutter), 0.01), [])
})

test('a name never heard before weighs most', () => {
  const asked = fingerprint({ title: '望月湖跳蚤市场占道', body: '' }, weighing, cutter)
  const said = fingerprint({ title: '', body: '望月湖的跳蚤市场又占道了，希望处理' }, weighing, cutter)
  assert.ok(dot(asked, said) > 0.2)
})
