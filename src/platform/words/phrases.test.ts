import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrases, say } from './phrases.ts'

const words = phrases({
  hello: { zh: '您好', en: 'Hello' },
  left: {
    zh: (days: number, name: string) => `${name}还有${days}天`,
    en: (days, name) => `${name}: ${days} days`,
  },
})

test('a phrase is said in the asked language, with its details typed', () => {
  assert.equal(words('zh').hello, '您好')
  assert.equal(words('en').left(3, 'A'), 'A: 3 days')
  // @ts-expect-error: the details of a phrase keep their types.
  assert.equal(words('zh').left('three', 'A'), 'A还有three天')
  // @ts-expect-error: a phrase that is not in the catalogue does not exist.
  assert.equal(words('zh').goodbye, undefined)
})

test('a phrase without its English does not compile', () => {
  // @ts-expect-error: `en` is missing.
  const half = phrases({ hello: { zh: '您好' } })
  // @ts-expect-error: `en` must be said with the same details.
  const other = phrases({ left: { zh: (days: number) => `${days}天`, en: (days: string) => days } })
  assert.equal(half('zh').hello, '您好')
  assert.equal(other('zh').left(1), '1天')
})

test('both languages at once, for labels', () => {
  assert.deepEqual(words.both.hello, { zh: '您好', en: 'Hello' })
  assert.equal(say(words.both.hello, 'en'), 'Hello')
  // @ts-expect-error: what needs details is not a label.
  assert.equal(typeof words.both.left.zh, 'function')
})

test('words cannot be changed by a page', () => {
  assert.throws(() => Object.assign(words('zh'), { hello: '' }), TypeError)
})
