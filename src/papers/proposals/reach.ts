// Owns: who reads which proposal, and who keeps them. A draft is its writers' alone; the office reads what was submitted;
// members read what was filed; a unit reads what it was handed. Out of reach reads as not found.
import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, holds, type Staff } from '../../people/actors.ts'

export const reviewerRoles = ['proposalCommittee', 'secretaryGeneral'] as const
export type Reviewer = Staff<(typeof reviewerRoles)[number]>
export const officeRoles = [...reviewerRoles, 'chairCouncil', 'committeeStaff'] as const
export const writerRoles = ['member', ...reviewerRoles] as const
export type Writer = Staff<(typeof writerRoles)[number]>
/** They read what was filed. */
const colleagueRoles = ['member', 'groupLeader', 'convener', 'liaison', 'venueHead', 'briefEditor'] as const
export const readerRoles = [...officeRoles, ...colleagueRoles, 'unitHandler', 'unitLeader'] as const

export const isReviewer = (actor: Actor): boolean => actor.kind === 'staff' && holds(actor, ...reviewerRoles)

export const unitsOf = (actor: Actor): string[] =>
  actor.kind === 'staff'
    ? actor.appointments
        .filter((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
        .flatMap((one) => one.bodyId ?? [])
    : []

/** For queries over `proposals as p`. */
export function mayRead(actor: Actor): Expression<SqlBool> {
  const tenant = sql<SqlBool>`p.committee_id = ${actor.committeeId}`
  if (actor.kind === 'job') return tenant
  if (actor.kind === 'oneTimeLink')
    return sql<SqlBool>`(${tenant} and ${byLink(actor.purpose, actor.subjectId)})`
  if (actor.kind !== 'staff') return sql<SqlBool>`false`
  const office = holds(actor, ...officeRoles)
  const colleague = holds(actor, ...colleagueRoles)
  return sql<SqlBool>`(${tenant} and (
    (${office} and p.state not in ('draft', 'coSigning'))
    or (${colleague} and p.filed_at is not null)
    or p.first_id = ${actor.accountId} or p.entered_by = ${actor.accountId}
    or ${asked(actor)} or ${handed(actor)}))`
}

const asked = (actor: Staff) => sql<SqlBool>`(p.state <> 'draft' and exists (select from proposal_signers s
  where s.committee_id = p.committee_id and s.proposal_id = p.id and s.account_id = ${actor.accountId}))`

const handed = (actor: Staff) => sql<SqlBool>`exists (select from proposal_units u
  where u.committee_id = p.committee_id and u.proposal_id = p.id and u.state <> 'released'
    and u.body_id = any(${unitsOf(actor)}::uuid[]))`

function byLink(purpose: string, subject: string): Expression<SqlBool> {
  if (purpose === 'evaluation') return sql<SqlBool>`p.id = ${subject}`
  if (purpose !== 'task') return sql<SqlBool>`false`
  return sql<SqlBool>`exists (select from proposal_units u where u.committee_id = p.committee_id
    and u.proposal_id = p.id and u.id = ${subject} and u.state <> 'released')`
}
