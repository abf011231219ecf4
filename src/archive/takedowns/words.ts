import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  ask: { zh: '这里写到了我', en: 'This is about me' },
  askLead: {
    zh: '公开的内容里提到了您，或者能认出您来？说一声，由专人决定，五个工作日内答复。不用说您是谁。',
    en: 'Are you named here, or can you be recognised? Tell us. A named person decides within five working days. You need not say who you are.',
  },
  what: { zh: '哪一句、为什么', en: 'Which words, and why' },
  whatHint: {
    zh: '例如：案例里写到“三号楼的老陈”，认识的人都知道是我',
    en: 'For example: the case says “old Chen of building 3”, and everyone here knows me by that',
  },
  phone: { zh: '把答复告诉我的电话', en: 'A phone number for the answer' },
  phoneHint: {
    zh: '可以不留。决定以后，您写的话和电话就删掉。',
    en: 'Not needed. Your words and the number are deleted once it is decided.',
  },
  wrongPhone: { zh: '这不像一个电话号码，请再看看。', en: 'This does not look like a phone number.' },
  send: { zh: '请求撤下或改掉', en: 'Ask for it' },
  received: { zh: '收到了', en: 'Received' },
  receivedLead: {
    zh: (day: string) => `最迟 ${day} 有人决定。撤下后这一页就看不到了。`,
    en: (day) => `Somebody decides by ${day}. Once taken down, the page is gone.`,
  },
  back: { zh: '回到这件事', en: 'Back to the topic' },
  shelf: { zh: '有人请求撤下', en: 'Asked to be taken down' },
  todo: { zh: '看一看，作决定', en: 'Look and decide' },
  decide: { zh: '决定撤不撤', en: 'Decide' },
  decideLead: {
    zh: '能认出人来的就撤下，改好了可以再公开。答复会告诉对方，不会公开。',
    en: 'What lets someone be recognised comes down, and may be published again once it is redacted.',
  },
  theySay: { zh: '对方的话', en: 'What they say' },
  shown: { zh: '现在公开的内容', en: 'What is public now' },
  nothingShown: { zh: '现在已经没有公开的内容。', en: 'Nothing is public now.' },
  decision: { zh: '怎么办', en: 'What is done' },
  takeDown: { zh: '全部撤下', en: 'Take all of it down' },
  keep: { zh: '不撤', en: 'Keep it' },
  answer: { zh: '给对方的答复', en: 'The answer to them' },
  answerHint: { zh: '不撤的要说清理由', en: 'Where it stays, with the reason' },
  settled: { zh: '已经决定过了', en: 'Already decided' },
  answered: { zh: '关于您请求撤下的内容', en: 'About what you asked to have taken down' },
})
