import type { Bilingual } from '../../../platform/words/phrases.ts'

interface NewsWords {
  subject: Bilingual
  body: { zh: (subject: string, detail: string) => string; en: (subject: string, detail: string) => string }
}
const told = (zh: string, en: string, more = { zh: '', en: '' }): NewsWords => ({
  subject: { zh, en },
  body: {
    zh: (subject, detail) => `提案“${subject}”：${zh}。${more.zh}${detail}`,
    en: (subject, detail) => `Proposal “${subject}”: ${en}. ${more.en}${detail}`,
  },
})

export const news = {
  askedToSign: told('请您看看，愿意就联名', 'you are asked to co-sign, if you like'),
  submitted: told('有新提案待审查', 'a proposal waits for review'),
  filed: told('提案已立案', 'it was filed'),
  merged: told('提案已并案，一并办理、一并答复', 'merged with another, answered together', {
    zh: '并入：',
    en: 'With: ',
  }),
  returned: told('提案退回，请补充', 'returned for more', { zh: '意见：', en: 'Why: ' }),
  notFiled: told('提案不予立案', 'it was not filed', { zh: '理由和去处：', en: 'Why, and where to turn: ' }),
  markedKey: told('提案定为重点提案', 'marked as key', { zh: '督办：', en: 'Supervised by: ' }),
  markedExcellent: told('提案评为优秀提案', 'marked as excellent'),
  handedOver: told('提案已送承办单位', 'handed to the units'),
  handed: told('有一件提案请贵单位办理', 'a proposal for your unit'),
  upheld: told('经研究，请贵单位继续办理', 'please go on with it'),
  granted: told('同意延期一个月', 'one month more is granted'),
  notGranted: told('不同意延期', 'no more time is granted'),
  reminded: told('提案办理提醒', 'a reminder', { zh: '', en: '' }),
  soon: told('提案答复快到期了', 'an answer is due within five workdays', { zh: '答复期限：', en: 'Due: ' }),
  late: told('提案答复已过期限', 'the answer is late', { zh: '答复期限：', en: 'It was due: ' }),
  wordAwaited: told(
    '答复已经送达，等您说一句满不满意；只提醒这一次',
    'the answer is there and your word on it is awaited; you are reminded this once',
  ),
  supervised: told('提案督办', 'supervision', { zh: '', en: '' }),
  replied: told('答复齐了，请提案人评价', 'all answers are in; the proposers’ word is asked'),
  evaluated: told('提案人已评价', 'the proposer has evaluated'),
  toRedo: told('请重新办理，三十日内再答复', 'to be handled again within thirty days', {
    zh: '意见：',
    en: 'Why: ',
  }),
  redoAsked: told('已请承办单位重新办理', 'the units were asked to handle it again'),
  concluded: told('提案办结', 'concluded'),
} as const satisfies Record<string, NewsWords>
export type Told = keyof typeof news
