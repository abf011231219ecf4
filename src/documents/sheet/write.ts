// Owns: the tables of a paper as an .xlsx, one sheet each, for whoever goes on working with them. Every cell is text: a
// number with leading noughts stays as it is written, and what begins with "=" runs nothing.
import writeExcelFile from 'write-excel-file/node'
import type { Cell, Layout, Table } from '../blocks.ts'

/** A paper without a table has nothing to put on a sheet. */
export class NoTable extends Error {
  override name = 'NoTable'
}

export async function xlsx(layout: Layout): Promise<Uint8Array> {
  const tables = layout.body.filter((block) => block.kind === 'table')
  if (tables.length === 0) throw new NoTable(`${layout.title} has no table`)
  const sheets = tables.map((one, at) => ({
    data: one.rows.map((row) => rowOf(row)),
    sheet: String(at + 1),
    columns: one.widths.map((share) => ({ width: Math.round((share / total(one)) * 90) })),
    stickyRowsCount: one.headRows ?? 0,
  }))
  return new Uint8Array(await writeExcelFile(sheets).toBuffer())
}

const total = ({ widths }: Table) => widths.reduce((sum, one) => sum + one, 0)

/** What stands across several columns leaves those behind it empty. */
function rowOf(row: readonly Cell[]) {
  return row.flatMap((one) => [
    {
      ...{ value: textOf(one), type: String, wrap: true, columnSpan: one.columns },
      ...(one.label ? { fontWeight: 'bold' as const } : {}),
    },
    ...Array.from({ length: (one.columns ?? 1) - 1 }, () => null),
  ])
}

const textOf = ({ text }: Cell) => (typeof text === 'string' ? text : text.join('\n'))
