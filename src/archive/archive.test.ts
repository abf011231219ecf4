import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { unzipSync } from 'fflate'
import { again, matterIn } from '../../test/matter-in.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { review } from '../hearing/redaction/review.ts'
import type { Chapter } from '../matters/chapters.ts'
import { advanceMatter, lockMatter, type MatterRow } from '../matters/matter.ts'
import { publicationsOf } from '../matters/publication/publication.ts'
import { transaction } from '../platform/database/transaction.ts'
import { FieldRefused, NotYours, OutOfReach, StageRefused } from '../platform/refusals.ts'
import { caseOf, caseParts, decideCase, writeCase } from './cases/case.ts'
import { chapter as own } from './chapter.tsx'
import { brokenIn } from './packages/manifest.ts'
import { addAddendum, archiveMatter, packagesOf } from './packages/package.ts'
import { zipOf } from './packages/zip.ts'
import { prints } from './printing/print.ts'
import { casesApproved } from './printing/queries.ts'
import { publicCase, publicCases, toApprove, toWrite } from './queries.ts'

const text = { title: '路灯亮了', background: '半年不亮', doing: '坐下来商量', outcome: '换了新灯' }
const yes = { decision: 'published', retention: '30' } as const

/** A room as the archive sees one. */
const collected: Chapter = {
  key: 'intake',
  stage: 'collect',
  facts: async (_db, _actor, _matter, audience) => ({
    title: { zh: '反映', en: 'Said' },
    facts: [{ label: { zh: '群众的话', en: 'Words' }, text: `三号楼路灯不亮 ${audience}` }],
    actions: [],
    section: null,
    record: { spoke: 3, at: null },
  }),
}

