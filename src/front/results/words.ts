import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  results: { zh: '结果：办成的和没办成的', en: 'Results: what worked, and what did not' },
  resultsLead: {
    zh: '只有反映人自己说办成了才算办成；没有人回话的不算。没办成的一样摆在这里。',
    en: 'Done is what those who brought it say is done; silence is not counted. What was not done stands here just the same.',
  },
  good: { zh: '办成的', en: 'What worked' },
  bad: { zh: '没办成、没全办成的', en: 'What did not, or not wholly' },
  noGood: { zh: '还没有公开的办成事项', en: 'Nothing published here yet' },
  noBad: { zh: '还没有公开的未办成事项', en: 'Nothing published here yet' },
  noneAdvice: {
    zh: '办结后，由反映人说办没办成，经决定公开的列在这里。',
    en: 'Once closed, those who brought it say whether it is done; what may be public stands here.',
  },
  more: { zh: '再看一些', en: 'Show more' },
  byOutcome: { zh: '全部办结事项，包括没有公开的', en: 'Everything that has ended, published or not' },
  outcome: { zh: '结果', en: 'What came of it' },
  count: { zh: '件数', en: 'Number' },
  share: { zh: '占办结的', en: 'Of all that ended' },
  silent: { zh: '没有按期答复的单位任务', en: 'Tasks that a unit never answered' },
  silentNote: {
    zh: '红灯满三十天仍没有答复的，永久计数。',
    en: 'Thirty days past red without an answer. Counted for good.',
  },
  cases: { zh: '怎么办成、为什么没办成：看案例', en: 'How, and why not: read the cases' },
  ledger: { zh: '公开账本', en: 'The public ledger' },
  said: {
    zh: (yes: number, all: number) => `${all} 位里 ${yes} 位说解决了`,
    en: (yes, all) => `${yes} of ${all} say it is solved`,
  },
})
