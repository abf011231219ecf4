import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  joint: { zh: '联席筛题', en: 'Choosing topics in a joint meeting' },
  lead: {
    zh: '一次会定几件事：每件各有各的决定和理由，一起提交，要么都定下，要么都不动。不选决定的留到下次。',
    en: 'One meeting, several topics: each gets its own decision and reason, submitted together, all or none. What gets no decision waits for the next time.',
  },
  heldOn: { zh: '哪天开的会', en: 'Day of the meeting' },
  present: { zh: '哪些人参加', en: 'Who took part' },
  presentHint: {
    zh: '例如“召集人、组长、三位委员、街道党工委代表”',
    en: 'For example “convener, group leader, three members”',
  },
  later: { zh: '不选就留到下次', en: 'Left empty, it waits for the next time' },
  each: { zh: '逐件决定', en: 'Each decision' },
  submit: { zh: '一起提交', en: 'Submit all' },
  none: { zh: '没有等着定题的事', en: 'No topic waits to be chosen' },
  noneText: { zh: '收下的事会先到这里。', en: 'What was taken up arrives here first.' },
  someDecision: { zh: '请至少给一件事作出决定。', en: 'Decide on at least one.' },
  twice: { zh: '同一件事不能决定两次。', en: 'One matter can’t be decided twice.' },
  notFuture: { zh: '请填今天或以前的日子。', en: 'Choose today or a day before.' },
  mostAtOnce: {
    zh: (n: number) => `一次最多列 ${n} 件，先来的在前。`,
    en: (n) => `At most ${n} at a time, the longest waiting first.`,
  },
})
