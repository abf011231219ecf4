// 四单四准: residents order, members take orders, talk solves them, follow-up closes them; each "准" is its test.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const sidanSizhun: Method = {
  code: 'SIDAN_SIZHUN',
  version: 1,
  name: both(['四单四准', 'Four orders, four tests']),
  gloss: both([
    '群众点单、委员接单、协商解单、跟进督单',
    'Residents ask, members take it up, talk it through, see it done',
  ]),
  levels: ['village', 'township', 'county'],
  screening: {
    mode: 'allOf',
    criteria: [
      criterion('asked', ['群众反映集中', 'many residents ask for it']),
      criterion('met', ['与住户代表见过面', 'household representatives were met']),
      criterion('within', ['属地能够推动', 'something can be moved here']),
    ],
  },
  teamSizes: [
    team(['2–3人结对', '2–3 members'], 2, 3),
    team(['4–5人联合', '4–5 members'], 4, 5),
    team(['全组参与', 'the whole group'], 6, null),
  ],
  minutes: 'objections',
  windowsCloseEarly: true,
  tracks: [
    {
      key: 'main',
      label: both(['办一件事', 'One matter']),
      groups: [
        group(
          'raise',
          ['群众点单·定单准', 'Residents ask'],
          ['反映并选定议题', 'Speak, and choose the topic'],
          ['collect', 'screen'],
        ),
        group(
          'claim',
          ['委员接单·分单准', 'Members take it up'],
          ['主动认领、自发结对', 'By their own choice'],
          ['allot'],
        ),
        group(
          'solve',
          ['协商解单·解单准', 'Talked through'],
          ['走访、商量、形成共识', 'Visit, talk, agree'],
          ['research', 'plan', 'deliberate', 'report'],
        ),
        group(
          'supervise',
          ['跟进督单', 'Seen done'],
          ['跟踪问效、回访', 'Follow it until it is done'],
          ['handle', 'followUp'],
        ),
        group('file', ['归单准', 'Case kept'], ['每次协商成案例', 'Every talk becomes a case'], ['file']),
      ],
      stages: [
        stage('collect', {
          by: ['resident', 'residentRep', 'convener', 'liaison'],
          records: ['submission'],
          exit: ['sorted'],
          limit: limits.triage,
        }),
        stage('screen', {
          by: ['convener', 'groupLeader', 'member'],
          approver: 'convener',
          records: ['screeningNote', 'representativesMet'],
          exit: ['representativesMet', 'notOnNegativeList', 'confirmed'],
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
          records: ['visitNote'],
          exit: ['factsWritten'],
          limit: limits.research,
        }),
        stage('plan', {
          by: ['convener', 'committeeStaff'],
          approver: 'convener',
          records: ['plan', 'notice'],
          exit: ['planApproved'],
          optional: true,
        }),
        stage('deliberate', {
          by: ['convener', 'groupLeader', 'member', 'resident', 'residentRep', 'unitHandler'],
          records: ['attendance', 'minutes', 'dispositions'],
          exit: ['conclusionSet', 'dispositionSet', 'itemsOwned', 'minutesConfirmed'],
          limit: limits.minutes,
        }),
        stage('report', {
          by: ['convener', 'committeeStaff'],
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
          by: ['resident', 'residentRep', 'convener', 'liaison'],
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
