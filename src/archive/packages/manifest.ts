// Owns: the archive package as data: its parts, a SHA-256 digest of each and of the whole. Pure.
// Breaks if wrong: in thirty years nobody can say whether a page was changed.
import { createHash } from 'node:crypto'
import type { Json } from '../../platform/database/schema.ts'

export interface Part {
  key: string
  content: Json
}
export interface DigestedPart extends Part {
  digest: string
}

/** What the package says of itself. `previous` chains an addendum to the package before it. */
export interface Head {
  format: 'yishi-archive/1'
  matter: string
  number: number
  madeAt: string
  madeBy: string
  retention: string
  previous: string | null
}
export interface Manifest extends Head {
  parts: DigestedPart[]
}

export function manifestOf(head: Head, parts: readonly Part[]): { manifest: Manifest; digest: string } {
  const digested = parts.map((part) => ({ ...part, digest: sha256(canonical(part.content)) }))
  const manifest = { ...head, parts: digested }
  return { manifest, digest: digestOf(manifest) }
}

/** Over the head and every part's digest: a part that is added, taken out or moved changes it. */
export function digestOf({ parts, ...head }: Manifest): string {
  return sha256(canonical({ ...head, parts: parts.map(({ key, digest }) => ({ key, digest })) }))
}

/** The keys of the parts that are not what they were, and `whole` where the list of them isn't. */
export function brokenIn(manifest: Manifest, digest: string): string[] {
  const parts = manifest.parts.filter((part) => sha256(canonical(part.content)) !== part.digest)
  const broken = parts.map((part) => part.key)
  return digestOf(manifest) === digest ? broken : [...broken, 'whole']
}

/** One text for one value, whatever the order in which its keys were written or stored. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
