// Owns: a day as people write it in a spreadsheet: 2026-03-09, 2026/3/9, 2026.3.9, 2026年3月9日, 20260309.
import { type Day, day } from './day.ts'

/** Null where it is no day. */
export function parseDay(text: string): Day | null {
  const found = /^(\d{4})[-/.\u5e74]?(\d{1,2})[-/.\u6708]?(\d{1,2})\u65e5?$/.exec(text.trim())
  if (!found) return null
  const [, year, month = '', date = ''] = found
  try {
    return day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  } catch {
    return null
  }
}
