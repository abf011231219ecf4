import type { ProposalState } from '../../../matters/machines/proposal.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'

export const stateWords: Readonly<Record<ProposalState, Bilingual>> = {
  draft: { zh: '草稿', en: 'Draft' },
  coSigning: { zh: '请人联名', en: 'Being co-signed' },
  submitted: { zh: '已提交', en: 'Submitted' },
  review: { zh: '审查中', en: 'Under review' },
  filed: { zh: '已立案', en: 'Filed' },
  merged: { zh: '已并案', en: 'Merged' },
  returned: { zh: '退回补充', en: 'Returned for more' },
  notFiled: { zh: '不予立案', en: 'Not filed' },
  toBrief: { zh: '已转社情民意', en: 'Turned into a brief' },
  handed: { zh: '已送承办单位', en: 'With the units' },
  handling: { zh: '办理中', en: 'Being handled' },
  replied: { zh: '已答复，等提案人评价', en: 'Answered; the proposer’s word is awaited' },
  evaluated: { zh: '提案人已评价', en: 'Evaluated' },
  concluded: { zh: '办结', en: 'Concluded' },
  redo: { zh: '重新办理', en: 'Handled again' },
}
export const standWords = {
  mine: { zh: '与我有关', en: 'Mine' },
  toReview: { zh: '待审查', en: 'To review' },
  handling: { zh: '办理中', en: 'In handling' },
  toEvaluate: { zh: '待评价', en: 'To evaluate' },
  concluded: { zh: '已办结', en: 'Concluded' },
  notFiled: { zh: '未立案', en: 'Not filed' },
  key: { zh: '重点提案', en: 'Key' },
} as const
export const modeWords = {
  lead: { zh: '主办', en: 'Lead' },
  co: { zh: '会办', en: 'Helper' },
  split: { zh: '分办', en: 'Own part' },
} as const
export const unitWords = {
  handed: { zh: '已送达', en: 'Handed over' },
  objected: { zh: '提出不归本单位', en: 'Says it is not theirs' },
  released: { zh: '已改由别的单位办', en: 'Passed to another unit' },
  signed: { zh: '已签收', en: 'Accepted' },
  extensionAsked: { zh: '申请延期', en: 'Asks for more time' },
  replied: { zh: '已答复', en: 'Answered' },
} as const
export const classWords = {
  A: { zh: 'A 已解决或基本解决', en: 'A: solved, or nearly' },
  B: { zh: 'B 部分解决或列入计划', en: 'B: partly, or planned' },
  C: { zh: 'C 条件不够，留作参考', en: 'C: not possible now, kept for reference' },
} as const
export const talkedWords = {
  meeting: { zh: '面商', en: 'Face to face' },
  phone: { zh: '电话', en: 'By telephone' },
  writing: { zh: '书面', en: 'In writing' },
  no: { zh: '未联系', en: 'Not at all' },
} as const
export const viewWords = {
  content: { zh: '满意', en: 'Content' },
  mostly: { zh: '基本满意', en: 'Mostly content' },
  notContent: { zh: '不满意', en: 'Not content' },
} as const

/** As a letter addresses them; papers are Chinese. */
export const asAddressed = (name: string): string => `${name}委员`

/** What its steps are called; a verb that is missing here shows nothing. */
export const stepWords: Readonly<Record<string, Bilingual>> = {
  begin: { zh: '开始起草', en: 'Begun' },
  rewrite: { zh: '修改', en: 'Changed' },
  evidence: { zh: '修改附件', en: 'Evidence changed' },
  askCoSigners: { zh: '请人联名', en: 'Co-signers are asked' },
  invite: { zh: '发出联名邀请', en: 'Invitations are out' },
  'sign.name': { zh: '联名', en: 'Co-signed' },
  'sign.decline': { zh: '不参加联名', en: 'Does not co-sign' },
  submit: { zh: '提交', en: 'Submitted' },
  startReview: { zh: '开始审查', en: 'Review begins' },
  file: { zh: '立案', en: 'Filed' },
  mergeInto: { zh: '并案', en: 'Merged into another' },
  returnToProposer: { zh: '退回补充', en: 'Returned for more' },
  revise: { zh: '取回修改', en: 'Taken up again' },
  declineFiling: { zh: '不予立案，已说明理由', en: 'Not filed; the reason was told' },
  turnIntoBrief: { zh: '转为社情民意信息', en: 'Turned into a brief' },
  handOver: { zh: '送交承办单位', en: 'Handed to the units' },
  sign: { zh: '开始办理', en: 'Handling begins' },
  'unit.sign': { zh: '单位签收', en: 'A unit accepts it' },
  'unit.object': { zh: '单位提出不归本单位', en: 'A unit says it is not theirs' },
  'unit.decideObjection': { zh: '对单位的意见作出决定', en: 'The unit’s objection is decided' },
  'unit.askForExtension': { zh: '单位申请延期', en: 'A unit asks for more time' },
  'unit.decideExtension': { zh: '对延期作出决定', en: 'More time is decided' },
  'unit.reply': { zh: '单位答复', en: 'A unit answers' },
  reply: { zh: '答复齐了', en: 'All answers are in' },
  remind: { zh: '发办理提醒', en: 'A reminder' },
  'remind.soon': { zh: '到期前自动提醒单位', en: 'The unit is reminded before the day' },
  'remind.late': { zh: '过期后自动提醒单位', en: 'The unit is reminded after the day' },
  'remind.word': { zh: '提醒第一提案人评价', en: 'The first proposer is reminded of their word' },
  supervise: { zh: '督办', en: 'Supervision' },
  evaluate: { zh: '第一提案人评价', en: 'The first proposer’s word' },
  'evaluate.beside': { zh: '联名提案人评价', en: 'A co-signer’s word' },
  giveWordLink: { zh: '发出评价链接', en: 'A link for their word is given' },
  askForRedo: { zh: '重新办理', en: 'To be handled again' },
  conclude: { zh: '办结', en: 'Concluded' },
  markKey: { zh: '定为重点提案', en: 'Marked as key' },
  planSupervision: { zh: '修改督办安排', en: 'Supervision is planned anew' },
  markExcellent: { zh: '评为优秀提案', en: 'Marked as excellent' },
}
