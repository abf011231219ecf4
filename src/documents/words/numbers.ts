const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一 to 九十九: more parts than that no paper has. */
export function numeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no numeral for ${n}`)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`
}

/** Before a heading of the first, second and third rank. */
export const ranks = {
  1: (n: number) => `${numeral(n)}、`,
  2: (n: number) => `（${numeral(n)}）`,
  3: (n: number) => `${n}. `,
} as const

/** 2026-01-05 as a paper has it, without leading noughts. */
export function dated(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
