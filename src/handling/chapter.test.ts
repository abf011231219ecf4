import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../test/world.ts'
import type { Audience } from '../matters/chapters.ts'
import { findMatter, type MatterRow } from '../matters/matter.ts'
import type { Actor } from '../people/actors.ts'
import type { View } from '../platform/html/view.ts'
import { chapter } from './chapter.tsx'
import { concluded } from './concluded.fixture.ts'
import { answerByReceipt } from './follow-up/word.ts'
import { acceptReply } from './tasks/check.ts'
import { handOver } from './tasks/handover.ts'
import { replyToTask } from './tasks/reply.ts'

const said = { solved: 'no', content: 'notContent', words: '还是不亮' } as const
const unhappy = /不满意|还是不亮|没解决/

describe('what handling tells of one matter', () => {
  let world: World
  let id: string
  let senders: Awaited<ReturnType<typeof concluded>>['senders']
  before(async () => {
    world = await makeWorld()
    const matter = await concluded(world, { senders: ['call', 'sms'] })
    const how = { consentNote: '党委会三月十日同意', site: null }
    const [task] = await handOver(world.db, world.as('cui'), matter.id, how)
    assert.ok(task)
    await replyToTask(world.db, world.as('hu'), task.id, { class: 'A', text: '已换新灯', contact: '胡科长' })
    await acceptReply(world.db, world.as('cui'), task.id, 'implemented')
    id = matter.id
    senders = matter.senders
    await answerByReceipt(world.db, senders[0] as (typeof senders)[number], said)
  })
  after(() => world.end())

  /** All that a reader could see: the facts, the record and the drawn sections. */
  async function toldTo(actor: Actor, audience: Audience): Promise<{ text: string; actions: string[] }> {
    const job = { kind: 'job', committeeId: world.committee.id, job: 'test.read' } as const
    const matter: MatterRow = await findMatter(world.db, job, id)
    const told = await chapter.facts(world.db, actor, matter, audience)
    const drawn = [told?.section, told?.word].map((draw) => (draw ? String(draw(view)) : '')).join('')
    return {
      text: JSON.stringify([told?.facts, told?.record]) + drawn,
      actions: told?.actions.map((one) => `${one.key} ${one.weight}`) ?? [],
    }
  }

  test('over every role: the resident’s word is read by the desk of the place, and by nobody of a unit', async () => {
    const readers = []
    for (const name of Object.keys(world.account) as PersonName[])
      if (unhappy.test((await toldTo(world.as(name), 'staff')).text)) readers.push(name)
    assert.deepEqual(readers.sort(), ['cui', 'lan', 'qin', 'shi', 've'])
  })

  test('who reads English reads the unit’s name in English, on every side', async () => {
    const job = { kind: 'job', committeeId: world.committee.id, job: 'test.read' } as const
    const matter = await findMatter(world.db, job, id)
    const english: View = { ...view, lang: 'en' }
    for (const [actor, audience] of [
      [world.as('cui'), 'staff'],
      [senders[0] as Actor, 'resident'],
      [{ kind: 'anyone', committeeId: world.committee.id } as const, 'public'],
    ] as const) {
      const drawn = String((await chapter.facts(world.db, actor, matter, audience))?.section?.(english))
      assert.match(drawn, /Housing Bureau/, audience)
      assert.doesNotMatch(drawn, /县住建局/, audience)
    }
  })

  test('one resident doesn’t read what another said, and the public reads no reply', async () => {
    const [mine, other] = senders
    assert.ok(mine && other)
    const own = (await toldTo(mine, 'resident')).text
    assert.match(own, unhappy)
    assert.match(own, /已换新灯/)
    assert.doesNotMatch((await toldTo(other, 'resident')).text, unhappy)
    const everyone = await toldTo({ kind: 'anyone', committeeId: world.committee.id }, 'public')
    assert.match(everyone.text, /县住建局/)
    assert.doesNotMatch(everyone.text, /已换新灯|不满意/)
  })

  test('the archive keeps what was said as codes, never in the resident’s words', async () => {
    const { text } = await toldTo(world.as('cui'), 'archive')
    assert.match(text, /不满意/)
    assert.doesNotMatch(text, /还是不亮/)
  })

  test('each is offered what is theirs, one of it as the main thing', async () => {
    assert.deepEqual((await toldTo(world.as('cui'), 'staff')).actions, ['redo main', 'followUp side'])
    assert.deepEqual((await toldTo(world.as('lan'), 'staff')).actions, ['followUp main'])
    assert.deepEqual((await toldTo(world.as('hu'), 'staff')).actions, [])
    assert.deepEqual((await toldTo(world.as('mei'), 'staff')).actions, [])
  })
})

const view: View = {
  lang: 'zh',
  elder: false,
  theme: 'light',
  path: '/receipts/1',
  nonce: '',
  county: { name: { zh: '', en: '' }, demonstration: false },
  person: null,
  menu: [],
  replayKey: '',
}
