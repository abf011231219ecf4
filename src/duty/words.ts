import type { Bilingual } from '../platform/words/phrases.ts'
import { phrases } from '../platform/words/phrases.ts'

export const kindWords: Record<string, Bilingual> = {
  meeting: { zh: '参加协商', en: 'Talks attended' },
  claim: { zh: '接手事项', en: 'Matters taken up' },
  research: { zh: '调研', en: 'Looking into matters' },
  study: { zh: '课题', en: 'Studies' },
  speech: { zh: '大会发言', en: 'Plenary speeches' },
  listening: { zh: '接待日', en: 'Listening days' },
  activity: { zh: '活动', en: 'Activities' },
  visit: { zh: '走访', en: 'Visits' },
  registration: { zh: '社区报到', en: 'Made known in a community' },
}

export const words = phrases({
  title: { zh: '履职档案', en: 'Duty file' },
  lead: {
    zh: '只记做过的事，来自办事时的记录。不打分，不排名，别的委员看不到。',
    en: 'Only what was done, from the records of the work. No score, no rank, and no other member sees it.',
  },
  officeLead: {
    zh: '每位委员的事实，按姓名排列。系统不打分；要按考核办法计算，请下载后在外面算。',
    en: 'Facts of each member, in order of name. Nothing is scored here; for a rule of your own take the file along.',
  },
  year: { zh: (year: number) => `${year}年`, en: (year) => `${year}` },
  years: { zh: '年份', en: 'Year' },
  kind: { zh: '类别', en: 'Kind' },
  day: { zh: '日子', en: 'Day' },
  what: { zh: '事情', en: 'What' },
  member: { zh: '委员', en: 'Member' },
  empty: { zh: '这一年还没有记录', en: 'Nothing recorded this year yet' },
  emptyAdvice: { zh: '参加协商、接手事项后，这里自己会有。', en: 'It fills by itself as you take part.' },
  correct: { zh: '这里不对，或少了一件', en: 'Something is wrong or missing' },
  text: { zh: '应当怎么写', en: 'What it should say' },
  reason: { zh: '为什么', en: 'Why' },
  reasonHint: {
    zh: '写清楚怎么查得到，例如：会议签到表',
    en: 'Say where it can be looked up, such as a list of attendance',
  },
  when: { zh: '哪一天', en: 'Which day' },
  send: { zh: '请办公室核对', en: 'Ask the office to check' },
  asked: { zh: '提过的更正', en: 'Corrections asked for' },
  waiting: { zh: '等办公室核对', en: 'waits for the office' },
  confirmed: { zh: '已核对', en: 'confirmed' },
  refused: { zh: '没有采纳', en: 'not taken over' },
  state: { zh: '结果', en: 'Result' },
  decide: { zh: '核对', en: 'Check it' },
  decision: { zh: '结论', en: 'Conclusion' },
  answer: { zh: '给本人的话', en: 'A word to the member' },
  decidedAlready: { zh: '这一条已经核对过了。', en: 'This one has been checked already.' },
  notOwn: { zh: '自己的更正，请另一位同事核对。', en: 'Your own correction is for a colleague to check.' },
  and: { zh: '、', en: ', ' },
  corrected: {
    zh: (day: string, kind: string, text: string) => `${day}　${kind}：${text}（本人补正，已核对）`,
    en: (day, kind, text) => `${day} ${kind}: ${text} (corrected, confirmed)`,
  },
  shelf: { zh: '履职档案的更正', en: 'Corrections of duty files' },
  print: { zh: '打印这份档案', en: 'Print this file' },
  members: { zh: '各位委员', en: 'The members' },
  allMembers: { zh: '回到各位委员', en: 'Back to all members' },
  printOne: { zh: '下载', en: 'Download' },
  ofMember: {
    zh: (name: string, form: string) => `${name}，${form}`,
    en: (name, form) => `${name}, ${form}`,
  },
  xlsx: { zh: '下载全部事实（Excel）', en: 'Download all facts (Excel)' },
  csv: { zh: '下载全部事实（CSV）', en: 'Download all facts (CSV)' },
})
