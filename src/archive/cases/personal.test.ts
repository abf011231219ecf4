import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { personalIn } from './personal.ts'

const kinds = (text: string) => personalIn(text).map((one) => one.kind)

test('what looks personal is found, however it is written', () => {
  assert.deepEqual(kinds('请打13800138000，或 139-1234-5678'), ['phone', 'phone'])
  assert.deepEqual(kinds('电话１３８００１３８０００'), ['phone'])
  assert.deepEqual(kinds('座机 0512-66661234'), ['landline'])
  assert.deepEqual(kinds('身份证 11010519491231002X'), ['identity'])
  assert.deepEqual(kinds('卡号 6222 0212 3456 7890 123'), ['card'])
  assert.deepEqual(kinds('车牌苏A·12345 和京AD12345'), ['plate', 'plate'])
})

test('dates, numbers of matters and money are none', () => {
  const plain = '2026-03-09 编号2026-0012 共12,345元，214户，2026年3月9日14:30，第1380013号'
  assert.deepEqual(personalIn(plain), [])
})

test('a number inside any text is found once and in whole', () => {
  const around = fc
    .string({ maxLength: 20 })
    .filter((text) => !/[\d\s+-]$|^[\d\s-]/.test(text.normalize('NFKC')))
  fc.assert(
    fc.property(around, around, (before, after) => {
      const found = personalIn(`${before}13800138000${after}`)
      return found.some((one) => one.kind === 'phone' && one.found.endsWith('13800138000'))
    }),
  )
})
