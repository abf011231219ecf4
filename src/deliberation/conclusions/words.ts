import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '作出结论', en: 'Conclude' },
  conclusion: { zh: '商量的结果', en: 'What came of the talk' },
  dispositions: { zh: '属于哪几类', en: 'Of which kinds' },
  explanation: { zh: '给群众的说明', en: 'Explanation for the residents' },
  explanationHint: {
    zh: '没有形成共识，或者是解释政策，请用平常话写清楚，群众会原文看到',
    en: 'Where nothing was agreed, or a policy was explained: in plain words; residents read exactly this',
  },
  publish: { zh: '纪要要点可以公开', en: 'The main points may be public' },
  publishHint: {
    zh: '公开的只有类别、日期、到会身份和议定事项，没有群众姓名和发言。',
    en: 'Only the kind, the day, the roles present and what was agreed; no resident’s name or words.',
  },
  takeDown: { zh: '不再公开', en: 'No longer public' },
  save: { zh: '作出结论', en: 'Conclude' },
  next: {
    zh: '议定的事送交办理；没有形成共识的直接向群众说明。反映的群众会收到通知。',
    en: 'What was agreed is handed on; where nothing was agreed the residents are told why. Those who raised it are told.',
  },
  needsItems: {
    zh: '形成共识就要有议定事项，请先添加。',
    en: 'An agreement needs at least one agreed item. Please add it first.',
  },
  needsExplanation: { zh: '请写给群众的说明。', en: 'Please write the explanation for the residents.' },
  needsDisposition: { zh: '请至少选一类。', en: 'Please choose at least one.' },
  minutesFirst: { zh: '请先确认会议纪要。', en: 'Please have the minutes confirmed first.' },
  otherMeeting: {
    zh: '这件事还有一场会没有结束，请先开完或取消。',
    en: 'Another meeting on this matter is still open. Please finish or cancel it first.',
  },
  newsConcluded: { zh: '您反映的事商量好了', en: 'What you raised has been talked through' },
  newsConcludedBody: {
    zh: (topic: string, what: string) => `“${topic}”：${what}。接下来怎么办，可以在登记回执上查看。`,
    en: (topic, what) => `“${topic}”: ${what}. Your receipt shows what happens next.`,
  },
  newsExplainedBody: {
    zh: (topic: string, what: string, why: string) => `“${topic}”：${what}。${why}`,
    en: (topic, what, why) => `“${topic}”: ${what}. ${why}`,
  },
  newsTeam: { zh: '协商已有结论', en: 'The talk is concluded' },
  settleTitle: { zh: '现场解决', en: 'Settled on the spot' },
  settleLead: {
    zh: '事情已经当场办好，不用再开会。写清楚怎么解决的，我们去问群众认不认。',
    en: 'It is already done and needs no meeting. Write how; the residents will be asked whether they agree.',
  },
  how: { zh: '怎么解决的', en: 'How it was settled' },
  settle: { zh: '记为现场解决', en: 'Keep as settled' },
  settledCancels: { zh: '事情已现场解决', en: 'the matter was settled on the spot' },
  newsSettled: { zh: '您反映的事已现场解决', en: 'What you raised was settled on the spot' },
  newsSettledBody: {
    zh: (topic: string, how: string) => `“${topic}”：${how} 解决得怎么样，请您说一声。`,
    en: (topic, how) => `“${topic}”: ${how} Please tell us whether it is solved.`,
  },
})
