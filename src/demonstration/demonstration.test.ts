import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { checkMatter } from '../../test/check-matter.ts'
import { type FreshDatabase, freshDatabase } from '../../test/database.ts'
import { figuresByTownship, solvedByAnswer } from '../front/queries.ts'
import { matterStates } from '../matters/machines/matter.ts'
import { meetingStates } from '../matters/machines/meeting.ts'
import { submissionStates } from '../matters/machines/submission.ts'
import { taskStates } from '../matters/machines/task.ts'
import { libraryMethods } from '../matters/methods/library/index.ts'
import { fixedClock, type MovedClock, movedClock } from '../platform/clock/clock.ts'
import { quietHours } from '../platform/clock/quiet.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { diskStore } from '../platform/files/store.ts'
import type { CommitteeId, MatterId } from '../platform/ids.ts'
import { AlreadyDone } from '../platform/refusals.ts'
import { newKeyRing, secretsFrom } from '../platform/secrets/secrets.ts'
import { serve } from '../platform/server/serve.ts'
import { allJobs, chapters, openRooms } from '../rooms.ts'
import { makeCounty } from './county/county.ts'
import { type Demonstration, openDemonstration } from './room.ts'
import { walks } from './year/walks.ts'
import { type Made, makeYear } from './year/year.ts'

const today = new Date('2026-06-17T11:00:00+08:00')
const jobs = allJobs({ mail: null, sms: null, quiet: quietHours('21:00-08:00') })

