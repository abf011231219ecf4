import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { readOfficial, readPlaces } from './places.ts'

test('from the official lists only what lies in the committee’s own region, with its place where a list says so', async () => {
  const streets = Buffer.from(
    '"code","name","areaCode"\n"990101001","东门街道","990101"\n"880101001","别处","880101"\n',
  )
  const read = await readOfficial(
    Readable.from([streets.subarray(0, 40), streets.subarray(40)]),
    '990101000000',
  )
  assert.deepEqual(read, [{ code: '990101001000', zh: '东门街道', en: '东门街道' }])
  const [place] = readPlaces('990101101000,柳河镇,Liuhe,31.5,107.25')
  assert.deepEqual([place?.latitude, place?.longitude], [31.5, 107.25])
  assert.equal(readPlaces('990101101000,柳河镇,Liuhe,north,107')[0]?.latitude, undefined)
})
