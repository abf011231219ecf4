import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  calls: { zh: '正在征题', en: 'Calls for topics' },
  callsLead: {
    zh: '大家最想商量什么？截止前都可以说，截止后一起筛选。',
    en: 'What shall we talk over? Everyone may bring a topic until the closing day; then they are chosen from together.',
  },
  until: { zh: (day: string) => `${day} 截止`, en: (day) => `until ${day}` },
  from: { zh: (day: string) => `${day} 开始`, en: (day) => `from ${day}` },
  closed: { zh: '已截止', en: 'Closed' },
  bring: { zh: '我来提一个题', en: 'Bring a topic' },
  venue: { zh: '哪里在征', en: 'Who calls' },
  asks: { zh: '征什么', en: 'What is asked for' },
  days: { zh: '时间', en: 'When' },
  came: { zh: '收到', en: 'Received' },
  cameCount: { zh: (n: number) => `${n} 条`, en: (n) => String(n) },
  closedLead: {
    zh: '这次征题已经截止，正在筛选。您随时可以另外说一件事。',
    en: 'This call has closed and what came is being chosen from. You can raise something at any time.',
  },
  speak: { zh: '说一件事', en: 'Raise something' },
  toVenue: { zh: '看看这个议事点', en: 'To the venue' },
  manage: { zh: '征题', en: 'Call for topics' },
  manageLead: {
    zh: '开一次征题：写明征什么、到哪天截止。群众扫码、上网、打电话、当面说的，都记在这次征题名下。',
    en: 'Open a call: what is asked for, and until when. What comes by code, web, phone or in person is kept under it.',
  },
  open: { zh: '开始征题', en: 'Open the call' },
  title: { zh: '征题名称', en: 'Title' },
  titleHint: {
    zh: '例如：今年夏天社区最该办的事',
    en: 'For example: what the community needs most this summer',
  },
  asksHint: {
    zh: '用大白话说清楚想听哪方面的事',
    en: 'In plain words: what you would like to hear about',
  },
  opensOn: { zh: '从哪天开始', en: 'Opens on' },
  opensHint: { zh: '不填就是今天', en: 'Left empty: today' },
  closesOn: { zh: '到哪天截止', en: 'Closes after' },
  closesHint: { zh: '不填就是七天', en: 'Left empty: seven days' },
  opensInThePast: {
    zh: '开始日期不能早于今天，请改一下。',
    en: 'It can’t open before today. Please change the day.',
  },
  closesBeforeItOpens: {
    zh: '截止日期不能早于开始日期，请改一下。',
    en: 'It can’t close before it opens. Please change the day.',
  },
  tooLong: {
    zh: '一次征题最长三个月，请把截止日期提前。',
    en: 'A call lasts three months at most. Please choose an earlier day.',
  },
  earlier: { zh: '这里开过的征题', en: 'Calls of this venue' },
  none: { zh: '这里还没有开过征题', en: 'No call yet' },
  noneAdvice: {
    zh: '开过的征题和收到多少条，会列在这里。',
    en: 'Calls and how many came to each will stand here.',
  },
  list: { zh: '收到的题', en: 'What came' },
  listEmpty: { zh: '还没有收到', en: 'Nothing yet' },
  listEmptyAdvice: {
    zh: '请看看海报、公告栏和微信群里是不是都告诉了大家。',
    en: 'Is it on the poster, the notice board and in the chat groups?',
  },
  what: { zh: '说的是什么', en: 'What it says' },
  at: { zh: '时间', en: 'When' },
  becameOf: { zh: '怎么样了', en: 'What became of it' },
  waiting: { zh: '等待分办', en: 'to be sorted' },
  ended: { zh: '已答复', en: 'answered' },
  closeNow: { zh: '现在就截止', en: 'Close it now' },
  closeWarning: {
    zh: '截止后，再来的不再算在这次征题里，按平常来件办理。不能重新打开。',
    en: 'What comes later is no longer part of it and is treated like any other. It can’t be opened again.',
  },
  seeAsResident: { zh: '看看群众看到什么', en: 'See what residents see' },
  back: { zh: '回到议事点', en: 'Back to the venue' },
  closedSubject: { zh: '征题已截止', en: 'A call for topics has closed' },
  closedBody: {
    zh: (title: string, n: number) => `“${title}”已截止，共收到 ${n} 条，请逐条分办，再筛选定题。`,
    en: (title, n) => `“${title}” has closed with ${n}. Please sort each, then choose from them.`,
  },
  shelf: { zh: '征题截止，等待分办', en: 'Closed calls to sort' },
  sortThem: {
    zh: (n: number) => `还有 ${n} 条没分办`,
    en: (n) => `${n} still to sort`,
  },
})
