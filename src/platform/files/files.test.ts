import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import sharp from 'sharp'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { transaction } from '../database/transaction.ts'
import { newId } from '../ids.ts'
import { FieldRefused, OutOfReach } from '../refusals.ts'
import type { Accept } from './accept.ts'
import { fileById, filesOf, keepFile, readFile, removeFiles } from './files.ts'
import { sweepFiles } from './sweep.ts'

const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' }, IFD0: { Artist: 'Somebody' } }
/** Blue over red, lying on its side as a phone writes it (orientation 6), with a place in it. */
const photo = () =>
  sharp({ create: { width: 2600, height: 1300, channels: 3, background: 'red' } })
    .composite([
      { input: { create: { width: 1300, height: 1300, channels: 3, background: 'blue' } }, left: 0, top: 0 },
    ])
    .jpeg()
    .withExif(gps)
    .withMetadata({ orientation: 6, exif: gps })
    .toBuffer()
const square = (form: 'png' | 'webp', channels: 3 | 4 = 3) =>
  sharp({ create: { width: 40, height: 40, channels, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } })
    [form]()
    .toBuffer()

const ftyp = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}`),
    Buffer.alloc(4),
    Buffer.from(`${brand}mif1`),
    Buffer.alloc(64),
  ])
const wav = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([36, 0, 0, 0]),
  Buffer.from('WAVEfmt '),
  Buffer.alloc(200),
])
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(100)])
const webm = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84]),
  Buffer.from('webm'),
  Buffer.alloc(100),
])
const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')

describe('files', () => {
  let ground: Ground
  const subject = () => newId<'submission'>(ground.clock.now())
  const keep = (
    subjectId: string,
    accept: Accept,
    bytes: Uint8Array,
    more: { seconds?: number; field?: string } = {},
  ) =>
    transaction(ground.db, (tx) =>
      keepFile(tx, {
        committeeId: ground.committeeId,
        subjectKind: 'submission',
        subjectId,
        bytes,
        accept,
        ...more,
      }),
    )
  const refused = async (accept: Accept, bytes: Uint8Array, words: RegExp, more = {}) =>
    assert.rejects(keep(subject(), accept, bytes, more), (error) => {
      assert.ok(error instanceof FieldRefused, String(error))
      assert.match(error.words.en, words)
      assert.ok(error.words.zh.length > 5)
      return true
    })
  const onDisk = async () => {
    const kept: string[] = []
    for await (const digest of ground.db.files.digests(ground.committeeId)) kept.push(digest)
    return kept
  }

  before(async () => {
    ground = await makeGround()
  })
  after(() => ground.end())

  it('keep a photo upright, smaller and without its place or its maker', async () => {
    const sent = await photo()
    assert.ok((await sharp(sent).metadata()).exif)
    const kept = await keep(subject(), 'photo', sent)
    const { bytes, file } = await readFile(ground.db, ground.committeeId, kept.id)
    const seen = await sharp(bytes).metadata()
    assert.deepEqual([seen.format, seen.width, seen.height], ['jpeg', 1000, 2000])
    assert.deepEqual(
      [seen.exif, seen.orientation, seen.iptc, seen.xmp],
      [undefined, undefined, undefined, undefined],
    )
    assert.deepEqual([file.kind, file.name, file.bytes], ['image/jpeg', 'photo-1.jpg', bytes.length])
    const top = await sharp(bytes).extract({ left: 500, top: 100, width: 1, height: 1 }).raw().toBuffer()
    assert.ok((top[2] ?? 0) > 200 && (top[0] ?? 255) < 60, 'blue must be on top')
  })

  it('number what belongs to one subject and name nothing personal', async () => {
    const id = subject()
    await keep(id, 'photo', await square('png'))
    await keep(id, 'photo', await square('webp', 4))
    ground.later(1)
    await keep(id, 'sound', amr, { seconds: 31.2 })
    ground.later(1)
    await keep(id, 'paper', pdf)
    const files = await filesOf(ground.db, ground.committeeId, id)
    assert.deepEqual(
      files.map(({ name, kind, seconds }) => [name, kind, seconds]),
      [
        ['photo-1.jpg', 'image/jpeg', null],
        ['photo-2.webp', 'image/webp', null],
        ['sound-1.amr', 'audio/amr', 32],
        ['paper-1.pdf', 'application/pdf', null],
      ],
    )
  })

  it('know sounds by their bytes', async () => {
    const kinds = [wav, amr, webm, ftyp('M4A ')].map(
      async (bytes) => (await keep(subject(), 'sound', bytes)).kind,
    )
    assert.deepEqual(await Promise.all(kinds), ['audio/wav', 'audio/amr', 'audio/webm', 'audio/mp4'])
  })

  it('refuse kindly, saying what to do', async () => {
    await refused('photo', ftyp('heic'), /Most Compatible/)
    await refused('photo', pdf, /JPG, PNG or WebP/)
    await refused(
      'photo',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      /JPG, PNG or WebP/,
    )
    await refused('photo', (await photo()).subarray(0, 3000), /can’t be opened/)
    await refused('photo', Buffer.alloc(0), /empty/)
    await refused('sound', await photo(), /recording from your phone/)
    await refused('sound', Buffer.concat([wav, Buffer.alloc(5 * 1024 * 1024)]), /up to 5 MB/)
    await refused('sound', wav, /60 seconds/, { seconds: 61 })
    await refused('paper', Buffer.from('PK\u0003\u0004 a document'), /PDF, JPG or PNG/)
    await refused('paper', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]), /up to 20 MB/)
  })

  it('name the field of the form that is to be corrected', async () => {
    const attempt = keep(subject(), 'photo', pdf, { field: 'photos' })
    await assert.rejects(attempt, (error) => error instanceof FieldRefused && error.field === 'photos')
  })

  it('are not found in another committee', async () => {
    const kept = await keep(subject(), 'paper', pdf)
    const stranger = newId<'committee'>(ground.clock.now())
    await assert.rejects(fileById(ground.db, stranger, kept.id), OutOfReach)
    await assert.rejects(readFile(ground.db, stranger, kept.id), OutOfReach)
  })

  it('leave the disk when erased or rolled back, and stay while any subject has them', async () => {
    await sweepFiles(ground.db, ground.committeeId)
    const before = await onDisk()
    const [one, two] = [subject(), subject()]
    const shared = Buffer.concat([pdf, Buffer.from('shared')])
    await keep(one, 'paper', shared)
    const { id } = await keep(two, 'paper', shared)
    await assert.rejects(
      transaction(ground.db, async (tx) => {
        const lost = {
          committeeId: ground.committeeId,
          subjectKind: 'submission',
          subjectId: one,
          accept: 'paper' as const,
        }
        await keepFile(tx, { ...lost, bytes: Buffer.concat([pdf, Buffer.from('rolled back')]) })
        throw new Error('changed my mind')
      }),
    )
    assert.equal((await onDisk()).length, before.length + 2)
    assert.equal(await transaction(ground.db, (tx) => removeFiles(tx, ground.committeeId, one)), 1)
    assert.deepEqual(await sweepFiles(ground.db, ground.committeeId), { removed: 1 })
    assert.deepEqual((await readFile(ground.db, ground.committeeId, id)).bytes, shared)
    await transaction(ground.db, (tx) => removeFiles(tx, ground.committeeId, two))
    assert.deepEqual(await sweepFiles(ground.db, ground.committeeId), { removed: 1 })
    assert.deepEqual((await onDisk()).sort(), before.sort())
  })

  it('are not swept away while their transaction is still open', async () => {
    const bytes = Buffer.concat([pdf, Buffer.from('still open')])
    let swept: Promise<{ removed: number }> | undefined
    const kept = await transaction(ground.db, async (tx) => {
      const file = { committeeId: ground.committeeId, subjectKind: 'submission', subjectId: subject() }
      const made = await keepFile(tx, { ...file, bytes, accept: 'paper' })
      swept = sweepFiles(ground.db, ground.committeeId)
      const waiting = await Promise.race([
        swept.then(() => 'done'),
        new Promise((done) => setTimeout(done, 150, 'waiting')),
      ])
      assert.equal(waiting, 'waiting')
      return made
    })
    assert.deepEqual(await swept, { removed: 0 })
    assert.deepEqual((await readFile(ground.db, ground.committeeId, kept.id)).bytes, bytes)
  })
})
