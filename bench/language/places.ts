// Owns: is the district found, with the real names put where the data has aliases; and is it found without any name.
import { hash } from '../../src/language/models/hash.ts'
import { learnPlaces, learntPlace } from '../../src/language/places/learnt.ts'
import { nameList } from '../../src/language/places/names.ts'
import { placeOf } from '../../src/language/places/place.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table } from '../ground/bench.ts'
import type { District, Message, Placed } from './data.ts'

interface Told {
  title: string
  body: string
  code: string
  group: number
}

export function places(
  { say }: Bench,
  placed: readonly Placed[],
  stream: readonly Message[],
  districts: readonly District[],
  cutter: Cutter,
) {
  const ear = { list: nameList(regionsOf(placed, districts)), model: null, cutter }
  const named = toldWith((real) => real, placed, stream)
  const byName = shares(named, (one) => placeOf(one, ear)?.code ?? null)
  const byLearning = learning(
    toldWith(() => ' ', placed, stream),
    cutter,
  )
  const row = (name: string, one: { right: number; answered: number }) => [name, one.right, one.answered]
  const rows = [row('real names', byName), row('names taken out, learnt on the other half', byLearning)]
  say(`Places: the district of ${placed.length} messages.`)
  say(`${table(['', 'right where answered', 'answered'], rows)}\n`)
  return {
    placeRight: byName.right,
    placeAnswered: byName.answered,
    placeWithoutNameRight: byLearning.right,
    placeWithoutNameAnswered: byLearning.answered,
  }
}

/** Each alias of the data written as `name` says, in title and body. */
function toldWith(
  name: (real: string) => string,
  placed: readonly Placed[],
  stream: readonly Message[],
): Told[] {
  const aliases = new Map(placed.map((one) => [one.area_alias, one.area_name]))
  const bodies = new Map(stream.map(({ id, body }) => [id, body]))
  const write = (text: string) =>
    [...aliases].reduce((sum, [alias, real]) => sum.replaceAll(alias, name(real)), text)
  return placed.map((one) => ({
    title: write(one.title),
    body: write(bodies.get(one.id) ?? ''),
    code: one.area_code,
    group: hash(`place ${one.title.slice(0, 12)}`),
  }))
}

/** All districts of the same cities, so that a neighbour's name can mislead. */
function regionsOf(placed: readonly Placed[], districts: readonly District[]) {
  const real = new Map(placed.map((one) => [one.area_code, one.area_name]))
  const cities = new Set([...real.keys()].map((code) => code.slice(0, 4)))
  const others = districts.filter(({ code, cityCode }) => cities.has(cityCode) && !real.has(code))
  return [...[...real].map(([code, name]) => ({ code, name })), ...others]
}

function learning(told: readonly Told[], cutter: Cutter) {
  const rows = told.map(({ title, body, code, group }) => ({
    words: cutter.words(`${title} ${title} ${body}`),
    label: code,
    code,
    group: group >>> 1,
    half: group % 2,
  }))
  const model = learnPlaces(rows.filter(({ half }) => half === 0))
  const held = rows.filter(({ half }) => half === 1)
  return shares(held, ({ words }) => (model ? (learntPlace(model, words)?.code ?? null) : null))
}

function shares<Row extends { code: string }>(rows: readonly Row[], answer: (row: Row) => string | null) {
  const answers = rows.map((row) => ({ wanted: row.code, given: answer(row) }))
  const given = answers.filter((one) => one.given !== null)
  const right = given.filter((one) => one.given === one.wanted).length
  return { right: rounded(right / (given.length || 1), 4), answered: rounded(given.length / rows.length, 4) }
}
