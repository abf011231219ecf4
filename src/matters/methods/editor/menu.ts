// Owns: what may be chosen for a stage: records and conditions that make sense there, and who may act. What a library
// method asks is always among them (a test says so).
import { type RoleCode, roleCodes } from '../../../people/roles.ts'
import type { StageKey } from '../../machines/stage.ts'
import type { ExitRule, RecordKind } from '../vocabulary.ts'

export const recordsAt: Readonly<Record<StageKey, readonly RecordKind[]>> = {
  collect: ['submission', 'receptionShift', 'visitNote'],
  screen: ['screeningNote', 'representativesMet', 'jointMeetingNote'],
  allot: ['claims'],
  research: ['researchNote', 'visitNote', 'activity'],
  plan: ['plan', 'notice'],
  deliberate: ['attendance', 'minutes', 'onePageRecord', 'consensusList', 'dispositions'],
  report: ['outcomeReport'],
  handle: ['task', 'reply', 'practicalDeed', 'activity'],
  followUp: ['followUpNote', 'evaluation', 'benefit'],
  file: ['caseStudy', 'publicNotice', 'onePageRecord', 'activity', 'archivePackage'],
}

export const exitsAt: Readonly<Record<StageKey, readonly ExitRule[]>> = {
  collect: ['sorted', 'listClosed'],
  screen: ['criteriaMet', 'notOnNegativeList', 'representativesMet', 'confirmed', 'topicPublished'],
  allot: ['leadNamed', 'teamOrReason'],
  research: ['factsWritten', 'recordWritten'],
  plan: ['planApproved', 'mixPlanned', 'materialsSent'],
  deliberate: ['conclusionSet', 'dispositionSet', 'itemsOwned', 'minutesConfirmed', 'signedOnTheSpot'],
  report: ['recipientConfirmed'],
  handle: ['allReplied', 'repliesChecked', 'benefitOrReason'],
  followUp: ['residentTold', 'residentAnswered', 'benefitOrReason'],
  file: ['caseWritten', 'recordWritten'],
}

/** Administrators read nobody's matters; reports of wrongdoing, proposals and briefs have ways of their own. */
const elsewhere: readonly RoleCode[] = [
  'sysAdmin',
  'securityAdmin',
  'auditAdmin',
  'confidentialHandler',
  'proposalCommittee',
  'briefEditor',
]
export const actingRoles = roleCodes.filter((role) => !elsewhere.includes(role))
export const approvingRoles: readonly RoleCode[] = [
  'convener',
  'groupLeader',
  'committeeStaff',
  'secretaryGeneral',
  'chairCouncil',
  'unitLeader',
]
