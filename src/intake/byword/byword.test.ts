import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { matterIn } from '../../../test/matter-in.ts'
import { open, signedIn, visitor } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import type { Audience } from '../../matters/chapters.ts'
import type { Actor } from '../../people/actors.ts'
import { log } from '../../platform/log.ts'
import { chapter, intakeDoors } from '../room.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, intakeDoors([chapter]))
})
after(() => world.end())

const heard = () => ({
  channel: 'reception',
  onWordOf: 'family',
  kind: 'problem',
  words: '我妈说楼道灯不亮。',
  regionId: world.region.estate as string,
  tellThrough: 'officer',
  name: '周奶奶',
  handling: 'on',
})
const last = () =>
  world.db.q
    .selectFrom('submissions')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()

test('what the liaison was told is registered in one page and leaves as a slip with its code', async () => {
  const lan = await signedIn(app, world, 'lan')
  const page = await lan.see('/desk/submissions/new')
  assert.ok(page.html.includes('桂花社区') && !page.html.includes('石桥村'), 'only the places that are hers')
  const slip = await lan.see('/desk/submissions/new', { ...heard(), venueId: world.venue })
  assert.match(slip.path, /^\/receipts\/[\w-]+\/slip\?written=1$/)
  const row = await last()
  assert.deepEqual(
    [row.channel, row.on_word_of, row.entered_by, row.venue_id],
    ['reception', 'family', world.account.lan, world.venue],
  )
})

test('what is wrong is said beside its field with everything kept', async () => {
  const lan = await signedIn(app, world, 'lan')
  const wrong = await lan.see('/desk/submissions/new', { ...heard(), words: '', handling: '', regionId: '' })
  assert.equal(wrong.status, 422)
  for (const field of ['words', 'handling', 'regionId'])
    assert.match(wrong.html, new RegExp(`id="f-${field}-error"`), field)
  assert.match(wrong.html, /value="周奶奶"/)
  const elsewhere = await lan.see('/desk/submissions/new', { ...heard(), regionId: world.region.bridge })
  assert.deepEqual([elsewhere.status, /id="f-regionId-error"/.test(elsewhere.html)], [422, true])
  const odd = new File(['no photo'], 'a.jpg', { type: 'image/jpeg' })
  const count = (await world.db.q.selectFrom('submissions').select('id').execute()).length
  assert.match(
    (await lan.see('/desk/submissions/new', { ...heard(), photos: odd })).html,
    /id="f-photos-error"/,
  )
  assert.equal(
    (await world.db.q.selectFrom('submissions').select('id').execute()).length,
    count,
    'all or nothing',
  )
})

test('the door is for those who hear residents', async () => {
  for (const name of ['hu', 'feng', 'sys', 'qin'] as const)
    assert.equal((await (await signedIn(app, world, name)).see('/desk/submissions/new')).status, 403, name)
  assert.equal((await visitor(app).ask('/desk/submissions/new')).status, 303)
})

test('the chapter tells how many spoke to all, and the words to those who may read them', async () => {
  const lan = await signedIn(app, world, 'lan')
  await lan.see('/desk/submissions/new', { ...heard(), signatories: '12' })
  const row = await last()
  const matter = await matterIn(world, { team: ['mei'] })
  await world.db.q
    .updateTable('submissions')
    .set({ matter_id: matter.id, state: 'accepted' })
    .where('id', '=', row.id)
    .execute()
  const view = { lang: 'zh' } as Parameters<
    NonNullable<NonNullable<Awaited<ReturnType<typeof chapter.facts>>>['section']>
  >[0]
  const told = async (actor: Actor, audience: Audience) => {
    const facts = await chapter.facts(world.db, actor, matter, audience)
    return {
      facts: JSON.stringify(facts?.facts ?? null),
      html: String(facts?.section?.(view) ?? ''),
      record: JSON.stringify(facts?.record ?? null),
    }
  }
  for (const name of ['lan', 'cui', 've', 'mei'] as const)
    assert.match((await told(world.as(name), 'staff')).html, /楼道灯不亮/, name)
  for (const name of ['bo', 'mao', 'hu', 'shi', 'qin', 'feng', 'gao'] as const) {
    const seen = await told(world.as(name), 'staff')
    assert.ok(!seen.html.includes('楼道灯'), name)
    assert.match(seen.facts, /12 人/, name)
  }
  const receipt = {
    kind: 'receipt',
    committeeId: world.committee.id,
    submissionId: row.id,
    residentId: null,
  } as Actor
  assert.match((await told(receipt, 'resident')).html, /楼道灯不亮/)
  assert.equal((await told({ kind: 'anyone', committeeId: world.committee.id }, 'public')).facts, 'null')
  const kept = await told({ kind: 'job', committeeId: world.committee.id, job: 'archive.keep' }, 'archive')
  assert.deepEqual(
    [kept.html, kept.record.includes('楼道灯'), JSON.parse(kept.record).spoke],
    ['', false, 12],
  )
})
