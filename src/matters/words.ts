import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  itemNeedsPartyAndDay: {
    zh: '每条共识或承诺都要写明由谁办、什么时候办好。',
    en: 'Each agreed item or promise needs who does it and by which day.',
  },
  gistShort: { zh: '录音要点', en: 'Gist of the recording' },
  unheard: { zh: '（录音，还没有记要点）', en: '(A recording, its gist not yet written down)' },
  gist: { zh: '要点（听录音写下来）', en: 'The gist, written down from the recording' },
  gistHint: {
    zh: '用平常话写清楚：什么事、在哪里、希望怎么办；录音原样保留',
    en: 'In plain words: what, where, what is hoped for. The recording stays as it is.',
  },
  language: { zh: '说的是什么话', en: 'Which language' },
  languageHint: { zh: '方言或其他语言才填，例如：闽南话', en: 'Only for a dialect or another language' },
  interpreter: { zh: '谁帮着听懂的', en: 'Who interpreted' },
  interpreterHint: { zh: '请人翻译的才填', en: 'Only where somebody helped' },
  keepGist: { zh: '记下要点', en: 'Keep the gist' },
  spokenIn: {
    zh: (language: string, interpreter: string) =>
      [language && `说的是${language}`, interpreter && `${interpreter}翻译`].filter(Boolean).join('，'),
    en: (language, interpreter) =>
      [language && `in ${language}`, interpreter && `interpreted by ${interpreter}`]
        .filter(Boolean)
        .join(', '),
  },
  states: { zh: '状态', en: 'State' },
})

/** How a matter's state reads to staff; residents read the five stations. */
export const stateWords = {
  collected: { zh: '已登记', en: 'Registered' },
  screening: { zh: '筛选定题中', en: 'Being screened' },
  confirmed: { zh: '已定题', en: 'Confirmed as a topic' },
  resolvedDirectly: { zh: '直接办理', en: 'Settled directly' },
  escalated: { zh: '已报上级', en: 'Sent up a level' },
  diverted: { zh: '已转送', en: 'Passed on' },
  notSuitable: { zh: '不宜协商，已答复', en: 'Not for deliberation, answered' },
  allotting: { zh: '等委员接手', en: 'Waiting for members' },
  researching: { zh: '调研中', en: 'Being looked into' },
  planning: { zh: '准备协商', en: 'Preparing the meeting' },
  deliberating: { zh: '协商中', en: 'Being talked through' },
  concluded: { zh: '已有结论', en: 'Concluded' },
  reporting: { zh: '报送成果', en: 'Reporting the outcome' },
  handling: { zh: '办理中', en: 'Being done' },
  replied: { zh: '已答复，待回访', en: 'Replied, to be followed up' },
  followingUp: { zh: '回访中', en: 'Following up' },
  filed: { zh: '已办结', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
  suspended: { zh: '暂缓', en: 'Set aside' },
} as const

export { type Category, categories, categoryWords } from '../people/words.ts'
