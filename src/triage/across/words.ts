import type { News } from '../../matters/notices.ts'
import { type Lang, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  send: { zh: '送到上级政协', en: 'Send to the committee above' },
  sendTo: { zh: (above: string) => `送到${above}`, en: (above) => `Send to ${above}` },
  sendLead: {
    zh: '那边会立一件相连的事。结果出来后自动回到这里，反映人会收到通知。',
    en: 'A matter is opened there and stays tied to this one. Its result comes back here by itself, and the senders are told.',
  },
  sendSubmit: { zh: '送上去', en: 'Send it up' },
  goesAlong: { zh: '一起送去的记录', en: 'What goes along' },
  goesAlongLead: {
    zh: '只有工作记录。反映人是谁、原话、录音和照片都留在本级；看起来像姓名电话的都涂掉了。',
    en: 'The record of the work alone. Who spoke, their words, recordings and photos stay here; what looks like a name or a number is blacked out.',
  },
  cameAlong: { zh: '下级送来的记录', en: 'The record from below' },
  asWritten: { zh: '按原文保存', en: 'Kept in Chinese, as it was written.' },
  steps: { zh: '办到了哪一步', en: 'What happened so far' },
  sent: { zh: '已送上级', en: 'Sent above' },
  sentTo: {
    zh: (above: string, number: string) => `${above}，那边编号 ${number}`,
    en: (above, number) => `${above}, number ${number} there`,
  },
  waits: { zh: '等上级的结果', en: 'Waiting for the result from above' },
  answered: { zh: '结果已回来', en: 'The result is back' },
  from: { zh: '下级政协送来', en: 'Sent by a committee below' },
  fromWhom: {
    zh: (below: string, number: string) => `${below}，原编号 ${number}`,
    en: (below, number) => `${below}, number ${number} there`,
  },
  answer: { zh: '把结果告诉下级', en: 'Give the result back' },
  answerTo: {
    zh: (below: string) => `把结果告诉${below}`,
    en: (below) => `Give the result back to ${below}`,
  },
  answerLead: {
    zh: '写清楚怎么办的、办到什么程度。下级会把它转告反映人，由反映人说解决了没有。只告诉一次。',
    en: 'Say what was done and how far it came. The committee below passes it on, and the residents say whether it is solved. It is given once.',
  },
  result: { zh: '结果', en: 'Result' },
  resultHint: { zh: '反映人会读到，不写姓名和电话', en: 'Residents will read it: no names, no numbers' },
  answerSubmit: { zh: '告诉下级', en: 'Give it back' },
  given: { zh: '已经告诉下级的结果', en: 'The result that was given back' },
  notBeyond: {
    zh: '这件事还在本级能办的范围里。要送上级，先在定题时选“向上报送”。',
    en: 'This matter is still within reach of this committee. To send it above, decide so when the topic is chosen.',
  },
  noneAbove: {
    zh: '系统里还没有上级政协。结果由您这边记下来。',
    en: 'No committee above is in this system. Record the result here when it comes.',
  },
  waitsAlready: { zh: '已经送上去了，正在等结果。', en: 'It was sent already and waits for its result.' },
  receivedSubject: { zh: '下级政协送来一件事', en: 'A committee below sends a matter' },
  resultSubject: { zh: '上级政协的结果回来了', en: 'The result from the committee above is here' },
})

export function notice(told: (w: ReturnType<typeof words>, lang: Lang) => readonly [string, string]): News {
  const [zh, en] = [told(words('zh'), 'zh'), told(words('en'), 'en')]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}
