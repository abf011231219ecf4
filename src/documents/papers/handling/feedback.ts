// Owns: 协商意见办理反馈表 (what came of agreed items): a wide table, one row an item, with room for who checks it.
import { z } from 'zod'
import type { Cell } from '../../blocks.ts'
import { dayOr, line, lineOr, many, proseOr } from '../../facts.ts'
import { cell, list } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { handlingFeedback as w } from './words.ts'

const item = z.object({
  text: line(w.text),
  adoption: z.enum(['full', 'part', 'none'], w.adoption).optional(),
  reason: lineOr(w.reason),
  measures: proseOr(w.measures),
  progress: lineOr(w.progress),
  due: dayOr(w.due),
  grade: z.enum(['A', 'B', 'C'], w.grade).optional(),
  checked: lineOr(w.checked),
  rated: lineOr(w.rated),
})

export const handlingFeedback = kind({
  title: w.title,
  facts: z.object({
    number: lineOr(w.number),
    unit: line(w.unit),
    contact: lineOr(w.contact),
    day: dayOr(w.day),
    items: many(w.items, item),
  }),
  about: ({ unit }) => unit,
  layout: ({ unit, number, contact, day, items }) => ({
    title: w.title.zh,
    landscape: true,
    body: [
      { kind: 'title', text: w.title.zh },
      {
        kind: 'line',
        text: told([w.unit, unit], [w.number, number], [w.contact, contact], [w.day, day]),
        align: 'left',
        keepNext: true,
      },
      list(
        [2, 10, 6, 10, 5, 5, 2.5, 4, 4],
        [w.at, w.text, w.adoption, w.measures, w.progress, w.due, w.grade, w.checked, w.rated],
        items.map(row),
      ),
      {
        kind: 'table',
        widths: [2, 7],
        rows: [[cell(w.leader, { label: true }), cell('', { tall: 22, signed: w.seal })]],
      },
    ],
  }),
})

function row(one: z.output<typeof item>, at: number): Cell[] {
  return [
    cell(String(at + 1), { align: 'centre' }),
    cell(one.text),
    cell(one.adoption ? w.because(w.adoptions[one.adoption], one.reason) : ''),
    cell(one.measures),
    cell(one.progress ?? ''),
    cell(one.due ?? ''),
    cell(one.grade ?? '', { align: 'centre' }),
    cell(one.checked ?? ''),
    cell(one.rated ?? ''),
  ]
}

const told = (...given: readonly (readonly [string, string | undefined])[]) =>
  given
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}${marks.colon}${text}`)
    .join(marks.space)
