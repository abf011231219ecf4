import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guesses, reasons, trainClassifier } from './classifier.ts'
import { scored, trainOne } from './linear.ts'
import { areaUnderCurve, averagePrecision, classScores, macroF1 } from './scores.ts'
import { dot, joined, length, sparse, unit } from './sparse.ts'
import { ModelOfAnotherShape, readClassifier, storeClassifier } from './stored.ts'
import { learnVocabulary, weigh } from './vocabulary.ts'

const taught = [
  ...['路灯 坏 路面', '路面 坑 修路', '公交 路 堵车', '红绿灯 路口 堵车', '路口 路面 坑'].map((words) => ({
    words: words.split(' '),
    label: 'roads',
  })),
  ...['学校 老师 补课', '幼儿园 老师 收费', '学校 入学 学位', '补课 学生 学校', '入学 幼儿园 学位'].map(
    (words) => ({
      words: words.split(' '),
      label: 'school',
    }),
  ),
]

test('classes are told apart, with the words that weighed', () => {
  const model = trainClassifier(taught)
  const words = ['学校', '补课', '路']
  assert.equal(guesses(model, words)[0]?.label, 'school')
  assert.ok(reasons(model, words, 'school').includes('学校'))
  assert.deepEqual(reasons(model, words, 'nothing of ours'), [])
  assert.deepEqual(
    guesses(trainClassifier(taught), words),
    guesses(model, words),
    'the same examples give the same model',
  )
})

test('a model comes back from its bytes as it was', () => {
  const model = trainClassifier(taught)
  const bytes = storeClassifier(model)
  assert.deepEqual(guesses(readClassifier(bytes), ['路面', '坑']), guesses(model, ['路面', '坑']))
  const head = Buffer.from(JSON.stringify({ shape: 0 }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  assert.throws(() => readClassifier(Buffer.concat([size, head])), ModelOfAnotherShape)
})

test('rows that a line can part are parted', () => {
  const row = (x: number, y: number) =>
    sparse(
      new Map([
        [0, x],
        [1, y],
      ]),
    )
  const rows = [row(1, 0), row(0.9, 0.1), row(0, 1), row(0.1, 0.8)]
  const wanted = [true, true, false, false]
  const weights = trainOne(rows, wanted, 2, { cost: 10, rounds: 500, tolerance: 1e-4 })
  assert.deepEqual(
    rows.map((one) => scored(weights, one) > 0),
    wanted,
  )
})

test('scores are those of the books', () => {
  assert.equal(macroF1(['a', 'a', 'b'], ['a', 'b', 'b']), (2 / 3 + 2 / 3) / 2)
  assert.equal(classScores(['a'], [null])[0]?.f1, 0)
  assert.equal(areaUnderCurve([0.1, 0.9, 0.5], [false, true, false]), 1)
  assert.equal(areaUnderCurve([1, 1], [true, false]), 0.5)
  assert.equal(averagePrecision([true, false, true], 2), (1 + 2 / 3) / 2)
})

test('vectors', () => {
  const entries = fc.dictionary(
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.float({ min: 0, max: 9, noNaN: true }),
  )
  const vector = (one: Record<string, number>) =>
    sparse(new Map(Object.entries(one).map(([at, v]) => [Number(at), v])))
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const expected = Object.keys(a).reduce((sum, at) => sum + (a[at] ?? 0) * (b[at] ?? 0), 0)
      assert.ok(Math.abs(dot(vector(a), vector(b)) - expected) < 1e-3 * (1 + expected))
      assert.ok([0, 1].some((one) => Math.abs(length(unit(vector(a))) - one) < 1e-3))
    }),
  )
  const [left, right] = [vector({ 1: 2 }), vector({ 0: 3 })]
  assert.deepEqual([...joined(left, right, 5).at], [1, 5])
  assert.equal(weigh(learnVocabulary([['a', 'b'], ['a']], 1), ['never heard']).at.length, 0)
})
