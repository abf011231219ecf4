// Owns: a spreadsheet as rows of text: .xlsx, or .csv in UTF-8 or in the encoding that Chinese Windows saves in.
// Breaks if wrong: a file that unpacks into all our memory, or names that arrive as garbage.
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { FieldRefused } from '../refusals.ts'
import { sheetLong, words } from './words.ts'

const usualRows = 1000
const mostUnpacked = 40 * 1024 * 1024

/** With its heading row; `field` is where on the form a refusal is told. */
export async function rowsOf(bytes: Uint8Array, field = 'sheet', most = usualRows): Promise<string[][]> {
  const rows = isZip(bytes) ? await fromXlsx(bytes, field) : fromCsv(bytes, field)
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  if (filled.length < 2) throw new FieldRefused(field, words.both.sheetEmpty)
  if (rows.length > most + 1) throw new FieldRefused(field, sheetLong(most))
  return rows
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

async function fromXlsx(bytes: Uint8Array, field: string): Promise<string[][]> {
  refuseHuge(bytes, field)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const rows = await readSheet(buffer).catch((cause) => {
    throw Object.assign(new FieldRefused(field, words.both.sheetUnreadable), { cause })
  })
  return rows.map((row) => row.map(written))
}

/** Asked before anything is unpacked; a head that lies is caught by the reader itself. */
function refuseHuge(bytes: Uint8Array, field: string): void {
  let size = 0
  const count = ({ originalSize }: { originalSize: number }) => {
    size += originalSize
    return false
  }
  try {
    unzipSync(bytes, { filter: count })
  } catch (cause) {
    throw Object.assign(new FieldRefused(field, words.both.sheetUnreadable), { cause })
  }
  if (size > mostUnpacked) throw new FieldRefused(field, words.both.sheetUnreadable)
}

function fromCsv(bytes: Uint8Array, field: string): string[][] {
  try {
    const rows = parse(decoded(bytes), { bom: true, relaxColumnCount: true, maxRecordSize: 100_000 })
    return (rows as string[][]).map((row) => row.map((cell) => cell.trim()))
  } catch (cause) {
    throw Object.assign(new FieldRefused(field, words.both.sheetUnreadable), { cause })
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A cell as a person reads it. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell).trim()
}
