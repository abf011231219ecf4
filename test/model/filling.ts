// Owns: what somebody writes into a form: what helps the matter on, or anything at all.
import { dayOf } from '../../src/platform/clock/day.ts'
import type { PaperField, PaperForm } from '../walks/paper.ts'
import type { Dice } from './dice.ts'

export type Filled = [string, string][]

/** A person of good will most often chooses these; the dice choose among the rest. */
const usual: Record<string, string[]> = {
  decision: ['confirmed', 'published'],
  publish: ['yes', 'on'],
  conclusion: ['consensus'],
  reached: ['yes'],
  class: ['A', 'thematic'],
  part: ['lead', 'partner'],
  method: ['TONGYONG/main', 'WEIXIESHANG/main'],
}
const named = ['residents', 'experts', 'people', 'walkIns', 'representative', 'clerk']
const never = [
  'report',
  'homepage',
  'negatives',
  'negative',
  'under14',
  'wholeGroup',
  'item2Text',
  'item3Text',
]

export function helpful(form: PaperForm, now: Date, dice: Dice): Filled {
  return form.fields.flatMap((field) =>
    valuesOf(field, now, dice).map((one): [string, string] => [field.name, one]),
  )
}

function valuesOf(field: PaperField, now: Date, dice: Dice): string[] {
  const { name, kind, options, value } = field
  if (kind === 'hidden' || kind === 'file') return value
  if (never.includes(name)) return kind === 'checkbox' ? [] : ['']
  if (kind === 'checkbox')
    return options.length > 1 || name === 'criteria' ? options : dice.often(0.6) ? options : []
  if (kind === 'radio' || kind === 'select') return [chosen(field, dice)]
  if (value[0]) return value
  if (name === 'sinceYear') return ['2019']
  if (name === 'signatories' || name === 'number') return ['']
  if (kind === 'day') return [dayIn(now, 1 + dice.below(60))]
  if (kind === 'moment') return [`${dayIn(now, 1 + dice.below(4))}T15:00`]
  return kind === 'number' ? [String(1 + dice.below(9))] : [wordsFor(name, dice)]
}

function chosen({ name, options, value }: PaperField, dice: Dice): string {
  if (value[0] && dice.often(0.6)) return value[0]
  const liked = options.filter((one) => usual[name]?.includes(one))
  return dice.one(liked.length > 0 && dice.often(0.8) ? liked : options) ?? ''
}

function wordsFor(name: string, dice: Dice): string {
  if (name === 'phone') return `1390013${1000 + dice.below(9000)}`
  if (name === 'representatives') return ''
  // Two who are called the same are two people, and nobody could tell a second call from a call twice.
  if (named.includes(name)) return `楼长${dice.below(1_000_000)}`
  return dice.one(['三号楼的电梯常停，老人上不了楼', '已按约定办好，请来看', '社区里大家都同意这样办']) ?? ''
}

/** Nothing here is what was asked: too long, too late, another's, or no value at all. */
const nonsense = [
  ...[
    '',
    ' ',
    '０',
    '-1',
    '99999999999',
    'on',
    'true',
    'null',
    '2026-02-30',
    '1970-01-01',
    '2199-12-31T25:61',
  ],
  ...[
    "'; drop table matters; --",
    '<script>alert(1)</script>',
    '😀'.repeat(40),
    '字'.repeat(5000),
    '\u202Etxt',
  ],
  ...['00000000-0000-0000-0000-000000000000', '../../etc/passwd', '{"a":1}', 'confirmed', 'lead', 'archived'],
]

export function careless(form: Pick<PaperForm, 'fields'>, ids: readonly string[], dice: Dice): Filled {
  return form.fields.flatMap(({ name, value, options, kind }): Filled => {
    if (name === '_replay' || dice.often(0.15)) return value.map((one) => [name, one])
    if (kind === 'file' || dice.often(0.15)) return []
    const any = dice.one([...nonsense, ...options, ...options, dice.one(ids) ?? ''])
    return [[name, any ?? '']]
  })
}

const dayIn = (now: Date, days: number): string => dayOf(new Date(now.getTime() + days * 86_400_000))
