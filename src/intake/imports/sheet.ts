// Owns: an old spreadsheet as rows of text: .xlsx, or .csv in UTF-8 or in the encoding that Chinese Windows saves in.
// Breaks if wrong: a file that unpacks into all our memory, or names that arrive as garbage.
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { FieldRefused } from '../../platform/refusals.ts'
import { words } from './words.ts'

export const mostRows = 1000
const mostUnpacked = 40 * 1024 * 1024

export async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const rows = isZip(bytes) ? await fromXlsx(bytes) : fromCsv(bytes)
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  if (filled.length < 2) throw new FieldRefused('sheet', words.both.sheetEmpty)
  if (rows.length > mostRows + 1) throw new FieldRefused('sheet', words.both.sheetLong)
  return rows
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

async function fromXlsx(bytes: Uint8Array): Promise<string[][]> {
  refuseHuge(bytes)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const rows = await readSheet(buffer).catch((cause) => {
    throw Object.assign(new FieldRefused('sheet', words.both.sheetUnreadable), { cause })
  })
  return rows.map((row) => row.map(written))
}

/** Asked before anything is unpacked; a head that lies is caught by the reader itself. */
function refuseHuge(bytes: Uint8Array): void {
  let size = 0
  const count = ({ originalSize }: { originalSize: number }) => {
    size += originalSize
    return false
  }
  try {
    unzipSync(bytes, { filter: count })
  } catch (cause) {
    throw Object.assign(new FieldRefused('sheet', words.both.sheetUnreadable), { cause })
  }
  if (size > mostUnpacked) throw new FieldRefused('sheet', words.both.sheetLong)
}

function fromCsv(bytes: Uint8Array): string[][] {
  try {
    const rows = parse(decoded(bytes), { bom: true, relaxColumnCount: true, maxRecordSize: 100_000 })
    return (rows as string[][]).map((row) => row.map((cell) => cell.trim()))
  } catch (cause) {
    throw Object.assign(new FieldRefused('sheet', words.both.sheetUnreadable), { cause })
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
