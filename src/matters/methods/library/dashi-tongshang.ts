// 达事同商: studios sift what residents bring; the township talks itself, or sends the topic to the committee above.
// Its three criteria are kinds of topic, not hurdles: one is enough.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const dashiTongshang: Method = {
  code: 'DASHI_TONGSHANG',
  version: 1,
  name: both(['达事同商', 'Matters talked through together']),
  gloss: both(['联席筛题，同商共办', 'Sifted at a joint meeting, talked through together']),
  levels: ['township', 'county'],
  screening: {
    mode: 'anyOf',
    criteria: [
      criterion('livelihood', ['群众高度关注的民生', 'a livelihood many care about']),
      criterion('services', ['基层公共管理和服务', 'local public management or service']),
      criterion('specific', ['具体且针对性强', 'specific and to the point']),
    ],
  },
  teamSizes: [team(['按界别和专长组队', 'by sector and skill'], 2, null)],
  minutes: 'objections',
  windowsCloseEarly: true,
  tracks: [
    {
      key: 'main',
      label: both(['办一件事', 'One matter']),
      groups: [
        group('collect', ['收集', 'Collect'], ['接访、进群、走访', 'Receive, chat, visit'], ['collect']),
        group('sift', ['联席筛题', 'Sift together'], ['联席会选题', 'The joint meeting chooses'], ['screen']),
        group(
          'prepare',
          ['主体与平台', 'Who and where'],
          ['定主体、搭平台', 'Name the parties, set the table'],
          ['allot', 'plan'],
        ),
        group(
          'talk',
          ['协商', 'Talk'],
          ['委员、部门、群众同商', 'Members, units, residents'],
          ['deliberate'],
        ),
        group('send', ['报送', 'Send'], ['送党委政府参考', 'To those who decide'], ['report']),
        group(
          'settle',
          ['解决', 'Settle'],
          ['办理、回访、归档', 'Do, ask, keep'],
          ['handle', 'followUp', 'file'],
        ),
      ],
      stages: [
        stage('collect', {
          by: ['liaison', 'member', 'resident', 'residentRep'],
          records: ['submission', 'visitNote'],
          exit: ['sorted'],
          limit: limits.triage,
        }),
        stage('screen', {
          by: ['jointMeeting', 'convener', 'venueHead'],
          approver: 'convener',
          records: ['jointMeetingNote'],
          exit: ['criteriaMet', 'notOnNegativeList', 'confirmed'],
          limit: limits.screening,
        }),
        stage('allot', {
          by: ['member', 'convener', 'committeeStaff'],
          records: ['claims'],
          exit: ['leadNamed'],
          limit: limits.claimWindow,
        }),
        stage('plan', {
          by: ['convener', 'venueHead', 'committeeStaff'],
          approver: 'convener',
          records: ['plan', 'notice'],
          exit: ['planApproved', 'mixPlanned'],
        }),
        stage('deliberate', {
          by: ['convener', 'venueHead', 'member', 'unitHandler', 'resident', 'residentRep'],
          records: ['attendance', 'minutes', 'consensusList'],
          exit: ['conclusionSet', 'itemsOwned', 'minutesConfirmed'],
          limit: limits.minutes,
        }),
        stage('report', {
          by: ['secretaryGeneral', 'committeeStaff', 'convener'],
          approver: 'secretaryGeneral',
          records: ['outcomeReport'],
          exit: ['recipientConfirmed'],
          limit: limits.outcomeReport,
        }),
        stage('handle', {
          by: ['unitHandler', 'convener', 'secretaryGeneral'],
          approver: 'unitLeader',
          records: ['task', 'reply', 'practicalDeed'],
          exit: ['allReplied', 'repliesChecked'],
          limit: limits.leadReply,
          optional: true,
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
