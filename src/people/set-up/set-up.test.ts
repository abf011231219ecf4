import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { type Committee, committeeOfHost } from '../../platform/committees.ts'
import { connect } from '../../platform/database/connect.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { keyRingAt } from '../../platform/secrets/keyfile.ts'
import { secretsFrom } from '../../platform/secrets/secrets.ts'
import { acceptInvitation, invite } from '../accounts.ts'
import type { Staff } from '../actors.ts'
import { appoint, whoServes } from '../appointments.ts'
import { findLink } from '../links.ts'
import { allRegions } from '../regions.ts'
import { personOfSession } from '../signin/sessions.ts'
import { type FirstRole, type NewCommittee, setUpCommittee } from './committee.ts'
import { isUrban, levelOf, readPlaces } from './places.ts'
import { answersTo, optionsFrom } from './questions.ts'
import { SetUpRefused } from './refused.ts'
import { words } from './words.ts'

const list = `代码,名称,英文
990101101201,石桥村,Shiqiao Village
990101101000,柳河镇,Liuhe Town
990101001000\t东门街道
`
const wanted: NewCommittee = {
  name: { zh: '清溪县政协', en: 'Qingxi County Committee' },
  region: { zh: '清溪县', en: 'Qingxi County' },
  code: '990101000000',
  prefix: 'QX',
  phone: '0990-123456',
  first: { sysAdmin: { login: 'sys', name: '甲' }, securityAdmin: { login: 'sec', name: '乙' } },
  places: readPlaces(list),
}

let folder: string
let database: FreshDatabase
let db: Db
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yishi-set-up-'))
})
after(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  database = await freshDatabase()
  const secrets = secretsFrom(await keyRingAt(join(folder, 'keys.json')))
  db = { q: database.q, clock: systemClock, secrets, files: diskStore(folder) }
})
afterEach(() => database.drop())

const refusedWith = (words: { en: string }) => (error: unknown) =>
  error instanceof SetUpRefused && error.words.en === words.en

test('a committee is set up, and from its two links the first liaison is invited and appointed', async () => {
  const made = await setUpCommittee(db, wanted)
  const committee = await committeeOfHost(db, 'any.example')
  assert.equal(committee.id, made.committeeId)
  assert.equal(committee.settings.contactPhone, '0990-123456')
  const town = (await allRegions(db, committee.id)).find(({ code }) => code === '990101101000')
  assert.ok(town)
  const { id: regionId } = town
  const [system, security] = made.invitations
  const inviter = await entered(committee, 'sysAdmin', system?.token)
  const appointer = await entered(committee, 'securityAdmin', security?.token)
  await transaction(db, async (tx) => {
    const { accountId } = await invite(tx, inviter, { login: 'lan', name: '兰' })
    await appoint(tx, appointer, { accountId, role: 'liaison', regionId })
  })
  const serving = await whoServes(db, committee.id, ['liaison'], regionId)
  assert.deepEqual(
    serving.map(({ name }) => name),
    ['兰'],
  )
})

async function entered<R extends FirstRole>(committee: Committee, as: R, token = ''): Promise<Staff<R>> {
  const link = await findLink(db, committee.id, token, ['invitation'])
  const session = await transaction(db, (tx) => acceptInvitation(tx, link, 'five quiet herons'))
  const person = await personOfSession(db, committee, session.token)
  assert.ok(person)
  assert.deepEqual(
    person.appointments.map(({ role }) => role),
    [as],
  )
  return { kind: 'staff', ...person, as }
}

test('places come with the level, the parent and the kind that their codes tell', async () => {
  const { committeeId, places } = await setUpCommittee(db, wanted)
  assert.equal(places, 3)
  const regions = await allRegions(db, committeeId)
  const at = (code: string) => regions.find((one) => one.code === code)
  assert.equal(at('990101101201')?.parentId, at('990101101000')?.id)
  assert.equal(at('990101101000')?.parentId, at('990101000000')?.id)
  assert.deepEqual(
    regions.map(({ level, urban }) => [level, urban]),
    [
      ['county', false],
      ['township', true],
      ['township', false],
      ['village', false],
    ],
  )
  assert.equal(at('990101001000')?.name.en, '东门街道', 'without an English name the Chinese stands in')
  assert.equal(levelOf('510000000000'), 'province')
  assert.equal(levelOf('510100000000'), 'city')
  assert.ok(isUrban('510104012003') && !isUrban('510104012203'))
})

test('a bad line of the list is named, and a place of another county is refused with nothing kept', async () => {
  assert.throws(() => readPlaces('990101101000,柳河镇\n99010110,短码'), /2: 99010110/)
  const outside = { ...wanted, places: readPlaces('880101101000,别处镇') }
  await assert.rejects(setUpCommittee(db, outside), refusedWith(words.both.placeOutside))
  assert.equal((await db.q.selectFrom('committees').select('id').execute()).length, 0)
})

