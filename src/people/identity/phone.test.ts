import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isMobile, maskPhone, normalPhone } from './phone.ts'

test('one number, however it is written', () => {
  const ways = [
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 13800138000',
    '0086-138 0013 8000',
    '8613800138000',
    '１３８００１３８０００',
    ' (138)00138000 ',
  ]
  assert.deepEqual(new Set(ways.map(normalPhone)), new Set(['13800138000']))
  for (const way of ['0550-3012345', '05503012345', '0550 301 2345', '+86-550-3012345', '(0550)3012345'])
    assert.equal(normalPhone(way), '0550-3012345', way)
})

test('landlines, extensions, local numbers and service lines', () => {
  assert.equal(normalPhone('010-62345678'), '010-62345678')
  assert.equal(normalPhone('0211-2345678'), null)
  assert.equal(normalPhone('0550-3012345转12'), '0550-3012345-12')
  assert.equal(normalPhone('0550-3012345-12'), '0550-3012345-12')
  assert.equal(normalPhone('3012345'), '3012345')
  assert.equal(normalPhone('400-800-1234'), '400-800-1234')
})

test('what can’t be a number is none', () => {
  for (const text of [
    '',
    '110',
    '12800138000',
    '1380013800',
    '138001380001',
    'no phone',
    '没有',
    '+1 202 555 0100',
    '1234567',
  ])
    assert.equal(normalPhone(text), null, text)
})

test('a normal number stays as it is, and garbage never throws', () => {
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  fc.assert(
    fc.property(mobile, ([second, rest]) => {
      const number = `1${second}${String(rest).padStart(9, '0')}`
      assert.equal(normalPhone(number), number)
      assert.ok(isMobile(number))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const phone = normalPhone(text)
      if (phone) assert.equal(normalPhone(phone), phone)
    }),
  )
})

test('a mask shows at most seven digits', () => {
  assert.equal(maskPhone('13800138000'), '138****8000')
  assert.equal(maskPhone('0550-3012345'), '********2345')
  for (const phone of ['3012345', '010-62345678', '0550-3012345-12', '400-800-1234'])
    assert.ok(maskPhone(phone).replace(/[^\d]/g, '').length <= 7, phone)
})