describe('the invented county', () => {
  let database: FreshDatabase
  let folder: string
  let db: Db
  let clock: MovedClock
  let demonstration: Demonstration
  let made: Made

  const open = (mode: 'on' | 'off' | 'ifEmpty', at: MovedClock = clock) =>
    openDemonstration({ ...db, clock: at }, at, mode, { jobs, chapters })
  const committee = () =>
    db.q.selectFrom('committees').selectAll().where('level', '=', 'county').executeTakeFirstOrThrow()
  const itsMatters = async () =>
    db.q
      .selectFrom('matters')
      .selectAll()
      .where('committee_id', '=', (await committee()).id)
      .execute()
  const ask = (path: string, form?: Record<string, string>, cookie = '') =>
    serve({
      db,
      doors: openRooms(demonstration.doors).doors(),
      setting: { trustProxy: false },
      dress: async () => ({ person: null, menu: [] }),
      refused: async () => {},
    }).request(`http://127.0.0.1${path}`, {
      method: form ? 'POST' : 'GET',
      headers: { cookie, origin: 'http://127.0.0.1' },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    })

  before(async () => {
    database = await freshDatabase()
    folder = await mkdtemp(join(tmpdir(), 'yishi-demonstration-'))
    clock = movedClock(fixedClock(today))
    db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
    made = await makeYear(db, clock, { jobs, chapters }, { tales: walks.length })
    demonstration = await open('ifEmpty')
  })
  after(async () => {
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  it('no rule stopped a tale or a chapter, whatever day and hour the product is first opened', async () => {
    assert.deepEqual([made.stopped, made.untold], [0, 0])
    for (const moment of ['2026-02-20T23:58:00+08:00', '2027-01-04T08:20:00+08:00']) {
      const another = await freshDatabase()
      const there = movedClock(fixedClock(new Date(moment)))
      const elsewhere = { ...db, q: another.q, clock: there }
      const small = await makeYear(elsewhere, there, { jobs, chapters }, { tales: 14 }).finally(another.drop)
      assert.deepEqual([small.stopped, small.untold], [0, 0], moment)
    }
  })

  it('has sixty members, six townships and twenty villages', async () => {
    const members = await db.q.selectFrom('member_profiles').select('account_id').execute()
    const regions = await db.q.selectFrom('regions').select('level').execute()
    const of = (level: string) => regions.filter((one) => one.level === level).length
    assert.deepEqual([members.length >= 60, of('township'), of('village')], [true, 6, 20])
  })

  it('tells no two topics in the same words', async () => {
    const told = (await itsMatters()).filter((one) => one.reopened_from === null)
    const headlines = told.map((one) => one.headline)
    const once = new Set(headlines)
    assert.deepEqual(
      headlines.filter((headline) => !once.delete(headline)),
      [],
    )
  })

  it('walks every track of every method', async () => {
    const rows = await db.q.selectFrom('matters').select(['method_code', 'track']).execute()
    const walked = new Set(rows.map((one) => `${one.method_code}/${one.track}`))
    const tracks = libraryMethods.flatMap(({ code, tracks }) => tracks.map(({ key }) => `${code}/${key}`))
    const missing = tracks.filter((track) => !walked.has(track))
    assert.deepEqual(missing, [])
  })

  it('has matters where real ones may stand, and every law of a matter holds', async () => {
    const { id } = await committee()
    const matters = await itsMatters()
    assert.ok(matters.length >= 90, `${matters.length} matters`)
    const passing = ['resolvedDirectly', 'replied', 'reporting']
    const there = new Set(matters.map((one) => one.state))
    const missing = matterStates.filter((state) => !there.has(state) && !passing.includes(state))
    assert.deepEqual(missing, [])
    for (const matter of matters) await checkMatter(db, id as CommitteeId, matter.id as MatterId)
  })

  it('has meetings and tasks wherever one may rest', async () => {
    const states = async (table: 'meetings' | 'tasks') =>
      new Set((await db.q.selectFrom(table).select('state').execute()).map(({ state }) => state))
    const [meetings, tasks] = [await states('meetings'), await states('tasks')]
    // Gone through within one verb: approved and invited at once, held as it is written down, evaluated as it closes.
    const passing = ['approved', 'held', 'evaluated']
    assert.deepEqual(
      meetingStates.filter((state) => !meetings.has(state) && !passing.includes(state)),
      [],
    )
    assert.deepEqual(
      taskStates.filter((state) => !tasks.has(state) && !passing.includes(state)),
      [],
    )
  })

  it('shows more than nought wherever the county page, the ledger or a township shows a figure', async () => {
    const { id } = await committee()
    const townships = await figuresByTownship(db, id as CommitteeId)
    const sums = ['running', 'overdue', 'archived'] as const
    for (const key of sums) assert.ok(townships.reduce((all, one) => all + one[key], 0) > 0, key)
    for (const { name, running } of townships) assert.ok(running > 0, JSON.stringify(name))
    const solved = await solvedByAnswer(db, id as CommitteeId)
    assert.ok(solved.n > 0 && solved.d > solved.n, 'some content, some not')
    for (const table of [
      'supports',
      'joinings',
      'calls',
      'benefits',
      'look_backs',
      'takedowns',
      'files',
    ] as const)
      assert.ok((await db.q.selectFrom(table).select('committee_id').execute()).length > 0, table)
  })

  it('has submissions in every state, one of them sealed where nobody else reads', async () => {
    const rows = await db.q.selectFrom('submissions').select(['id', 'state', 'confidential']).execute()
    const there = new Set(rows.map((one) => one.state))
    assert.deepEqual(
      submissionStates.filter((state) => !there.has(state)),
      [],
    )
    const sealed = rows.filter((one) => one.confidential).map((one) => one.id)
    assert.equal(sealed.length, 1)
    const words = db.q.selectFrom('submission_words').select('id').where('submission_id', 'in', sealed)
    assert.deepEqual(await words.execute(), [])
  })

  it('lies wholly in the past, with lights on and people to ring', async () => {
    const late = await db.q.selectFrom('journal').select('seq').where('at', '>', today).execute()
    assert.deepEqual(late, [])
    const reds = await db.q.selectFrom('reminders').select('id').where('light', '=', 'red').execute()
    assert.ok(reds.length >= 1)
    const waiting = db.q.selectFrom('messages').select('id').where('state', '=', 'queued')
    assert.ok((await waiting.where('channel', '=', 'ring').execute()).length >= 1)
    assert.ok((await waiting.where('channel', '=', 'desk').execute()).length >= 1)
  })

  it('keeps cases, published and refused, each with its package', async () => {
    const archived = await db.q.selectFrom('matters').select('id').where('state', '=', 'archived').execute()
    const packages = await db.q.selectFrom('archive_packages').select('matter_id').execute()
    assert.deepEqual(
      archived.map((one) => one.id).filter((one) => !packages.some(({ matter_id }) => matter_id === one)),
      [],
    )
    const decisions = await db.q
      .selectFrom('publications')
      .select(['what', 'decision'])
      .where('superseded_at', 'is', null)
      .execute()
    for (const wanted of ['topic published', 'topic refused', 'case published', 'case refused'])
      assert.ok(
        decisions.some(({ what, decision }) => `${what} ${decision}` === wanted),
        wanted,
      )
  })

  it('is not made twice, not beside a real committee, and not where it is turned off', async () => {
    await assert.rejects(
      transaction(db, (tx) => makeCounty(tx)),
      AlreadyDone,
    )
    assert.equal((await db.q.selectFrom('committees').select('id').execute()).length, 2)
    const { id } = await committee()
    const setReal = (real: boolean) =>
      db.q.updateTable('committees').set({ demonstration: !real }).where('id', '=', id).execute()
    await setReal(true)
    assert.equal((await open('on')).doors.length, 0)
    for (const path of ['/demonstration', '/demonstration/days'])
      assert.equal((await ask(path, path.endsWith('days') ? {} : undefined)).status, 404)
    await setReal(false)
    assert.equal((await open('off')).doors.length, 0, 'one setting turns it off')
    assert.ok((await open('on')).doors.length > 0)
  })

  it('lets anyone walk in as anyone, at their own desk', async () => {
    const page = await (await ask('/demonstration')).text()
    const liaison = await db.q
      .selectFrom('appointments')
      .select('account_id')
      .where('role', '=', 'liaison')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    assert.ok(page.includes(liaison.account_id))
    const entered = await ask('/demonstration/entries', { who: liaison.account_id, to: '/desk' })
    assert.equal(entered.status, 303)
    assert.equal(entered.headers.get('location'), '/desk')
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    assert.equal((await ask('/desk', undefined, cookie)).status, 200)
    const pressed = { _replay: '', who: liaison.account_id, to: '/desk' }
    for (const time of ['first', 'second'])
      assert.ok((await ask('/demonstration/entries', pressed)).headers.has('set-cookie'), time)
    const away = { who: liaison.account_id, to: 'https://elsewhere.example' }
    assert.equal((await ask('/demonstration/entries', away)).headers.get('location'), '/desk')
    for (const who of ['', 'nobody', liaison.account_id.replace(/.$/, 'f').replace(/^.{8}/, '00000000')])
      assert.notEqual((await ask('/demonstration/entries', { who, to: '/desk' })).status, 303)
  })

  it('goes three days on, and stays there after a restart', async () => {
    const before = clock.now().getTime()
    assert.equal((await ask('/demonstration/days', {})).status, 303)
    assert.equal(clock.now().getTime() - before, 3 * 86_400_000)
    const restarted = movedClock(fixedClock(today))
    await open('ifEmpty', restarted)
    assert.equal(restarted.now().getTime(), clock.now().getTime())
  })
})
