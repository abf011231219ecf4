// 345: a year's programme in four tracks, 学 learn, 协 help, 商 talk, 民 listen; every one ends with a kept record.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method, StageRule, Track } from '../method.ts'

const kept: StageRule = stage('file', {
  by: ['liaison', 'member'],
  approver: 'convener',
  records: ['caseStudy', 'archivePackage'],
  exit: ['caseWritten'],
  limit: limits.fileCase,
})

const asked: StageRule = stage('followUp', {
  by: ['resident', 'residentRep', 'liaison', 'member'],
  records: ['followUpNote', 'evaluation'],
  exit: ['residentAnswered'],
  limit: limits.followUp,
})

const learn: Track = {
  key: 'learn',
  label: both(['学', 'Learn']),
  groups: [
    group('learn', ['集中学习', 'Learn'], ['学习、通报、考察', 'Study, briefing, field visit'], ['research']),
    group('keep', ['留存', 'Keep'], ['记入活动', 'Kept as an activity'], ['file']),
  ],
  stages: [
    stage('research', {
      by: ['groupLeader', 'member', 'committeeStaff', 'expert'],
      records: ['activity'],
      exit: ['recordWritten'],
    }),
    stage('file', {
      by: ['liaison', 'member'],
      records: ['activity'],
      exit: ['recordWritten'],
      limit: limits.fileCase,
    }),
  ],
}

const help: Track = {
  key: 'help',
  label: both(['协', 'Help']),
  groups: [
    group('ask', ['摸需求', 'Ask'], ['社区提出需要', 'The community says what it needs'], ['collect']),
    group('team', ['组队', 'Team up'], ['委员自愿参加', 'Members join freely'], ['allot']),
    group('serve', ['联合服务', 'Serve'], ['一起办实事', 'Do it together'], ['handle', 'followUp']),
    group('keep', ['留存', 'Keep'], ['记入实事', 'Kept as a deed'], ['file']),
  ],
  stages: [
    stage('collect', {
      by: ['resident', 'residentRep', 'liaison', 'venueHead'],
      records: ['submission'],
      exit: ['sorted'],
      limit: limits.triage,
    }),
    stage('allot', {
      by: ['member', 'groupLeader', 'convener'],
      records: ['claims'],
      exit: ['leadNamed'],
      limit: limits.claimWindow,
    }),
    stage('handle', {
      by: ['member', 'venueHead', 'enterprise'],
      records: ['practicalDeed', 'activity'],
      exit: ['benefitOrReason'],
    }),
    asked,
    kept,
  ],
}

const talk: Track = {
  key: 'talk',
  label: both(['商', 'Talk']),
  groups: [
    group('topic', ['定题', 'Topic'], ['列入年度计划', 'From the year’s plan'], ['screen']),
    group('research', ['课题调研', 'Research'], ['课题组走访调研', 'A group looks into it'], ['research']),
    group('talk', ['专题协商', 'Talk'], ['各方坐下来商量', 'All sides sit down'], ['deliberate']),
    group(
      'send',
      ['成果转化', 'Send'],
      ['报告、提案、大会发言', 'Report, proposal, speech'],
      ['report', 'handle'],
    ),
    group('keep', ['跟踪归档', 'Ask and keep'], ['问结果、写案例', 'What came of it'], ['followUp', 'file']),
  ],
  stages: [
    stage('screen', {
      by: ['groupLeader', 'committeeStaff', 'convener'],
      approver: 'chairCouncil',
      records: ['screeningNote'],
      exit: ['criteriaMet', 'confirmed'],
      limit: limits.screening,
    }),
    stage('research', {
      by: ['member', 'groupLeader', 'expert'],
      records: ['researchNote', 'visitNote'],
      exit: ['factsWritten'],
    }),
    stage('deliberate', {
      by: ['convener', 'groupLeader', 'member', 'unitHandler', 'residentRep', 'expert'],
      records: ['attendance', 'minutes', 'consensusList'],
      exit: ['conclusionSet', 'itemsOwned', 'minutesConfirmed'],
      limit: limits.minutes,
    }),
    stage('report', {
      by: ['committeeStaff', 'groupLeader'],
      approver: 'secretaryGeneral',
      records: ['outcomeReport'],
      exit: ['recipientConfirmed'],
      limit: limits.outcomeReport,
    }),
    stage('handle', {
      by: ['unitHandler', 'committeeStaff'],
      approver: 'unitLeader',
      records: ['task', 'reply'],
      exit: ['allReplied', 'repliesChecked'],
      limit: limits.leadReply,
      optional: true,
    }),
    asked,
    kept,
  ],
}

const listen: Track = {
  key: 'listen',
  label: both(['民', 'Listen']),
  groups: [
    group('receive', ['倾听接待', 'Listen'], ['每周固定日接待', 'A fixed day every week'], ['collect']),
    group('sort', ['梳理', 'Sort'], ['联络员分类转诉求', 'Liaison officers sort it'], ['screen']),
    group('settle', ['落实', 'Settle'], ['转有关方面办理', 'Those concerned do it'], ['handle']),
    group('reply', ['回复', 'Reply'], ['告知并听评价', 'Tell, and hear the answer'], ['followUp', 'file']),
  ],
  stages: [
    stage('collect', {
      by: ['member', 'liaison', 'resident'],
      records: ['receptionShift', 'submission'],
      exit: ['sorted'],
      limit: limits.triage,
    }),
    stage('screen', {
      by: ['liaison', 'convener'],
      approver: 'convener',
      records: ['screeningNote'],
      exit: ['notOnNegativeList', 'confirmed'],
      limit: limits.screening,
    }),
    stage('handle', {
      by: ['unitHandler', 'liaison', 'convener'],
      approver: 'unitLeader',
      records: ['task', 'reply'],
      exit: ['allReplied', 'repliesChecked'],
      limit: limits.leadReply,
    }),
    { ...asked, exit: ['residentTold', 'residentAnswered'] },
    kept,
  ],
}

export const m345: Method = {
  code: 'M345',
  version: 1,
  name: both(['“345”模式', 'The 345 programme']),
  gloss: both(['学、协、商、民四条线，一年一计划', 'Learn, help, talk, listen: a plan for the year']),
  levels: ['township', 'county'],
  screening: {
    mode: 'anyOf',
    criteria: [
      criterion('plan', ['列入年度计划', 'it is in the year’s plan']),
      criterion('heard', ['倾听日群众反映', 'residents said it on a listening day']),
    ],
  },
  teamSizes: [team(['2名委员', '2 members'], 2, 2), team(['课题组', 'a research group'], 3, null)],
  minutes: 'objections',
  windowsCloseEarly: true,
  tracks: [listen, talk, help, learn],
}
