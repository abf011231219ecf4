import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnWeighing } from '../twins/fingerprint.ts'
import { cutterWith } from '../words/cut.ts'
import { relevance, withoutCourtesies } from './features.ts'
import { emptiness, remarks, trainReplyModel } from './judge.ts'

const cutter = cutterWith()
const message = { title: '东湖小区停水三天', body: '东湖小区自来水停了三天，没有通知，请尽快恢复供水。' }
const answer =
  '您好！经核实，东湖小区停水是主水管破裂所致，自来水公司已于3月5日更换水管，当晚恢复供水，水压正常。感谢您的监督。'
const other = '您好！关于公交线路的问题，公交公司已调整班次，早高峰每十分钟一班，请留意站牌公告。'
const weighing = learnWeighing([message, { title: '', body: answer }, { title: '', body: other }], cutter)
const ear = { weighing, cutter }

test('courtesies are not the reply', () => {
  assert.equal(withoutCourtesies('尊敬的网友“小李”：您好！您的来信已收悉。感谢您的支持！2026年3月5日'), '')
  assert.match(withoutCourtesies(answer), /主水管破裂/)
})

test('an answer draws no remark', () => {
  assert.deepEqual(remarks({ message, reply: answer }, ear), {
    ...{ saysNothing: null, answersOther: null, stock: null, promiseWithoutDay: null },
  })
})

test('saying nothing, answering something else, a stock text, a promise without a day', () => {
  const said = (reply: string, past: string[] = []) => remarks({ message, reply }, ear, null, past)
  assert.ok(said('您好！您的留言已收悉。感谢您的关注！').saysNothing)
  assert.notEqual(said(other).answersOther, null)
  assert.ok(relevance({ message, reply: answer }, ear) > 10 * relevance({ message, reply: other }, ear))
  assert.equal(said(answer, [other, answer.replace('3月5日', '3月9日')]).stock, 1)
  assert.match(said('自来水公司将尽快安排维修').promiseWithoutDay ?? '', /尽快安排/)
  assert.equal(said('自来水公司将于本月20日前完成维修').promiseWithoutDay, null)
})

test('checkers teach what says nothing', () => {
  const things = ['水管', '路灯', '电梯', '井盖', '公交', '垃圾', '护栏', '绿化', '噪音', '停车']
  const judged = things.flatMap((thing) =>
    [1, 2, 3].flatMap((day) => [
      { message, reply: `您好！您反映的${thing}问题已转相关部门处理，谢谢！`, perfunctory: true },
      {
        ...{ message, perfunctory: false },
        reply: `经查，${thing}损坏是因为年久失修，街道已于${day}月${day}日完成更换，共投入3万元，并安排专人每周巡查一次，居民可随时查看。`,
      },
    ]),
  )
  const model = trainReplyModel(judged, ear)
  assert.ok(model)
  assert.ok(emptiness({ message, reply: '您反映的门禁问题已转相关部门处理，谢谢！' }, model, ear) > 0)
  assert.ok(
    emptiness({ message, reply: `${answer}同时已安排人员对全部管道巡查，共更换12处。` }, model, ear) < 0,
  )
  assert.equal(trainReplyModel(judged.slice(0, 10), ear), null)
})
