import type { News } from '../../matters/notices.ts'
import type { refusalReasons } from '../../matters/publication/publication.ts'
import { type Bilingual, type Lang, phrases } from '../../platform/words/phrases.ts'
import type { reopeningGrounds, ScreeningDecision } from './decision.ts'

export const words = phrases({
  screening: { zh: '筛选定题', en: 'Choose the topic' },
  screeningLead: {
    zh: '对照标准定下来：列入协商，还是走别的路。理由会写进记录，反映人会得到通知。',
    en: 'Decide by the criteria: a topic, or another way. The reason is kept and the senders are told.',
  },
  decide: { zh: '提交决定', en: 'Submit the decision' },
  decision: { zh: '决定', en: 'Decision' },
  reason: { zh: '理由', en: 'Reason' },
  criteria: { zh: '符合哪些标准', en: 'Which criteria it meets' },
  kinds: { zh: '属于哪类议题', en: 'Which kind of topic it is' },
  metAlready: { zh: '委员已与住户代表见面', en: 'The members met the household representatives' },
  metNotYet: {
    zh: '这个工作法要求委员先与住户代表见面。已经见过的，可以先记下来，也可以在这里写一句。',
    en: 'This method asks the members to meet the household representatives first. Note it before, or write a line here.',
  },
  childUnpublished: {
    zh: '这件事只有未满14岁的孩子反映，内容永不公开。请选“暂不公布”。',
    en: 'Only children under 14 brought this: it is never published. Please choose “Not now”.',
  },
  landUnpublished: {
    zh: '涉及土地、拆迁的，先不公布。',
    en: 'What concerns land or demolition starts unpublished.',
  },
  publishedBy: { zh: '公布决定', en: 'Decision to publish' },
  jointly: { zh: '联席筛题', en: 'Chosen in a joint meeting' },
  criteriaAll: { zh: '列入协商须全部符合', en: 'A topic meets all of them' },
  criteriaAny: { zh: '列入协商符合其一即可', en: 'A topic meets at least one' },
  negatives: { zh: '对照不予协商清单', en: 'The list of what is no topic' },
  negativesHint: {
    zh: '打开清单逐条核对，有一条就选上；没有就不用选',
    en: 'Go through the list; choose the one that applies, or none',
  },
  metRepresentatives: { zh: '与住户代表见面的情况', en: 'Meeting the household representatives' },
  metHint: { zh: '什么时候、见了几位、他们怎么说', en: 'When, how many, what they said' },
  consent: { zh: '乡镇（街道）党委意见', en: 'The township party committee’s consent' },
  consentHint: { zh: '例如“3月9日口头同意”', en: 'For example “agreed by word on 9 March”' },
  destination: { zh: '转到哪里', en: 'Where it goes' },
  contact: { zh: '联系方式', en: 'Whom to ask there' },
  onlyDivert: { zh: '转送时填', en: 'When passing it on' },
  onlyConfirm: { zh: '列入协商时填', en: 'When it becomes a topic' },
  publish: { zh: '这个议题公布吗', en: 'Is this topic made public?' },
  publishYes: { zh: '公布下面的文字', en: 'Publish the words below' },
  publishNo: { zh: '暂不公布', en: 'Not now' },
  publicHeadline: { zh: '公布的标题', en: 'Headline for everyone' },
  publicHint: { zh: '不写姓名、电话、门牌号', en: 'No name, phone or house number' },
  publicSummary: { zh: '公布的简介', en: 'Summary for everyone' },
  whyNotPublic: { zh: '不公布的原因', en: 'Why it stays unpublished' },
  onWordOf: { zh: '谁同意的', en: 'Who approved it' },
  onWordOfHint: {
    zh: '审定人不在场、由您登记时填，例如“崔主任电话同意”',
    en: 'When the approver is absent, for example “Convener Cui agreed by phone”',
  },
  theirWords: { zh: '群众原话', en: 'What residents said' },
  // suspension and reopening
  suspend: { zh: '暂缓', en: 'Set aside' },
  suspendLead: {
    zh: '写明原因和哪天再看。反映人和接手的委员会收到通知，时限暂停。',
    en: 'Say why, and when it is looked at again. Senders and team are told; the limit stands still.',
  },
  reviewOn: { zh: '哪天再看', en: 'Look at it again on' },
  resume: { zh: '恢复办理', en: 'Take it on again' },
  resumeLead: {
    zh: '从暂缓前的那一步继续，时限接着算。',
    en: 'It goes on where it stood, and so does its limit.',
  },
  suspendedWhy: { zh: '暂缓原因', en: 'Set aside because' },
  takeUp: { zh: '接手下级报来的事', en: 'Take up what was sent up' },
  takeUpLead: {
    zh: '接手后由本级筛选定题；如果上面已有结果，也可以直接带回去。',
    en: 'Taken up, it is screened at this level; where there is a result already, bring it back instead.',
  },
  takeUpNow: { zh: '接手', en: 'Take it up' },
  bringResult: { zh: '把结果带回去', en: 'Bring the result back' },
  result: { zh: '结果', en: 'The result' },
  reopen: { zh: '再次办理', en: 'Take it up again' },
  reopenLead: {
    zh: '会新建一件事，指回这一件；已归档的内容不变。',
    en: 'A new matter is opened that points back here. What is archived stays as it is.',
  },
  ground: { zh: '为什么再次办理', en: 'Why again' },
  askToReopen: { zh: '问题又出现了，请再次办理', en: 'Ask for it to be taken up again' },
  askToReopenLead: {
    zh: '写下现在的情况。召集人会看到并决定是否再次办理，结果会告诉您。',
    en: 'Say how it is now. The convener reads it and decides; you are told.',
  },
  nowIs: { zh: '现在的情况', en: 'How it is now' },
  send: { zh: '提交', en: 'Send' },
  asked: { zh: '已收到，召集人会看到。', en: 'We have it. The convener will read it.' },
  backToReceipt: { zh: '回到我的回执', en: 'Back to my receipt' },
  decidedBy: { zh: '决定人', en: 'Decided by' },
  decidedAs: { zh: '定题结果', en: 'Screening' },
  reopenedFrom: { zh: '由已归档的事再次办理', en: 'Taken up again from an archived matter' },
  // refusals
  onNegativeList: {
    zh: '有不宜协商的情形，不能列入协商。请换一个决定，或取消勾选。',
    en: 'One of these applies, so it can’t be a topic. Choose another decision, or untick it.',
  },
  allCriteria: {
    zh: '列入协商须符合全部标准，请逐条核对。',
    en: 'A topic meets all criteria. Please go through them.',
  },
  anyCriterion: { zh: '列入协商须至少符合一条标准。', en: 'A topic meets at least one criterion.' },
  meetRepresentatives: {
    zh: '这个工作法要求先与住户代表见面，请写明情况。',
    en: 'This method asks to meet the household representatives first. Please note it.',
  },
  sayReason: { zh: '请写明理由。', en: 'Please write the reason.' },
  noteConsent: {
    zh: '请写明乡镇（街道）党委的意见。',
    en: 'Please note the township party committee’s consent.',
  },
  sayWhoApproved: {
    zh: '这一步要由审定人同意，请写明谁同意的。',
    en: 'This needs its approver. Please say who approved it.',
  },
  decidePublic: { zh: '请决定公布还是暂不公布。', en: 'Please decide whether it is made public.' },
  headlinePublic: { zh: '请写公布的标题。', en: 'Please write the headline for everyone.' },
  sayWhyNot: { zh: '请选择不公布的原因。', en: 'Please choose why it stays unpublished.' },
  sayWhere: { zh: '请写明转到哪里。', en: 'Please say where it goes.' },
  sayContact: { zh: '请写明对方的联系方式。', en: 'Please say whom to ask there.' },
  reviewLater: { zh: '请选今天以后的一天。', en: 'Choose a day after today.' },
  outsideCommittee: {
    zh: '这件事已报到本级之外，不能在这里接手。有结果时请带回去。',
    en: 'It went beyond this committee and can’t be taken up here. Bring its result back instead.',
  },
  // told to people
  confirmedSubject: { zh: '您反映的事已定为协商议题', en: 'What you told us became a topic' },
  confirmedBody: {
    zh: (number: string) => `第 ${number} 号事项已列入协商，接下来由委员接手。`,
    en: (number) => `Matter ${number} will be talked through. Members take it up next.`,
  },
  unsuitableSubject: {
    zh: '您反映的事不宜协商，说明如下',
    en: 'It isn’t suited to be talked through; here is why',
  },
  settledSubject: { zh: '您反映的事已直接办理', en: 'What you told us was settled' },
  divertedSubject: { zh: '您反映的事已转送', en: 'What you told us was passed on' },
  divertedBody: {
    zh: (to: string, contact: string, reason: string) =>
      `已转送：${to}\n联系方式：${contact}\n原因：${reason}`,
    en: (to, contact, reason) => `Passed on to: ${to}\nContact: ${contact}\nWhy: ${reason}`,
  },
  sentUpSubject: { zh: '您反映的事已报上级', en: 'What you told us was sent up a level' },
  takenUpSubject: { zh: '您报的事上级已接手', en: 'What you sent up is taken up' },
  resultSubject: { zh: '上级有结果了', en: 'There is a result from above' },
  suspendedSubject: { zh: '您反映的事暂缓办理', en: 'What you told us is set aside for now' },
  suspendedBody: {
    zh: (reason: string, day: string) => `${reason}\n${day} 再看。`,
    en: (reason, day) => `${reason}\nIt is looked at again on ${day}.`,
  },
  resumedSubject: { zh: '您反映的事恢复办理', en: 'What you told us is taken on again' },
  resumedBody: { zh: '从暂缓前的那一步继续。', en: 'It goes on where it stood.' },
  reopenedSubject: { zh: '您反映的事再次办理', en: 'What you told us is taken up again' },
  reopenedBody: {
    zh: (number: string) => `新编号 ${number}。用原来的查询码就能看进展。`,
    en: (number) => `Its new number is ${number}. Your code still shows how it stands.`,
  },
  askedToReopenSubject: { zh: '有反映人请求再次办理', en: 'A sender asks for a matter again' },
  askedToReopenBody: { zh: (number: string) => `来件 ${number}`, en: (number) => `Message ${number}` },
  // the desk
  toScreen: { zh: '待定题', en: 'Topics to choose' },
  toScreenDo: { zh: '筛选定题', en: 'Choose the topic' },
  fromBelow: { zh: '下级报来的事', en: 'Sent up to you' },
  reviews: { zh: '暂缓后该再看的', en: 'Set aside, to look at again' },
  askedAgain: { zh: '群众请求再次办理的', en: 'Asked for again' },
  askedAgainDo: { zh: '看看要不要再次办理', en: 'Decide whether to take it up again' },
})

