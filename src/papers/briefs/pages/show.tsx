// Owns: everything that the page of one brief shows, read together.
import { holds, type Staff } from '../../../people/actors.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { View } from '../../../platform/html/index.ts'
import { evidenceOf } from '../../evidence/evidence.ts'
import { officeRoles } from '../../hands.ts'
import { traceMatters } from '../../trail/matters.ts'
import { onwardsOf } from '../../trail/onwards.ts'
import { nameOf, wordingsOf } from '../queries.ts'
import { findBrief } from '../reach.ts'
import { mattersOf, stepsOf } from '../steps.ts'
import { mayDo } from './acts.tsx'
import { BriefPage, type BriefProps } from './page.tsx'

export async function showBrief(db: Db, actor: Staff, view: View, id: string, tried?: BriefProps['tried']) {
  const brief = await findBrief(db, actor, id)
  const onwards = await onwardsOf(db, actor, brief, holds(actor, ...officeRoles))
  const matters = await mattersOf(db, brief)
  const shown = {
    brief,
    onwards,
    traced: await traceMatters(
      db,
      actor,
      matters.map((one) => one.id),
    ),
    evidence: await evidenceOf(db, brief),
    wordings: await wordingsOf(db, brief),
    steps: await stepsOf(db, brief),
    editor: brief.editor_id ? await nameOf(db, brief.committee_id, brief.editor_id) : null,
    may: mayDo(actor, brief, {
      stands: onwards.bulletin !== undefined,
      proposed: onwards.proposals.some(({ state }) => state !== 'notFiled' && state !== 'toBrief'),
    }),
    now: db.clock.now(),
  }
  return <BriefPage view={view} shown={shown} tried={tried} />
}
