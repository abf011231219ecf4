// 通用闭环: the whole way in plain words; a committee without a method of its own starts here.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const tongyong: Method = {
  code: 'TONGYONG',
  version: 1,
  name: both(['通用闭环', 'The common way']),
  gloss: both(['从群众反映到办结归档，一步一步走完', 'From a resident’s words to a kept case, step by step']),
  levels: ['village', 'township', 'county'],
  screening: {
    mode: 'allOf',
    criteria: [
      criterion('concern', ['群众关心', 'residents care about it']),
      criterion('concrete', ['事情具体', 'it is concrete']),
      criterion('within', ['本级能够协商', 'it can be talked through at this level']),
    ],
  },
  teamSizes: [team(['2–3人', '2–3 members'], 2, 3), team(['4–5人', '4–5 members'], 4, 5)],
  minutes: 'objections',
  windowsCloseEarly: true,
  tracks: [
    {
      key: 'main',
      label: both(['办一件事', 'One matter']),
      groups: [
        group('collect', ['征集', 'Collecting'], ['听群众说', 'Residents speak'], ['collect']),
        group('screen', ['筛选定题', 'Choosing'], ['看能不能协商', 'Can it be talked through?'], ['screen']),
        group('allot', ['认领分办', 'Taking up'], ['委员接手', 'Members take it up'], ['allot']),
        group(
          'research',
          ['调研', 'Looking into it'],
          ['把情况弄清楚', 'Find out the facts'],
          ['research', 'plan'],
        ),
        group('deliberate', ['协商', 'Talking'], ['坐下来商量', 'Sit down together'], ['deliberate']),
        group('report', ['成果', 'Outcome'], ['把共识送出去', 'Send what was agreed'], ['report']),
        group('handle', ['办理', 'Doing'], ['承诺的人去办', 'Those who promised do it'], ['handle']),
        group('followUp', ['反馈回访', 'Asking'], ['问群众办好没有', 'Ask whether it is done'], ['followUp']),
        group('file', ['归档', 'Keeping'], ['写成案例', 'Write the case'], ['file']),
      ],
      stages: [
        stage('collect', {
          by: ['resident', 'residentRep', 'member', 'liaison'],
          records: ['submission'],
          exit: ['sorted'],
          limit: limits.triage,
        }),
        stage('screen', {
          by: ['convener', 'groupLeader', 'committeeStaff'],
          approver: 'convener',
          records: ['screeningNote'],
          exit: ['criteriaMet', 'notOnNegativeList', 'confirmed'],
          limit: limits.screening,
        }),
        stage('allot', {
          by: ['member', 'groupLeader', 'convener'],
          records: ['claims'],
          exit: ['leadNamed', 'teamOrReason'],
          limit: limits.claimWindow,
        }),
        stage('research', {
          by: ['member', 'groupLeader'],
          records: ['researchNote'],
          exit: ['factsWritten'],
          limit: limits.research,
          optional: true,
        }),
        stage('plan', {
          by: ['convener', 'venueHead', 'committeeStaff'],
          approver: 'convener',
          records: ['plan', 'notice'],
          exit: ['planApproved', 'mixPlanned', 'materialsSent'],
          optional: true,
        }),
        stage('deliberate', {
          by: ['convener', 'groupLeader', 'venueHead', 'member', 'residentRep', 'unitHandler', 'expert'],
          records: ['attendance', 'minutes', 'consensusList'],
          exit: ['conclusionSet', 'itemsOwned', 'minutesConfirmed'],
          limit: limits.minutes,
        }),
        stage('report', {
          by: ['convener', 'committeeStaff'],
          approver: 'secretaryGeneral',
          records: ['outcomeReport'],
          exit: ['recipientConfirmed'],
          limit: limits.outcomeReport,
          optional: true,
        }),
        stage('handle', {
          by: ['unitHandler', 'convener', 'committeeStaff'],
          approver: 'unitLeader',
          records: ['task', 'reply'],
          exit: ['allReplied', 'repliesChecked'],
          limit: limits.leadReply,
        }),
        stage('followUp', {
          by: ['resident', 'residentRep', 'liaison', 'convener'],
          records: ['followUpNote', 'evaluation'],
          exit: ['residentAnswered'],
          limit: limits.followUp,
        }),
        stage('file', {
          by: ['member', 'liaison'],
          approver: 'convener',
          records: ['caseStudy', 'archivePackage'],
          exit: ['caseWritten'],
          limit: limits.fileCase,
        }),
      ],
    },
  ],
}
