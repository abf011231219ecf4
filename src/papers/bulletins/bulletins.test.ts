import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse } from '../../../test/open-house.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { submitBrief, writeBrief } from '../briefs/brief.ts'
import * as editing from '../briefs/editing.ts'
import { findBrief } from '../briefs/reach.ts'
import {
  closeInstruction,
  type NewInstruction,
  noteProgress,
  recordInstruction,
} from '../instructions/instruction.ts'
import { instructionsFor, toFollow } from '../instructions/queries.ts'
import { findInstruction } from '../instructions/reach.ts'
import { type BulletinText, discardBulletin, makeBulletin, sendBulletin, signBulletin } from './bulletin.ts'
import { bulletinsOf, findBulletin, waitingForIssue } from './queries.ts'

const text: BulletinText = {
  ...{
    mark: '社情民意专报',
    title: '楼下充电',
    toReport: '县委书记\n县长',
    toSend: '县政府办公室',
    toIssue: '',
  },
  forInstruction: true,
}
/** A word that stands nowhere else. */
const marker = '紫藤萝灯塔'

describe('bulletins and instructions', () => {
  let house: Awaited<ReturnType<typeof openHouse>>
  let world: (typeof house)['world']
  before(async () => {
    house = await openHouse()
    world = house.world
  })
  after(() => house.close())

  const adopted = async () => {
    const brief = {
      title: '楼下充电',
      category: 'utilities',
      situation: '没有充电的地方',
      problems: '没人建',
    }
    const id = await writeBrief(world.db, world.as('mei'), {
      ...brief,
      suggestions: '建充电棚',
      matterIds: [],
    })
    await submitBrief(world.db, world.as('mei'), id)
    await editing.takeUpBrief(world.db, world.as('qin'), id)
    await editing.adoptBrief(world.db, world.as('qin'), id, {})
    return id
  }
  const made = async () => {
    const brief = await adopted()
    return { brief, id: await makeBulletin(world.db, world.as('qin'), { ...text, briefIds: [brief] }) }
  }
  const sent = async () => {
    const one = await made()
    await signBulletin(world.db, world.as('qin'), one.id)
    await sendBulletin(world.db, world.as('qin'), one.id)
    return one
  }
  const fresh = (about: NewInstruction['about'], more: Partial<NewInstruction> = {}): NewInstruction => ({
    ...{ about, givenOn: '2026-03-09', level: 'city', gist: `${marker}很好`, action: `${marker}去办` },
    followerId: world.account.shi,
    ...more,
  })

  test('many sign at once and drafts are thrown away: no number is missing and none is given twice', async () => {
    const all = await Promise.all(Array.from({ length: 9 }, made))
    const signed = all.slice(0, 6)
    const [twice] = signed
    const results = await Promise.allSettled([
      ...signed.map(({ id }) => signBulletin(world.db, world.as('qin'), id)),
      ...all.slice(6).map(({ id }) => discardBulletin(world.db, world.as('qin'), id)),
      signBulletin(world.db, world.as('zhu'), twice?.id ?? ''),
    ])
    assert.equal(results.filter(({ status }) => status === 'rejected').length, 1, 'the second signature')
    const { bulletins } = await bulletinsOf(world.db, world.committee.id)
    const numbers = (key: 'issue' | 'total') =>
      bulletins.flatMap((one) => one[key] ?? []).toSorted((a, b) => a - b)
    assert.deepEqual(numbers('issue'), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(numbers('total'), [1, 2, 3, 4, 5, 6])
    assert.equal((await waitingForIssue(world.db, world.committee.id)).length, 3, 'free again')
  })

  test('a new year begins at one and counts on in all', async () => {
    const before = world.clock.now()
    world.clock.set(new Date('2027-01-05T09:00:00+08:00'))
    const { id } = await made()
    const { year, issue, total } = await signBulletin(world.db, world.as('qin'), id)
    world.clock.set(before)
    assert.deepEqual([year, issue, total], [2027, 1, 7])
  })

  test('a brief stands in one issue: signed and sent it goes along', async () => {
    const { brief, id } = await made()
    const again = makeBulletin(world.db, world.as('qin'), { ...text, briefIds: [brief] })
    await assert.rejects(again, AlreadyDone)
    await assert.rejects(editing.sendUpBrief(world.db, world.as('qin'), brief, '市政协'), AlreadyDone)
    await assert.rejects(sendBulletin(world.db, world.as('qin'), id), StageRefused)
    await assert.rejects(makeBulletin(world.db, world.as('qin'), { ...text, briefIds: [] }), FieldRefused)
    await signBulletin(world.db, world.as('qin'), id)
    assert.equal((await findBrief(world.db, world.as('qin'), brief)).state, 'inIssue')
    await sendBulletin(world.db, world.as('qin'), id)
    assert.equal((await findBrief(world.db, world.as('qin'), brief)).state, 'sentUp')
    await assert.rejects(discardBulletin(world.db, world.as('qin'), id), StageRefused)
  })

  test('an instruction: on what was sent up, for those named, followed to its end', async () => {
    const early = await made()
    const qin = world.as('qin')
    const tooEarly = recordInstruction(world.db, qin, fresh({ kind: 'bulletin', id: early.id }))
    await assert.rejects(tooEarly, RuleRefused)
    const { brief, id } = await sent()
    const about = { kind: 'bulletin', id } as const
    const ahead = recordInstruction(world.db, qin, fresh(about, { givenOn: '2026-03-10' }))
    await assert.rejects(ahead, FieldRefused)
    const unit = recordInstruction(world.db, qin, fresh(about, { followerId: world.account.hu }))
    await assert.rejects(unit, FieldRefused)
    const one = await recordInstruction(world.db, qin, fresh(about, { readerIds: [world.account.zhu] }))
    assert.equal((await findBrief(world.db, qin, brief)).state, 'instructed')
    for (const name of ['mei', 'lan', 'cui', 'hu', 'sys'] as const) {
      await assert.rejects(findInstruction(world.db, world.as(name), one), OutOfReach, name)
      assert.deepEqual((await instructionsFor(world.db, world.as(name))).instructions, [], name)
    }
    await assert.rejects(noteProgress(world.db, world.as('zhu'), one, '看过'), Error)
    await noteProgress(world.db, world.as('shi'), one, `${marker}已开会`)
    await closeInstruction(world.db, world.as('shi'), one, `${marker}建好了`)
    await assert.rejects(closeInstruction(world.db, qin, one, '再来'), AlreadyDone)
    assert.deepEqual(await toFollow(world.db, world.as('shi')), [])
    assert.equal((await findBrief(world.db, qin, brief)).state, 'handled')
    await editing.feedBackBrief(world.db, qin, brief, '充电棚已经建好')
  })

  test('its words lie nowhere that a search, a list or a public page could find', async () => {
    const { rows } = await sealedAway()
    assert.deepEqual(rows, [])
    const open = house.rooms.doors().filter(({ method, who }) => method === 'GET' && who.kind === 'anyone')
    const pages = open.filter(({ path, answer }) => !path.includes(':') && answer !== 'stream')
    assert.ok(pages.length >= 8, `only ${pages.length} pages`)
    for (const { path } of pages) {
      const html = await (await house.call(null, path)).text()
      assert.ok(!html.includes(marker) && !html.includes('/instructions/'), path)
    }
    for (const name of ['lan', 'mei', 'gao'] as const)
      assert.ok(!(await (await house.call(name, `/find?q=${marker}`)).text()).includes('/instructions/'))
    const desk = await (await house.call('zhu', '/desk')).text()
    assert.ok(!desk.includes(marker))
  })

  /** Every column of text in the whole database. */
  async function sealedAway() {
    const { rows: columns } = await sql<{ t: string; c: string }>`
      select c.table_name as t, c.column_name as c from information_schema.columns c
      where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY', 'tsvector')`.execute(
      world.db.q,
    )
    assert.ok(columns.some(({ t }) => t === 'search_rows') && columns.length > 200)
    const found: string[] = []
    for (const { t, c } of columns) {
      const { rows } =
        await sql`select 1 from ${sql.table(t)} where ${sql.ref(c)}::text like ${`%${marker}%`} limit 1`.execute(
          world.db.q,
        )
      if (rows.length > 0) found.push(`${t}.${c}`)
    }
    return { rows: found }
  }

  test('at the doors: printed once it is signed; the office reads it and members do not', async () => {
    const { id } = await made()
    assert.equal((await house.call('qin', `/bulletins/${id}/paper/docx`)).status, 422)
    await house.call('qin', `/bulletins/${id}/signature`, { _replay: crypto.randomUUID() })
    assert.equal((await findBulletin(world.db, world.committee.id, id)).state, 'signed')
    const printed = await house.call('shi', `/bulletins/${id}/paper/docx`)
    assert.equal(printed.status, 200)
    assert.equal(
      Buffer.from(await printed.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    )
    assert.equal((await house.call('mei', `/bulletins/${id}`)).status, 403)
  })
})