test('the same prefix or the same code is refused; of two at once one is made', async () => {
  const both = await Promise.allSettled([setUpCommittee(db, wanted), setUpCommittee(db, wanted)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const samePrefix = { ...wanted, code: '990102000000', places: [] }
  await assert.rejects(setUpCommittee(db, samePrefix), refusedWith(words.both.exists))
  await assert.rejects(setUpCommittee(db, { ...wanted, prefix: 'ZZ' }), refusedWith(words.both.exists))
})

test('a second committee needs hosts on both sides, and a demonstration is no neighbour', async () => {
  const other = { ...wanted, code: '990102000000', prefix: 'ZZ', host: 'zz.example', places: [] }
  await setUpCommittee(db, { ...wanted, host: 'qx.example' })
  await assert.rejects(setUpCommittee(db, { ...other, host: undefined }), refusedWith(words.both.hostsNeeded))
  await assert.rejects(
    setUpCommittee(db, { ...other, host: 'qx.example' }),
    refusedWith(words.both.hostTaken),
  )
  const { committeeId } = await setUpCommittee(db, other)
  assert.equal((await committeeOfHost(db, 'zz.example')).id, committeeId)
  await db.q.updateTable('committees').set({ demonstration: true }).execute()
  const third = { ...other, code: '990103000000', prefix: 'YY', host: 'yy.example' }
  await assert.rejects(setUpCommittee(db, third), refusedWith(words.both.demonstrationHere))
})

test('on a terminal what is missing is asked, and asked again while it does not fit', async () => {
  const typed = ['510000000001', '510000000000']
  const given = optionsFrom([
    ...[
      '--name',
      '清溪',
      '--name-en',
      'Qingxi',
      '--region',
      '清溪',
      '--region-en',
      'Qingxi',
      '--prefix',
      'QX',
    ],
    ...['--phone', '123456', '--system-name', '甲', '--system-login', 'sys', '--security-name', '乙'],
    ...['--security-login', 'sec', '--regions', 'list.csv', '--host', 'a.example'],
  ])
  const answers = await answersTo(given, async () => typed.shift() ?? '', 'en')
  assert.equal(answers.code, '510000000000')
  assert.deepEqual(typed, [])
})

test('without a terminal everything missing or wrong is told at once', async () => {
  await assert.rejects(answersTo({ code: '51', prefix: 'ab' }, null, 'en'), (error: Error) => {
    for (const option of ['--name ', '--code ', '--prefix ', '--system-login '])
      assert.match(error.message, new RegExp(option))
    return !error.message.includes('--host')
  })
})

test('the two administrators are two people', async () => {
  const same = { 'system-login': 'ann', 'security-login': 'Ann' }
  const rest = {
    name: 'a',
    'name-en': 'a',
    region: 'a',
    'region-en': 'a',
    code: '510000000000',
    prefix: 'AB',
  }
  const people = { phone: '123456', 'system-name': 'a', 'security-name': 'b' }
  await assert.rejects(answersTo({ ...rest, ...people, ...same }, null, 'en'), /two people/)
})

test('the commands themselves: set up, refuse a second time, add places; the links open with the key file', async () => {
  const empty = await emptyDatabase()
  const file = join(folder, 'places.csv')
  await writeFile(file, list)
  const env = {
    DATABASE_URL: empty.url,
    DATA_DIR: join(folder, 'data'),
    LANG: 'en',
    PUBLIC_URL: 'https://q.example',
  }
  const options = [
    '--name',
    '清溪县政协',
    '--name-en',
    'Qingxi',
    '--region',
    '清溪县',
    '--region-en',
    'Qingxi',
  ]
  const rest = ['--code', '990101000000', '--prefix', 'QX', '--phone', '0990-1', '--system-name', '甲']
  const people = ['--system-login', 'sys', '--security-name', '乙', '--security-login', 'sec']
  const first = await run('set-up-now.ts', [...options, ...rest, ...people], env)
  assert.equal(first.code, 0, first.said)
  const tokens = [...first.said.matchAll(/https:\/\/q\.example\/invitations\/(\S+)/g)].map(
    ([, token]) => token,
  )
  assert.equal(new Set(tokens).size, 2)
  const second = await run('set-up-now.ts', [...options, ...rest, ...people], env)
  assert.equal(second.code, 1)
  assert.match(second.said, /exists in this database/)
  assert.match((await run('regions-now.ts', ['--prefix', 'QX', '--file', file], env)).said, /3 of the 3/)
  assert.match((await run('regions-now.ts', ['--prefix', 'QX', '--file', file], env)).said, /0 of the 3/)
  assert.match((await run('regions-now.ts', ['--prefix', 'NO', '--file', file], env)).said, /No committee/)
  const q = connect(empty.url, { max: 2 })
  const secrets = secretsFrom(JSON.parse(await readFile(join(folder, 'data/keys.json'), 'utf8')))
  const here = { ...db, q, secrets }
  const { id } = await committeeOfHost(here, 'q.example')
  const links = await Promise.all(tokens.map((token) => findLink(here, id, String(token), ['invitation'])))
  assert.equal(links.length, 2)
  await q.destroy()
  await empty.drop()
})

function run(
  file: string,
  argv: string[],
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  const program = fileURLToPath(new URL(file, import.meta.url))
  const all = { PATH: process.env.PATH, ...env }
  return new Promise((resolve) => {
    const done = (error: unknown, out: string, err: string) =>
      resolve({ code: (error as { code?: number } | null)?.code ?? 0, said: out + err })
    execFile(process.execPath, ['--import', 'tsx', program, ...argv], { env: all }, done)
  })
}