export const decisionWords: Record<ScreeningDecision, Bilingual> = {
  confirmed: { zh: '列入协商', en: 'Make it a topic' },
  resolvedDirectly: { zh: '直接办理', en: 'Settle it directly' },
  diverted: { zh: '转送、告知', en: 'Pass it on' },
  notSuitable: { zh: '不宜协商，说明理由', en: 'Not for deliberation, with the reason' },
  escalated: { zh: '报上级', en: 'Send it up a level' },
}

export const publicationWords: Record<'published' | 'refused' | 'takenDown', Bilingual> = {
  published: { zh: '公布', en: 'Published' },
  refused: { zh: '不公布', en: 'Not published' },
  takenDown: { zh: '已撤下', en: 'Taken down' },
}

export const groundWords: Record<(typeof reopeningGrounds)[number], Bilingual> = {
  notSolved: { zh: '其实没有解决', en: 'It was never solved' },
  cameBack: { zh: '问题又出现了', en: 'It came back' },
  newEvidence: { zh: '有新的情况或材料', en: 'There is something new' },
}

export const refusalWords: Record<(typeof refusalReasons)[number], Bilingual> = {
  landDispute: { zh: '土地、拆迁纠纷', en: 'A dispute over land or demolition' },
  privacy: { zh: '涉及个人隐私', en: 'Personal privacy' },
  minor: { zh: '涉及未成年人', en: 'A minor is concerned' },
  security: { zh: '涉及安全', en: 'Security' },
  ongoingCase: { zh: '正在诉讼、信访等程序中', en: 'It is under another procedure' },
  asked: { zh: '当事人不同意公布', en: 'Those concerned asked for it' },
  other: { zh: '其他原因', en: 'Another reason' },
}

/** A notice in both languages: its subject and its body. */
export function notice(told: (w: ReturnType<typeof words>, lang: Lang) => readonly [string, string]): News {
  const [zh, en] = [told(words('zh'), 'zh'), told(words('en'), 'en')]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}
