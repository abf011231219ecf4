// Owns: what was asked of the assistant, by whom, with what, and what came of it. Asked in a person's transaction, done
// by a job after it: nobody's page hangs on a far server. Leaves the house: redacted words and nothing else.
// Breaks if wrong: a resident's phone in somebody else's log.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { enqueue } from '../../platform/jobs/enqueue.ts'
import { job } from '../../platform/jobs/job.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { openText, review } from '../redaction/review.ts'
import { AssistantFailed, assistant, complete, type Endpoint, type Failure } from './endpoint.ts'
import { instructions, words } from './words.ts'

export const purposes = ['summary', 'headline', 'brief'] as const
export type Purpose = (typeof purposes)[number]

export interface Wish {
  purpose: Purpose
  /** The page that shows what it is about, within this house. */
  about: string
  texts: readonly string[]
}

const mostTexts = 40
const mostLetters = 400
const toDraft = z.object({ committeeId: z.string(), id: z.uuid() })

export const draftJob = job({
  name: 'hearing.draft',
  form: toDraft,
  handle: (db, { committeeId, id }) => draft(db, committeeId as CommitteeId, id),
})

/** Gives the id of the draft; its page says how far it is. */
export function askForDraft(db: Db, actor: Staff, { purpose, about, texts }: Wish): Promise<string> {
  return transaction(db, async (tx) => {
    const endpoint = assistant()
    if (!endpoint) throw new OutOfReach({ assistant: 'off' })
    if (texts.length === 0) throw new FieldRefused('purpose', words.both.nothingToRead)
    const input = inputOf(texts)
    const now = tx.clock.now()
    const id = newId<'assistantCall'>(now)
    await tx.q
      .insertInto('assistant_calls')
      .values({
        ...{ committee_id: actor.committeeId, id, purpose, about: hidden(about), state: 'waiting' },
        ...{ messages: Math.min(texts.length, mostTexts), asked_by: actor.accountId, asked_at: now },
        ...{ input_sealed: tx.secrets.seal(input), input_digest: digest(input), model: endpoint.model },
      })
      .execute()
    await enqueue(tx, draftJob, { committeeId: actor.committeeId, id })
    return id
  })
}

/** Everything found is hidden: nobody is asked to keep anything here. */
function inputOf(texts: readonly string[]): string {
  return texts
    .slice(0, mostTexts)
    .map((text, at) => `${at + 1}. ${hidden(text).slice(0, mostLetters)}`)
    .join('\n')
}
const hidden = (text: string): string => openText(review([{ key: 'text', text }]), []).text ?? ''
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Once: a second run finds it done. What failed is said to whoever asked, who may ask again. */
async function draft(db: Db, committeeId: CommitteeId, id: string): Promise<void> {
  const endpoint = assistant()
  const asked = await db.q
    .selectFrom('assistant_calls')
    .select(['purpose', 'input_sealed'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (!asked) return
  const text = db.secrets.open(asked.input_sealed)
  const made = await tried(endpoint, asked.purpose as Purpose, text)
  await transaction(db, (tx) => keep(tx, committeeId, id, made))
}

type Made = { output: string } | { failure: Failure | 'off' }

async function tried(endpoint: Endpoint | null, purpose: Purpose, text: string): Promise<Made> {
  if (!endpoint) return { failure: 'off' }
  try {
    const output = await complete(endpoint, [
      { role: 'system', content: instructions[purpose] },
      { role: 'user', content: text },
    ])
    return { output }
  } catch (error) {
    if (error instanceof AssistantFailed) return { failure: error.failure }
    throw error
  }
}

async function keep(tx: Tx, committeeId: CommitteeId, id: string, made: Made): Promise<void> {
  const ended =
    'output' in made
      ? { state: 'drafted', output_sealed: tx.secrets.seal(made.output), output_digest: digest(made.output) }
      : { state: 'failed', failure: made.failure }
  await tx.q
    .updateTable('assistant_calls')
    .set({ ...ended, ended_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}
