// Owns: rows of text as a file that a spreadsheet program opens: CSV with the mark by which Excel knows UTF-8, or .xlsx.
// Breaks if wrong: a name that begins with "=" runs as a formula on the office's computer.
import writeExcelFile from 'write-excel-file/node'

export const csvType = 'text/csv; charset=utf-8'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(quoted).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** The tab keeps a cell from being read as a formula; reading trims it off again. */
function quoted(cell: string): string {
  const harmless = /^[=+@-]/.test(cell) ? `\t${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Every cell is text: a number with leading zeros and a day stay as they are written. */
export async function xlsxOf(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const [head = [], ...body] = rows
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((value) => (value ? { value, type: String } : null))),
  ]
  const columns = head.map((title) => ({ width: Math.max(12, title.length * 2 + 4) }))
  return new Uint8Array(await writeExcelFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer())
}
