import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import { giveConsent } from '../../people/identity/consents.ts'
import { type Case, mine, openVault, type Vault } from '../../people/identity/resident.fixture.ts'
import type { OnTheirWord } from '../../people/identity/rights.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { eraseAllOf, withdrawConsentOf } from './consent.ts'

suite('who no longer agrees to be published', () => {
  let world: World
  let vault: Vault
  before(async () => {
    world = await makeWorld()
    vault = openVault(world)
  })
  after(() => world.end())

  async function agreed({ shown = true } = {}): Promise<Case> {
    const one = await vault.brought()
    await vault.tx(async (tx) => {
      for (const purpose of ['publication', 'handling'] as const)
        await giveConsent(tx, world.committee.id, one.residentId, purpose, mine)
      const held = await lockMatter(tx, world.as('cui'), one.matterId)
      const decision = shown ? 'published' : 'refused'
      await decidePublication(tx, world.as('cui'), held, { what: 'topic', decision, headline: '路灯' })
    })
    return one
  }
  const waiting = ({ matterId }: Case) =>
    world.db.q
      .selectFrom('takedowns')
      .select(['words_sealed', 'due_at'])
      .where('matter_id', '=', matterId)
      .execute()
  const toldOf = ({ matterId }: Case) =>
    world.db.q
      .selectFrom('messages')
      .select('account_id')
      .where('about_id', '=', matterId)
      .where('channel', '=', 'desk')
      .execute()

  test('is not only noted: it waits for a named person, and the office is told', async () => {
    const one = await agreed()
    await vault.tx((tx) => withdrawConsentOf(tx, one.receipt, 'handling'))
    assert.deepEqual(await waiting(one), [])
    await vault.tx((tx) => withdrawConsentOf(tx, one.receipt, 'publication'))
    await vault.tx((tx) => withdrawConsentOf(tx, one.receipt, 'publication'))
    const [asked, ...more] = await waiting(one)
    assert.ok(asked && more.length === 0, 'asked once')
    assert.match(world.db.secrets.open(asked.words_sealed as Buffer), /撤回/)
    assert.ok(asked.due_at > world.clock.now())
    assert.ok((await toldOf(one)).some(({ account_id }) => account_id === world.account.cui))
  })

  test('also with everything else, and on their word; where nothing is public there is nothing to take down', async () => {
    const all = await agreed()
    await vault.tx((tx) => eraseAllOf(tx, all.receipt))
    assert.equal((await waiting(all)).length, 1)
    const rung = await agreed()
    const word = (by: 'lan' | 'bo') =>
      ({ kind: 'onWordOf', by: world.as(by), submissionId: rung.submissionId, how: 'call' }) as OnTheirWord
    await assert.rejects(
      vault.tx((tx) => withdrawConsentOf(tx, word('bo'), 'publication')),
      OutOfReach,
    )
    await vault.tx((tx) => withdrawConsentOf(tx, word('lan'), 'publication'))
    assert.equal((await waiting(rung)).length, 1)
    const unseen = await agreed({ shown: false })
    await vault.tx((tx) => eraseAllOf(tx, unseen.receipt))
    assert.deepEqual(await waiting(unseen), [])
  })

  test('two presses at once ask once', async () => {
    const one = await agreed()
    const press = () => vault.tx((tx) => withdrawConsentOf(tx, one.receipt, 'publication'))
    await Promise.all([press(), press(), press()])
    assert.equal((await waiting(one)).length, 1)
  })
})
