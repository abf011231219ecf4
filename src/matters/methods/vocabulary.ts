// Owns: the words a method is written in. A new record or exit needs a room that keeps or checks it; see words.ts
// for what people read.
export const recordKinds = [
  'submission',
  'receptionShift',
  'screeningNote',
  'representativesMet',
  'jointMeetingNote',
  'claims',
  'researchNote',
  'visitNote',
  'plan',
  'notice',
  'attendance',
  'minutes',
  'onePageRecord',
  'consensusList',
  'dispositions',
  'outcomeReport',
  'brief',
  'proposal',
  'plenarySpeech',
  'task',
  'reply',
  'instruction',
  'practicalDeed',
  'benefit',
  'activity',
  'followUpNote',
  'evaluation',
  'publicNotice',
  'caseStudy',
  'archivePackage',
] as const

export type RecordKind = (typeof recordKinds)[number]

export const exitRules = [
  'sorted',
  'listClosed',
  'criteriaMet',
  'notOnNegativeList',
  'representativesMet',
  'confirmed',
  'topicPublished',
  'topicSentUp',
  'leadNamed',
  'teamOrReason',
  'factsWritten',
  'materialsSent',
  'planApproved',
  'mixPlanned',
  'conclusionSet',
  'dispositionSet',
  'itemsOwned',
  'minutesConfirmed',
  'signedOnTheSpot',
  'recipientConfirmed',
  'allReplied',
  'repliesChecked',
  'residentAnswered',
  'residentTold',
  'benefitOrReason',
  'recordWritten',
  'caseWritten',
] as const

export type ExitRule = (typeof exitRules)[number]

export const regionLevels = ['village', 'township', 'county', 'city', 'province'] as const
export type RegionLevel = (typeof regionLevels)[number]

/** What can be wrong with a method. */
export type ProblemCode =
  | 'malformed'
  | 'trackTwice'
  | 'stageTwice'
  | 'wrongOrder'
  | 'groupTwice'
  | 'ungrouped'
  | 'groupedTwice'
  | 'groupedUnknown'
  | 'fileOptional'
  | 'noWayToEnd'
  | 'teamSizeWrong'
  | 'noCriteria'
