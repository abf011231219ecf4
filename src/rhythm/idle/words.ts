import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  question: { zh: '这里还用吗', en: 'Is this place still used' },
  asked: {
    zh: (name: string, since: string) => `“${name}”从${since}起没有接待、协商、活动，也没有人反映。`,
    en: (name, since) => `Since ${since} nothing was held at “${name}” and nobody brought anything.`,
  },
  explain: {
    zh: '继续办、并到别处、关掉，都可以。没有对错，也不扣分；别让它成为摆设就好。',
    en: 'Carrying on, merging or closing are all fine. It costs nobody anything; it just should not stand there for show.',
  },
  who: {
    zh: '您的回答，政协机关会看到；并掉或关掉由机关办理。',
    en: 'The committee office reads your answer; merging and closing are done there.',
  },
  answer: { zh: '您看怎么办', en: 'What is best' },
  mergeInto: { zh: '并到哪里', en: 'Merge into' },
  mergeIntoHint: { zh: '选“并到别处”时填', en: 'Where it should be merged' },
  reason: { zh: '说一两句', en: 'In a line or two' },
  reasonHint: {
    zh: '继续办：打算什么时候做什么；并或关：为什么',
    en: 'If it goes on: what will be held and when; otherwise why',
  },
  send: { zh: '回答', en: 'Answer' },
  whichVenue: { zh: '请选并到哪里', en: 'Choose where it should be merged' },
  notItself: { zh: '不能并到自己', en: 'It can’t be merged into itself' },
  noMerge: { zh: '没有选“并到别处”，这里空着', en: 'Leave this empty unless it is merged' },
  shelf: { zh: '空着的议事点', en: 'Venues where nothing happens' },
  todo: { zh: '看看还用不用', en: 'Say whether it is still used' },
  toClose: { zh: '负责人说可以并掉或关掉', en: 'Its owner says it may be merged or closed' },
  toCloseTodo: { zh: '在议事点页面办理', en: 'See to it on the venue’s page' },
  newsSubject: { zh: '有个议事点空了半年，请看看还用不用', en: 'A venue has stood idle for half a year' },
  answered: { zh: '已回答', en: 'Answered' },
  answeredSaid: {
    zh: (answer: string, reason: string) => `已回答“${answer}”：${reason}`,
    en: (answer, reason) => `Answered “${answer}”: ${reason}`,
  },
  answerIt: { zh: '回答这个问题', en: 'Answer the question' },
})

export const answerWords = {
  goesOn: { zh: '继续办', en: 'It goes on' },
  merge: { zh: '并到别处', en: 'Merge it' },
  close: { zh: '关掉', en: 'Close it' },
} as const
export type IdleAnswer = keyof typeof answerWords
