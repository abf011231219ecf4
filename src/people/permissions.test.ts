import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { makeWorld, type PersonName, start, type World } from '../../test/world.ts'
import type { Committee } from '../platform/committees.ts'
import { transaction } from '../platform/database/transaction.ts'
import { newId, type SubmissionId } from '../platform/ids.ts'
import { LinkEnded, NotYours, OutOfReach, ProofNeeded, SignInNeeded } from '../platform/refusals.ts'
import type { Call } from '../platform/server/door.ts'
import { leave } from './accounts.ts'
import { appointmentsOf, endAppointment } from './appointments.ts'
import { giveLink, type LinkPurpose, revokeLinks, useLink } from './links.ts'
import { anyStaff, oneTimeLink, receipt, receiptDigest, staff } from './permissions.ts'
import { type Device, mustBeProven, openSession, sessionsOf, signOut, walkInAs } from './signin/sessions.ts'

const minute = 60_000
const day = 24 * 60 * minute
let world: World

before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const later = (ms: number) => world.clock.set(new Date(start.getTime() + ms))
const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(world.db, work)

function call(given: { session?: string; params?: Record<string, string>; committee?: Committee }): Call {
  return {
    db: world.db,
    committee: given.committee ?? world.committee,
    params: given.params ?? {},
    ip: '127.0.0.1',
    site: 'http://localhost',
    cookie: () => given.session,
    header: () => undefined,
  }
}

async function session(name: PersonName, device: Device = 'desk'): Promise<string> {
  return (await tx((t) => openSession(t, world.committee.id, world.account[name], device))).token
}

test('a door opens to its roles; the first that fits is who one acts as', async () => {
  const token = await session('lan')
  const actor = await staff('convener', 'liaison').admit(call({ session: token }))
  assert.equal(actor.as, 'liaison')
  assert.equal(actor.accountId, world.account.lan)
  assert.equal(actor.appointments[0]?.regionId, world.region.street)
  assert.equal(actor.appointments[0]?.regionLevel, 'township')
  await assert.rejects(staff('convener').admit(call({ session: token })), NotYours)
  await assert.rejects(anyStaff.admit(call({})), SignInNeeded)
  await assert.rejects(anyStaff.admit(call({ session: 'made-up' })), SignInNeeded)
})

test('a desk ends after fifteen idle minutes, and stays while it is used', async () => {
  const token = await session('lan')
  for (const at of [10, 20, 30]) {
    later(at * minute)
    await anyStaff.admit(call({ session: token }))
  }
  later(46 * minute)
  await assert.rejects(anyStaff.admit(call({ session: token })), SignInNeeded)
})

test('being seen is written down at most once a minute', async () => {
  const token = await session('bo')
  const seen = async () => (await sessionsOf(world.db, world.as('bo')))[0]?.seenAt.getTime()
  later(59_000)
  await anyStaff.admit(call({ session: token }))
  assert.equal(await seen(), start.getTime())
  later(61_000)
  await anyStaff.admit(call({ session: token }))
  assert.equal(await seen(), start.getTime() + 61_000)
})

test('a phone stays for thirty days and is asked again before an identity, an approval or an export', async () => {
  const token = await session('mei', 'phone')
  mustBeProven(await anyStaff.admit(call({ session: token })), world.clock)
  later(29 * day)
  const actor = await anyStaff.admit(call({ session: token }))
  assert.throws(() => mustBeProven(actor, world.clock), ProofNeeded)
  later(31 * day)
  await assert.rejects(anyStaff.admit(call({ session: token })), SignInNeeded)
})

test('an ended appointment, a left account and a sign-out lose access at the next request', async () => {
  const [shi, hu, wei] = [await session('shi'), await session('hu'), await session('wei')]
  const held = await appointmentsOf(world.db, world.committee.id, world.account.shi)
  await tx((t) => endAppointment(t, world.as('sec'), held[0]?.id ?? newId(start)))
  await assert.rejects(anyStaff.admit(call({ session: shi })), NotYours)
  await tx((t) => leave(t, world.as('sys'), world.account.hu))
  await assert.rejects(anyStaff.admit(call({ session: hu })), SignInNeeded)
  await tx((t) => signOut(t, world.committee.id, wei))
  await assert.rejects(anyStaff.admit(call({ session: wei })), SignInNeeded)
})

