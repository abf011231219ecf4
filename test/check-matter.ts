// Owns: the laws that hold for every matter after every step. Walks and the model test call it each time.
import assert from 'node:assert/strict'
import { journalOf } from '../src/matters/journal.ts'
import { stageOf } from '../src/matters/machines/matter.ts'
import { findMatter } from '../src/matters/matter.ts'
import type { JobActor } from '../src/people/actors.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../src/platform/ids.ts'

export async function checkMatter(db: Db, committeeId: CommitteeId, id: MatterId): Promise<void> {
  const clerk: JobActor = { kind: 'job', committeeId, job: 'test.check' }
  const matter = await findMatter(db, clerk, id)
  const lines = await journalOf(db, committeeId, id)
  assert.equal(lines.length, matter.journal_seq, 'every step has its line, and no line is without its step')
  assert.deepEqual(
    lines.map((line) => line.seq),
    lines.map((_, at) => at + 1),
  )
  assert.equal(lines.at(-1)?.to_state, matter.state, 'the state is what the last line says')
  for (const [at, line] of lines.entries()) {
    if (at > 0)
      assert.equal(
        line.from_state,
        lines[at - 1]?.to_state,
        `line ${line.seq} goes on from where the last one ended`,
      )
  }
  assert.ok(stageOf(matter.state, matter.suspended_from))
  const archivedAt = lines.findIndex((line) => line.to_state === 'archived')
  if (archivedAt >= 0) {
    const after = lines.slice(archivedAt + 1).filter((line) => line.to_state !== 'archived')
    assert.deepEqual(after, [], 'an archived case does not change')
  }
  await oneLead(db, committeeId, id)
  await submissionsPointHere(db, committeeId, id)
}

async function oneLead(db: Db, committeeId: CommitteeId, id: MatterId): Promise<void> {
  const leads = await db.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', id)
    .where('part', '=', 'lead')
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .execute()
  assert.ok(leads.length <= 1, 'one lead')
}

/** Nobody's words hang in the air: what was accepted or merged names its matter. */
async function submissionsPointHere(db: Db, committeeId: CommitteeId, id: MatterId): Promise<void> {
  const lost = await db.q
    .selectFrom('submissions')
    .select('number')
    .where('committee_id', '=', committeeId)
    .where('state', 'in', ['accepted', 'merged'])
    .where('matter_id', 'is', null)
    .execute()
  assert.deepEqual(lost, [], `every accepted or merged submission has a matter (seen while checking ${id})`)
}
