// Nobody here has a phone: everything is entered on their word, and is marked so for ever.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

test('a whole matter on the word of others', () =>
  walked(async (walk) => {
    const lan = walk.as('lan')
    const submission = await writeDown(walk)
    const matter = await step.accept(walk, submission, { onWordOf: '社区王书记' })
    await confirmFor(walk, matter)

    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}/claims`)
    const { mei, mao } = walk.world.account
    await cui.send(`/matters/${matter}/claims/allotment`, {
      accountId: mei,
      part: 'lead',
      onWordOf: '梅医生',
    })
    await cui.open(`/matters/${matter}/claims`)
    await cui.send(`/matters/${matter}/claims/allotment`, {
      accountId: mao,
      part: 'partner',
      onWordOf: '毛律师',
    })
    await lan.open(`/matters/${matter}`)
    await lan.follow(`/matters/${matter}/research`)
    await lan.send(`/matters/${matter}/research`, { situation: '电梯用了十八年', onWordOf: '梅医生' })

    await step.conclude(walk, await step.meet(walk, matter))
    const [task = ''] = await step.handOver(walk, matter)
    await lan.open(`/tasks/${task}`)
    await lan.follow(`/tasks/${task}/reply`)
    const refused = await lan.sends(`/tasks/${task}/reply`, {
      class: 'A',
      text: '电梯已修好',
      contact: '胡科长',
    })
    assert.equal(refused.status, 422, 'a colleague says on whose word')
    await lan.send(`/tasks/${task}/reply`, {
      class: 'A',
      text: '电梯已修好并通过检验',
      contact: '胡科长',
      onWordOf: '胡科长电话',
    })
    await step.pass(walk, task)

    await lan.open(`/matters/${matter}`)
    await lan.follow(`/matters/${matter}/follow-up`)
    await lan.send(`/matters/${matter}/follow-up`, {
      ...{ submissionId: submission, way: 'visit', reached: 'yes', solved: 'yes', content: 'content' },
      onWordOf: '本人，在家里',
    })
    assert.equal(await step.stateOf(walk, matter), 'filed')
    await step.archive(walk, matter)
    await markedForEver(walk, matter, submission)
  }))

async function writeDown(walk: Walk): Promise<string> {
  const lan = walk.as('lan')
  await lan.open('/desk/submissions/new')
  await lan.send('/desk/submissions/new', {
    ...{
      channel: 'visit',
      onWordOf: 'family',
      words: '老人说三号楼的电梯老停',
      regionId: walk.world.region.estate,
    },
    ...{ tellThrough: 'officer', name: '张大妈', handling: 'on' },
  })
  assert.match(lan.here.path, /\/slip$/, 'a slip to take home')
  return step.newest(walk, 'submissions')
}

/** The venue's head writes down what the convener decided by phone. */
async function confirmFor(walk: Walk, matter: string): Promise<void> {
  const ve = walk.as('ve')
  await ve.open(`/matters/${matter}/confirmation`)
  await ve.send(`/matters/${matter}/confirmation`, {
    ...{ criteria: ['concern', 'concrete', 'within'], decision: 'confirmed', reason: '群众关心，能协商' },
    ...{ partyCommitteeConsent: '街道党工委同意', onWordOf: '崔主任电话' },
    ...{ publish: 'yes', publicHeadline: step.headline },
  })
}

async function markedForEver(walk: Walk, matter: string, submission: string): Promise<void> {
  const { q } = walk.world.db
  const steps = await q
    .selectFrom('submission_steps')
    .select(['verb', 'on_word_of'])
    .where('submission_id', '=', submission)
    .execute()
  assert.ok(steps.filter((one) => one.on_word_of).length >= 2, JSON.stringify(steps))
  const lines = await q
    .selectFrom('journal')
    .select(['verb', 'on_word_of'])
    .where('matter_id', '=', matter)
    .execute()
  const onWord = lines.filter((one) => one.on_word_of).map((one) => one.verb)
  for (const verb of ['confirm', 'claim', 'task.reply', 'answer'])
    assert.ok(onWord.includes(verb), `${verb} is not marked: ${onWord.join()}`)
  const answers = await q
    .selectFrom('answers')
    .select(['on_word_of', 'entered_by'])
    .where('matter_id', '=', matter)
    .execute()
  assert.deepEqual(answers, [{ on_word_of: '本人，在家里', entered_by: walk.world.account.lan }])
}
