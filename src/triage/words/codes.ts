// Owns: how codes on a submission read to those who sort it.
import type { Bilingual } from '../../platform/words/phrases.ts'

export const channelWords: Record<string, Bilingual> = {
  qr: { zh: '扫码', en: 'code on the wall' },
  web: { zh: '网页', en: 'web page' },
  phone: { zh: '电话', en: 'phone' },
  visit: { zh: '来访', en: 'visit' },
  reception: { zh: '接待日', en: 'listening day' },
  field: { zh: '现场', en: 'in the field' },
  memberRelay: { zh: '委员转来', en: 'relayed by a member' },
  import: { zh: '导入', en: 'import' },
}

export const kindWords: Record<string, Bilingual> = {
  problem: { zh: '反映问题', en: 'A problem' },
  suggestion: { zh: '提建议', en: 'A suggestion' },
  topic: { zh: '提议题', en: 'A topic' },
  report: { zh: '举报', en: 'A report' },
}

export const levelWords: Record<string, Bilingual> = {
  village: { zh: '村（社区）', en: 'Village or community' },
  township: { zh: '乡镇（街道）', en: 'Township or street' },
  county: { zh: '县（区、市）', en: 'County or district' },
  city: { zh: '市', en: 'City' },
  province: { zh: '省', en: 'Province' },
}

export const submissionStateWords: Record<string, Bilingual> = {
  submitted: { zh: '新来件', en: 'New' },
  triage: { zh: '分办中', en: 'Being sorted' },
  needsInfo: { zh: '等反映人补充', en: 'Waiting for the sender' },
  accepted: { zh: '已收下办理', en: 'Taken up' },
  merged: { zh: '已并入同一事项', en: 'Joined to a matter' },
  diverted: { zh: '已转送', en: 'Passed on' },
  declined: { zh: '已说明不宜办理', en: 'Declined with a reason' },
  answered: { zh: '已答复', en: 'Answered' },
  withdrawn: { zh: '本人已撤回', en: 'Taken back by the sender' },
  closed: { zh: '已了结', en: 'Closed' },
}

/** What a step reads as. A step that has no line here is one of another room's and is told there. */
export const stepWords: Record<string, Bilingual> = {
  receive: { zh: '登记', en: 'Registered' },
  startTriage: { zh: '开始分办', en: 'Sorting began' },
  askForMore: { zh: '请反映人补充', en: 'Asked for more' },
  tellMore: { zh: '反映人作了补充', en: 'The sender added to it' },
  accept: { zh: '收下办理', en: 'Taken up' },
  mergeInto: { zh: '并入同一事项', en: 'Joined to a matter' },
  divert: { zh: '转送', en: 'Passed on' },
  decline: { zh: '说明不宜办理', en: 'Declined' },
  answer: { zh: '答复', en: 'Answered' },
  withdraw: { zh: '本人撤回', en: 'Taken back' },
  sendBackToTriage: { zh: '退回重新分办', en: 'Back to be sorted again' },
  close: { zh: '了结', en: 'Closed' },
  correctPlace: { zh: '更正地点', en: 'Place put right' },
  markUrgent: { zh: '标为急件', en: 'Marked urgent' },
  offerElsewhere: { zh: '请别的乡镇（街道）接手', en: 'Offered to another township' },
  takeOver: { zh: '接手', en: 'Taken over' },
  refuseOffer: { zh: '对方退回', en: 'Sent back by the other township' },
  noticeDueSoon: { zh: '提醒：15 天告知快到期', en: 'Reminder: the 15-day notice is near' },
  noticeOverdue: { zh: '15 天告知已超期', en: 'The 15-day notice has passed' },
  askToReopen: { zh: '反映人请求再次办理', en: 'The sender asked for it again' },
  reopen: { zh: '再次办理', en: 'Taken up again' },
}
