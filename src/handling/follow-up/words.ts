import { phrases } from '../../platform/words/phrases.ts'
import { newsIn } from '../news.ts'

export const words = phrases({
  answer: { zh: '说一说办好没有', en: 'Say whether it is done' },
  answerLead: {
    zh: '只有您说了才算。您的话送给召集人和政协机关，承办单位看不到是谁说的。',
    en: 'Only your word counts. It goes to the convener and the committee office; the unit never sees who said it.',
  },
  solved: { zh: '这件事解决了吗', en: 'Is it solved' },
  content: { zh: '您满意吗', en: 'Are you content' },
  saidWords: { zh: '还想说的话', en: 'Anything else' },
  send: { zh: '就这样', en: 'Send' },
  thanks: { zh: '谢谢您，记下了', en: 'Thank you, it is on record' },
  thanksMore: { zh: '结果会告诉参加的每一个人。', en: 'Everyone who took part will be told the result.' },
  followUp: { zh: '回访', en: 'Follow up' },
  followUpLead: {
    zh: '打电话或上门问一问。三次没联系上记为“没有回答”，不算满意。',
    en: 'Ring or go there. After three failed tries it is “no answer”, which is never content.',
  },
  whom: { zh: '问谁', en: 'Whom' },
  representative: { zh: '群众代表', en: 'The residents’ representative' },
  way: { zh: '怎么问的', en: 'How' },
  call: { zh: '电话', en: 'A call' },
  visit: { zh: '上门', en: 'A visit' },
  receipt: { zh: '本人凭回执填写', en: 'by their own receipt' },
  link: { zh: '本人用链接填写', en: 'by their own link' },
  reached: { zh: '联系上了吗', en: 'Did you reach them' },
  yesReached: { zh: '联系上了', en: 'Yes' },
  notReached: { zh: '没联系上', en: 'No' },
  onWordOf: { zh: '代录：按谁的话', en: 'On whose word' },
  onWordOfHint: {
    zh: '写称呼就好，例如：反映人本人、其女儿。会一直标明是代录。',
    en: 'For example: the resident, their daughter. It stays marked for ever.',
  },
  onWhoseWord: { zh: '请写明是按谁的话记的。', en: 'Say on whose word you write this down.' },
  whatTheySaid: {
    zh: '联系上了，请把对方说的解决没有、满不满意记下来。',
    en: 'You reached them: write down whether it is solved and whether they are content.',
  },
  whatTheySaidContent: { zh: '请记下对方满不满意。', en: 'Write down whether they are content.' },
  noteIt: { zh: '记下来', en: 'Write it down' },
  answers: { zh: '群众的话', en: 'What residents say' },
  saidShort: { zh: '怎么说', en: 'Their word' },
  notYetAsked: { zh: '还没有回答', en: 'not answered yet' },
  enteredOnWord: { zh: (who: string) => `代录，按${who}的话`, en: (who) => `entered on the word of ${who}` },
  tries: { zh: (n: number) => `没联系上 ${n} 次`, en: (n) => `${n} failed tries` },
  representativeLink: { zh: '给代表一个评价链接', en: 'A link for a representative' },
  representativeName: { zh: '代表的身份', en: 'Who the representative is' },
  representativeHint: {
    zh: '写身份，例如：三单元住户代表',
    en: 'By role, for example: for the homes of entrance 3',
  },
  linkShown: { zh: '评价链接', en: 'Link for their word' },
  linkLead: {
    zh: '只显示这一次，只能用一次。请打印或转给本人，不要代填。',
    en: 'Shown this once, good for one answer. Print it or pass it on; don’t fill it in for them.',
  },
  linkText: { zh: '手机扫一扫，或在浏览器里输入：', en: 'Scan it, or type into a browser:' },
  file: { zh: '办结', en: 'Close it' },
  fileLead: {
    zh: '该问的都问过了。办结后整理成案例归档。',
    en: 'Everyone has been asked. Next it is written up and kept.',
  },
  redo: { zh: '再次办理', en: 'Have it done again' },
  redoLead: {
    zh: '有人说没办好。再办一次，三十天内；只有这一次。单位读到的是“核查未通过”和您写的话。',
    en: 'Somebody says it is not done. Once more, within thirty days. The unit reads “not passed” and your words.',
  },
  missing: { zh: '还缺什么', en: 'What is missing' },
  missingHint: { zh: '请不要提到是谁说的、谁不满意', en: 'Don’t say who said so or who is not content' },
  whichTasks: { zh: '请哪一方再办', en: 'Who shall do it again' },
  unit: { zh: '或改请这个单位办', en: 'Or this unit instead' },
  party: { zh: '或不在名单里的一方', en: 'Or somebody not in the list' },
  whoDoesItAgain: { zh: '请选由谁再办。', en: 'Choose who shall do it again.' },
  askedToDoAgain: { zh: '核查未通过，再次办理', en: 'Not passed at the check; to be done again' },
  sendUp: { zh: '报上一级', en: 'Send it up a level' },
  sendUpLead: {
    zh: '已再办过一次，仍有人说没办好。报上一级，经过全部带上去；只报这一次。',
    en: 'It was done again and somebody still says it is not. It goes up once, with all that happened.',
  },
  finalAnswer: { zh: '说明理由后办结', en: 'Answer with reasons and close' },
  finalLead: {
    zh: '再办过、报过上级，仍有人不满意。请把理由说清楚，群众会读到全文，可以另行反映。',
    en: 'It was done again and sent up. Give the reasons; residents read them in full and may start anew.',
  },
  explanation: { zh: '写给群众的说明', en: 'What residents read' },
  reason: { zh: '理由，群众会读到', en: 'The reason; residents read it' },
  askSubject: { zh: '办理情况有了答复，请您说一说', en: 'There is a reply; please say whether it is done' },
  askBody: {
    zh: (headline: string) =>
      `“${headline}”已有答复。请凭回执查看，说一说办好没有；不方便也可以让联络员代记。`,
    en: (headline) =>
      `“${headline}” has its reply. Please look with your receipt and say whether it is done.`,
  },
  repliedSubject: { zh: '单位已答复，正在回访', en: 'Replied; residents are being asked' },
  repliedBody: { zh: (headline: string) => headline, en: (headline) => headline },
  againSubject: { zh: '您反映的事再办一次', en: 'Your matter is done again' },
  againBody: {
    zh: '您说还没办好，已请再次办理，三十天内。',
    en: 'You said that it is not done. It is being done again, within thirty days.',
  },
  sentUpSubject: { zh: '您反映的事已报上一级', en: 'Your matter went up a level' },
  fromBelowSubject: { zh: '下级报上来一件事', en: 'A matter from below' },
  finalSubject: { zh: '对您反映的事的说明', en: 'The answer to your matter' },
  filedSubject: { zh: '事项已办结', en: 'The matter is closed' },
  filedBody: {
    zh: (headline: string) => `“${headline}”已办结，正在整理归档。谢谢您参加。`,
    en: (headline) => `“${headline}” is closed and will be kept. Thank you for taking part.`,
  },
  alreadySaid: { zh: '您已经说过了，记录在案。', en: 'You have already said so; it is on record.' },
  notNow: {
    zh: '现在还不用评价。单位答复并核查后会请您说。',
    en: 'Not yet: you will be asked once the reply has been checked.',
  },
})

export const news = newsIn(words)

export const solvedWords = {
  yes: { zh: '解决了', en: 'Solved' },
  partly: { zh: '解决了一部分', en: 'Partly' },
  no: { zh: '没解决', en: 'Not solved' },
  noAnswer: { zh: '没有回答', en: 'No answer' },
} as const

export const contentWords = {
  content: { zh: '满意', en: 'Content' },
  mostly: { zh: '基本满意', en: 'Mostly content' },
  notContent: { zh: '不满意', en: 'Not content' },
} as const
