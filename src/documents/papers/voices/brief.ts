// Owns: 社情民意信息 (opinion brief): one thing, as it is, why, and what to do, under the true name of who brings it.
import { z } from 'zod'
import type { Cell } from '../../blocks.ts'
import { blank, day, ifLong, line, lineOr, lines, prose } from '../../facts.ts'
import { across, formWidths, pairs, parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { brief as w } from './words.ts'

const most = 1500

const shape = z.object({
  number: lineOr(w.number),
  title: line(w.name),
  by: lines(w.by),
  post: blank(w.post),
  sector: lineOr(w.sector),
  contact: lineOr(w.contact),
  category: lineOr(w.category),
  day: day(w.day),
  situation: prose(w.situation),
  problems: prose(w.problems),
  suggestions: lines(w.suggestions),
  addressees: blank(w.addressees),
  review: blank(w.review),
  adopted: blank(w.adopted),
})
type Facts = z.output<typeof shape>

export const opinionBrief = kind({
  title: w.title,
  facts: shape,
  about: ({ title }) => title,
  layout: (facts) => ({
    title: facts.title,
    body: [
      {
        kind: 'line',
        text: [w.title.zh, facts.number].filter(Boolean).join(marks.space),
        align: 'left',
        heavy: true,
      },
      { kind: 'title', text: facts.title },
      ...parts(
        [w.situation, facts.situation],
        [w.problems, facts.problems],
        [w.suggestions, points(facts.suggestions)],
      ),
      { kind: 'gap', lines: 1 },
      { kind: 'table', together: true, widths: formWidths, rows: rowsOf(facts) },
    ],
  }),
  warnings: ({ situation, problems, suggestions }) =>
    ifLong('situation', w.title.zh, [...situation, ...problems, ...suggestions], most),
})

function rowsOf(facts: Facts): Cell[][] {
  return [
    pairs([w.by, facts.by.join(marks.list)], [w.sector, facts.sector]),
    pairs([w.post, facts.post], [w.contact, facts.contact]),
    pairs([w.category, facts.category], [w.day, facts.day]),
    across(w.addressees, facts.addressees, 3),
    across(w.review, facts.review, 3, { tall: 18 }),
    across(w.adopted, facts.adopted, 3),
  ]
}
