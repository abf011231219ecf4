// Owns: what is on record about one matter, in the words that methods are written in. One question to the database.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import type { StageKey } from '../machines/stage.ts'
import type { HeldMatter } from '../matter.ts'
import { type Facts, missingFor } from './missing.ts'
import { missingWords } from './words.ts'

/** Throws with everything that is still missing, so that it can be put right in one go. */
export async function refuseUnfinished(
  db: Db,
  matter: HeldMatter,
  stage: StageKey,
  also: (facts: Facts) => Facts = (facts) => facts,
): Promise<void> {
  if (!matter.method.stage(stage)) return
  const missing = missingFor(matter.method, stage, also(await onRecord(db, matter)))
  if (missing.length > 0)
    throw new RuleRefused(missingWords(missing.map(({ label }) => label)), { matter: matter.id, stage })
}

export async function onRecord(db: Db, matter: HeldMatter): Promise<Facts> {
  const row = await ask(db, matter)
  const agreed = row.items > 0 || matter.conclusion === 'none' || matter.conclusion === 'explained'
  const chosen = matter.dispositions.length > 0
  return {
    submission: row.submissions || matter.source !== 'submission',
    screeningNote: row.screened,
    jointMeetingNote: row.screened,
    representativesMet: row.representativesMet,
    claims: row.lead,
    researchNote: row.notes,
    visitNote: row.notes,
    plan: row.plan,
    notice: row.told,
    attendance: row.present,
    minutes: row.sealed,
    onePageRecord: row.sealed,
    consensusList: agreed,
    dispositions: chosen,
    outcomeReport: row.report,
    task: row.tasks || row.items === 0,
    reply: row.replied || !row.tasks,
    practicalDeed: row.benefit,
    benefit: row.benefit,
    activity: row.notes || row.benefit,
    followUpNote: row.answered,
    evaluation: row.answered,
    publicNotice: row.resultDecided,
    caseStudy: row.case,
    exits: exitsFrom(row, matter, { agreed, chosen }),
  }
}

type Row = Awaited<ReturnType<typeof ask>>

function exitsFrom(row: Row, matter: HeldMatter, { agreed, chosen }: { agreed: boolean; chosen: boolean }) {
  const least = Math.min(...matter.method.body.teamSizes.map((size) => size.min))
  return {
    sorted: true,
    criteriaMet: row.screened,
    notOnNegativeList: row.screened,
    confirmed: row.screened,
    representativesMet: row.representativesMet,
    topicPublished: row.topicDecided,
    topicSentUp: row.sentUp,
    leadNamed: row.lead,
    teamOrReason: row.team >= least || row.teamReason,
    factsWritten: row.notes,
    recordWritten: row.notes || row.benefit || row.sealed,
    materialsSent: row.told,
    planApproved: row.planApproved,
    mixPlanned: row.members && row.departments && row.residents,
    conclusionSet: matter.conclusion !== null,
    dispositionSet: chosen,
    itemsOwned: agreed && !row.unowned,
    minutesConfirmed: row.sealed,
    signedOnTheSpot: row.signed,
    recipientConfirmed: row.report && !row.unconfirmed,
    allReplied: !row.unreplied,
    repliesChecked: !row.unchecked,
    residentAnswered: row.answered,
    // Following up begins with telling everyone who brought it.
    residentTold: row.asked,
    benefitOrReason: row.benefit || matter.explanation !== null,
    caseWritten: row.case,
  }
}

async function ask(db: Db, { committee_id, id }: HeldMatter) {
  const some = (table: string, where = 'true') =>
    sql<boolean>`exists (select from ${sql.table(table)} x
      where x.committee_id = ${committee_id} and x.matter_id = ${id} and ${sql.raw(where)})`
  const count = (table: string, where: string) =>
    sql<number>`(select count(*)::int from ${sql.table(table)} x
      where x.committee_id = ${committee_id} and x.matter_id = ${id} and ${sql.raw(where)})`
  const seated = (parts: string) =>
    some(
      'participants',
      `x.left_at is null and x.standing in ('team', 'invited', 'present') and x.part in (${parts})`,
    )
  const team = `x.left_at is null and x.standing = 'team'`
  return db.q
    .selectNoFrom([
      some('submissions').as('submissions'),
      some('screenings', `x.decision = 'confirmed'`).as('screened'),
      some('screenings', 'x.met_representatives is not null').as('representativesMet'),
      some('publications', `x.what = 'topic'`).as('topicDecided'),
      some('publications', `x.what in ('result', 'case')`).as('resultDecided'),
      some('journal', `x.verb = 'sendUp'`).as('sentUp'),
      some('journal', `x.to_state = 'followingUp'`).as('asked'),
      some('participants', `${team} and x.part = 'lead'`).as('lead'),
      count('participants', `${team} and x.part in ('lead', 'partner')`).as('team'),
      some('claim_windows', 'x.whole_group_reason is not null').as('teamReason'),
      some('research_notes').as('notes'),
      some('plans', 'x.returned_why is null').as('plan'),
      some('plans', 'x.approved_at is not null').as('planApproved'),
    ])
    .select([
      some('meetings', `x.state not in ('draft', 'approved', 'cancelled', 'postponed')`).as('told'),
      some('meetings', 'x.confirmed_at is not null').as('sealed'),
      some('meetings', `x.confirmed_at is not null and x.sealing <> 'objections'`).as('signed'),
      some('participants', `x.standing = 'present'`).as('present'),
      seated(`'lead', 'partner', 'member'`).as('members'),
      seated(`'department'`).as('departments'),
      seated(`'representative', 'resident'`).as('residents'),
      count('items', `x.kind <> 'reserved'`).as('items'),
      some('items', `x.kind in ('consensus', 'commitment') and x.due_on is null`).as('unowned'),
    ])
    .select([
      some('outcome_reports').as('report'),
      some('outcome_reports', 'x.received_at is null').as('unconfirmed'),
      some('tasks').as('tasks'),
      some('tasks', `x.mode <> 'co' and x.closed_at is null and x.state in (${waiting})`).as('unreplied'),
      some('tasks', `x.mode <> 'co' and x.closed_at is null and x.state <> 'accepted'`).as('unchecked'),
      sql<boolean>`exists (select from replies r join tasks t on t.committee_id = r.committee_id and t.id = r.task_id
        where t.committee_id = ${committee_id} and t.matter_id = ${id})`.as('replied'),
      some('answers').as('answered'),
      some('benefits').as('benefit'),
      some('case_studies').as('case'),
    ])
    .executeTakeFirstOrThrow()
}

/** States of a task whose party has not replied. */
const waiting = `'issued', 'objected', 'reassigned', 'upheld', 'signed', 'working', 'extensionAsked', 'returned'`
