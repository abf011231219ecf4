import { phrases } from '../../platform/words/phrases.ts'

export const stateWords = {
  draft: { zh: '还没公开', en: 'Not public yet' },
  published: { zh: '已公开', en: 'Public' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
} as const

export const words = phrases({
  policies: { zh: '政策库', en: 'Policy library' },
  lead: {
    zh: '新规定说了什么，办事要带什么，找谁问。少跑一趟冤枉路。',
    en: 'What a new rule says, what to bring, whom to ask: so that nobody makes a trip for nothing.',
  },
  none: { zh: '政策库还是空的', en: 'The library is empty' },
  noneAdvice: { zh: '想问什么规定，可以请人来讲。', en: 'You can ask for a session on any rule.' },
  all: { zh: '全部', en: 'All' },
  plain: { zh: '大白话', en: 'In plain words' },
  guide: { zh: '怎么办、带什么、去哪里', en: 'What to do, what to bring, where to go' },
  full: { zh: '原文', en: 'The full text' },
  issuer: { zh: '谁发的', en: 'Issued by' },
  number: { zh: '文号', en: 'Number' },
  inForce: { zh: '什么时候起', en: 'In force from' },
  ended: { zh: '到什么时候', en: 'Until' },
  category: { zh: '哪方面', en: 'About' },
  explainers: { zh: '谁能讲明白', en: 'Who can explain it' },
  nobody: { zh: '还没有人，可以先约，我们去请。', en: 'Nobody yet. Ask, and we will find somebody.' },
  ask: { zh: '请人来讲这个', en: 'Ask for a session on this' },
  talks: { zh: '近期宣讲', en: 'Talks to come' },
  over: { zh: '这条已经撤下，不要再照着办。', en: 'This one is withdrawn. Do not rely on it.' },
  ends: { zh: '这条规定已经到期。', en: 'This rule has ended.' },
  manage: { zh: '管理政策库', en: 'Keep the library' },
  fresh: { zh: '加一条政策', en: 'Add a policy' },
  freshLead: {
    zh: '原文照抄，大白话自己写。公开前谁都看不到。',
    en: 'Copy the full text, write the plain words yourself. Nobody outside sees it until it is made public.',
  },
  title: { zh: '叫什么', en: 'Title' },
  plainHint: {
    zh: '像讲给邻居听：谁能享受、多少钱、怎么申请',
    en: 'As to a neighbour: who may have it, how much, how to apply',
  },
  guideHint: { zh: '带什么材料、去哪个窗口、多久办好', en: 'Papers, the counter, how long it takes' },
  save: { zh: '存下', en: 'Keep' },
  publish: { zh: '公开', en: 'Make it public' },
  publishWarning: {
    zh: '公开后人人能看，内容不能再改；要改就撤下重加一条。',
    en: 'Everyone can read it then and it can no longer be changed; a change is a new entry.',
  },
  withdraw: { zh: '撤下', en: 'Withdraw' },
  withdrawWarning: { zh: '看到过的人会看到“已撤下”。', en: 'Readers will see that it is withdrawn.' },
  offer: { zh: '我能讲这个', en: 'I can explain this' },
  noLonger: { zh: '我不讲这个了', en: 'I no longer explain this' },
  professional: { zh: '请哪位专业人士', en: 'Which professional' },
  name: { zh: '加上', en: 'Add' },
  talk: { zh: '办一场宣讲', en: 'Plan a talk' },
  asPublic: { zh: '群众看到的样子', en: 'As people see it' },
  endsBefore: { zh: '结束不能早于开始。', en: 'The end cannot come before the beginning.' },
})
