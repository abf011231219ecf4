// The file fills by itself; a member corrects the own one, the office confirms once, and nobody else looks in.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { accept, claim, confirm, speak } from '../../test/walks/steps.ts'
import { beginWalk, type Walk } from '../../test/walks/walk.ts'
import type { PersonName } from '../../test/world.ts'
import { askCorrection, correctionsOf, decideCorrection } from './correction.ts'
import { factsOf } from './facts.ts'

suite('the duty file', () => {
  let walk: Walk
  before(async () => {
    walk = await beginWalk()
    const matter = await accept(walk, (await speak(walk)).submission)
    await confirm(walk, matter)
    await claim(walk, matter)
  })
  after(() => walk?.end())
  const textOf = async (name: PersonName | null, path: string) => {
    const answer = await walk.house.call(name, path)
    return { status: answer.status, text: await answer.text() }
  }
  const wish = { kind: 'activity', day: '2026-03-02', text: '参加了法律讲堂', reason: '签到表上有' }
  const said = { decision: 'confirmed', answer: '签到表上有' } as const

  test('who took a matter up reads it there, another member does not', async () => {
    const { db, committee } = walk.world
    const [first] = await factsOf(db, committee.id, 2026)
    assert.equal(first?.kind, 'claim')
    assert.match((await textOf('mei', '/duty')).text, /三号楼电梯常停/)
    assert.doesNotMatch((await textOf('min', '/duty')).text, /三号楼电梯常停/)
    assert.equal((await factsOf(db, committee.id, 2025)).length, 0)
    assert.doesNotMatch(
      (await textOf('shi', '/duty')).text,
      /三号楼电梯常停/,
      'the office begins with the names',
    )
    const of = (name: PersonName) => `/duty?member=${walk.world.account[name]}`
    assert.match((await textOf('shi', of('mei'))).text, /三号楼电梯常停/)
    assert.doesNotMatch((await textOf('min', of('mei'))).text, /三号楼电梯常停/, 'nobody else’s')
    assert.equal((await textOf('shi', of('cui'))).status, 404)
  })

  test('a correction is asked by the member, decided once, and of the own file alone', async () => {
    const { db, committee } = walk.world
    const id = await askCorrection(db, walk.world.as('min'), wish)
    const [fact] = await factsOf(db, committee.id, 2026)
    await assert.rejects(
      askCorrection(db, walk.world.as('min'), { ...wish, recordId: fact?.record_id }),
      /OutOfReach/,
    )
    await assert.rejects(decideCorrection(db, walk.world.as('cui'), id, said), /NotYours/)
    const both = await Promise.allSettled([
      decideCorrection(db, walk.world.as('shi'), id, said),
      decideCorrection(db, walk.world.as('qin'), id, said),
    ])
    assert.deepEqual(both.map((one) => one.status).toSorted(), ['fulfilled', 'rejected'])
    assert.equal((await correctionsOf(db, committee.id, 2026, walk.world.account.min)).length, 1)
    assert.match((await textOf('min', '/duty')).text, /已核对/)
    assert.doesNotMatch((await textOf('mei', '/duty')).text, /法律讲堂/)
  })

  test('facts are taken along by the office alone, without a score', async () => {
    const { status, text } = await textOf('qin', '/duty/export/2026/csv')
    assert.equal(status, 200)
    assert.match(text, /"account_id","member","kind","day","record_id","title"/)
    for (const name of ['mei', 'cui', 'hu', null] as const)
      assert.notEqual((await textOf(name, '/duty/export/2026/csv')).status, 200)
    assert.notEqual((await textOf('cui', '/duty')).status, 200)
  })

  test('the file is printed: one’s own by a member, any by the office, with what was confirmed', async () => {
    const { account } = walk.world
    const path = (who: PersonName, form = 'docx') => `/duty/files/2026/${account[who]}/${form}`
    const own = unzipSync(new Uint8Array(await (await walk.house.call('mei', path('mei'))).arrayBuffer()))
    const text = strFromU8(own['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
    assert.match(text, /梅医生2026年履职档案.*三号楼电梯常停/)
    assert.match(text, /本年度没有记录/)
    const printed = new Uint8Array(await (await walk.house.call('shi', path('min', 'pdf'))).arrayBuffer())
    assert.equal(strFromU8(printed.slice(0, 5)), '%PDF-')
    for (const [name, whose] of [
      ['mei', 'min'],
      ['cui', 'mei'],
      ['shi', 'shi'],
    ] as const)
      assert.notEqual((await walk.house.call(name, path(whose))).status, 200, `${name} and ${whose}`)
  })

  test('what waits to be checked stands on the office’s desk, and nowhere else', async () => {
    await askCorrection(walk.world.db, walk.world.as('mao'), { ...wish, text: '还参加了一次走访' })
    assert.match((await textOf('shi', '/desk')).text, /还参加了一次走访/)
    assert.doesNotMatch((await textOf('cui', '/desk')).text, /还参加了一次走访/)
  })
})
