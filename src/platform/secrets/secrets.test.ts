import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { keyRingAt } from './keyfile.ts'
import { newKeyRing, secretsFrom } from './secrets.ts'

describe('sealed fields', () => {
  const ring = newKeyRing()
  const secrets = secretsFrom(ring)

  it('open to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(secrets.open(secrets.seal(text)), text.toWellFormed())
      }),
    )
  })

  it('never look the same twice and never show the text', () => {
    const [one, two] = [secrets.seal('13800000000'), secrets.seal('13800000000')]
    assert.notDeepEqual(one, two)
    assert.ok(!one.includes('13800000000'))
  })

  it('refuse to open once a single bit was changed', () => {
    const sealed = secrets.seal('a telephone number')
    for (let at = 1 + (sealed[0] ?? 0); at < sealed.length; at += 1) {
      const bent = Buffer.from(sealed)
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at)
      assert.throws(() => secrets.open(bent), `byte ${at}`)
    }
  })

  it('still open after the key was changed for a new one', () => {
    const old = secrets.seal('sealed last year')
    const next = newKeyRing()
    const both = secretsFrom({ ...next, keys: { ...ring.keys, ...next.keys } })
    assert.equal(both.open(old), 'sealed last year')
    assert.equal(both.open(both.seal('new')), 'new')
    assert.throws(() => secrets.open(both.seal('new')), /The key file has no key/)
  })

  it('look up by keyed digests that differ by kind and by key', () => {
    assert.equal(secrets.digest('phone', '138'), secrets.digest('phone', '138'))
    assert.notEqual(secrets.digest('phone', '138'), secrets.digest('code', '138'))
    assert.notEqual(secrets.digest('phone', '138'), secretsFrom(newKeyRing()).digest('phone', '138'))
    assert.ok(secrets.same('abc', 'abc'))
    assert.ok(!secrets.same('abc', 'abcd'))
  })
})

describe('the key file', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yishi-keys-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('is made once, for its owner alone, and read again', async () => {
    const path = join(folder, 'deep', 'keys.json')
    const [first, second] = await Promise.all(
      [keyRingAt(path), keyRingAt(path)].map((ring) => ring.catch(() => null)),
    )
    const made = await keyRingAt(path)
    for (const ring of [first, second]) if (ring) assert.deepEqual(ring, made)
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    assert.deepEqual(await keyRingAt(path), made)
  })

  it('that is damaged is never replaced', async () => {
    const path = join(folder, 'damaged.json')
    await writeFile(path, '{"current":')
    await assert.rejects(keyRingAt(path), /damaged: restore it from a backup/)
    assert.equal(await readFile(path, 'utf8'), '{"current":')
  })
})
