import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '助手起草', en: 'Drafted by the assistant' },
  ask: { zh: '请助手起草', en: 'Ask the assistant for a draft' },
  askHint: {
    zh: '先遮住姓名、电话、门牌，再把文字发给本单位选定的助手。每次都有记录。草稿要您自己核对。',
    en: 'Names, phones and doors are hidden before the words go to the assistant that this county chose. Each call is logged; the draft is for you to check.',
  },
  purpose: { zh: '起草什么', en: 'What to draft' },
  summary: { zh: '归纳要点', en: 'A summary' },
  headline: { zh: '拟一个标题', en: 'A headline' },
  brief: { zh: '拟一份情况反映', en: 'A brief' },
  send: { zh: '请助手起草', en: 'Ask for the draft' },
  nothingToRead: { zh: '这里没有可以归纳的内容。', en: 'There is nothing here to draw from.' },
  waiting: {
    zh: '正在起草，一般不到一分钟。可以先做别的，过会儿再来。',
    en: 'Being drafted, usually within a minute. You may leave and come back.',
  },
  look: { zh: '看看好了没有', en: 'See whether it is done' },
  marked: { zh: '由助手起草，请核对', en: 'Drafted by the assistant: please check' },
  from: {
    zh: (n: number) => `依据 ${n} 条反映，个人信息已遮住`,
    en: (n) => `From ${n} messages, personal details hidden`,
  },
  back: { zh: '回到原来的页面', en: 'Back to where it came from' },
  failed: { zh: '没有写成', en: 'No draft was made' },
  off: {
    zh: '助手已经关掉。不用助手，什么都照样能做。',
    en: 'The assistant has been switched off. Everything works without it.',
  },
  timeout: {
    zh: '助手一分钟内没有回答。可以过会儿再请一次，或自己写。',
    en: 'The assistant gave no answer within a minute. Ask again later or write it yourself.',
  },
  unreachable: {
    zh: '连不上助手。请告诉管理员；不用助手，什么都照样能做。',
    en: 'The assistant can’t be reached. Tell the administrator; everything works without it.',
  },
  refused: {
    zh: '助手那边拒绝了这次请求。请告诉管理员查看地址和密钥。',
    en: 'The assistant refused. Ask the administrator to check its address and key.',
  },
  unreadable: {
    zh: '助手的回答读不懂。可以再请一次，或自己写。',
    en: 'The answer of the assistant could not be read. Ask again or write it yourself.',
  },
  log: { zh: '助手使用记录', en: 'Calls of the assistant' },
  logLead: {
    zh: '谁、什么时候、为了什么请助手起草，发出和收到文字的数字指纹。',
    en: 'Who asked for a draft, when and what for, with digests of what was sent and what came back.',
  },
  isOn: { zh: (model: string) => `助手已打开：${model}`, en: (model) => `The assistant is on: ${model}` },
  isOff: {
    zh: '助手没有打开。所有功能不靠它也完整。',
    en: 'The assistant is off. Everything is complete without it.',
  },
  noCalls: { zh: '还没有人请助手起草过', en: 'Nobody has asked the assistant yet' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  messages: { zh: '条数', en: 'Messages' },
  state: { zh: '结果', en: 'Result' },
  stateWaiting: { zh: '正在起草', en: 'Being drafted' },
  stateDrafted: { zh: '已起草', en: 'Drafted' },
  digests: { zh: '指纹（发出 / 收到）', en: 'Digests (sent / received)' },
  more: { zh: '更早的', en: 'Earlier' },
})

const rules =
  '你在为县政协工作人员起草。只根据下面给出的群众反映来写，不添加没有的事实，不猜测人名、地名和数字；■■■ 是遮住的个人信息，不要还原。用平实的中文。'

export const instructions = {
  summary: `${rules}归纳成不超过五条要点，每条一句话，最后写一句哪些说法不一致或还不清楚。`,
  headline: `${rules}拟一个不超过二十个字的标题，只写标题。`,
  brief: `${rules}拟一份四百字以内的情况反映，分“基本情况”“群众的意见”“可以考虑的办法”三段。`,
} as const
