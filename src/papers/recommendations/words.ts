import { phrases } from '../../platform/words/phrases.ts'

export const kindWords = {
  report: { zh: '协商成果报告', en: 'Outcome report' },
  recommendation: { zh: '建议案', en: 'Formal recommendation' },
} as const
export const stateWords = {
  draft: { zh: '草稿', en: 'Draft' },
  passed: { zh: '会议已通过', en: 'Passed' },
  sent: { zh: '已报送', en: 'Sent' },
} as const
export const meetingWords = {
  chairMeeting: { zh: '主席会议', en: 'Chairperson’s meeting' },
  standingCommittee: { zh: '常委会会议', en: 'Standing committee' },
} as const
export const adoptionWords = {
  adopted: { zh: '采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Partly adopted' },
  notAdopted: { zh: '未采纳', en: 'Not adopted' },
} as const

export const words = phrases({
  title: { zh: '成果报告和建议案', en: 'Outcome reports and recommendations' },
  lead: {
    zh: '协商的结果报给党委、政府。政协提意见建议，采纳不采纳由对方定，一条一条记下来。',
    en: 'What talks came to, put to party committee and government. They decide; each point’s answer is kept.',
  },
  none: { zh: '还没有成果报告或建议案', en: 'None yet' },
  noneAdvice: {
    zh: '从一件商量出结果的事起草，内容按记录自动填好。',
    en: 'Begin one from a matter that was talked over: its text is filled from the record.',
  },
  fresh: { zh: '起草一份', en: 'Draft one' },
  freshLead: {
    zh: '建议案要经主席会议或常委会会议通过，登记以后才能报送；成果报告不用。',
    en: 'A formal recommendation is sent only once a meeting passed it; a report needs none.',
  },
  kind: { zh: '哪一种', en: 'Which' },
  name: { zh: '标题', en: 'Title' },
  recipients: { zh: '主送', en: 'To' },
  recipientsHint: { zh: '多个单位一行一个', en: 'One a line' },
  held: { zh: '协商情况', en: 'How it was talked over' },
  situation: { zh: '情况', en: 'How it is' },
  problems: { zh: '问题', en: 'What is wrong' },
  advice: { zh: '意见建议', en: 'Advice' },
  adviceHint: { zh: '一行一条，以后一条一条登记采纳情况', en: 'One a line; each is answered by itself' },
  keep: { zh: '存为草稿', en: 'Keep as a draft' },
  pass: { zh: '登记会议通过', en: 'A meeting passed it' },
  passedBy: { zh: '哪个会议', en: 'Which meeting' },
  passedOn: { zh: '哪天', en: 'On' },
  notYetHeld: { zh: '会还没开，不能登记。', en: 'That day has not come yet.' },
  reportsNeedNone: { zh: '成果报告不用会议通过。', en: 'A report needs no passage.' },
  passFirst: {
    zh: '建议案要先登记主席会议或常委会会议通过，才能报送。',
    en: 'A formal recommendation needs its passage on record before it is sent.',
  },
  send: { zh: '报送', en: 'Send it' },
  number: { zh: '发文字号', en: 'Number' },
  numberHint: { zh: '如“政协发〔2026〕3号”', en: 'As on the document' },
  sent: { zh: '报送日期', en: 'Sent on' },
  receive: { zh: '登记对方已收到', en: 'They received it' },
  received: { zh: '对方收到', en: 'Received' },
  notSentYet: { zh: '还没报送。', en: 'It is not sent yet.' },
  note: { zh: '登记一条的采纳情况', en: 'Write down what they decided on a point' },
  item: { zh: '哪一条', en: 'Which point' },
  adoption: { zh: '采纳情况', en: 'Decision' },
  answer: { zh: '措施或理由', en: 'What they do, or why not' },
  sayWhyNot: { zh: '未采纳的，请写对方的理由。', en: 'Please write their reason.' },
  toldBy: { zh: '谁告知的', en: 'Who told' },
  toldByHint: { zh: '如“县政府办复函”', en: 'Such as “letter of the county government office”' },
  open: { zh: '还没有答复', en: 'No answer yet' },
  counted: {
    zh: (n: number, d: number) => `有答复的 ${d} 条里，采纳和部分采纳 ${n} 条`,
    en: (n, d) => `${n} of ${d} answered points adopted, wholly or partly`,
  },
  from: { zh: '来自事项', en: 'From the matter' },
  ofMatters: { zh: '各事项已报送的成果报告', en: 'Reports sent from matters' },
  toList: { zh: '全部', en: 'All of them' },
  docx: { zh: '下载 Word', en: 'Word file' },
  pdf: { zh: '下载 PDF', en: 'PDF file' },
  committee: { zh: '政协委员会', en: 'The committee' },
})
