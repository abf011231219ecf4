import { phrases } from '../../platform/words/phrases.ts'

/** What stands on papers between the facts: papers are Chinese. */
export const words = phrases({
  source: {
    zh: (topic: string, number: string) => `${topic}（${number}）`,
    en: (topic, number) => `${topic} (${number})`,
  },
  doneWhen: { zh: (text: string) => `怎样算办好：${text}`, en: (text) => `Done when: ${text}` },
  demand: {
    zh: '请按期办理并书面或在线答复：办了什么、结果怎样；办不到的说明理由。',
    en: 'Please act in time and reply: what was done, with what result, or why not.',
  },
  finished: {
    zh: '请按期办理并答复；需要延期的请在到期前说明。',
    en: 'Please reply in time, or ask for more.',
  },
  onWord: {
    zh: (text: string) => `（代录，按${text}的话）`,
    en: (text) => `(entered on the word of ${text})`,
  },
  reporter: { zh: (number: string) => `反映人（登记编号 ${number}）`, en: (number) => `Sender (${number})` },
  representative: { zh: '群众代表', en: 'A representative' },
  rated: {
    zh: (yes: number, all: number) => `${all}人回话，${yes}人满意或基本满意`,
    en: (yes, all) => `${yes} of ${all} content`,
  },
  passed: { zh: '核查通过', en: 'Passed' },
  closed: { zh: '已办结归档', en: 'Closed' },
})

/** As the form has them to be ticked; what is none of them stands behind. */
export const wayWords = {
  call: { zh: '电话', en: 'a call' },
  visit: { zh: '上门', en: 'a visit' },
  receipt: { zh: '本人凭回执填写', en: 'by receipt' },
  link: { zh: '本人用链接填写', en: 'by link' },
} as const
export const solvedWords = {
  yes: { zh: '已解决', en: 'solved' },
  partly: { zh: '部分解决', en: 'partly' },
  no: { zh: '未解决', en: 'not solved' },
  noAnswer: { zh: '没有回答', en: 'no answer' },
} as const
export const contentWords = {
  content: { zh: '满意', en: 'content' },
  mostly: { zh: '基本满意', en: 'mostly content' },
  notContent: { zh: '不满意', en: 'not content' },
  none: { zh: '未表态', en: 'not said' },
} as const
