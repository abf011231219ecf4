// Owns: what people read for stages, records, exits and for what is wrong with a method.
import { type Bilingual, phrases } from '../../platform/words/phrases.ts'
import type { StageKey } from '../machines/stage.ts'
import type { ExitRule, ProblemCode, RecordKind } from './vocabulary.ts'

export const stageNames: Record<StageKey, Bilingual> = {
  collect: { zh: '征集', en: 'Collecting' },
  screen: { zh: '筛选定题', en: 'Choosing the topic' },
  allot: { zh: '认领分办', en: 'Members take it up' },
  research: { zh: '调研', en: 'Looking into it' },
  plan: { zh: '协商方案', en: 'Planning the talk' },
  deliberate: { zh: '协商', en: 'Talking it through' },
  report: { zh: '成果报送', en: 'Sending the outcome' },
  handle: { zh: '办理', en: 'Getting it done' },
  followUp: { zh: '跟踪问效', en: 'Asking whether it is done' },
  file: { zh: '归档', en: 'Keeping the case' },
}

export const recordNames: Record<RecordKind, Bilingual> = {
  submission: { zh: '登记的反映', en: 'What the resident said' },
  receptionShift: { zh: '接待排班', en: 'Listening-day roster' },
  screeningNote: { zh: '选题记录', en: 'Note on choosing the topic' },
  representativesMet: { zh: '与住户代表见面记录', en: 'Note of meeting the household representatives' },
  jointMeetingNote: { zh: '联席会记录', en: 'Joint meeting note' },
  claims: { zh: '委员认领', en: 'Members’ claims' },
  researchNote: { zh: '调研记录', en: 'Research note' },
  visitNote: { zh: '走访记录', en: 'Visit note' },
  plan: { zh: '协商方案', en: 'Plan of the talk' },
  notice: { zh: '会议通知', en: 'Invitation' },
  attendance: { zh: '到会名单', en: 'Who was there' },
  minutes: { zh: '协商纪要', en: 'Minutes' },
  onePageRecord: { zh: '一页纸记录', en: 'One-page record' },
  consensusList: { zh: '共识清单', en: 'List of what was agreed' },
  dispositions: { zh: '协商结果类别', en: 'Kinds of result' },
  outcomeReport: { zh: '协商成果报告', en: 'Outcome report' },
  brief: { zh: '社情民意信息', en: 'Public-opinion brief' },
  proposal: { zh: '提案', en: 'Proposal' },
  plenarySpeech: { zh: '大会发言', en: 'Plenary speech' },
  task: { zh: '办理事项', en: 'Items handed over' },
  reply: { zh: '办理答复', en: 'Reply' },
  instruction: { zh: '批示登记', en: 'Leader’s instruction' },
  practicalDeed: { zh: '办实事记录', en: 'Practical deed' },
  benefit: { zh: '成果效益', en: 'Benefit' },
  activity: { zh: '活动记录', en: 'Activity record' },
  followUpNote: { zh: '回访记录', en: 'Follow-up note' },
  evaluation: { zh: '群众评价', en: 'The resident’s word' },
  publicNotice: { zh: '结果公示', en: 'Public notice of the result' },
  caseStudy: { zh: '案例', en: 'Case study' },
  archivePackage: { zh: '档案包', en: 'Archive package' },
}

