// Forty-two people sign one letter: one matter, their number known, at most five who speak for them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('a joint letter is one matter with its signatories', () =>
  walked(async (walk) => {
    const six = ['甲楼长', '乙楼长', '丙楼长', '丁楼长', '戊楼长', '己楼长']
    const resident = walk.someone()
    await resident.open(`/q/${walk.world.entryCode}`)
    await resident.follow(/kind=problem/)
    await resident.send('/submissions/new', { words: step.complaint })
    await resident.send('/submissions/new/where', {})
    const typed = { tellThrough: 'call', phone: '13900139004', handling: 'on', signatories: '42' }
    const refused = await resident.sends('/submissions/new/contact', {
      ...typed,
      representatives: six.join('\n'),
    })
    assert.notEqual(refused.path.split('/')[1], 'receipts', 'five at most')
    assert.ok(resident.sees(/5|五/))
    assert.equal(
      resident.offers('/submissions/new/contact')?.fields.find(({ name }) => name === 'signatories')
        ?.value[0],
      '42',
      'nothing typed is lost',
    )
    await resident.send('/submissions/new/contact', { representatives: six.slice(0, 5).join('\n') })
    const receipt = resident.here.path
    const submission = await step.newest(walk, 'submissions')

    const matter = await step.accept(walk, submission)
    const row = await walk.world.db.q
      .selectFrom('matters')
      .select('signatories')
      .where('id', '=', matter)
      .executeTakeFirstOrThrow()
    assert.equal(row.signatories, 42)
    await walk.as('cui').open(`/matters/${matter}`)
    assert.ok(walk.as('cui').sees('42'), 'how many spoke stands on its page')

    const more = await step.speak(walk, { words: '我家也一样，五楼抱孩子上不去' })
    const lan = walk.as('lan')
    await lan.open(`/submissions/${more.submission}`)
    await lan.send(`/submissions/${more.submission}/merge`, { matter })
    const after = await walk.world.db.q
      .selectFrom('matters')
      .select('signatories')
      .where('id', '=', matter)
      .executeTakeFirstOrThrow()
    assert.equal(after.signatories, 43)
    await resident.open(receipt)
    assert.ok(!resident.sees('抱孩子'), 'nobody reads another’s words')
  }))
