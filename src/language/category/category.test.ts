import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutterWith } from '../words/cut.ts'
import { learnCategories, suggest, takesOver } from './category.ts'
import { guessByRules, rulesFrom } from './rules.ts'

const cutter = cutterWith()
const said: Record<string, string[]> = {
  water: [
    '小区停水三天',
    '自来水发黄有味',
    '水压太低用不上水',
    '停水没有通知',
    '水管爆裂漏水',
    '自来水水质差',
  ],
  school: [
    '学校违规补课收费',
    '幼儿园学位不够',
    '孩子入学难',
    '校门口堵车接孩子',
    '老师乱收费',
    '学校食堂饭菜差',
  ],
}
const examples = Object.entries(said).flatMap(([label, texts]) =>
  texts.map((text, at) => ({ words: cutter.words(text), label, group: at })),
)

test('it learns from what was decided, and shows its reasons', () => {
  const learnt = learnCategories(examples)
  assert.ok(learnt)
  assert.ok(learnt.heldOut.count > 0)
  const [first] = suggest(learnt.model, cutter.words('我们楼停水了，自来水没有'))
  assert.equal(first?.label, 'water')
  assert.ok(first?.because.some((word) => word.includes('水')))
  assert.deepEqual(suggest(learnt.model, []), [])
  assert.equal(suggest(learnt.model, cutter.words('今天天气'))[0]?.sure, false)
})

test('too little to learn from is said', () => {
  assert.equal(learnCategories(examples.slice(0, 6)), null)
  assert.equal(learnCategories([]), null)
})

test('a worse model does not take over', () => {
  assert.equal(takesOver({ macroF1: 0.7, count: 400 }, null), true)
  assert.equal(takesOver({ macroF1: 0.9, count: 400 }, { macroF1: 0.905, count: 390 }), true)
  assert.equal(takesOver({ macroF1: 0.8, count: 400 }, { macroF1: 0.9, count: 390 }), false)
})

test('without history the county’s own tree speaks', () => {
  const rules = rulesFrom(
    [
      { label: 'roads', names: ['交通运输', '公共交通', '路灯'] },
      { label: 'school', names: ['教育', '幼儿园', '学校收费'] },
    ],
    cutter,
  )
  const [first] = guessByRules(rules, cutter.words('幼儿园门口没有路灯，幼儿园不管'))
  assert.ok(first && first.score > 0)
  assert.deepEqual(guessByRules(rules, cutter.words('菜价太贵')), [])
  assert.deepEqual(guessByRules(rules, cutter.words('路灯坏了'))[0]?.because, ['路灯'])
})
