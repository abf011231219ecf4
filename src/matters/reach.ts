// Owns: which matters an actor may see at all: the regions of one's appointments, one's own teams and tasks, the
// receipt's matter, the link's. Nothing reads a matter past this.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor, LinkHolder, Staff } from '../people/actors.ts'
import { reachOf, within } from '../people/reach.ts'

export function mayReach(actor: Actor): Expression<SqlBool> {
  const tenant = sql<SqlBool>`matters.committee_id = ${actor.committeeId}`
  switch (actor.kind) {
    case 'job':
      return tenant
    case 'staff':
      return sql<SqlBool>`(${within(reachOf(actor), 'matters')} or (${tenant} and (${inTeam(actor)} or ${forUnit(actor)})))`
    case 'receipt':
      return sql<SqlBool>`(${tenant} and exists (select 1 from submissions s where s.committee_id = matters.committee_id and s.matter_id = matters.id and s.id = ${actor.submissionId}))`
    case 'oneTimeLink':
      return sql<SqlBool>`(${tenant} and ${byLink(actor)})`
    case 'anyone':
      return sql<SqlBool>`(${tenant} and exists (select 1 from publications p where p.committee_id = matters.committee_id and p.matter_id = matters.id and p.decision = 'published' and p.superseded_at is null))`
  }
}

function inTeam(actor: Staff): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from participants p where p.committee_id = matters.committee_id and p.matter_id = matters.id and p.account_id = ${actor.accountId} and p.left_at is null)`
}

function forUnit(actor: Staff): Expression<SqlBool> {
  const bodies = actor.appointments
    .filter((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
    .map((one) => one.bodyId)
  return sql<SqlBool>`exists (select 1 from tasks t where t.committee_id = matters.committee_id and t.matter_id = matters.id and t.body_id = any(${bodies}::uuid[]))`
}

function byLink(actor: LinkHolder): Expression<SqlBool> {
  switch (actor.purpose) {
    case 'task':
      return sql<SqlBool>`exists (select 1 from tasks t where t.committee_id = matters.committee_id and t.matter_id = matters.id and t.id = ${actor.subjectId})`
    case 'minutes':
      return sql<SqlBool>`exists (select 1 from meetings m where m.committee_id = matters.committee_id and m.matter_id = matters.id and m.id = ${actor.subjectId})`
    case 'evaluation':
      return sql<SqlBool>`matters.id = ${actor.subjectId}`
    default:
      return sql<SqlBool>`false`
  }
}
