import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { firstWords, saidIn } from '../../matters/submissions/said.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { eraseMine } from '../../people/identity/erasure/erase.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { filesOf } from '../../platform/files/files.ts'
import type { ResidentId, SubmissionId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { receive } from '../submissions/receive.ts'
import { writeGist } from './gist.ts'
import { keepRecording, recordingOf } from './recording.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

/** The shortest WAVE that calls itself one. */
function spoken(name = 'a.wav'): File {
  const bytes = Buffer.alloc(60)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(52, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  return new File([bytes, name], name, { type: 'audio/wav' })
}
const keep = (id: SubmissionId, sent: { recording?: unknown; seconds?: unknown }) =>
  transaction(world.db, (tx) => keepRecording(tx, world.committee.id, id, sent))
const recordings = async (id: SubmissionId) =>
  (await filesOf(world.db, world.committee.id, id)).filter((one) => recordingOf([one]))

async function speak(): Promise<SubmissionId> {
  const { submissionId } = await receive(world.db, anyone, {
    ...{ channel: 'web', kind: 'problem', wordless: 'recorded', regionId: world.region.estate },
    person: { name: '李阿婆', tellThrough: 'officer' },
    consents: ['handling'],
  })
  await keep(submissionId, { recording: spoken(), seconds: '31' })
  return submissionId
}
const saidOf = async (id: SubmissionId) => (await saidIn(world.db, world.committee.id, [id])).get(id) ?? []

test('a recording stands where words would; the gist is the liaison’s, and the interpreter is named', async () => {
  const id = await speak()
  assert.deepEqual(await saidOf(id), [])
  const [file] = await recordings(id)
  assert.deepEqual([file?.kind, file?.seconds], ['audio/wav', 31])
  const gist = { gist: '楼道里的灯坏了，晚上不敢出门', language: '闽南话', interpreter: '陈老师' }
  await assert.rejects(writeGist(world.db, world.as('bo'), id, gist), OutOfReach)
  await writeGist(world.db, world.as('lan'), id, gist)
  const said = await saidOf(id)
  assert.equal(firstWords(said), gist.gist)
  assert.deepEqual([said[0]?.saidBy, said[0]?.language, said[0]?.interpreter], ['staff', '闽南话', '陈老师'])
  const raw = JSON.stringify(await world.db.q.selectFrom('submission_words').selectAll().execute())
  assert.ok(!raw.includes('陈老师'))
  assert.equal((await recordings(id)).length, 1, 'what was spoken stays')
})

test('without words there must be a recording, and without a recording there is no gist', async () => {
  const nothing = { channel: 'web', kind: 'problem', regionId: world.region.estate } as const
  const silent = { ...nothing, person: { tellThrough: 'nothing' }, consents: [] } as const
  await assert.rejects(
    receive(world.db, anyone, silent),
    (error) => error instanceof FieldRefused && error.field === 'words',
  )
  const { submissionId } = await receive(world.db, anyone, { ...silent, words: '路灯坏了很久' })
  await assert.rejects(writeGist(world.db, world.as('lan'), submissionId, { gist: '路灯坏了' }), RuleRefused)
})

test('one at a time: a new recording takes the place of the last, and what is none leaves it there', async () => {
  const id = await speak()
  assert.equal(await keep(id, { recording: spoken('another'), seconds: '12' }), null)
  assert.deepEqual(
    (await recordings(id)).map((one) => one.seconds),
    [12],
  )
  const wrong = await keep(id, { recording: new File(['no sound at all'], 'a.mp3') })
  assert.match(wrong?.zh ?? '', /./)
  assert.ok(await keep(id, { recording: spoken(), seconds: '75' }), 'a minute is the most')
  assert.equal((await recordings(id)).length, 1)
})

test('erased at the person’s wish: recording, gist and interpreter are gone', async () => {
  const id = await speak()
  await writeGist(world.db, world.as('lan'), id, { gist: '楼道里的灯坏了', interpreter: '陈老师' })
  const { resident_id } = await world.db.q
    .selectFrom('submissions')
    .select('resident_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const holder = {
    ...anyone,
    kind: 'receipt',
    submissionId: id,
    residentId: resident_id as ResidentId,
  } as const
  await transaction(world.db, (tx) => eraseMine(tx, holder))
  assert.deepEqual(await recordings(id), [])
  const [gist] = await saidOf(id)
  assert.deepEqual([gist?.text, gist?.interpreter], [null, null])
})
