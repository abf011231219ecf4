// Owns: the two keys to a receipt: twelve digits that can be read out over the phone, and the address that carries
// them with a proof that nobody can guess. From either the other follows, so neither has to be kept.
import { randomInt } from 'node:crypto'
import type { Secrets } from '../../platform/secrets/secrets.ts'

const codeLength = 12
/** 120 bits: an address is never found by trying. The code alone is tried slowly, by the door's limit. */
const proofLength = 20

export function newCode(): string {
  return String(randomInt(0, 10 ** codeLength)).padStart(codeLength, '0')
}

export function tokenOf(secrets: Secrets, code: string): string {
  return code + secrets.digest('receiptProof', code).slice(0, proofLength)
}

export function codeOf(token: string): string {
  return token.slice(0, codeLength)
}

/** What `submissions.code_hash` holds. */
export function codeDigest(secrets: Secrets, code: string): string {
  return secrets.digest('receiptCode', code)
}

/** 1234 5678 9012 */
export function spoken(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}
