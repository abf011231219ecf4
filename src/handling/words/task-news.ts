// What parties, deciders and residents are told about a task.
import { phrases } from '../../platform/words/phrases.ts'
import { newsIn } from '../news.ts'

const words = phrases({
  handedSubject: { zh: '您反映的事开始办理', en: 'Your matter is being done' },
  handedBody: {
    zh: '商量好的事已送交给答应去办的单位，办好后会请您说一说。',
    en: 'What was agreed has gone to those who promised it. You will be asked when it is done.',
  },
  newTaskSubject: { zh: '有一件商量好的事请您单位办理', en: 'An agreed item for your unit' },
  newTaskBody: {
    zh: (headline: string, text: string) => `${headline}：${text}`,
    en: (headline, text) => `${headline}: ${text}`,
  },
  objectedSubject: { zh: '有单位提出异议', en: 'A unit objects' },
  objectedBody: {
    zh: (party: string) => `${party}认为不应由其办理，请决定。`,
    en: (party) => `${party} says it is not theirs. Please decide.`,
  },
  extensionSubject: { zh: '有单位申请延期', en: 'A unit asks for more time' },
  extensionBody: {
    zh: (party: string) => `${party}申请延期，请决定。`,
    en: (party) => `${party} asks for more time. Please decide.`,
  },
  repliedSubject: { zh: '有答复等您核查', en: 'A reply to check' },
  repliedBody: {
    zh: (party: string) => `${party}已答复，请核查。`,
    en: (party) => `${party} has replied. Please check it.`,
  },
  upheldSubject: { zh: '异议未采纳，请办理', en: 'The objection was not upheld; please do it' },
  grantedSubject: { zh: '同意延期一个月', en: 'One month more is granted' },
  refusedSubject: { zh: '未同意延期', en: 'More time was not granted' },
  passedSubject: { zh: '答复核查通过', en: 'Your reply has passed' },
  passedBody: { zh: '谢谢。这件事您单位已办理完毕。', en: 'Thank you. Your part is done.' },
  returnedSubject: { zh: '核查未通过，请补办', en: 'Not passed: please complete it' },
  reminderSubject: { zh: '办理提醒函', en: 'A reminder' },
  reminderBody: {
    zh: (headline: string) => `“${headline}”快到或已过办理期限，请看一看还需要什么。`,
    en: (headline) => `“${headline}” is near or past its day. Please see what is still needed.`,
  },
  redSubject: { zh: '有事项超过办理期限', en: 'A task is overdue' },
  redBody: {
    zh: (party: string, headline: string) => `${party}：${headline}`,
    en: (party, headline) => `${party}: ${headline}`,
  },
  silentSubject: { zh: '单位未按期答复', en: 'The unit did not answer in time' },
})

export const news = newsIn(words)
