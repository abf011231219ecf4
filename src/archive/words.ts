import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  archive: { zh: '归档', en: 'Keeping the case' },
  waiting: { zh: '等待归档的事项', en: 'Closed, waiting to be kept' },
  waitingLead: {
    zh: '已经办结的事，写成案例、审定、归档。草稿已按记录填好。',
    en: 'What is closed is written up, approved and kept. The draft is filled in from the record.',
  },
  waitingEmpty: { zh: '没有等待归档的事项', en: 'Nothing waits to be kept' },
  waitingEmptyAdvice: {
    zh: '群众说办好了、事项办结以后，会出现在这里。',
    en: 'A matter comes here once residents have spoken and it is closed.',
  },
  more: { zh: '再看一些', en: 'Show more' },
  headline: { zh: '事项', en: 'Matter' },
  closedOn: { zh: '办结日期', en: 'Closed on' },
  caseStep: { zh: '案例', en: 'Case' },
  notWritten: { zh: '还没写', en: 'Not written' },
  toApprove: { zh: '等审定', en: 'To be approved' },
  writeCase: { zh: '写案例', en: 'Write the case' },
  writeCaseLead: {
    zh: '草稿按记录自动填好，改顺就行。不写群众的姓名、电话、门牌。',
    en: 'The draft is filled in from the record: put it right. No names, phones or house numbers of residents.',
  },
  caseTitle: { zh: '题目', en: 'Title' },
  background: { zh: '起因', en: 'How it began' },
  doing: { zh: '怎么商量的', en: 'How it was talked over' },
  outcome: { zh: '办了什么，大家怎么说', en: 'What was done, and what people say' },
  lessons: { zh: '经验', en: 'What was learnt' },
  lessonsHint: { zh: '可以不写；没办成的也值得写', en: 'Not needed. What did not work is worth a line too.' },
  keepDraft: { zh: '存好，交召集人审定', en: 'Keep it for approval' },
  approve: { zh: '审定并归档', en: 'Approve and keep' },
  approveLead: {
    zh: '审定后案例和档案都不再改动。以后的情况写进补充档案。',
    en: 'After this neither the case nor the record changes. What comes later goes into an addendum.',
  },
  rewrite: { zh: '再改一改', en: 'Change it' },
  publication: { zh: '是否公开这个案例', en: 'May everyone read this case' },
  publish: { zh: '公开', en: 'Yes, publish it' },
  keepPrivate: { zh: '不公开', en: 'No' },
  takeDown: { zh: '撤下', en: 'Take it down' },
  refusalReason: { zh: '不公开的原因', en: 'Why not' },
  reasonHint: {
    zh: '不公开或撤下时要选；原因会计入公开的统计',
    en: 'Needed when it is not published; the reasons are counted in public',
  },
  reasonNeeded: { zh: '不公开或撤下，请选一个原因。', en: 'Choose the reason why it is not published.' },
  keepAsItIs: { zh: '照原记录归档', en: 'Keep as it is' },
  keepAsItIsLead: {
    zh: '这个工作法不要求另写案例，照现有记录归档。归档后不能再改。想让大家看到，可以先写案例。',
    en: 'This method asks for no case of its own: the record is kept as it is, for good. To publish it, write the case first.',
  },
  retention: { zh: '保管期限', en: 'Kept for' },
  package: { zh: '下载档案包', en: 'Download the package' },
  packages: { zh: '档案', en: 'The record' },
  packageOne: {
    zh: (n: number) => (n === 1 ? '正式档案' : `补充档案 ${n - 1}`),
    en: (n) => (n === 1 ? 'The record' : `Addendum ${n - 1}`),
  },
  digest: { zh: '数字指纹', en: 'Digest' },
  addendum: { zh: '补充档案', en: 'Add an addendum' },
  addendumLead: {
    zh: '归档以后的回头看、后来的批示和答复写在这里，原档案不变。',
    en: 'Look-backs, later instructions and answers. The first record stays as it is.',
  },
  addendumNote: { zh: '补充的内容', en: 'What is added' },
  addendumHint: { zh: '不写群众的姓名、电话', en: 'No names or phones of residents' },
  decidePublication: { zh: '公开或撤下案例', en: 'Publish or take down the case' },
  decided: { zh: '公开决定', en: 'Publication' },
  published: { zh: '已公开', en: 'Published' },
  refused: { zh: '不公开', en: 'Not published' },
  takenDown: { zh: '已撤下', en: 'Taken down' },
  approvedOn: { zh: '审定日期', en: 'Approved on' },
  cases: { zh: '案例', en: 'Cases' },
  casesLead: {
    zh: '办过的事，成的和没成的都在这里。',
    en: 'What was taken up, with what came of it: the done and the not done.',
  },
  casesEmpty: { zh: '还没有公开的案例', en: 'No case is published yet' },
  casesEmptyAdvice: {
    zh: '事项办结归档，经审定公开后会在这里。',
    en: 'A case comes here once its matter is kept and a named person has decided to publish it.',
  },
  steps: { zh: '一步一步的记录', en: 'The record, step by step' },
  publishedOn: {
    zh: (place: string, day: string) => `${place} · ${day}公开`,
    en: (place, day) => `${place} · made public ${day}`,
  },
  readCase: { zh: '看这个案例', en: 'Read the case' },
  aboutMe: { zh: '这里写到了我，请撤下或改掉', en: 'This is about me: ask to have it changed or removed' },
  toCases: { zh: '全部案例', en: 'All cases' },
  toWrite: { zh: '要写案例的', en: 'Cases to write' },
  toApproveShelf: { zh: '案例等您审定', en: 'Cases to approve' },
})

export const retentionWords = {
  permanent: { zh: '永久', en: 'for ever' },
  '30': { zh: '三十年', en: '30 years' },
  '10': { zh: '十年', en: '10 years' },
} as const

export const refusalWords = {
  landDispute: { zh: '涉及征地拆迁争议', en: 'A land or demolition dispute' },
  privacy: { zh: '涉及个人隐私', en: 'Personal privacy' },
  minor: { zh: '涉及未成年人', en: 'Concerns a child' },
  security: { zh: '涉及安全', en: 'Security' },
  ongoingCase: { zh: '正在诉讼、复议或信访', en: 'Before a court, review or petition office' },
  asked: { zh: '当事人不愿公开', en: 'The people concerned asked' },
  other: { zh: '其他', en: 'Other' },
} as const

export const outcomeWords = {
  consensus: { zh: '达成共识', en: 'Agreed' },
  partial: { zh: '部分达成共识', en: 'Agreed in part' },
  none: { zh: '没有达成共识', en: 'Not agreed' },
  explained: { zh: '说明解释', en: 'Explained' },
  oversight: { zh: '单位未按期答复', en: 'The unit never answered' },
} as const
