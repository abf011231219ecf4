// Owns: packing what leaves for browsers that take gzip. In one piece: a page of a few KB packed through a stream costs six
// times as much, a sixth of the whole answer.
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { Answer } from './answer.ts'
import { gzip, plain } from './kept/holes.ts'

/** Below this the envelope is heavier than what it saves. */
const least = 1024

function takesGzip(c: Context): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(c.req.header('accept-encoding') ?? '')
}

/** Packed where that is of use; says so in the head of the answer. */
export function packed(c: Context, html: string): string | Uint8Array<ArrayBuffer> {
  c.header('vary', 'accept-encoding')
  if (html.length < least || !takesGzip(c)) return html
  c.header('content-encoding', 'gzip')
  return gzipSync(html)
}

/** A kept page is packed already, but for what is fresh in it. */
export function packedPieces(c: Context, { page, fresh }: Extract<Answer, { kind: 'kept' }>) {
  c.header('vary', 'accept-encoding')
  if (!takesGzip(c)) return plain(page, fresh) as Uint8Array<ArrayBuffer>
  c.header('content-encoding', 'gzip')
  return gzip(page, fresh) as Uint8Array<ArrayBuffer>
}

const kept = new Map<string, Uint8Array<ArrayBuffer>>()

/** A built file is packed once: its name carries the digest of its bytes. */
export function packedOnce(c: Context, file: Extract<Answer, { kind: 'file' }>): typeof file.bytes {
  const { name, type, bytes } = file
  if (bytes instanceof ReadableStream || !/^text\//.test(type)) return bytes
  c.header('vary', 'accept-encoding')
  if (!takesGzip(c)) return bytes
  c.header('content-encoding', 'gzip')
  const found = kept.get(name) ?? gzipSync(bytes, { level: 9 })
  kept.set(name, found)
  return found
}
