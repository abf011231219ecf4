import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutterWith } from '../words/cut.ts'
import { learnPlaces, learntPlace } from './learnt.ts'
import { namedIn, nameList } from './names.ts'
import { placeOf } from './place.ts'

const list = nameList([
  { code: 'city', name: '临江市' },
  { code: 'east', name: '东湖区', within: 'city' },
  { code: 'west', name: '芙蓉区', within: 'city' },
  { code: 'county', name: '临江县', within: 'city' },
  { code: 'town', name: '石桥镇', within: 'east' },
])
const code = (text: string) => namedIn(text, list)?.code ?? null

test('a full name, a short one, and the smaller of two', () => {
  assert.equal(code('临江市东湖区停水'), 'east')
  assert.equal(code('東湖區停水'), 'east')
  assert.equal(code('东湖这边停水'), 'east')
  assert.equal(code('东湖区石桥镇的桥'), 'town')
  assert.deepEqual(namedIn('东湖区停水', list)?.words, ['东湖区'])
})

test('unsure is an answer', () => {
  assert.equal(code('芙蓉路堵车'), null, 'a road is no district')
  assert.equal(code('东湖区和芙蓉区之间的路'), null, 'two districts')
  assert.equal(code('临江的路'), null, 'two regions share the short name')
  assert.equal(code('路灯坏了'), null)
})

const cutter = cutterWith()
const estates = { east: ['翠湖家园', '银杏小区', '东站广场'], west: ['桃园新村', '钢厂宿舍', '西山公园'] }
const complaints = [
  '停水了',
  '太吵了',
  '垃圾没人清',
  '路灯不亮',
  '电梯坏了',
  '乱停车',
  '下水道堵',
  '绿化被毁',
]
const examples = Object.entries(estates).flatMap(([label, names]) =>
  names.flatMap((name) =>
    complaints.map((complaint, group) => ({ words: cutter.words(`${name}${complaint}`), label, group })),
  ),
)

test('estates tell where a message is from, once they are known', () => {
  const model = learnPlaces(examples)
  assert.ok(model)
  assert.equal(learntPlace(model, cutter.words('银杏小区门口积水'))?.code, 'east')
  assert.equal(learntPlace(model, cutter.words('公交车太少')), null)
  assert.equal(learnPlaces(examples.filter(({ label }) => label === 'east')), null)
})

test('a name in the title goes before one in the body, a name before what was learnt', () => {
  const ear = { list, model: learnPlaces(examples), cutter }
  assert.equal(placeOf({ title: '芙蓉区停水', body: '我是东湖区的' }, ear)?.code, 'west')
  assert.equal(placeOf({ title: '停水', body: '石桥镇停水' }, ear)?.code, 'town')
  assert.equal(placeOf({ title: '翠湖家园停水', body: '' }, ear)?.code, 'east')
  assert.equal(placeOf({ title: '停水', body: '' }, { ...ear, model: null }), null)
})
