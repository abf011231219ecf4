// Owns: a roll as lines of named cells, and how one cell is read. Pure. What a cell can't be read as is told with its
// column; a heading or a cell that nobody knows is told too, so that nothing in a file is passed over in silence.
import { parseDay } from '../../platform/clock/written.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Column, columnsOf, type Roll, required } from './columns.ts'
import { columnWords, noWords, severalMark, severalMarks, words, yes, yesWords } from './words.ts'

export interface Problem {
  /** A column of the roll, or the heading as it stands in the file. */
  column: string
  say: Bilingual
}

export interface Line<R extends Roll> {
  /** As the spreadsheet counts: the heading is row 1. */
  row: number
  has(column: Column<R>): boolean
  cell(column: Column<R>): string
  problems: Problem[]
}

export interface Lines<R extends Roll> {
  heading: Problem[]
  lines: Line<R>[]
}

const both = words.both

export function linesOf<R extends Roll>(roll: R, rows: readonly (readonly string[])[]): Lines<R> {
  const [head = [], ...body] = rows
  const at = columnsOf(roll).map((column) => ({ column, places: placesOf(roll, column, head) }))
  const known = at.flatMap((one) => one.places)
  const heading: Problem[] = [
    ...required[roll]
      .filter((column) => !at.some((one) => one.column === column && one.places.length > 0))
      .map((column) => ({ column, say: both.columnMissing })),
    ...at.filter((one) => one.places.length > 1).map(({ column }) => ({ column, say: both.columnTwice })),
    ...head.flatMap((title, place) =>
      title.trim() && !known.includes(place) ? [{ column: title.trim(), say: both.columnUnknown }] : [],
    ),
  ]
  const place = new Map(at.map(({ column, places }) => [column, places[0] ?? -1]))
  const lines = body.flatMap((cells, index) => {
    if (!cells.some((cell) => cell.trim())) return []
    const beyond = cells.some((cell, where) => cell.trim() && !head[where]?.trim())
    return [
      {
        row: index + 2,
        has: (column: Column<R>) => (place.get(column) ?? -1) >= 0,
        cell: (column: Column<R>) => cells[place.get(column) ?? -1]?.trim() ?? '',
        problems: beyond ? [{ column: '', say: both.beyond }] : [],
      },
    ]
  })
  return { heading, lines }
}

function placesOf<R extends Roll>(roll: R, column: Column<R>, head: readonly string[]): number[] {
  const named = (columnWords[roll] as Record<string, Bilingual>)[column]
  const plain = (text: string) => text.trim().replace(/[*＊]/g, '').toLowerCase()
  return head.flatMap((title, place) =>
    [named?.zh, named?.en.toLowerCase()].includes(plain(title)) ? [place] : [],
  )
}

type CellOf = (column: string) => string
type Wrong = (column: string, say: Bilingual) => void

/** Reads cells and keeps what is wrong with them. */
export function reader(cell: CellOf, problems: Problem[]) {
  const wrong: Wrong = (column, say) => {
    problems.push({ column, say })
  }
  return { wrong, ...plainReads(cell, wrong), ...listReads(cell, wrong) }
}
export type Reader = ReturnType<typeof reader>

function plainReads(cell: CellOf, wrong: Wrong) {
  return {
    text(column: string, max: number, needed = false): string {
      const value = cell(column)
      if (!value && needed) wrong(column, both.missing)
      if ([...value].length > max) wrong(column, both.tooLong)
      return value
    },
    day(column: string): string | null {
      const value = cell(column)
      const day = value ? parseDay(value) : null
      if (value && !day) wrong(column, both.dayWrong)
      return day
    },
    number(column: string, least: number, most: number): number | null {
      const value = cell(column)
      if (!value) return null
      const number = Number(value)
      if (!/^-?\d+(\.\d+)?$/.test(value)) wrong(column, both.numberWrong)
      else if (number < least || number > most) wrong(column, both.outOfRange)
      return number
    },
  }
}

function listReads(cell: CellOf, wrong: Wrong) {
  return {
    /** One of a list, by its code or by its word in either language. */
    oneOf<K extends string>(column: string, list: Readonly<Record<K, Bilingual>>): K | null {
      const value = cell(column)
      const found = value ? codeOf(value, list) : null
      if (value && !found) wrong(column, both.notListed)
      return found
    },
    severalOf<K extends string>(column: string, list: Readonly<Record<K, Bilingual>>): K[] {
      const codes = several(cell(column)).map((one) => codeOf(one, list))
      if (codes.includes(null)) wrong(column, both.notListed)
      return codes.filter((one) => one !== null)
    },
    several: (column: string) => several(cell(column)),
    yes(column: string): boolean {
      const value = cell(column).toLowerCase()
      if (!yesWords.includes(value) && !noWords.includes(value)) wrong(column, both.yesOrNo)
      return yesWords.includes(value)
    },
  }
}

function codeOf<K extends string>(text: string, list: Readonly<Record<K, Bilingual>>): K | null {
  const plain = text.toLowerCase()
  const fits = ([code, word]: [string, Bilingual]) =>
    [code.toLowerCase(), word.zh, word.en.toLowerCase()].includes(plain)
  return (Object.entries(list).find((one) => fits(one as [string, Bilingual]))?.[0] as K | undefined) ?? null
}

const several = (text: string) =>
  text
    .split(severalMarks)
    .map((one) => one.trim())
    .filter(Boolean)

export const joined = (list: readonly string[]) => list.join(severalMark)
export const yesCell = (value: boolean) => (value ? yes : '')
