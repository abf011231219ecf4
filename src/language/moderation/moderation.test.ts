import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flags } from './moderation.ts'

const reasons = (text: string) => flags(text).map(({ reason }) => reason)

test('each flag has its reason and what gave it away', () => {
  assert.deepEqual(flags('再不管我就弄死你们'), [{ reason: 'threat', words: '弄死你们' }])
  assert.deepEqual(reasons('你们都是傻逼'), ['abuse'])
  assert.deepEqual(reasons('无抵押贷款当天到账，加微信abc12345'), ['advertising'])
  assert.deepEqual(reasons('好'.repeat(80)), ['repetition'])
  assert.deepEqual(reasons('sdfghjklqwrtpsdfg'), ['gibberish'])
  assert.deepEqual(reasons(Array.from({ length: 6 }, (_, at) => `https://example.org/${at}`).join(' ')), [
    'links',
  ])
})

test('anger, and words that lists forbid, are let through', () => {
  for (const said of [
    '物业太黑心了，简直就是土匪，气死人了！',
    '强烈抗议违法拆迁，政府不作为，天理何在！',
    '求求你们了求求你们了，救救孩子吧！！！',
    '工地死了人也没人管，法轮常转，性教育课被取消',
    '公司的网址是https://example.org/a，合同在上面',
  ])
    assert.deepEqual(flags(said), [], said)
})