describe('the archive', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const filed = (team: readonly ('mei' | 'mao')[] = []) =>
    matterIn(world, {
      team,
      verbs: ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'],
    })
  const archived = async () => {
    const matter = await filed()
    await writeCase(world.db, world.as('lan'), matter.id, text)
    await archiveMatter(world.db, world.as('cui'), matter.id, yes, [collected, own])
    return again(world, matter)
  }

  test('written by the desk of the place or one of the team, and by nobody else', async () => {
    const matter = await filed(['mei'])
    await assert.rejects(writeCase(world.db, world.as('bo'), matter.id, text), OutOfReach)
    await assert.rejects(writeCase(world.db, world.as('mao'), matter.id, text), NotYours)
    await assert.rejects(writeCase(world.db, world.as('hu') as never, matter.id, text), OutOfReach)
    await writeCase(world.db, world.as('mei'), matter.id, text)
    await writeCase(world.db, world.as('lan'), matter.id, { ...text, title: '灯亮了' })
    assert.equal((await caseOf(world.db, matter))?.title, '灯亮了')
    const early = await matterIn(world, { verbs: ['screen', 'confirm', 'openClaims'] })
    await assert.rejects(writeCase(world.db, world.as('lan'), early.id, text), StageRefused)
  })

  test('approving, deciding who may read it and archiving are one act, done once', async () => {
    const matter = await filed()
    await assert.rejects(archiveMatter(world.db, world.as('cui'), matter.id, yes, []), OutOfReach)
    await writeCase(world.db, world.as('lan'), matter.id, text)
    await assert.rejects(archiveMatter(world.db, world.as('chu'), matter.id, yes, []), OutOfReach)
    await assert.rejects(archiveMatter(world.db, world.as('shi'), matter.id, yes, []), NotYours)
    const refusal = { ...yes, decision: 'refused' } as const
    await assert.rejects(archiveMatter(world.db, world.as('cui'), matter.id, refusal, []), FieldRefused)
    assert.equal((await again(world, matter)).state, 'filed')
    const twice = await Promise.allSettled(
      [1, 2].map(() => archiveMatter(world.db, world.as('cui'), matter.id, yes, [collected])),
    )
    assert.deepEqual(twice.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await packagesOf(world.db, matter)).length, 1)
  })

  test('what looks personal must have been read before it is published', async () => {
    const matter = await filed()
    await writeCase(world.db, world.as('lan'), matter.id, { ...text, doing: '打13800138000联系' })
    const unseen = { ...yes, review: { keep: [] } }
    await assert.rejects(archiveMatter(world.db, world.as('cui'), matter.id, unseen, []), FieldRefused)
    const study = await caseOf(world.db, matter)
    const reviewed = review(caseParts(study as never)).digest
    const hidden = { ...yes, review: { reviewed, keep: [] } }
    await archiveMatter(world.db, world.as('cui'), matter.id, hidden, [])
    assert.equal((await again(world, matter)).state, 'archived')
    const [open] = await publicationsOf(world.db, matter.committee_id, matter.id)
    assert.match(open?.body ?? '', /打■■■联系/)
    const read = await publicCase(world.db, matter.committee_id, matter.id)
    assert.deepEqual([read?.doing, read?.outcome], ['打■■■联系', '换了新灯'], 'nobody reads what was hidden')
  })

  test('archived is final: every verb is refused, the case is not written again', async () => {
    const matter = await archived()
    assert.ok(matter.archived_at)
    await transaction(world.db, async (tx) => {
      const held = await lockMatter(tx, world.as('cui'), matter.id)
      for (const verb of ['redo', 'followUp', 'file', 'sendUp', 'suspend', 'archive'] as const)
        await assert.rejects(advanceMatter(tx, held, verb, { actor: world.as('cui') }), StageRefused, verb)
    })
    await assert.rejects(writeCase(world.db, world.as('lan'), matter.id, text), StageRefused)
    await assert.rejects(archiveMatter(world.db, world.as('cui'), matter.id, yes, []), StageRefused)
  })

  test('the package tells of every room, and of every change', async () => {
    const matter = await archived()
    const [kept] = await packagesOf(world.db, matter)
    assert.ok(kept)
    assert.deepEqual(
      kept.manifest.parts.map((part) => part.key),
      ['matter', 'intake', 'archive', 'journal'],
    )
    assert.deepEqual(brokenIn(kept.manifest, kept.digest), [])
    const parts = kept.manifest.parts.map((part) =>
      part.key === 'intake' ? { ...part, content: { title: '反映', facts: [], record: { spoke: 4 } } } : part,
    )
    assert.deepEqual(brokenIn({ ...kept.manifest, parts }, kept.digest), ['intake'])
    assert.deepEqual(brokenIn({ ...kept.manifest, parts: kept.manifest.parts.slice(1) }, kept.digest), [
      'whole',
    ])
  })

  test('what comes later goes into an addendum, chained to the package before', async () => {
    const matter = await archived()
    await addAddendum(world.db, world.as('lan'), matter.id, '半年后回头看，灯还亮着')
    await assert.rejects(addAddendum(world.db, world.as('hu') as never, matter.id, '说明'), OutOfReach)
    const [first, second] = await packagesOf(world.db, matter)
    assert.ok(first && second)
    assert.deepEqual([second.number, second.manifest.previous], [2, first.digest])
    const open = await filed()
    await assert.rejects(addAddendum(world.db, world.as('lan'), open.id, '太早'), StageRefused)
  })

  test('the file can be checked without this product, and is the same each time', async () => {
    const packages = await packagesOf(world.db, await archived())
    const zip = zipOf(packages)
    assert.deepEqual(zip, zipOf(packages))
    const files = unzipSync(zip)
    const lines = new TextDecoder().decode(files['digests.txt']).trim().split('\n')
    assert.equal(lines.length, 5)
    const page = new TextDecoder().decode(files['index.html'])
    for (const told of ['三号楼路灯不亮 archive', '归档', '数字指纹']) assert.match(page, new RegExp(told))
    for (const line of lines) {
      const [digest, path] = line.split('  ')
      assert.equal(
        createHash('sha256')
          .update(files[path ?? ''] ?? '')
          .digest('hex'),
        digest,
        path,
      )
    }
  })

  test('everyone reads what was published, until it is taken down; the record stays', async () => {
    const matter = await archived()
    assert.equal((await publicCase(world.db, world.committee.id, matter.id))?.outcome, '换了新灯')
    const { cases } = await publicCases(world.db, world.committee.id)
    assert.ok(cases.some((one) => one.id === matter.id))
    const down = { decision: 'takenDown', reason: 'asked' } as const
    await assert.rejects(decideCase(world.db, world.as('shi'), matter.id, down), NotYours)
    await assert.rejects(
      decideCase(world.db, world.as('cui'), matter.id, { ...down, reason: undefined }),
      FieldRefused,
    )
    await decideCase(world.db, world.as('cui'), matter.id, down)
    assert.equal(await publicCase(world.db, world.committee.id, matter.id), null)
    assert.equal((await packagesOf(world.db, matter)).length, 1)
  })

  test('on paper it is for everyone only where everyone reads the whole of it', async () => {
    const shown = async () => {
      const [since, now] = [new Date(0), new Date(world.clock.now().getTime() + 1)]
      return (await casesApproved(world.db, world.committee.id, since, now)).at(-1)?.published
    }
    const printed = async (matter: MatterRow) => (await prints(world.db, world.as('cui'), matter)).length
    const matter = await filed()
    const named = { ...text, outcome: '换了新灯，联系人张桂花，电话13800138000' }
    await writeCase(world.db, world.as('lan'), matter.id, named)
    await archiveMatter(world.db, world.as('cui'), matter.id, yes, [collected, own])
    assert.equal(await shown(), false, 'a name was hidden')
    await archived()
    assert.equal(await shown(), true)
    assert.equal(await printed(await again(world, matter)), 1)
  })

  test('what waits for whom', async () => {
    const matter = await filed(['mei'])
    const has = async (rows: Promise<{ id: string }[]>) => (await rows).some((one) => one.id === matter.id)
    for (const name of ['lan', 'cui', 've', 'shi', 'mei'] as const)
      assert.equal(await has(toWrite(world.db, world.as(name))), true, name)
    for (const name of ['bo', 'chu', 'mao', 'hu', 'sys'] as const)
      assert.equal(await has(toWrite(world.db, world.as(name))), false, name)
    await writeCase(world.db, world.as('lan'), matter.id, text)
    assert.equal(await has(toWrite(world.db, world.as('lan'))), false)
    assert.equal(await has(toApprove(world.db, world.as('cui'))), true)
    for (const name of ['shi', 'chu', 'lan'] as const)
      assert.equal(await has(toApprove(world.db, world.as(name))), false, name)
  })

  test('two write at once: one after the other, the last stands', async () => {
    const matter = await filed()
    await Promise.all(
      (['lan', 've'] as const).map((name) => writeCase(world.db, world.as(name), matter.id, text)),
    )
    assert.ok(await caseOf(world.db, matter))
  })
})
