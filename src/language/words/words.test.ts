import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash } from '../models/hash.ts'
import { cutterWith } from './cut.ts'
import { gramHashes, grams } from './grams.ts'
import { marksIn, withMarks } from './marks.ts'
import { plain } from './plain.ts'

test('many ways of writing become one', () => {
  assert.equal(plain('電話　１３８００１３８０００，裡面很乾淨'), '电话 13800138000,里面很干净')
  assert.equal(plain('  乾坤\n\n小区 '), '乾坤 小区')
})

test('a name of the county stays one word', () => {
  const said = '丽发新城附近的搅拌站扰民'
  assert.ok(!cutterWith().words(said).includes('丽发新城'))
  assert.ok(cutterWith(['丽发新城']).words(said).includes('丽发新城'))
  assert.deepEqual(cutterWith(['有 空格', 'x', '']).words('路灯坏了'), ['路灯', '坏'])
})

test('numbers, days, houses, phones and lines are recognised', () => {
  const kinds = marksIn(plain('2026年3月5日晚上10点，3栋2单元，电话13800138000，交了500元，坐805路')).map(
    ({ kind, text }) => `${kind} ${text}`,
  )
  assert.deepEqual(kinds, [
    ...['day 2026年3月5日', 'time 晚上10点', 'house 3栋', 'house 2单元'],
    ...['phone 13800138000', 'money 500元', 'line 805路'],
  ])
  assert.equal(withMarks('3栋停水2天'), ' ‹house› 停水 ‹number› 天')
})

test('n-grams stay within a run of letters', () => {
  assert.deepEqual(grams('路灯,坏了', 2, 3), ['路灯', '坏了'])
  assert.deepEqual(grams('路灯坏', 2, 3), ['路灯', '灯坏', '路灯坏'])
  const [text, seed] = ['路灯坏了，3号楼', 5]
  const hashes = grams(text, 1, 3).map((one) => hash(one, seed))
  assert.deepEqual(gramHashes(text, 1, 3, seed).sort(), hashes.sort())
})
