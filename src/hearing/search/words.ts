import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  search: { zh: '查找', en: 'Search' },
  leadStaff: {
    zh: '来件、事项、制度和已经公开的内容。只找您看得到的；检举控告不在里面。',
    en: 'Messages, matters, rules and what is published. Only what you may read; reports of wrongdoing are never in it.',
  },
  leadPublic: {
    zh: '只找已经公开的事项、案例、结果和制度。',
    en: 'Only published topics, cases, results and rules.',
  },
  what: { zh: '找什么', en: 'What to look for' },
  whatHint: {
    zh: '写两个字以上，例如：停水 三号楼',
    en: 'At least two characters, such as a place and a thing',
  },
  go: { zh: '查找', en: 'Search' },
  where: { zh: '哪里', en: 'Where' },
  everywhere: { zh: '所有地方', en: 'Everywhere' },
  narrow: { zh: '缩小范围', en: 'Narrow it down' },
  about: { zh: '哪一类', en: 'About' },
  rule: { zh: '制度', en: 'Rules' },
  when: { zh: '多久以内', en: 'How recent' },
  ever: { zh: '不限', en: 'Any time' },
  month: { zh: '最近一个月', en: 'The last month' },
  year: { zh: '最近一年', en: 'The last year' },
  all: { zh: '全部', en: 'All' },
  kinds: { zh: '按种类看', en: 'By kind' },
  message: { zh: '来件', en: 'Messages' },
  matter: { zh: '事项', en: 'Matters' },
  published: { zh: '已公开', en: 'Published' },
  topic: { zh: '公开事项', en: 'Topics' },
  case: { zh: '案例', en: 'Cases' },
  result: { zh: '结果', en: 'Results' },
  nothing: { zh: '没有找到', en: 'Nothing was found' },
  nothingAdvice: {
    zh: '换一个说法，或者少写几个字试试。',
    en: 'Try other words, or fewer of them.',
  },
  begin: { zh: '写下要找的词', en: 'Write what you are looking for' },
  some: {
    zh: '没有一条把这些词都说到。下面的说到了其中一部分。',
    en: 'Nothing holds all of these words. These hold some of them.',
  },
  more: { zh: '再看一些', en: 'Show more' },
})
