// Owns: a study (课题): a question that some members look into over months, from site to site, until a report and, where
// it comes to that, a speech. Enters: whoever leads it and its people. Leaves: to papers, which print report and speech.
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { keeps, noted, placeOf, type Server, serverRoles } from '../hands.ts'
import type { FindingKind, StudyId } from './kind.ts'
import { lockStudy, type StudyRow } from './queries.ts'
import { words } from './words.ts'

export interface NewStudy {
  title: string
  question: string
  regionId: string
  bodyId?: string | undefined
  endsOn: string
  /** With the one who begins it. */
  people: readonly string[]
}

export function beginStudy(db: Db, actor: Server, fresh: NewStudy): Promise<StudyId> {
  return transaction(db, async (tx) => {
    const place = await placeOf(tx, actor.committeeId, fresh.regionId)
    if (!keeps(actor, place, serverRoles)) throw new OutOfReach({ region: fresh.regionId })
    const now = tx.clock.now()
    const begun = dayOf(now)
    if (fresh.endsOn < begun) throw new FieldRefused('endsOn', words.both.endsBefore)
    const id = newId<'study'>(now)
    await tx.q
      .insertInto('studies')
      .values({
        ...{ committee_id: actor.committeeId, id, title: fresh.title, question: fresh.question, ...place },
        ...{
          body_id: fresh.bodyId ?? null,
          lead_id: actor.accountId,
          begun_on: begun,
          ends_on: fresh.endsOn,
        },
        ...{ state: 'open', made_by: actor.accountId, made_at: now },
      })
      .execute()
    const people = [...new Set([actor.accountId as string, ...fresh.people])]
    await refuseStrangers(tx, actor.committeeId, people)
    const rows = people.map((one) => ({ committee_id: actor.committeeId, study_id: id, account_id: one }))
    await tx.q.insertInto('study_people').values(rows).execute()
    await noted(tx, actor, 'study.begin', 'study', id)
    return id
  })
}

export interface Site {
  regionId: string
  place?: string | undefined
  day: string
  seen: string
}

export function visitSite(db: Db, actor: Server, studyId: string, site: Site): Promise<string> {
  return transaction(db, async (tx) => {
    await openTo(tx, actor, studyId)
    if (site.day > dayOf(tx.clock.now())) throw new FieldRefused('day', words.both.notFuture)
    await placeOf(tx, actor.committeeId, site.regionId)
    const id = newId<'site'>(tx.clock.now())
    await tx.q
      .insertInto('study_sites')
      .values({
        ...{ committee_id: actor.committeeId, id, study_id: studyId, region_id: site.regionId },
        ...{ place: site.place ?? null, day: site.day, seen: site.seen },
        ...{ by: actor.accountId, at: tx.clock.now() },
      })
      .execute()
    return id
  })
}

export interface Finding {
  kind: FindingKind
  text: string
  siteId?: string | undefined
}

export function addFinding(db: Db, actor: Server, studyId: string, finding: Finding): Promise<string> {
  return transaction(db, async (tx) => {
    await openTo(tx, actor, studyId)
    if (finding.siteId) await refuseOtherSite(tx, actor.committeeId, studyId, finding.siteId)
    const id = newId<'finding'>(tx.clock.now())
    await tx.q
      .insertInto('study_findings')
      .values({
        ...{ committee_id: actor.committeeId, id, study_id: studyId, kind: finding.kind, text: finding.text },
        ...{ site_id: finding.siteId ?? null, by: actor.accountId, at: tx.clock.now() },
      })
      .execute()
    return id
  })
}

export function strikeFinding(db: Db, actor: Server, studyId: string, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    await openTo(tx, actor, studyId)
    const struck = await tx.q
      .updateTable('study_findings')
      .set({ struck_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('study_id', '=', studyId)
      .where('id', '=', id)
      .where('struck_at', 'is', null)
      .executeTakeFirst()
    if (!struck.numUpdatedRows) throw new OutOfReach({ finding: id })
  })
}

/** The lead closes it: without a site nobody has looked, without a suggestion nothing is proposed. */
export function reportStudy(db: Db, actor: Server, studyId: string, report: string): Promise<void> {
  return transaction(db, async (tx) => {
    const study = await openTo(tx, actor, studyId)
    if (study.lead_id !== actor.accountId) throw new NotYours({ study: studyId, verb: 'report' })
    const has = (table: 'study_sites' | 'study_findings') =>
      tx.q
        .selectFrom(table)
        .select('id')
        .where('committee_id', '=', actor.committeeId)
        .where('study_id', '=', studyId)
        .limit(1)
        .executeTakeFirst()
    if (!(await has('study_sites')) || !(await has('study_findings')))
      throw new RuleRefused(words.both.nothingSeen, { study: studyId })
    await settle(tx, actor, study, { state: 'reported', report })
    await noted(tx, actor, 'study.report', 'study', studyId)
  })
}

export function dropStudy(db: Db, actor: Server, studyId: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const study = await openTo(tx, actor, studyId)
    if (study.lead_id !== actor.accountId) throw new NotYours({ study: studyId, verb: 'drop' })
    await settle(tx, actor, study, { state: 'dropped', why })
    await noted(tx, actor, 'study.drop', 'study', studyId)
  })
}

/** What is said in the plenary of it; may be written again until it is printed elsewhere. */
export function writeSpeech(
  db: Db,
  actor: Server,
  studyId: string,
  { title, text }: { title: string; text: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const study = await of(tx, actor, studyId)
    if (study.state !== 'reported') throw new RuleRefused(words.both.reportFirst, { study: studyId })
    await tx.q
      .updateTable('studies')
      .set({ speech_title: title, speech: text, speech_by: actor.accountId, speech_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', studyId)
      .execute()
    await noted(tx, actor, 'study.speech', 'study', studyId)
  })
}

/** One of its people: to anybody else who reads it, it is not theirs to write. */
async function of(tx: Tx, actor: Server, id: string): Promise<StudyRow> {
  const study = await lockStudy(tx, actor, id)
  const mine = await tx.q
    .selectFrom('study_people')
    .select('account_id')
    .where('committee_id', '=', actor.committeeId)
    .where('study_id', '=', id)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  if (!mine) throw new NotYours({ study: id })
  return study
}

async function openTo(tx: Tx, actor: Server, id: string): Promise<StudyRow> {
  const study = await of(tx, actor, id)
  if (study.state !== 'open') throw new AlreadyDone({ study: id, state: study.state })
  return study
}

async function settle(
  tx: Tx,
  actor: Server,
  { id }: StudyRow,
  settled: { state: 'reported'; report: string } | { state: 'dropped'; why: string },
): Promise<void> {
  await tx.q
    .updateTable('studies')
    .set({ ...settled, settled_by: actor.accountId, settled_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

async function refuseStrangers(tx: Tx, committeeId: CommitteeId, ids: readonly string[]): Promise<void> {
  const rows = await tx.q
    .selectFrom('accounts')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .where('left_at', 'is', null)
    .execute()
  if (rows.length < ids.length) throw new OutOfReach({ people: 'unknown' })
}

async function refuseOtherSite(tx: Tx, committeeId: CommitteeId, studyId: string, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('study_sites')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('study_id', '=', studyId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ site: id })
}
