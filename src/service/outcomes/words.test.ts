import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountBeside, amountInWords } from './words.ts'

test('beside its label an amount says no more than how many; before a sentence it says of what', () => {
  const both = (...one: Parameters<typeof amountInWords>) => [amountBeside(...one), amountInWords(...one)]
  assert.deepEqual(both('enterprisesMatched', 31, 'zh'), ['31 家', '31 家企业'])
  assert.deepEqual(both('enterprisesMatched', 31, 'en'), ['31', '31 enterprises'])
  assert.deepEqual(both('trainees', 27, 'zh'), ['27 人', '27 名学员'])
  assert.deepEqual(both('households', 1, 'en'), ['1', '1 household'])
  assert.deepEqual(both('yuan', 30_000_000, 'zh'), ['3,000 万元', '3,000 万元'])
  assert.deepEqual(both('yuan', 30_000_000, 'en'), ['30 million yuan', '30 million yuan'])
  assert.deepEqual(both('yuan', 7020, 'en'), ['7,020 yuan', '7,020 yuan'])
  assert.deepEqual(both('percent', -25, 'zh'), ['−25%', '−25%'])
  assert.deepEqual(both('years', 3, 'en'), ['3 years', '3 years'])
})
