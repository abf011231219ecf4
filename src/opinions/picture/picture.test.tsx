import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ballotsOf } from '../ballots/ballots.ts'
import { opinionMapOf } from '../opinion-map.ts'
import { noGroup } from '../statements/voices.ts'
import { hiddenBelow, pictureOf } from './picture.ts'
import { letterOf, OpinionPicture } from './svg.tsx'

/** Camps of these sizes; each answers ten statements its own way, and the eleventh alike. */
function mapOf(sizes: readonly number[]) {
  const camps = sizes.flatMap((size, camp) => new Array<number>(size).fill(camp))
  const cells = camps.flatMap((camp, person) =>
    Array.from({ length: 11 }, (_, statement) => ({
      person,
      statement,
      vote: statement === 10 || (statement + camp) % 2 === 0 ? 1 : -1,
    })),
  )
  return opinionMapOf(
    ballotsOf(
      {
        person: Uint32Array.from(cells, ({ person }) => person),
        statement: Uint32Array.from(cells, ({ statement }) => statement),
        vote: Int8Array.from(cells, ({ vote }) => vote),
      },
      camps.length,
      11,
    ),
  )
}

const words = {
  title: '<看法>',
  described: '两种看法',
  name: (area: { group: number; people: number | null }) => [
    `${letterOf(area.group)} ${area.people ?? '＜5'}`,
  ],
  you: '您在这里',
}

test('groups are areas with how many they are, and what all share is told first', () => {
  const picture = pictureOf(mapOf([20, 30]), 3)
  assert.deepEqual(picture.areas.map(({ people }) => people).sort(), [20, 30])
  assert.deepEqual(
    picture.shared.map(({ statement }) => statement),
    [10],
  )
  assert.equal(picture.dots.length, 50)
  assert.ok(picture.you)
})

test('a group of fewer than five has no number, no claims and no dots of its own', () => {
  const map = mapOf([40, 4])
  const picture = pictureOf(map)
  const small = map.groups.findIndex(({ people }) => people < hiddenBelow)
  assert.ok(small >= 0, 'the small camp is a group of the map')
  assert.deepEqual([picture.areas[small]?.people, picture.areas[small]?.claims], [null, []])
  assert.ok(picture.dots.every(({ group }) => group !== small))
  assert.equal(picture.dots.filter(({ group }) => group === noGroup).length, 4)
  assert.ok(picture.divisive.every(({ most, least }) => most.group !== small && least.group !== small))
})

test('the picture is one image with its text, and what is written in it is escaped', () => {
  const svg = String(<OpinionPicture picture={pictureOf(mapOf([20, 30]), 3)} words={words} />)
  assert.match(svg, /^<svg [^>]*role="img" aria-label="两种看法"/)
  assert.match(svg, /&lt;看法&gt;/)
  assert.match(svg, /您在这里/)
  assert.equal(svg.match(/<ellipse/g)?.length, 2)
})