test('an appointment holds from its first to its last day', async () => {
  const token = await session('min', 'phone')
  const term = { from_day: '2026-03-10', to_day: '2026-03-11' }
  await world.db.q.updateTable('appointments').set(term).where('account_id', '=', world.account.min).execute()
  const answers: string[] = []
  for (const [at, expected] of [
    [0, 'no'],
    [1, 'yes'],
    [2, 'yes'],
    [3, 'no'],
  ] as const) {
    later(at * day)
    answers.push(
      await anyStaff.admit(call({ session: token })).then(
        () => 'yes',
        () => 'no',
      ),
    )
    assert.equal(answers.at(-1), expected, `day ${at}`)
  }
})

test('another committee’s session opens nothing here', async () => {
  const token = await session('lan')
  const elsewhere = { ...world.committee, id: newId<'committee'>(start) }
  await assert.rejects(anyStaff.admit(call({ session: token, committee: elsewhere })), SignInNeeded)
})

test('walking in as somebody works in a demonstration alone', async () => {
  const demonstration = { ...world.committee, demonstration: true }
  await assert.rejects(
    tx((t) => walkInAs(t, world.committee, world.account.qin)),
    NotYours,
  )
  const { token } = await tx((t) => walkInAs(t, demonstration, world.account.qin))
  later(3 * day)
  mustBeProven(await anyStaff.admit(call({ session: token, committee: demonstration })), world.clock)
})

test('a receipt is found by its token; anything else reads as not found', async () => {
  const id = newId<'submission'>(start) as SubmissionId
  const due = { first_due_at: start, notice_due_at: start, created_at: start, state_since: start }
  await world.db.q
    .insertInto('submissions')
    .values({
      committee_id: world.committee.id,
      id,
      number: 'QX-2026-000001',
      state: 'submitted',
      channel: 'web',
      kind: 'problem',
      region_id: world.region.estate,
      token_hash: receiptDigest(world.db.secrets, 'the-token'),
      code_hash: 'x',
      ...due,
    })
    .execute()
  assert.equal((await receipt.admit(call({ params: { token: 'the-token' } }))).submissionId, id)
  await assert.rejects(receipt.admit(call({ params: { token: 'another' } })), OutOfReach)
  await assert.rejects(receipt.admit(call({})), OutOfReach)
})

const link = (token: string, ...purposes: LinkPurpose[]) =>
  oneTimeLink(...purposes).admit(call({ params: { link: token } }))

test('a link is for one purpose, lives its days, and ends with its use', async () => {
  const subject = newId<'task'>(start)
  const token = await tx((t) =>
    giveLink(t, world.committee.id, 'task', subject, { party: '镇水利站', days: 3 }),
  )
  const holder = await link(token, 'task', 'minutes')
  assert.deepEqual([holder.subjectId, holder.party], [subject, '镇水利站'])
  await assert.rejects(link(token, 'evaluation'), LinkEnded)
  later(3 * day)
  await assert.rejects(link(token, 'task'), LinkEnded)
  later(0)
  const uses = await Promise.allSettled([tx((t) => useLink(t, holder)), tx((t) => useLink(t, holder))])
  assert.deepEqual(uses.map((use) => use.status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(link(token, 'task'), LinkEnded)
})

test('revoking ends the open links of a subject, of one purpose or of all', async () => {
  const subject = newId<'task'>(start)
  const give = (purpose: 'task' | 'minutes') => tx((t) => giveLink(t, world.committee.id, purpose, subject))
  const [task, minutes] = [await give('task'), await give('minutes')]
  await tx((t) => revokeLinks(t, world.committee.id, subject, 'task'))
  await assert.rejects(link(task, 'task'), LinkEnded)
  await link(minutes, 'minutes')
  await tx((t) => revokeLinks(t, world.committee.id, subject))
  await assert.rejects(link(minutes, 'minutes'), LinkEnded)
})

test('no token is stored as it is', async () => {
  const token = await tx((t) => giveLink(t, world.committee.id, 'task', newId<'task'>(start)))
  const kept = await session('gao')
  const links = await world.db.q.selectFrom('one_time_links').select('token_hash').execute()
  const sessions = await world.db.q.selectFrom('sessions').select('token_hash').execute()
  const hashes = [...links, ...sessions].map((row) => row.token_hash)
  assert.ok(hashes.length >= 2 && !hashes.includes(token) && !hashes.includes(kept))
})
