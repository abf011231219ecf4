// Owns: field encryption and keyed digests. Keys live in a file outside the database; each sealed field names its key.
// Breaks if wrong: a lost key file makes every sealed field unreadable for good.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

export interface KeyRing {
  /** The key that seals new fields. */
  current: string
  /** Key id → 32 bytes, base64. */
  keys: Record<string, string>
  /** 32 bytes, base64: for look-up digests of phones, codes and tokens. */
  lookup: string
}

export interface Secrets {
  seal(text: string): Buffer
  open(sealed: Buffer): string
  /** Keyed digest for equality look-ups of guessable values. */
  digest(kind: string, value: string): string
  same(a: string, b: string): boolean
}

export function newKeyRing(): KeyRing {
  const id = randomBytes(4).toString('hex')
  return {
    current: id,
    keys: { [id]: randomBytes(32).toString('base64') },
    lookup: randomBytes(32).toString('base64'),
  }
}

/** Layout of a sealed field: id length (1 byte), key id, nonce (12), tag (16), AES-256-GCM ciphertext. */
export function secretsFrom(ring: KeyRing): Secrets {
  // Made once: from plain bytes the same work takes three to seven times as long, and a desk opens fifty fields.
  const keys = new Map(Object.entries(ring.keys).map(([id, text]) => [id, keyFrom(text)]))
  const key = (id: string): KeyObject => {
    const found = keys.get(id)
    if (!found)
      throw new Error(`The key file has no key "${id}": restore it from the backup of the key file.`)
    return found
  }
  const lookup = keyFrom(ring.lookup)
  return {
    seal(text) {
      const id = Buffer.from(ring.current)
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key(ring.current), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const length = sealed[0] ?? 0
      const id = sealed.subarray(1, 1 + length).toString()
      const nonce = sealed.subarray(1 + length, 13 + length)
      const decipher = createDecipheriv('aes-256-gcm', key(id), nonce)
      decipher.setAuthTag(sealed.subarray(13 + length, 29 + length))
      return decipher.update(sealed.subarray(29 + length), undefined, 'utf8') + decipher.final('utf8')
    },
    digest: (kind, value) => createHmac('sha256', lookup).update(`${kind}:${value}`).digest('base64url'),
    same: (a, b) => timingSafeEqual(sha(a), sha(b)),
  }
}

function keyFrom(base64: string): KeyObject {
  return createSecretKey(Buffer.from(base64, 'base64'))
}

function sha(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
