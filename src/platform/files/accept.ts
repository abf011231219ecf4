// Owns: which bytes may come in and what becomes of them. The type is read from the bytes, never from a name.
// Breaks if wrong: a photo carries the GPS position of someone's home, or a page of script comes back as a picture.
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { FieldRefused } from '../refusals.ts'
import type { Bilingual } from '../words/phrases.ts'
import { words } from './words.ts'

export type Accept = 'photo' | 'sound' | 'paper'

export interface Accepted {
  bytes: Buffer
  /** Media type of what is stored. */
  kind: string
  /** File name ending. */
  ending: string
}

const MB = 1024 * 1024
const say = words.both
const rules = {
  photo: { most: 20 * MB, large: say.photoLarge, other: say.photoOther, edge: 2000 },
  paper: { most: 20 * MB, large: say.paperLarge, other: say.paperOther, edge: 3500 },
  sound: { most: 5 * MB, large: say.soundLarge, other: say.soundOther },
} as const

export const longestSound = 60
// A phone's largest photos have 108 million pixels; beyond that a small file may unpack into all our memory.
const mostPixels = 120_000_000

const pictures: Record<Exclude<Accept, 'sound'>, readonly string[]> = {
  photo: ['image/jpeg', 'image/png', 'image/webp'],
  paper: ['image/jpeg', 'image/png'],
}
/** What the bytes say → what browsers play. A phone's recording often calls itself a video without a picture. */
const sounds: Record<string, [kind: string, ending: string]> = {
  'audio/webm': ['audio/webm', 'webm'],
  'video/webm': ['audio/webm', 'webm'],
  'video/matroska': ['audio/webm', 'webm'],
  'audio/ogg': ['audio/ogg', 'ogg'],
  'audio/mp4': ['audio/mp4', 'm4a'],
  'audio/x-m4a': ['audio/mp4', 'm4a'],
  'video/mp4': ['audio/mp4', 'm4a'],
  'video/3gpp': ['audio/3gpp', '3gp'],
  'audio/aac': ['audio/aac', 'aac'],
  'audio/mpeg': ['audio/mpeg', 'mp3'],
  'audio/wav': ['audio/wav', 'wav'],
  'audio/amr': ['audio/amr', 'amr'],
}

/** The bytes as they may be stored, or a FieldRefused on `field` that says what to do. */
export async function acceptBytes(accept: Accept, bytes: Uint8Array, field: string): Promise<Accepted> {
  const rule = rules[accept]
  const refuse = (said: Bilingual, type = '') =>
    new FieldRefused(field, said, { accept, type, bytes: bytes.length })
  if (bytes.length === 0) throw refuse(say.empty)
  if (bytes.length > rule.most) throw refuse(rule.large)
  const type = await typeOf(bytes)
  if (accept === 'sound') {
    const sound = sounds[type]
    if (!sound) throw refuse(rule.other, type)
    return { bytes: Buffer.from(bytes), kind: sound[0], ending: sound[1] }
  }
  if (accept === 'paper' && type === 'application/pdf')
    return { bytes: Buffer.from(bytes), kind: type, ending: 'pdf' }
  if (/^image\/hei[cf]/.test(type)) throw refuse(say.photoHeic, type)
  if (!pictures[accept].includes(type)) throw refuse(rule.other, type)
  return redrawn(bytes, rules[accept].edge).catch((cause) => {
    throw Object.assign(refuse(say.photoDamaged, type), { cause })
  })
}

async function typeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.mime.split(';')[0] ?? 'unknown'
}

/** Drawn anew, upright, without EXIF: nothing of the camera, the place or a hidden payload is kept. */
async function redrawn(bytes: Uint8Array, edge: number): Promise<Accepted> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
  const { hasAlpha } = await picture.metadata()
  const sized = picture
    .rotate()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
  if (hasAlpha)
    return { bytes: await sized.webp({ quality: 82 }).toBuffer(), kind: 'image/webp', ending: 'webp' }
  return { bytes: await sized.jpeg({ quality: 82 }).toBuffer(), kind: 'image/jpeg', ending: 'jpg' }
}
