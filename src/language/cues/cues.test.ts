import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confidentialIn, negativeIn, urgencyOf } from './cues.ts'

const stakes = (text: string) => urgencyOf(text).map(({ key }) => key)
const grounds = (text: string) => negativeIn(text).map(({ key }) => key)

test('danger is heard, a worry is not danger', () => {
  assert.deepEqual(stakes('楼道里一股煤气味'), ['life'])
  assert.deepEqual(stakes('电梯下坠，困在电梯里'), ['life'])
  assert.deepEqual(stakes('楼道堆放杂物，万一着火怎么办'), [])
  assert.deepEqual(stakes('小区停水三天，暖气不热'), ['water', 'heat'])
  assert.deepEqual(stakes('老板拖欠我们八个月工资'), ['money'])
  assert.deepEqual(stakes('希望增加公交班次'), [])
})

test('a report of wrongdoing is heard rather once too often', () => {
  assert.ok(confidentialIn('我要实名举报村支书'))
  assert.ok(confidentialIn('村主任把扶贫款占为己有'))
  assert.ok(confidentialIn('辦事要送紅包才給辦'))
  assert.ok(confidentialIn('请替我保密，我怕被打击报复'))
  assert.equal(confidentialIn('举报电话一直打不通'), null)
  assert.equal(confidentialIn('路面有坑，请修一修'), null)
})

test('what may be no topic, with its ground', () => {
  assert.deepEqual(grounds('法院已经判决，我不服判决'), ['court'])
  assert.deepEqual(grounds('已经申请行政复议'), ['otherProcedure'])
  assert.deepEqual(grounds('我和老公离婚财产怎么分'), ['personal'])
  assert.deepEqual(grounds('诚招全国代理，加盟热线'), ['promotion'])
  assert.deepEqual(grounds('村口缺一盏路灯'), [])
})
