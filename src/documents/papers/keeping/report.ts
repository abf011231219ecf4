// Owns: 年度工作报告 (report of the year) and the convener's quarter: parts with text, tables and charts that others drew.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, line, lineOr, lines, many, manyOr, proseOr } from '../../facts.ts'
import { cell, list } from '../../form.ts'
import { kind } from '../../kind.ts'
import { ranks } from '../../words/numbers.ts'
import { report as w } from './words.ts'

const tabled = z.object({
  caption: line(w.caption),
  heads: lines(w.heads),
  rows: z.array(z.array(z.string(w.rows)), w.rows),
})
const drawn = z.object({
  caption: line(w.caption),
  png: z.instanceof(Uint8Array, { error: w.png }),
  /** In pixels: it is drawn across the text in their proportion. */
  width: z.number(w.width).positive(w.width),
  height: z.number(w.height).positive(w.height),
  seen: line(w.seen),
})
const section = z.object({
  head: line(w.head),
  text: proseOr(w.text),
  tables: manyOr(w.tables, tabled),
  pictures: manyOr(w.pictures, drawn),
})
const report = z.object({
  title: line(w.name),
  period: lineOr(w.period),
  sections: many(w.sections, section),
  office: line(w.office),
  day: day(w.day),
})
type Facts = z.output<typeof report>

export const workReport = kind({ title: w.title, facts: report, about: ({ title }) => title, layout })
export const convenerPack = kind({ title: w.pack, facts: report, about: ({ title }) => title, layout })

function layout({ title, period, sections, office, day: date }: Facts) {
  const count = { tables: 0, pictures: 0 }
  const body: Block[] = [
    { kind: 'title', text: title },
    ...(period
      ? [{ kind: 'line', text: period, align: 'centre' } as const, { kind: 'gap', lines: 1 } as const]
      : []),
    ...sections.flatMap(({ head, text, tables, pictures }, at): Block[] => [
      { kind: 'head', level: 1, text: `${ranks[1](at + 1)}${head}` },
      ...text.map((one): Block => ({ kind: 'paragraph', text: one })),
      ...tables.flatMap((one) => {
        count.tables += 1
        return tableOf(one, count.tables)
      }),
      ...pictures.flatMap((one) => {
        count.pictures += 1
        return pictureOf(one, count.pictures)
      }),
    ]),
    { kind: 'signature', offices: [office], date, sealed: false },
  ]
  return { title, body }
}

function tableOf({ caption, heads, rows }: z.output<typeof tabled>, n: number): Block[] {
  const widths = heads.map((_, at) => (at === 0 ? 2 : 1))
  const cells = rows.map((row) =>
    heads.map((_, at) => cell(row[at], { align: at === 0 ? 'left' : 'centre' })),
  )
  return [
    { kind: 'line', text: w.tableNumbered(n, caption), align: 'centre', heavy: true, keepNext: true },
    list(widths, heads, cells),
    { kind: 'gap', lines: 1 },
  ]
}

function pictureOf({ caption, png, width, height, seen }: z.output<typeof drawn>, n: number): Block[] {
  const wide = Math.min(150, (170 * width) / height)
  return [
    { kind: 'picture', png, width: wide, height: (wide * height) / width, text: seen },
    { kind: 'line', text: w.pictureNumbered(n, caption), align: 'centre' },
    { kind: 'paragraph', text: seen },
  ]
}
