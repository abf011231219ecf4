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
  return {
    ...beforeTalk(row, matter),
    ...fromTalkOn(row, matter),
    exits: { ...exitsBeforeTalk(row, matter), ...exitsFromTalkOn(row, matter) },
  }
}

type Row = Awaited<ReturnType<typeof ask>>

const isAgreed = (row: Row, { conclusion }: HeldMatter): boolean =>
  row.items > 0 || conclusion === 'none' || conclusion === 'explained'

const beforeTalk = (row: Row, matter: HeldMatter) => ({
  submission: row.submissions || matter.source !== 'submission',
  screeningNote: row.screened,
  jointMeetingNote: row.screened,
  representativesMet: row.representativesMet,
  claims: row.lead,
  researchNote: row.notes,
  visitNote: row.notes,
  plan: row.plan,
  notice: row.told,
})

const fromTalkOn = (row: Row, matter: HeldMatter) => ({
  attendance: row.present,
  minutes: row.sealed,
  onePageRecord: row.sealed,
  consensusList: isAgreed(row, matter),
  dispositions: matter.dispositions.length > 0,
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
})

function exitsBeforeTalk(row: Row, matter: HeldMatter) {
  const least = Math.min(...matter.method.body.teamSizes.map((size) => size.min))
  return {
    sorted: true,
    listClosed: !row.callOpen,
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
  }
}

const exitsFromTalkOn = (row: Row, matter: HeldMatter) => ({
  conclusionSet: matter.conclusion !== null,
  dispositionSet: matter.dispositions.length > 0,
  itemsOwned: isAgreed(row, matter) && !row.unowned,
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
})

function ask(db: Db, matter: HeldMatter) {
  const rows = rowsOf(matter)
  return db.q
    .selectNoFrom(chosenRows(rows))
    .select(talkRows(rows))
    .select(laterRows(rows, matter))
    .executeTakeFirstOrThrow()
}

/** Whether the matter has such a row, and how many. */
function rowsOf({ committee_id, id }: HeldMatter) {
  const own = sql`x.committee_id = ${committee_id} and x.matter_id = ${id}`
  return {
    some: (table: string, where = 'true') =>
      sql<boolean>`exists (select from ${sql.table(table)} x where ${own} and ${sql.raw(where)})`,
    count: (table: string, where: string) =>
      sql<number>`(select count(*)::int from ${sql.table(table)} x where ${own} and ${sql.raw(where)})`,
  }
}
type Rows = ReturnType<typeof rowsOf>

const team = `x.left_at is null and x.standing = 'team'`

/** What came to a call for topics waits until its list is closed. */
const openCall = `exists (select from calls c
  where c.committee_id = x.committee_id and c.id = x.call_id and c.closed_at is null)`

const chosenRows = ({ some, count }: Rows) => [
  some('submissions').as('submissions'),
  some('submissions', openCall).as('callOpen'),
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
]

const seated = (parts: string) =>
  `x.left_at is null and x.standing in ('team', 'invited', 'present') and x.part in (${parts})`

const talkRows = ({ some, count }: Rows) => [
  some('meetings', `x.state not in ('draft', 'approved', 'cancelled', 'postponed')`).as('told'),
  some('meetings', 'x.confirmed_at is not null').as('sealed'),
  some('meetings', `x.confirmed_at is not null and x.sealing <> 'objections'`).as('signed'),
  some('participants', `x.standing = 'present'`).as('present'),
  some('participants', seated(`'lead', 'partner', 'member'`)).as('members'),
  some('participants', seated(`'department'`)).as('departments'),
  some('participants', seated(`'representative', 'resident'`)).as('residents'),
  count('items', `x.kind <> 'reserved'`).as('items'),
  some('items', `x.kind in ('consensus', 'commitment') and x.due_on is null`).as('unowned'),
]

/** States of a task whose party has not replied. */
const silent = `('issued', 'objected', 'reassigned', 'upheld', 'signed', 'working', 'extensionAsked', 'returned')`
const open = `x.mode <> 'co' and x.closed_at is null`

const laterRows = ({ some }: Rows, { committee_id, id }: HeldMatter) => [
  some('outcome_reports').as('report'),
  some('outcome_reports', 'x.received_at is null').as('unconfirmed'),
  some('tasks').as('tasks'),
  some('tasks', `${open} and x.state in ${silent}`).as('unreplied'),
  some('tasks', `${open} and x.state <> 'accepted'`).as('unchecked'),
  sql<boolean>`exists (select from replies r join tasks t on t.committee_id = r.committee_id and t.id = r.task_id
    where t.committee_id = ${committee_id} and t.matter_id = ${id})`.as('replied'),
  some('answers').as('answered'),
  some('benefits').as('benefit'),
  some('case_studies').as('case'),
]
