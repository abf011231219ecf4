// Owns: what the invented county hears in its last days: three things that several neighbours tell of, a topic whose
// headline says too much and waits to be chosen, a reply that says nothing and waits for its check.
import { replyToTask } from '../../handling/tasks/reply.ts'
import { joinWaiting } from '../../hearing/rising/join.ts'
import { receive } from '../../intake/submissions/receive.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId, TaskId } from '../../platform/ids.ts'
import { stageFor } from '../conversations/stage.ts'
import { type County, officerOf } from '../county/county.ts'
import { demoPhone, personName } from '../words/names.ts'
import { emptyReply, emptyReplyContact, rumours, type Spoken, waiting } from './words.ts'

const aDay = 86_400_000
/** Numbers of people who speak nowhere else. */
const firstNumber = 5500

export async function yearOfHearing(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const go = (ago: number) => clock.move(county.today.getTime() - ago * aDay - clock.now().getTime())
  await waitToBeChosen(tx, clock, county)
  await replyEmptily(tx, county)
  const spoken = rumours.flat().toSorted((a, b) => b.ago - a.ago)
  for (const [at, one] of spoken.entries()) {
    go(one.ago)
    await speak(tx, county, one, firstNumber + at)
  }
  go(0)
  await joinWaiting(tx, county.committeeId)
}

function speak(tx: Tx, county: County, { at, words }: Spoken, number: number) {
  return receive(
    tx,
    { kind: 'anyone', committeeId: county.committeeId },
    {
      ...{ channel: 'web', kind: 'problem', words, regionId: county.region[at] as RegionId },
      person: { name: personName(number), phone: demoPhone(number), tellThrough: 'sms' },
      consents: ['handling'],
    },
  )
}

async function waitToBeChosen(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const talk = { at: 'guihua', title: waiting.headline, story: waiting, statements: [] }
  const { go, does } = stageFor(tx, clock, county, talk, 921)
  go(4, 9)
  await does('speak')
  go(3, 10)
  await does('sort')
}

/** A task that is being worked on: its officer answers in a hurry. */
async function replyEmptily(tx: Tx, county: County): Promise<void> {
  const tasks = await tx.q
    .selectFrom('tasks')
    .select(['id', 'body_id'])
    .where('committee_id', '=', county.committeeId)
    .where('state', '=', 'working')
    .where('closed_at', 'is', null)
    .orderBy('due_at', 'desc')
    .execute()
  for (const { id, body_id } of tasks) {
    const key = Object.keys(county.body).find((one) => county.body[one] === body_id)
    const officer = key ? officerOf(tx, county, key) : null
    if (!officer) continue
    const reply = { class: 'A', text: emptyReply, contact: emptyReplyContact } as const
    await replyToTask(tx, officer, id as TaskId, reply)
    return
  }
}
