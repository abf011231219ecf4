// Owns: short ways to write the cells of a form.
import type { Block, Cell, Table } from './blocks.ts'
import { ranks } from './words/numbers.ts'

export const label = (text: string, more: Partial<Cell> = {}): Cell => ({ text, label: true, ...more })
export const cell = (text: Cell['text'] = '', more: Partial<Cell> = {}): Cell => ({ text, ...more })

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
