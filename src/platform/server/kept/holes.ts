// Owns: a drawn page with holes for what no two answers share, the nonce of its scripts and the key of its forms; packed
// once, and put together again for each answer without packing anew. Breaks if wrong: two people press with one key.
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { View } from '../../html/view.ts'

type Fresh = Pick<View, 'nonce' | 'replayKey'>

/** Of the same length as what goes there, and of letters that no page has. */
export const holes: Fresh = { nonce: '\u0001'.repeat(24), replayKey: '\u0002'.repeat(27) }
const edges = new RegExp(`(${holes.nonce}|${holes.replayKey})`)

export interface Holed {
  /** Bytes of the page as it stands between the holes. */
  texts: Buffer[]
  /** What goes between them, one less. */
  fills: (keyof Fresh)[]
  /** The same texts packed; made when a browser first asks for it. */
  packed: Buffer[] | null
}

/** Null where the page holds such a letter by itself: then nobody could say where the holes are. */
export function holed(html: string): Holed | null {
  const parts = html.split(edges)
  const texts = parts.filter((_, at) => at % 2 === 0)
  if (texts.some((text) => text.includes('\u0001') || text.includes('\u0002'))) return null
  const fills = parts.filter((_, at) => at % 2 === 1)
  return {
    texts: texts.map((text) => Buffer.from(text)),
    fills: fills.map((one) => (one === holes.nonce ? 'nonce' : 'replayKey')),
    packed: null,
  }
}

export const fits = (fresh: Fresh): boolean =>
  fresh.nonce.length === holes.nonce.length && fresh.replayKey.length === holes.replayKey.length

export function filled(html: string, { nonce, replayKey }: Fresh): string {
  return html.replaceAll(holes.nonce, nonce).replaceAll(holes.replayKey, replayKey)
}

export function plain({ texts, fills }: Holed, fresh: Fresh): Buffer {
  return Buffer.concat(between(texts, fills, (fill) => Buffer.from(fresh[fill])))
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
/** The last block of a deflated stream, empty. */
const end = Buffer.from([3, 0])

/** One gzip stream: the packed texts, and in each hole a block that is not packed (RFC 1951, 3.2.4). */
export function gzip(page: Holed, fresh: Fresh): Buffer {
  page.packed ??= pack(page)
  const whole = plain(page, fresh)
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc32(whole), 0)
  tail.writeUInt32LE(whole.length, 4)
  const blocks = between(page.packed, page.fills, (fill) => unpackedBlock(Buffer.from(fresh[fill])))
  return Buffer.concat([head, ...blocks, end, tail])
}

function unpackedBlock(bytes: Buffer): Buffer {
  const size = Buffer.alloc(5)
  size.writeUInt16LE(bytes.length, 1)
  size.writeUInt16LE(0xffff - bytes.length, 3)
  return Buffer.concat([size, bytes])
}

const window = 32 * 1024

/** Each text may repeat what stands before it; never a hole, since its letters stand nowhere else. */
function pack({ texts, fills }: Holed): Buffer[] {
  let before = Buffer.alloc(0)
  return texts.map((text, at) => {
    const dictionary = before.length > 0 ? { dictionary: before.subarray(-window) } : {}
    const fill = fills[at]
    before = Buffer.concat([before, text, Buffer.from(fill ? holes[fill] : '')])
    return deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH, ...dictionary })
  })
}

function between(
  texts: readonly Buffer[],
  fills: readonly (keyof Fresh)[],
  fill: (one: keyof Fresh) => Buffer,
): Buffer[] {
  return texts.flatMap((text, at) => {
    const one = fills[at]
    return one ? [text, fill(one)] : [text]
  })
}
