// Owns: what a password must be, and how it is kept: scrypt with its cost beside it, so that the cost can rise later.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

// OWASP's password storage sheet: 32 MB, three passes. About a fifth of a second on a small server.
const cost = { N: 2 ** 15, r: 8, p: 3 }
const keyLength = 32

export const shortestPassword = 10

/** Long enough for the rule, and among the first that anyone tries. */
const common = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 1234567890a qwertyuiop
  1q2w3e4r5t q1w2e3r4t5 1qaz2wsx3edc qazwsxedcrfv password12 password123 password1234 passw0rd123 p@ssw0rd123
  admin12345 admin123456 administrator woaini1314 woaini520520 5201314520 1314520520 qq123456789 abc1234567
  abcd123456 abcdefghij aa123456789 zhengxie123 zhengxie2024 zhengxie2025 zhengxie2026 iloveyou123 letmein1234
  welcome123 welcome1234 yishi123456 changeme123 woaizhongguo zhonghua123 88888888aa asdfghjkl123 zxcvbnm123`.split(
    /\s+/,
  ),
)

/** What is wrong with a new password, or null. */
export function problemWith(password: string, login: string): Bilingual | null {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < shortestPassword) return words.both.passwordShort
  if (plain.includes(login.toLowerCase()) && login.length > 3) return words.both.passwordIsLogin
  if (common.has(plain) || new Set(plain).size < 4 || isRun(plain)) return words.both.passwordCommon
  return null
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await keyOf(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Takes the same time whether there is a hash or not: an unknown login can't be told from a wrong password. */
export async function passwordFits(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt, key] = (hash ?? nobodysHash).split('$') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const wanted = Buffer.from(key, 'base64url')
  const got = await keyOf(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(got, wanted) && hash !== null
}

const nobodysHash = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$')

// The same characters typed on two keyboards may arrive as different code points.
function keyOf(password: string, salt: Buffer, at: typeof cost): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, keyLength, { ...at, maxmem: 256 * at.N * at.r })
}

/** abcdefghij, 2345678901: each character is the next of the one before. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((char, at) => char.charCodeAt(0) - plain.charCodeAt(at))
  const off = steps.filter((step) => step !== steps[0]).length
  return Math.abs(steps[0] ?? 0) === 1 && off <= 1
}
