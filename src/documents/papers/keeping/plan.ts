// Owns: 年度协商计划 (plan of the year) and 达标表 (standards of a venue): lists with where each stands.
import { z } from 'zod'
import { dayOr, line, lineOr, many, whole } from '../../facts.ts'
import { across, cell, list } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { venueStandards as v, annualPlan as w } from './words.ts'

const item = z.object({
  topic: line(w.topic),
  form: lineOr(w.form),
  owner: lineOr(w.owner),
  time: lineOr(w.time),
  state: lineOr(w.state),
})

export const annualPlan = kind({
  title: w.title,
  facts: z.object({
    office: line(w.office),
    year: whole(w.year),
    items: many(w.items, item),
    day: dayOr(w.day),
  }),
  about: ({ office, year }) => w.named(office, year),
  layout: ({ office, year, items, day }) => ({
    title: w.named(office, year),
    body: [
      { kind: 'title', text: w.named(office, year) },
      list(
        [2, 10, 4, 5, 4, 3],
        [w.at, w.topic, w.form, w.owner, w.time, w.state],
        items.map((one, at) => [
          cell(String(at + 1), { align: 'centre' }),
          ...[one.topic, one.form, one.owner, one.time, one.state].map((text) => cell(text)),
        ]),
      ),
      ...(day ? [{ kind: 'line', text: day, align: 'right' } as const] : []),
    ],
  }),
})

const standard = z.object({
  item: line(v.item),
  state: z.enum(['yes', 'no', 'open'], v.state),
  basis: lineOr(v.basis),
})

export const venueStandards = kind({
  title: v.title,
  facts: z.object({
    venue: line(v.venue),
    standard: line(v.standard),
    day: dayOr(v.day),
    items: many(v.items, standard),
  }),
  about: ({ venue }) => venue,
  layout: ({ venue, standard: name, day, items }) => ({
    title: `${v.title.zh} ${venue}`,
    body: [
      { kind: 'title', text: v.title.zh },
      {
        kind: 'line',
        text: [venue, name, day].filter(Boolean).join(marks.space),
        align: 'centre',
        keepNext: true,
      },
      list(
        [2, 6, 3, 9],
        [v.at, v.item, v.state, v.basis],
        items.map(({ item, state, basis }, at) => [
          cell(String(at + 1), { align: 'centre' }),
          cell(item),
          cell(v.met[state], { align: 'centre' }),
          cell(basis),
        ]),
      ),
      { kind: 'gap', lines: 1 },
      { kind: 'table', widths: [1, 5], rows: [across(v.check, '', 1, { tall: 20, signed: v.checked })] },
    ],
  }),
})
