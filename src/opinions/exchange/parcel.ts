// Owns: a published conversation as it is downloaded: a zip, or several CSV files under whatever names. What each one is
// is read from its heading. What enters: bytes. What leaves: statements and votes, or what can't be read and why.
import { unzipSync } from 'fflate'
import { publishedFrom } from './matrix.ts'
import { type FileKind, type Published, readComments, readPublished } from './published.ts'

export interface ParcelFile {
  name: string
  bytes: Uint8Array
}

/** Not one file of a conversation but the whole: unknown, missing, doubled, or more than a conversation weighs. */
export class UnreadableParcel extends Error {
  override name = 'UnreadableParcel'
  constructor(
    readonly problem: 'unknown' | 'missing' | 'doubled' | 'broken' | 'tooMuch' | 'empty',
    /** The file it is about. */
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${what}`, options)
  }
}

const mostBytes = 80 * 1024 * 1024
const mostFiles = 20

/** A column that only this kind has. */
const marks: readonly [FileKind | 'aside', string][] = [
  ['comments', 'comment-body'],
  ['votes', 'voter-id'],
  ['participants-votes', 'n-disagree'],
  // Published beside the three; nothing in it is needed.
  ['aside', 'topic'],
  ['aside', 'comment-groups'],
]

/** Throws `UnreadableFile` or `UnreadableParcel`. Of votes and matrix the votes are read: they know when. */
export function openParcel(files: readonly ParcelFile[]): Published {
  const texts = new Map<FileKind, string>()
  for (const { name, bytes } of files.flatMap(unpacked)) {
    const text = textOf(name, bytes)
    const kind = kindOf(name, text)
    if (kind === 'aside') continue
    if (texts.has(kind)) throw new UnreadableParcel('doubled', name)
    texts.set(kind, text)
  }
  const published = readTexts(texts)
  if (published.votes.length === 0) throw new UnreadableParcel('empty', 'votes.csv')
  return published
}

function readTexts(texts: ReadonlyMap<FileKind, string>): Published {
  const [comments, votes, matrix] = [
    texts.get('comments'),
    texts.get('votes'),
    texts.get('participants-votes'),
  ]
  if (comments === undefined) throw new UnreadableParcel('missing', 'comments.csv')
  if (votes !== undefined) return readPublished(comments, votes)
  if (matrix !== undefined) return publishedFrom(readComments(comments), matrix)
  throw new UnreadableParcel('missing', 'votes.csv')
}

function kindOf(name: string, text: string): FileKind | 'aside' {
  const head = text.slice(0, 4_000).split(/\r?\n/, 1)[0] ?? ''
  const columns = head.split(',').map((column) => column.replaceAll('"', '').trim())
  const found = marks.find(([, mark]) => columns.includes(mark))
  if (!found) throw new UnreadableParcel('unknown', name)
  return found[0]
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadableParcel('broken', name, { cause })
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

function unpacked(file: ParcelFile): ParcelFile[] {
  if (!isZip(file.bytes)) return [file]
  let [size, many] = [0, 0]
  // Asked before anything is unpacked. Folders and what a Mac lays beside them are passed by.
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.csv$/i.test(name) || /(^|\/)[._]/.test(name)) return false
    size += originalSize
    if (size > mostBytes || ++many > mostFiles) throw new UnreadableParcel('tooMuch', file.name)
    return true
  }
  try {
    return Object.entries(unzipSync(file.bytes, { filter })).map(([name, bytes]) => ({ name, bytes }))
  } catch (cause) {
    if (cause instanceof UnreadableParcel) throw cause
    throw new UnreadableParcel('broken', file.name, { cause })
  }
}
