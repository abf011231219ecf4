import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { makeWorld, type PersonName, start, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, OutOfReach, ProofNeeded } from '../../platform/refusals.ts'
import { leave } from '../accounts.ts'
import {
  addPasskey,
  askForPasskey,
  offerPasskey,
  passkeysOf,
  proveWithPasskey,
  removePasskey,
  signInWithPasskey,
  siteOf,
} from './passkeys.ts'

const address = 'https://county.example'
const site = siteOf(address)
let world: World

before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(world.db, work)
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest()
const url64 = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** The encoder's own type knows no map within a map. */
const encoded = (map: Map<unknown, unknown>) => isoCBOR.encode(map as Parameters<typeof isoCBOR.encode>[0])

/** What a phone does: keeps one key pair and signs what the page of one site asks. */
class Phone {
  readonly id = randomBytes(16)
  counter = 0
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  register(challenge: string, origin = address) {
    const data = Buffer.concat([this.authenticator(0x45), this.credential()])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(data)],
    ])
    const clientDataJSON = this.client('webauthn.create', challenge, origin)
    const attestationObject = url64(encoded(attestation))
    return this.answer({ clientDataJSON, attestationObject, transports: ['internal'] })
  }

  sign(challenge: string, origin = address) {
    this.counter++
    const data = this.authenticator(0x05)
    const clientDataJSON = this.client('webauthn.get', challenge, origin)
    const signed = Buffer.concat([data, sha(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = url64(sign('sha256', signed, this.keys.privateKey as KeyObject))
    return this.answer({ clientDataJSON, authenticatorData: url64(data), signature })
  }

  private answer(response: object) {
    const id = url64(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  private client(type: string, challenge: string, origin: string): string {
    return url64(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))
  }

  private authenticator(flags: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(this.counter)
    return Buffer.concat([sha(site.rpId), Buffer.from([flags]), count])
  }

  private credential(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' })
    const point = (part = '') => new Uint8Array(Buffer.from(part, 'base64url'))
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ])
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, encoded(key)])
  }
}

async function withPasskey(who: PersonName): Promise<Phone> {
  const phone = new Phone()
  const offer = await tx((t) => offerPasskey(t, world.committee, world.as(who), site))
  const answer = { challenge: offer.id, response: phone.register(offer.options.challenge), label: '我的手机' }
  await tx((t) => addPasskey(t, world.as(who), site, answer))
  return phone
}

const ask = () => tx((t) => askForPasskey(t, world.committee, site))
const enter = (challenge: string, response: unknown, onPhone = true) =>
  tx((t) => signInWithPasskey(t, world.committee.id, site, { challenge, response, onPhone }))

test('a member’s phone signs in and stays; a desk does not, nor the phone of someone in the office', async () => {
  const [mei, shi] = [await withPasskey('mei'), await withPasskey('shi')]
  const device = async (phone: Phone, onPhone: boolean) => {
    const asked = await ask()
    return (await enter(asked.id, phone.sign(asked.options.challenge), onPhone))?.device
  }
  assert.deepEqual(
    [await device(mei, true), await device(mei, false), await device(shi, true)],
    ['phone', 'desk', 'desk'],
  )
  assert.deepEqual(
    (await passkeysOf(world.db, world.as('mei'))).map((one) => one.label),
    ['我的手机'],
  )
})

test('an answer counts once, within five minutes, for its own challenge and its own site', async () => {
  const phone = await withPasskey('mao')
  const asked = await ask()
  const answer = phone.sign(asked.options.challenge)
  const both = await Promise.all([enter(asked.id, answer), enter(asked.id, answer)])
  assert.equal(both.filter(Boolean).length, 1, 'replayed')
  const [one, other, late, foreign] = [await ask(), await ask(), await ask(), await ask()]
  assert.equal(await enter(one.id, phone.sign(other.options.challenge)), null, 'another challenge')
  assert.equal(
    await enter(foreign.id, phone.sign(foreign.options.challenge, 'https://county.example.evil.example')),
    null,
  )
  world.clock.set(new Date(start.getTime() + 5 * 60_000 + 1))
  assert.equal(await enter(late.id, phone.sign(late.options.challenge)), null, 'late')
})

test('a copied key that counts backwards opens nothing', async () => {
  const phone = await withPasskey('min')
  for (const counter of [10, 3]) {
    const asked = await ask()
    phone.counter = counter
    assert.equal(Boolean(await enter(asked.id, phone.sign(asked.options.challenge))), counter === 10)
  }
})

test('an unknown phone, another’s key and garbage open nothing, and all are audited', async () => {
  const phone = new Phone()
  const asked = await ask()
  assert.equal(await enter(asked.id, phone.sign(asked.options.challenge)), null)
  for (const garbage of [null, 'text', {}, { id: 7 }])
    assert.equal(await enter((await ask()).id, garbage), null)
  assert.equal(await enter('not-an-id', null), null)
  const refused = world.db.q
    .selectFrom('audit')
    .select('id')
    .where('act', '=', 'sign-in')
    .where('success', '=', false)
  assert.ok((await refused.execute()).length >= 6)
})

test('a challenge to set up is one person’s; a broken answer keeps nothing', async () => {
  const offer = await tx((t) => offerPasskey(t, world.committee, world.as('lan'), site))
  const answer = { challenge: offer.id, response: new Phone().register(offer.options.challenge), label: 'x' }
  await assert.rejects(
    tx((t) => addPasskey(t, world.as('bo'), site, answer)),
    FieldRefused,
  )
  await assert.rejects(
    tx((t) => addPasskey(t, world.as('lan'), site, { ...answer, response: null })),
    FieldRefused,
  )
  assert.deepEqual(await passkeysOf(world.db, world.as('lan')), [])
})

test('proving takes one’s own passkey, not a colleague’s', async () => {
  const [own, other] = [await withPasskey('cui'), await withPasskey('chu')]
  const prove = async (phone: Phone) => {
    const asked = await ask()
    const answer = { challenge: asked.id, response: phone.sign(asked.options.challenge) }
    return tx((t) => proveWithPasskey(t, world.as('cui'), site, answer))
  }
  assert.deepEqual([await prove(own), await prove(other)], [true, false])
})

test('removing a passkey, or leaving, ends its way in', async () => {
  const [gao, hu] = [await withPasskey('gao'), await withPasskey('hu')]
  const id = url64(gao.id)
  await assert.rejects(
    tx((t) => removePasskey(t, world.as('hu'), id)),
    OutOfReach,
  )
  await tx((t) => removePasskey(t, world.as('gao'), id))
  await tx((t) => leave(t, world.as('sys'), world.account.hu))
  for (const phone of [gao, hu]) {
    const asked = await ask()
    assert.equal(await enter(asked.id, phone.sign(asked.options.challenge)), null)
  }
})

test('a passkey is set up only by who has just proven who they are', async () => {
  world.clock.set(new Date(start.getTime() + 16 * 60_000))
  await assert.rejects(
    tx((t) => offerPasskey(t, world.committee, world.as('lan'), site)),
    ProofNeeded,
  )
})
