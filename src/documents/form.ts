// Owns: short ways to write forms: a form that is nothing but places to fill in is labels and rows, and prints empty too.
import { z } from 'zod'
import type { Block, Cell, Table } from './blocks.ts'
import { blank } from './facts.ts'
import { kind } from './kind.ts'
import { ranks } from './words/numbers.ts'
import { marks } from './words/paper.ts'

export const label = (text: string, more: Partial<Cell> = {}): Cell => ({ text, label: true, ...more })
export const cell = (text: Cell['text'] | undefined = '', more: Partial<Cell> = {}): Cell => ({
  text,
  ...more,
})

/** Labels take six characters on a line. */
export const formWidths = [4, 6, 4, 6] as const

/** Label and place, as many to a row as are given. */
export const pairs = (...entries: readonly (readonly [string, Cell['text'] | undefined])[]): Cell[] =>
  entries.flatMap(([name, text]) => [label(name), cell(text)])

/** A label and what stands across all other columns. */
export const across = (
  name: string,
  text: Cell['text'] | undefined,
  columns: number,
  more: Partial<Cell> = {},
): Cell[] => [label(name), cell(text, { columns, ...more })]

/** A list under heads that stand again on every page. */
export const list = (
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table => ({
  kind: 'table',
  widths,
  headRows: 1,
  rows: [heads.map((head) => label(head)), ...rows],
})

/** Headings of the first rank with their paragraphs, numbered by themselves; a part without text is left out. */
export function parts(...given: readonly (readonly [string, readonly string[]])[]): Block[] {
  return given
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([head, texts], at): Block[] => [
      { kind: 'head', level: 1, text: `${ranks[1](at + 1)}${head}` },
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
    ])
}

/** Several points are numbered as the third rank is; a single one stands by itself. */
export const points = (texts: readonly string[]): string[] =>
  texts.length > 1 ? texts.map((text, at) => `${ranks[3](at + 1)}${text}`) : [...texts]

type Labels = Readonly<Record<string, string>>
type Filled = Readonly<Record<string, string[]>>
type FormRow<K> = readonly [K, K] | { across: K; tall?: number; signed?: string }
interface Form<L extends Labels> {
  title: { zh: string; en: string }
  labels: L
  rows: readonly FormRow<keyof L & string>[]
  /** What stands in the name of the file. */
  about: keyof L & string
  /** Places where one of a few is ticked. */
  options?: { readonly [K in keyof L]?: readonly string[] }
  /** Who keeps it, what it is for. */
  note?: string
}

/** A form of which every place may stay empty. */
export function formKind<const L extends Labels>({
  title,
  labels,
  rows,
  about,
  options = {},
  note,
}: Form<L>) {
  return kind({
    title,
    facts: places(labels),
    about: (facts) => (facts as Filled)[about]?.join('') ?? '',
    layout: (facts) => {
      const shown = (key: keyof L & string): Cell['text'] =>
        ticked(options[key], (facts as Filled)[key] ?? [])
      const table: Table = {
        kind: 'table',
        widths: formWidths,
        rows: rows.map((row) =>
          'across' in row
            ? across(labels[row.across] ?? '', shown(row.across), 3, { tall: row.tall, signed: row.signed })
            : pairs(...row.map((key) => [labels[key] ?? '', shown(key)] as const)),
        ),
      }
      const under: Block[] = note ? [{ kind: 'remark', text: marks.note(note) }] : []
      return { title: title.zh, body: [{ kind: 'title', text: title.zh }, table, ...under] }
    },
  })
}

/** Each label a place that may stay empty. */
export function places<const L extends Labels>(labels: L) {
  const shape = Object.fromEntries(Object.entries(labels).map(([key, name]) => [key, blank(name)]))
  return z.object(shape as { [K in keyof L]: ReturnType<typeof blank> })
}

/** All choices, the chosen one ticked; what is none of them stands behind. */
export function ticked(options: readonly string[] | undefined, chosen: readonly string[]): Cell['text'] {
  if (!options) return chosen
  const box = (one: string) => `${chosen.includes(one) ? marks.ticked : marks.open}${one}`
  const other = chosen.filter((one) => !options.includes(one))
  return [[...options.map(box), ...other].join('　')]
}
