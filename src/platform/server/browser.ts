// Owns: telling one browser from another without knowing whose it is: a random token in a cookie, kept as a digest.
import { newToken } from '../ids.ts'
import type { CookieToSet } from './answer.ts'
import type { Call } from './door.ts'

const dayLength = 86_400

export interface BrowserToken {
  token: string
  /** To be set where the browser came without one. */
  cookies: CookieToSet[]
}

export function browserToken(call: Pick<Call, 'cookie'>, name: string, days: number): BrowserToken {
  const held = heldToken(call, name)
  if (held) return { token: held, cookies: [] }
  const token = newToken()
  return { token, cookies: [{ name, value: token, seconds: days * dayLength }] }
}

/** What the browser brought; a page that is only read gives it nothing to keep. */
export function heldToken(call: Pick<Call, 'cookie'>, name: string): string | null {
  const held = call.cookie(name)
  return held && /^[\w-]{20,60}$/.test(held) ? held : null
}
