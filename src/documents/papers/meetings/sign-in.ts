// Owns: 会议签到表 (sign-in sheet): who was asked, in what capacity, and a place to sign with a pen. Nobody signs in by
// telephone; whoever comes unasked finds an empty line.
import { z } from 'zod'
import type { Cell } from '../../blocks.ts'
import { line, lineOr, manyOr } from '../../facts.ts'
import { across, cell, formWidths, list, pairs } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { signIn as w } from './words.ts'

/** Few were asked: the sheet still fills its page. Many were asked: some more come along. */
const [fewest, spare] = [11, 4]
/** In millimetres: room for a name in large hand. */
const tall = 10

const person = z.object({ who: line(w.who), capacity: lineOr(w.capacity) })

export const signInSheet = kind({
  title: w.title,
  facts: z.object({
    name: lineOr(w.name),
    number: lineOr(w.number),
    time: lineOr(w.time),
    place: lineOr(w.place),
    chair: lineOr(w.chair),
    clerk: lineOr(w.clerk),
    people: manyOr(w.people, person),
  }),
  about: ({ name }) => name ?? '',
  layout: ({ people, ...facts }) => ({
    title: [w.title.zh, facts.name].filter(Boolean).join(marks.space),
    body: [
      { kind: 'title', text: w.title.zh },
      {
        kind: 'table',
        widths: formWidths,
        rows: [
          across(w.name, facts.name, 3),
          pairs([w.number, facts.number], [w.time, facts.time]),
          across(w.place, facts.place, 3),
          pairs([w.chair, facts.chair], [w.clerk, facts.clerk]),
        ],
      },
      { kind: 'gap', lines: 1 },
      list(
        [2, 7, 4, 7, 4],
        [w.at, w.who, w.capacity, w.signature, w.remark],
        [...people.map(({ who, capacity }, at) => rowOf(at, who, capacity)), ...emptyAfter(people.length)],
      ),
      { kind: 'remark', text: marks.note(w.byHand) },
    ],
  }),
})

const rowOf = (at: number, who?: string, capacity?: string): Cell[] => [
  cell(String(at + 1), { align: 'centre', tall }),
  ...[cell(who), cell(capacity, { align: 'centre' }), cell(), cell()],
]

function emptyAfter(asked: number): Cell[][] {
  const empty = Math.max(spare, fewest - asked)
  return Array.from({ length: empty }, (_, at) => rowOf(asked + at))
}
