import { phrases } from '../../platform/words/phrases.ts'

export const stateWords = {
  open: { zh: '正在调研', en: 'Under way' },
  reported: { zh: '已出报告', en: 'Reported' },
  dropped: { zh: '不做了', en: 'Dropped' },
} as const

export const findingWords = {
  feature: { zh: '特点', en: 'Features' },
  problem: { zh: '问题', en: 'Problems' },
  suggestion: { zh: '建议', en: 'Suggestions' },
} as const

export const words = phrases({
  studies: { zh: '课题调研', en: 'Studies' },
  lead: {
    zh: '一个问题，跑几个点位，看到什么记什么，最后自己长成报告。',
    en: 'One question, several sites: what is seen is written down, and the report grows out of it.',
  },
  none: { zh: '还没有课题', en: 'No study yet' },
  noneAdvice: {
    zh: '反复有人提的事，值得立一个课题。',
    en: 'What people raise again and again deserves one.',
  },
  fresh: { zh: '立一个课题', en: 'Begin a study' },
  title: { zh: '课题名', en: 'Title' },
  question: { zh: '想弄清什么', en: 'What is to be understood' },
  region: { zh: '在哪里调研', en: 'Where' },
  body: { zh: '哪个小组或专委会', en: 'Which group or committee' },
  endsOn: { zh: '什么时候出报告', en: 'Report by' },
  people: { zh: '还有谁一起', en: 'Who else' },
  begin: { zh: '开始', en: 'Begin' },
  endsBefore: { zh: '不能早于今天。', en: 'It cannot be before today.' },
  by: { zh: (name: string) => `${name} 牵头`, en: (name) => `led by ${name}` },
  until: { zh: (day: string) => `${day} 前出报告`, en: (day) => `report by ${day}` },
  team: { zh: '课题组', en: 'People' },
  sites: { zh: '跑过的点位', en: 'Sites visited' },
  addSite: { zh: '记一个点位', en: 'Write down a site' },
  place: { zh: '具体哪里', en: 'Where exactly' },
  day: { zh: '哪天去的', en: 'On which day' },
  seen: { zh: '看到、听到什么', en: 'What was seen and heard' },
  notFuture: { zh: '还没去的不用记。', en: 'Only what has been visited.' },
  addFinding: { zh: '记一条发现', en: 'Write down a finding' },
  kind: { zh: '是什么', en: 'It is' },
  finding: { zh: '一句话', en: 'In a sentence' },
  site: { zh: '在哪个点位看到的', en: 'Seen at which site' },
  keep: { zh: '记下', en: 'Keep' },
  strike: { zh: '划掉', en: 'Strike' },
  count: { zh: (n: number, what: string) => `${n} 条${what}`, en: (n, what) => `${n} ${what.toLowerCase()}` },
  report: { zh: '报告', en: 'Report' },
  reportLead: {
    zh: '下面已按特点、问题、建议排好，您改成文章就行。出了报告就不能再加点位。',
    en: 'Features, problems and suggestions are already in order below: turn them into a text. No site can be added afterwards.',
  },
  reportText: { zh: '报告正文', en: 'Text' },
  finish: { zh: '出报告', en: 'Close with this report' },
  nothingSeen: {
    zh: '至少跑一个点位、有一条发现，才能出报告。',
    en: 'A report needs at least one site and one finding.',
  },
  speech: { zh: '大会发言', en: 'Plenary speech' },
  speechTitle: { zh: '发言题目', en: 'Title of the speech' },
  speechText: { zh: '发言稿', en: 'Text of the speech' },
  writeSpeech: { zh: '写大会发言', en: 'Write the speech' },
  speechHint: { zh: '一般八分钟以内，一千五百字左右', en: 'Usually within eight minutes' },
  reportFirst: { zh: '先出报告，再写发言。', en: 'The report comes first.' },
  drop: { zh: '不做了', en: 'Drop it' },
  dropWarning: { zh: '点位和发现都会留着。', en: 'Sites and findings stay.' },
  why: { zh: '原因', en: 'Why' },
  shelf: { zh: '我的课题', en: 'My studies' },
  shelfDo: { zh: '记点位、出报告', en: 'Sites and report' },
})
