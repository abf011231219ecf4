import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ballotsOf } from '../../opinions/ballots/ballots.ts'
import { digestOf } from '../../opinions/digest.ts'
import { opinionMapOf } from '../../opinions/opinion-map.ts'
import { OpinionMapPart } from './map.tsx'
import type { Opinions } from './standing.ts'

/** 40 people in two camps on eight of ten statements; the last, with seat 99, answered one. */
function twoCamps(): Opinions {
  const cast = Array.from({ length: 40 * 10 }, (_, at) => [at % 40, Math.floor(at / 40)] as const)
  const columns = {
    person: Uint32Array.from([...cast.map(([person]) => person), 40]),
    statement: Uint32Array.from([...cast.map(([, statement]) => statement), 0]),
    vote: Int8Array.from([
      ...cast.map(([person, no]) => (no > 7 || (person % 2 === 0) === no % 2 < 1 ? 1 : -1)),
      1,
    ]),
  }
  const ballots = ballotsOf(columns, 41, 10)
  const map = opinionMapOf(ballots)
  const people = Array.from({ length: 41 }, (_, at) => (at === 40 ? 99 : at + 1))
  return {
    map,
    digest: digestOf(ballots, map),
    people,
    statements: Array.from({ length: 10 }, (_, at) => at + 1),
  }
}

const opinions = twoCamps()
const texts = new Map(opinions.statements.map((no) => [no, `第 ${no} 个办法`]))
const seen = (lang: 'zh' | 'en', seat?: number) => String(OpinionMapPart({ lang, opinions, texts, seat }))

test('where one stands is said in words as well as drawn, to oneself alone', () => {
  const [one, other] = [seen('zh', 1), seen('zh', 2)]
  const letter = (page: string) => /您和看法 ([A-E]) 的人答得最像/.exec(page)?.[1]
  assert.ok(letter(one) && letter(other) && letter(one) !== letter(other))
  assert.match(one, /class="opinion-you"/)
  assert.match(seen('en', 1), /closest to those of view [AB]/)
  assert.ok(!/您和看法|opinion-you|图上还没有您/.test(seen('zh')), 'whoever only looks has no place')
})

test('who answered too little is told how to come onto the map', () => {
  const page = seen('zh', 99)
  assert.match(page, /您答得还少，图上还没有您/)
  assert.ok(!page.includes('opinion-you'))
})

test('what all share comes first, and the picture says how to read it', () => {
  const page = seen('zh')
  assert.ok(page.indexOf('不管哪种看法') < page.indexOf('怎么看：一个点是一个人'))
  assert.ok(page.indexOf('不管哪种看法') > 0)
})
