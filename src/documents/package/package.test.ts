import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { brokenIn, packageOf } from './package.ts'

const files = [
  { path: '001/纪要.docx', bytes: strToU8('minutes') },
  { path: '001/case.docx', bytes: strToU8('case') },
]

suite('a package of papers', () => {
  test('the same files give the same bytes, in whatever order they come', () => {
    const zip = packageOf({ matter: '2026-0117' }, files)
    assert.deepEqual(packageOf({ matter: '2026-0117' }, files.toReversed()).length, zip.length)
    assert.deepEqual(packageOf({ matter: '2026-0117' }, files), zip)
    assert.deepEqual(brokenIn(zip), [])
  })

  test('what was changed, taken out or added is named', () => {
    const parts = unzipSync(packageOf({}, files))
    assert.deepEqual(brokenIn(zipSync({ ...parts, '001/case.docx': strToU8('other') })), ['001/case.docx'])
    assert.deepEqual(brokenIn(zipSync({ ...parts, '002/more.docx': strToU8('more') })), ['002/more.docx'])
    const { '001/case.docx': _gone, ...rest } = parts
    assert.deepEqual(brokenIn(zipSync(rest)), ['001/case.docx'])
    assert.deepEqual(brokenIn(zipSync({ ...parts, 'digests.txt': strToU8('') })), ['manifest.json'])
  })

  test('a name that leads out, or stands twice, is refused', () => {
    for (const path of ['../x', '/x', 'a/../x', 'a//b', 'manifest.json', 'a\\b', ''])
      assert.throws(() => packageOf({}, [{ path, bytes: strToU8('x') }]), RangeError, path)
    assert.throws(() => packageOf({}, [...files, ...files]), RangeError)
  })
})
