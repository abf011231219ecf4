import assert from 'node:assert/strict'
import { mkdtemp, readFile as readDisk, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type CommitteeId, newId } from '../ids.ts'
import { diskStore } from './store.ts'

describe('the disk store', () => {
  let dir: string
  const committee = newId<'committee'>(new Date(0))
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'yishi-store-'))
  })
  after(() => rm(dir, { recursive: true }))

  it('gives back what was put, the same bytes stored once', async () => {
    const store = diskStore(join(dir, 'fresh'))
    const puts = await Promise.all([1, 2, 3, 4].map(() => store.put(committee, Buffer.from('same'))))
    const { digest } = puts[0] as { digest: string }
    assert.deepEqual(await store.get(committee, digest), Buffer.from('same'))
    assert.deepEqual(await readdir(join(dir, 'fresh', committee, digest.slice(0, 2))), [digest])
    await store.remove(committee, digest)
    await store.remove(committee, digest)
    await assert.rejects(store.get(committee, digest), /ENOENT/)
  })

  it('notices damage', async () => {
    const store = diskStore(dir)
    const { digest } = await store.put(committee, Buffer.from('whole'))
    const path = join(dir, committee, digest.slice(0, 2), digest)
    assert.equal(await readDisk(path, 'utf8'), 'whole')
    await writeFile(path, 'halfx')
    await assert.rejects(store.get(committee, digest), /damaged: restore it from a backup/)
  })

  it('lists and removes what a killed process left half-written', async () => {
    const store = diskStore(dir)
    const { digest } = await store.put(committee, Buffer.from('half'))
    await store.remove(committee, digest)
    await writeFile(join(dir, committee, digest.slice(0, 2), `${digest}.abc.part`), 'ha')
    const listed: string[] = []
    for await (const one of store.digests(committee)) listed.push(one)
    assert.ok(listed.includes(digest))
    await store.remove(committee, digest)
    assert.deepEqual(await readdir(join(dir, committee, digest.slice(0, 2))), [])
  })

  it('turns no name into a path of its own', async () => {
    const store = diskStore(dir)
    await assert.rejects(async () => store.get(committee, '../../../../etc/passwd'), RangeError)
    await assert.rejects(async () => store.get('..' as CommitteeId, '0'.repeat(64)), RangeError)
  })
})
