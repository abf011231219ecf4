import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  topics: { zh: '公开事项', en: 'Open topics' },
  topicsLead: {
    zh: '这里的每一件事都有人负责。没有公开的也有数可查。',
    en: 'Someone answers for each of these. What is not published is counted below.',
  },
  none: { zh: '还没有公开的事项', en: 'Nothing is published yet' },
  noneAdvice: {
    zh: '事项经过隐去个人信息、由专人决定后才会公开。',
    en: 'A matter is published only after personal details are removed and a named person decides.',
  },
  more: { zh: '再看一些', en: 'Show more' },
  toSearch: { zh: '查找已经公开的事项', en: 'Search what is published' },
  toResults: { zh: '办完的在这里：办成的和没办成的', en: 'What is finished: what worked, and what did not' },
  unpublished: {
    zh: (n: number) => `另有 ${n} 件没有公开，原因如下`,
    en: (n) => `${n} more are not published, for these reasons`,
  },
  reason: { zh: '原因', en: 'Reason' },
  count: { zh: '件数', en: 'Number' },
  since: { zh: (y: number) => `从 ${y} 年起`, en: (y) => `since ${y}` },
  publicOn: { zh: (day: string) => `${day}公开`, en: (day) => `public since ${day}` },
  publicWords: { zh: '公开的内容', en: 'What is published' },
  seal: { zh: '公开决定人和日期已记录在案。', en: 'Who decided to publish, and when, is on record.' },
  cameOfIt: { zh: '结果', en: 'What came of it' },
  said: {
    zh: (yes: number, all: number) => `${all} 位反映人说了，其中 ${yes} 位说解决了`,
    en: (yes, all) => `${yes} of the ${all} who brought it say that it is solved`,
  },
  aboutMe: { zh: '这里写到了我，请撤下或改掉', en: 'This is about me: ask to have it changed or removed' },
})

export const refusalWords = {
  landDispute: { zh: '涉及征地拆迁争议', en: 'Land or demolition dispute' },
  privacy: { zh: '涉及个人隐私', en: 'Personal privacy' },
  minor: { zh: '涉及未成年人', en: 'Concerns a child' },
  security: { zh: '涉及安全', en: 'Security' },
  ongoingCase: { zh: '正在诉讼、复议或信访', en: 'Before a court, review or petition office' },
  asked: { zh: '当事人不愿公开', en: 'The people concerned asked' },
  other: { zh: '其他', en: 'Other' },
  undecided: { zh: '还没有作出公开决定', en: 'Not decided yet' },
} as const
