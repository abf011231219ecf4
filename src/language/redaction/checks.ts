// Owns: the arithmetic that tells a real number from one that only looks like it.

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643-1999: ISO 7064 MOD 11-2 over 17 digits, the last is 0–9 or X; the birthday must exist. */
export function isIdNumber(number: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !isDay(number.slice(6, 14))) return false
  const sum = idWeights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

/** The 15 digits of before 1999 have no check digit: province and birthday must exist. */
export const isOldIdNumber = (number: string): boolean =>
  /^[1-6][1-7]\d{13}$/.test(number) && isDay(`19${number.slice(6, 12)}`)

/** ISO/IEC 7812: Luhn, and the first digit of a bank's card. */
export function isBankCard(number: string): boolean {
  if (!/^[3-69]\d{15,18}$/.test(number)) return false
  const doubled = [...number].reverse().map((digit, at) => Number(digit) * (at % 2 ? 2 : 1))
  return doubled.reduce((sum, one) => sum + (one > 9 ? one - 9 : one), 0) % 10 === 0
}

function isDay(yyyymmdd: string): boolean {
  const [year, month, day] = [yyyymmdd.slice(0, 4), yyyymmdd.slice(4, 6), yyyymmdd.slice(6)].map(Number)
  if (!year || year < 1880 || year > 2100 || !month || !day) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
