import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  ledger: { zh: '公开账本', en: 'The public ledger' },
  ledgerLead: {
    zh: '每个数都是从记录里数出来的，没有一个是填上去的。有比例的都写明一共多少。',
    en: 'Every number is counted from the record; none was typed in. Each share says of how many.',
  },
  all: { zh: '历年合计', en: 'All years' },
  year: { zh: (y: number) => `${y} 年`, en: (y) => String(y) },
  years: { zh: '年份', en: 'Year' },
  what: { zh: '数什么', en: 'What is counted' },
  n: { zh: '多少', en: 'Number' },
  d: { zh: '一共', en: 'Of' },
  results: { zh: '办成的和没办成的', en: 'What worked, and what did not' },
  share: { zh: '比例', en: 'Share' },
})

export const partWords = {
  heard: { zh: '反映与告知', en: 'What was said, and being told' },
  taken: { zh: '立事与接手', en: 'Taken up' },
  talked: { zh: '商量与议定', en: 'Talked through' },
  done: { zh: '办理与答复', en: 'Being done' },
  word: { zh: '反映人怎么说', en: 'What those who brought it say' },
  open: { zh: '公开', en: 'In public' },
} as const satisfies Record<string, Bilingual>

export const rowWords = {
  submissions: { zh: '收到的反映', en: 'Messages received' },
  told: { zh: '十五日内告知去向', en: 'Told within fifteen days where it went' },
  merged: { zh: '同一件事合在一起的', en: 'Joined to the same matter' },
  answered: { zh: '当面或书面直接答复的', en: 'Answered directly' },
  diverted: { zh: '转送到该管的地方的', en: 'Passed on to where it belongs' },
  matters: { zh: '立为事项', en: 'Matters opened' },
  claimed: { zh: '定题后有委员接手', en: 'Chosen as a topic and taken up by members' },
  archived: { zh: '已归档', en: 'Kept in the archive' },
  meetings: { zh: '开过的协商会', en: 'Talks held' },
  agreed: { zh: '谈成的，含部分谈成', en: 'Agreed, in full or in part' },
  items: { zh: '共识与承诺', en: 'Agreed items and promises' },
  kept: { zh: '到期的里面已落实', en: 'Done, of those that are due' },
  reserved: { zh: '保留意见', en: 'Reserved opinions on record' },
  tasks: { zh: '送交各方办理', en: 'Tasks handed over' },
  inTime: { zh: '按期答复', en: 'Replied in time' },
  silent: { zh: '一直没有答复', en: 'Never answered' },
  again: { zh: '再次办理的事项', en: 'Matters done a second time' },
  asked: { zh: '回话的人', en: 'People who answered' },
  solved: { zh: '说解决了', en: 'Say it is solved' },
  content: { zh: '说满意或基本满意', en: 'Say they are content' },
  noAnswer: { zh: '没有回话', en: 'Gave no answer' },
  published: { zh: '公开的事项', en: 'Matters published' },
  cases: { zh: '公开的案例', en: 'Cases published' },
  takedowns: { zh: '请求撤下的，已答应', en: 'Asked to be taken down, and it was' },
} as const satisfies Record<string, Bilingual>
