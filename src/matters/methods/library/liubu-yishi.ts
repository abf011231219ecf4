// 六步议事: six steps round the council's table. Step names are a default; whoever uses it writes their own.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const liubuYishi: Method = {
  code: 'LIUBU_YISHI',
  version: 1,
  name: both(['六步议事', 'Six steps']),
  gloss: both(['征题、定题、调研、议事、转化、评价', 'Call, choose, prepare, talk, turn into work, ask']),
  levels: ['village', 'township', 'county'],
  screening: {
    mode: 'allOf',
    criteria: [
      criterion('small', ['切口小', 'a small opening']),
      criterion('sound', ['立意准', 'a sound aim']),
      criterion('wide', ['关联广', 'it touches many']),
    ],
  },
  teamSizes: [team(['固定席位加流动席位', 'fixed and flexible seats'], 3, null)],
  minutes: 'objections',
  windowsCloseEarly: false,
  tracks: [
    {
      key: 'main',
      label: both(['办一件事', 'One matter']),
      groups: [
        group('call', ['征题', 'Call for topics'], ['码上征题', 'By code or by word'], ['collect']),
        group(
          'choose',
          ['定题', 'Choose'],
          ['议事会选定并公布', 'The council chooses and tells'],
          ['screen'],
        ),
        group(
          'prepare',
          ['调研准备', 'Prepare'],
          ['定人、调研、发通知', 'People, facts, invitations'],
          ['allot', 'research', 'plan'],
        ),
        group('talk', ['议事', 'Talk'], ['各方坐下来商量', 'All sides sit down'], ['deliberate']),
        group(
          'turn',
          ['成果转化', 'Turn into work'],
          ['报送并办理', 'Send and get done'],
          ['report', 'handle'],
        ),
        group(
          'ask',
          ['反馈评价', 'Ask'],
          ['群众评价、公示、归档', 'Residents say, all can read'],
          ['followUp', 'file'],
        ),
      ],
      stages: [
        stage('collect', {
          by: ['resident', 'residentRep', 'member', 'liaison'],
          records: ['submission'],
          exit: ['listClosed'],
          limit: limits.topicCall,
        }),
        stage('screen', {
          by: ['council', 'convener', 'venueHead'],
          approver: 'convener',
          records: ['screeningNote'],
          exit: ['criteriaMet', 'notOnNegativeList', 'confirmed', 'topicPublished'],
          limit: limits.screening,
        }),
        stage('allot', {
          by: ['member', 'convener', 'venueHead'],
          records: ['claims'],
          exit: ['leadNamed', 'teamOrReason'],
          limit: limits.claimWindow,
        }),
        stage('research', {
          by: ['member', 'council'],
          records: ['researchNote'],
          exit: ['factsWritten'],
          limit: limits.research,
        }),
        stage('plan', {
          by: ['convener', 'venueHead', 'committeeStaff'],
          approver: 'convener',
          records: ['plan', 'notice'],
          exit: ['planApproved', 'materialsSent'],
        }),
        stage('deliberate', {
          by: [
            'convener',
            'venueHead',
            'member',
            'council',
            'resident',
            'residentRep',
            'unitHandler',
            'expert',
          ],
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
          records: ['evaluation'],
          exit: ['residentAnswered', 'residentTold'],
          limit: limits.followUp,
        }),
        stage('file', {
          by: ['liaison', 'member'],
          approver: 'convener',
          records: ['caseStudy', 'publicNotice', 'archivePackage'],
          exit: ['caseWritten'],
          limit: limits.fileCase,
        }),
      ],
    },
  ],
}
