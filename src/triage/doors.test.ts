import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../test/brought-in.ts'
import { matterIn } from '../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../test/open-house.ts'
import type { SubmissionId } from '../platform/ids.ts'

const whole = {
  headline: '桂花社区三号楼电梯常停',
  category: 'housing',
  method: 'TONGYONG/main',
  level: 'township',
  signatories: '3',
}

suite('the doors of triage and claims', () => {
  let house: OpenHouse
  before(async () => {
    house = await openHouse()
  })
  after(() => house.close())

  const state = async (id: SubmissionId) =>
    (
      await house.world.db.q
        .selectFrom('submissions')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).state

  test('from the list to a member’s claim, by plain forms', async () => {
    const id = await broughtIn(house.world, { words: '电梯半年停了九次' })
    assert.match(await (await house.call('lan', '/triage')).text(), /电梯半年停了九次/)
    const taken = await house.call('lan', `/submissions/${id}/accept`, whole)
    assert.deepEqual([taken.status, taken.headers.get('location')], [303, `/triage?done=${id}`])
    const { matter_id } = await house.world.db.q
      .selectFrom('submissions')
      .select('matter_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const page = await (await house.call('cui', `/matters/${matter_id}/confirmation`)).text()
    assert.match(page, /群众关心[\s\S]*电梯半年停了九次/)
    assert.doesNotMatch(page, /谁同意的/, 'the approver is not asked who approved')
    const confirmed = await house.call('cui', `/matters/${matter_id}/confirmation`, {
      decision: 'confirmed',
      reason: '反映集中',
      criteria: ['concern', 'concrete', 'within'],
      partyCommitteeConsent: '同意',
      publish: 'no',
      whyNotPublic: 'privacy',
    })
    assert.equal(confirmed.status, 303)
    assert.match(await (await house.call('mei', '/desk')).text(), /桂花社区三号楼电梯常停/)
    const shown = await (await house.call('mei', `/matters/${matter_id}/claims`)).text()
    for (const told of ['就在您家这里', '桂花社区', '住房', '3 人反映', '反映集中', '认领截止'])
      assert.ok(shown.includes(told), told)
    assert.doesNotMatch(shown, /电梯半年停了九次/, 'their words are for those who took it up')
    const claimed = await house.call('mei', `/matters/${matter_id}/claims`, { part: 'lead' })
    assert.equal(claimed.headers.get('location'), `/matters/${matter_id}`)
    assert.match(await (await house.call('cui', `/matters/${matter_id}`)).text(), /梅医生/)
  })

  test('who accepts second is led to the matter, and what was typed can be read', async () => {
    const id = await broughtIn(house.world, { words: '路灯坏了一排' })
    const first = await house.call('lan', `/submissions/${id}/accept`, whole)
    assert.equal(first.status, 303)
    const second = await house.call('lan', `/submissions/${id}/accept`, {
      ...whole,
      headline: '一排路灯不亮',
    })
    assert.equal(second.status, 409)
    const { matter_id } = await house.world.db.q
      .selectFrom('submissions')
      .select('matter_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const said = await second.text()
    for (const part of [`href="/matters/${matter_id}"`, `href="/submissions/${id}"`, '一排路灯不亮'])
      assert.ok(said.includes(part), part)
  })

  test('the message comes first, then what to do, what may help, and the list, one tap away', async () => {
    await broughtIn(house.world, { words: '西门积水，老人过不去' })
    const html = await (await house.call('lan', '/triage')).text()
    const order = ['href="#waiting"', 'id="open-message"', 'data-way="a"', 'id="keys"', 'id="waiting"']
    const at = order.map((mark) => html.indexOf(mark))
    assert.ok(at[0] !== -1)
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    )
  })

  test('a wrong form comes back with its way open, the words beside the field and nothing lost', async () => {
    const id = await broughtIn(house.world)
    const back = await house.call('lan', `/submissions/${id}/divert`, {
      destination: '县法院',
      contact: '',
      reason: '已在诉讼中',
    })
    const html = await back.text()
    assert.equal(back.status, 422)
    assert.match(html, /<details class="confirm" open="" data-way="d">/)
    assert.match(html, /value="县法院"/)
    assert.match(html, /href="#f-contact"[\s\S]*id="f-contact-error"/)
    assert.equal(await state(id), 'submitted')
  })

  test('what is asked in an opened part comes back opened', async () => {
    const matter = await matterIn(house.world, { verbs: ['screen', 'confirm', 'openClaims'] })
    await house.call('mei', `/matters/${matter.id}/claims`, { part: 'lead' })
    const form = { accountId: house.world.account.mei, reason: '住院', onWordOf: '' }
    const html = await (await house.call('cui', `/matters/${matter.id}/claims/release-for`, form)).text()
    assert.match(html, /<details class="confirm" open=""[\s\S]*住院[\s\S]*id="f-onWordOf-error"/)
  })

  test('a reading writes nothing; a sealed one leads away from where it was', async () => {
    const id = await broughtIn(house.world)
    await house.call('lan', `/submissions/${id}`)
    assert.equal(await state(id), 'submitted')
    const sealed = await house.call('lan', `/submissions/${id}/seal`, {})
    assert.equal(sealed.headers.get('location'), '/triage')
    for (const who of ['lan', 'cui', 'shi', 'qin'] as const)
      assert.equal((await house.call(who, `/submissions/${id}`)).status, 404, who)
  })

  test('a look at the sender is a deed, and leaves its trace', async () => {
    const id = await broughtIn(house.world, { phone: '13912345678' })
    const masked = await (await house.call('lan', `/submissions/${id}`)).text()
    assert.doesNotMatch(masked, /13912345678/)
    assert.match(masked, /139\*+5678/)
    const seen = await (await house.call('lan', `/submissions/${id}/identity`, {})).text()
    assert.match(seen, /13912345678/)
    const looks = await house.world.db.q
      .selectFrom('audit')
      .select(['actor_id', 'success'])
      .where('act', '=', 'identity.view')
      .execute()
    assert.deepEqual(looks, [{ actor_id: house.world.account.lan, success: true }])
  })

  test('other townships, other roles and wrong addresses', async () => {
    const id = await broughtIn(house.world)
    assert.equal((await house.call('bo', `/submissions/${id}`)).status, 404)
    assert.equal((await house.call('bo', `/submissions/${id}/answer`, { reply: '好的' })).status, 404)
    assert.equal((await house.call('mei', `/submissions/${id}`)).status, 403)
    assert.equal((await house.call('hu', '/triage')).status, 403)
    assert.equal((await house.call('qin', `/submissions/${id}/answer`, { reply: '好的' })).status, 403)
    assert.equal((await house.call('lan', '/submissions/none')).status, 404)
    assert.equal((await house.call(null, '/triage')).status, 303)
    assert.equal(await state(id), 'submitted')
  })

  test('the staff of the county read the list and find nothing to do for what a township holds', async () => {
    const id = await broughtIn(house.world)
    assert.match(await (await house.call('shi', `/submissions/${id}`)).text(), /没有需要您做的/)
    assert.equal((await house.call('shi', `/submissions/${id}/answer`, { reply: '好的' })).status, 403)
  })
})
