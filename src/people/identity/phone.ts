// Owns: how a telephone number is written down: one way for each number, so that two writings of it are one.
// Pure. Mobile 13800138000 · landline 0100-3012345 or 0100-3012345-12 · local 3012345 · service line 400-800-1234.

/** The number in its one writing, or null where it can't be one in China. */
export function normalPhone(text: string): string | null {
  const [main = '', extension] = plain(text).split(/(?:转|分机|ext\.?|#|x)/)
  const number = withoutCountry(main.replace(/[^\d+-]/g, ''))
  const digits = number.replace(/-/g, '')
  const tail = extension?.replace(/\D/g, '')
  if (digits.startsWith('+')) return null
  if (/^1[3-9]\d{9}$/.test(digits)) return digits
  if (/^400\d{7}$/.test(digits)) return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
  return landline(digits, tail) ?? withDashedExtension(number)
}

export function isMobile(phone: string): boolean {
  return /^1[3-9]\d{9}$/.test(phone)
}

/** Enough to recognise one's own number, too little to ring it. */
export function maskPhone(phone: string): string {
  const shown = isMobile(phone) ? 3 : 0
  return phone.slice(0, shown) + '*'.repeat(Math.max(4, phone.length - shown - 4)) + phone.slice(-4)
}

/** Behind +86 an area code has lost its 0; a bare 86 is a country only in front of a mobile. */
function withoutCountry(number: string): string {
  const inland = /^(?:\+|00)86-?(.*)$/.exec(number)?.[1]
  if (inland === undefined) return number.replace(/^86-?(?=1[\d-]{10,}$)/, '')
  return /^(?:0|1[3-9]|400)/.test(inland) ? inland : `0${inland}`
}

/** Three-digit area codes are 010 and 02x; all others have four digits. */
function landline(digits: string, tail?: string): string | null {
  const found = /^(0(?:10|2\d)|0[3-9]\d\d)?([2-8]\d{6,7})$/.exec(digits)
  if (!found) return null
  return [found[1], found[2], tail].filter(Boolean).join('-')
}

/** 0100-3012345-12: the last dash sets off an extension. */
function withDashedExtension(number: string): string | null {
  const found = /^(0?[\d-]+)-(\d{1,5})$/.exec(number)
  return found ? landline((found[1] ?? '').replace(/-/g, ''), found[2]) : null
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()·.—–－]/g, (one) => (/[—–－]/.test(one) ? '-' : ''))
}
