import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import type { View } from '../view.ts'
import * as ask from './fields.ts'
import { Form } from './form.tsx'
import { listedCode } from './listed.ts'
import { because, type Raw, readForm } from './read.ts'
import { triedIn } from './tried.ts'

const both = (zh: string) => ({ zh, en: `${zh} in English` })
const form = z.object({
  what: ask.text({ label: both('事'), min: 2, max: 10, rows: 4, required: true }),
  note: ask.text({ label: both('备注'), max: 5 }),
  village: ask.choice({
    label: both('村'),
    required: true,
    options: [
      { value: 'a', label: both('甲') },
      { value: 'b', label: both('乙') },
    ],
  }),
  kinds: ask.choices({ label: both('类'), options: [{ value: 'x', label: both('路') }] }),
  agree: ask.tick({ label: both('同意') }),
  homes: ask.number({ label: both('户'), min: 1, max: 500 }),
  since: ask.day({ label: both('起') }),
  meet: ask.moment({ label: both('见') }),
  photos: ask.files({ label: both('照片'), max: 2, accept: 'image/*', megabytes: 1 }),
  code: ask.code({ label: both('码'), length: 6 }),
  from: ask.hidden({}),
  word: ask.secret({ label: both('密码') }),
})
const right = { what: '路灯坏了', village: 'b' }

test('what a browser sends becomes typed values', () => {
  const photo = new File(['x'], 'a.jpg')
  const raw = {
    ...right,
    what: ' 路灯\r\n坏了 ',
    kinds: 'x',
    agree: 'on',
    homes: '１２',
    since: '2024-02-29',
  }
  const read = readForm(
    form,
    { ...raw, meet: '2026-03-08T14:30', photos: photo, code: '123-4 56', _replay: 'k' },
    'zh',
  )
  assert.ok(read.ok)
  const village: 'a' | 'b' = read.value.village
  const homes: number | undefined = read.value.homes
  assert.deepEqual([village, homes], ['b', 12])
  assert.equal(read.value.what, '路灯\n坏了')
  assert.deepEqual([read.value.kinds, read.value.agree, read.value.since], [['x'], true, '2024-02-29'])
  assert.equal(read.value.meet?.toISOString(), '2026-03-08T06:30:00.000Z')
  assert.deepEqual([read.value.photos, read.value.code], [[photo], '123456'])
  assert.ok(!('_replay' in read.value))
})

test('what is empty is absent, and the empty file of a browser is no file', () => {
  const read = readForm(form, { ...right, note: ' 　', homes: '', photos: new File([], '') }, 'zh')
  assert.ok(read.ok)
  assert.deepEqual(
    [read.value.note, read.value.homes, read.value.photos, read.value.agree],
    [undefined, undefined, [], false],
  )
})

const wrong: [Raw, field: string, zh: RegExp][] = [
  [{ what: '' }, 'what', /^请填写“事”$/],
  [{ what: '灯' }, 'what', /至少写 2 个字/],
  [{ what: '一二三四五六七八九十十' }, 'what', /最多 10 个字，现在是 11 个/],
  [{ what: ['一', '二'] }, 'what', /只能填一个/],
  [{ village: '' }, 'village', /^请选择“村”$/],
  [{ village: 'c' }, 'village', /从列出的选项里选/],
  [{ kinds: ['x', 'y'] }, 'kinds', /从列出的选项里选/],
  [{ homes: '很多' }, 'homes', /请填数字/],
  [{ homes: '0' }, 'homes', /不能小于 1/],
  [{ homes: '501' }, 'homes', /不能大于 500/],
  [{ since: '2026-02-30' }, 'since', /请写成日期/],
  [{ meet: '2026-03-08T25:00' }, 'meet', /日期和时间/],
  [{ code: '12345' }, 'code', /6 位数字/],
  [{ photos: [new File(['a'], '1'), new File(['b'], '2'), new File(['c'], '3')] }, 'photos', /最多 2 个/],
  [{ photos: new File([new Uint8Array(1_048_577)], 'big') }, 'photos', /超过 1 MB/],
  [{ photos: 'not a file' }, 'photos', /没有传上来/],
]
for (const [change, field, message] of wrong) {
  test(`wrong ${field} (${message.source}) is answered beside its field, in both languages`, () => {
    const zh = readForm(form, { ...right, ...change }, 'zh')
    const en = readForm(form, { ...right, ...change }, 'en')
    assert.ok(!zh.ok && !en.ok)
    assert.deepEqual(
      zh.errors.map((error) => error.field),
      [field],
    )
    assert.match(zh.errors[0]?.message ?? '', message)
    assert.match(en.errors[0]?.message ?? '', /in English/)
    assert.doesNotMatch(en.errors[0]?.message.replaceAll(/[^“]*in English/g, '') ?? '', /[请最多至少]/)
  })
}