export const exitNames: Record<ExitRule, Bilingual> = {
  sorted: { zh: '已分类处理', en: 'it is sorted' },
  listClosed: { zh: '征集已截止', en: 'the call for topics is closed' },
  criteriaMet: { zh: '符合选题标准', en: 'the topic meets the criteria' },
  notOnNegativeList: { zh: '不在不予协商清单内', en: 'it is not on the negative list' },
  representativesMet: { zh: '委员已与住户代表见面', en: 'members have met the household representatives' },
  confirmed: { zh: '议题已确定', en: 'the topic is confirmed' },
  topicPublished: { zh: '议题已公布', en: 'the topic is made public' },
  topicSentUp: { zh: '议题已报送上级政协', en: 'the topic is sent to the committee above' },
  leadNamed: { zh: '已有牵头委员', en: 'a lead member is named' },
  teamOrReason: { zh: '人数够了，或说明了理由', en: 'the team is complete, or the reason is noted' },
  factsWritten: { zh: '情况和可选办法已写明', en: 'facts and options are written down' },
  materialsSent: { zh: '材料已送达', en: 'materials are sent' },
  planApproved: { zh: '方案已审定', en: 'the plan is approved' },
  mixPlanned: { zh: '委员、部门、群众都有人参加', en: 'members, units and residents all take part' },
  conclusionSet: { zh: '结论已明确', en: 'the conclusion is stated' },
  dispositionSet: { zh: '结果类别已选定', en: 'the kind of result is chosen' },
  itemsOwned: {
    zh: '每条共识都有责任方和时限，或有说明',
    en: 'each item has an owner and a date, or a reason',
  },
  minutesConfirmed: { zh: '纪要已确认', en: 'the minutes are confirmed' },
  signedOnTheSpot: { zh: '当场签认', en: 'signed on the spot' },
  recipientConfirmed: { zh: '对方已确认收到', en: 'the recipient has confirmed it' },
  allReplied: { zh: '各项都有答复', en: 'every item has a reply' },
  repliesChecked: { zh: '答复已核查', en: 'the replies are checked' },
  residentAnswered: {
    zh: '群众已评价，或三次未联系上',
    en: 'the resident has answered, or three tries failed',
  },
  residentTold: { zh: '结果已告知群众', en: 'the resident has been told' },
  benefitOrReason: { zh: '有成效记录，或说明了原因', en: 'the benefit is recorded, or the reason' },
  recordWritten: { zh: '记录已写好', en: 'the record is written' },
  caseWritten: { zh: '案例已写好', en: 'the case is written' },
}

export const problemNames: Record<ProblemCode, Bilingual> = {
  malformed: { zh: '没有填写，或格式不对', en: 'missing or malformed' },
  trackTwice: { zh: '两条路径用了同一个代号', en: 'two tracks have the same key' },
  stageTwice: { zh: '同一环节出现两次', en: 'a stage appears twice' },
  wrongOrder: { zh: '环节顺序不对', en: 'the stages are not in walking order' },
  groupTwice: { zh: '两个步骤用了同一个代号', en: 'two steps have the same key' },
  ungrouped: { zh: '有环节没有归入任何步骤', en: 'a stage is in no step' },
  groupedTwice: { zh: '同一环节归入了两个步骤', en: 'a stage is in two steps' },
  groupedUnknown: {
    zh: '步骤里有这条路径没有的环节',
    en: 'a step holds a stage that the track doesn’t have',
  },
  fileOptional: { zh: '归档不能设为可选', en: 'keeping the case can’t be optional' },
  noWayToEnd: { zh: '走不到归档', en: 'the archive is never reached' },
  teamSizeWrong: { zh: '人数上下限颠倒', en: 'a team size ends below its start' },
  noCriteria: { zh: '有选题环节却没有选题标准', en: 'topics are chosen, but by no criterion' },
}

/** What holds a matter up, in one sentence. */
export const missingWords = (labels: readonly Bilingual[]): Bilingual => ({
  zh: `按工作法，这一步还差：${labels.map(({ zh }) => zh).join('；')}。`,
  en: `The working method still asks here for: ${labels.map(({ en }) => en).join('; ')}.`,
})

export const asking = phrases({
  title: { zh: '这一步要做到', en: 'What this step asks' },
  done: { zh: '已有', en: 'there' },
  missing: { zh: '还差', en: 'still missing' },
  onPaper: { zh: '在纸上', en: 'on paper' },
  optional: { zh: '这个环节可以跳过，这里只是提醒。', en: 'This stage may be left out; these only remind.' },
})