test('errors come in the order of the form and give back everything but files and secrets', () => {
  const raw = { homes: 'x', what: '', word: 'hush', note: '在', photos: new File(['a'], '1') }
  const read = readForm(form, raw, 'zh')
  assert.ok(!read.ok)
  assert.deepEqual(
    read.errors.map((error) => error.field),
    ['what', 'village', 'homes'],
  )
  assert.deepEqual(read.raw, { homes: 'x', what: '', note: '在' })
})

test('a rule over several fields speaks in its own words', () => {
  const said = { zh: '户数和备注只填一个', en: 'Only one of the two' }
  const ruled = form.refine((value) => !(value.homes && value.note), because(said, 'note'))
  const read = readForm(ruled, { ...right, homes: '3', note: '三' }, 'en')
  assert.deepEqual(read.ok ? [] : read.errors, [{ field: 'note', message: 'Only one of the two' }])
})

test('a door without a body has nothing to refuse', () => {
  assert.deepEqual(readForm(undefined, { anything: 'x' }, 'zh'), { ok: true, value: {} })
})

const sent = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
  fc.constantFrom('on', 'x', 'a', '-', '１', '\u0000', '\ud800', '2026-13-01', '9'.repeat(40)),
  fc.string().map((name) => new File(['bytes'], name)),
)

test('nothing that can be sent makes a form throw, and what passes fits PostgreSQL', () => {
  const names = fc.constantFrom(...Object.keys(form.shape), '__proto__', 'constructor', 'toString')
  fc.assert(
    fc.property(fc.dictionary(names, sent), (raw) => {
      const read = readForm(form, raw as Raw, 'zh')
      if (!read.ok) return assert.ok(read.errors.every((error) => error.message.length > 0))
      assert.ok(read.value.what.isWellFormed() && !read.value.what.includes('\u0000'))
    }),
    { numRuns: 2000 },
  )
})

test('only what was written is said to be kept, and files have to be chosen again', () => {
  const photo = new File(['x'], 'a.jpg')
  const open = form.omit({ word: true })
  assert.deepEqual(triedIn(open, { village: 'a' }), { typed: false, files: false })
  assert.deepEqual(triedIn(open, { photos: photo }), { typed: false, files: true })
  const nothing = new File([], '')
  assert.deepEqual(triedIn(open, { what: ' 路灯 ', photos: nothing }), { typed: true, files: false })
  // A password is never given back.
  assert.equal(triedIn(form, { what: '路灯' }).typed, false)
})

test('a form that asks for files can carry them, and one chosen from a list is asked to be chosen', () => {
  const schema = z.object({ sheet: ask.files({ label: { zh: '表', en: 'Sheet' }, max: 1, accept: '.csv' }) })
  const drawn = String(Form({ view: { lang: 'zh' } as View, schema, action: '/x', submit: '交' }))
  assert.match(drawn, /enctype="multipart\/form-data"/)
  const chosen = z.object({
    method: listedCode({ label: { zh: '工作法', en: 'Method' }, required: true, max: 9 }),
  })
  const read = readForm(chosen, { method: '' }, 'zh')
  assert.ok(!read.ok)
  assert.equal(read.errors[0]?.message, '请选择“工作法”')
})
