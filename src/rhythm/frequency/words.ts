import { phrases } from '../../platform/words/phrases.ts'

export const dutyWords = {
  deliberation: { zh: '协商', en: 'Talk' },
  learning: { zh: '集中学习', en: 'Learning together' },
  briefing: { zh: '政情通报', en: 'Briefing' },
  fieldStudy: { zh: '实地考察', en: 'Field study' },
  listeningDay: { zh: '接待群众', en: 'Listening day' },
} as const
export type Duty = keyof typeof dutyWords
export const duties = Object.keys(dutyWords) as Duty[]

export const perWords = {
  week: { zh: '每周', en: 'a week' },
  month: { zh: '每月', en: 'a month' },
  twoMonths: { zh: '每两个月', en: 'every two months' },
  quarter: { zh: '每季度', en: 'a quarter' },
  halfYear: { zh: '每半年', en: 'every half-year' },
  year: { zh: '每年', en: 'a year' },
} as const
export type Per = keyof typeof perWords
export const pers = Object.keys(perWords) as Per[]

export const subjectWords = {
  township: { zh: '一个乡镇、街道合起来', en: 'A township or street as a whole' },
  venue: { zh: '每个议事点', en: 'Each venue' },
} as const
export type RuleSubject = keyof typeof subjectWords

export const areaWords = {
  any: { zh: '城区和乡镇都一样', en: 'Town and country alike' },
  street: { zh: '城区街道', en: 'Urban streets' },
  township: { zh: '乡镇', en: 'Townships' },
} as const
export type RuleArea = keyof typeof areaWords

export const words = phrases({
  rhythm: { zh: '活动节奏', en: 'Rhythm' },
  rhythmLead: {
    zh: '该开的协商、学习、接待，开了没有。只有您和联系指导的人看得到，不比较、不排名。',
    en: 'Whether what is due was held. Only you and those who guide see it; nothing is compared or ranked.',
  },
  guideLead: {
    zh: '您联系指导的乡镇和议事点，按名称排列。别处看不到，不排名。',
    en: 'The townships and venues that you guide, by name. Nobody else sees it; nothing is ranked.',
  },
  nothing: { zh: '没有要守的节奏', en: 'No rhythm to keep' },
  nothingAdvice: {
    zh: '您负责的地方还没有议事点，或者规定里没有写到它们。',
    en: 'There is no venue in your care yet, or no rule speaks of it.',
  },
  where: { zh: '哪里', en: 'Where' },
  asked: { zh: '要求', en: 'What is asked' },
  now: { zh: '这一期', en: 'This period' },
  lastYear: { zh: '近一年', en: 'The last year' },
  keptOf: { zh: (n: string, d: string) => `做到 ${n}/${d} 期`, en: (n, d) => `kept in ${n} of ${d}` },
  noneYet: { zh: '还没有满一期', en: 'no full period yet' },
  rule: {
    zh: (per: string, n: number, duty: string) => `${per}至少${n}次${duty}`,
    en: (per, n, duty) => `${duty}: at least ${n === 1 ? 'once' : `${n} times`} ${per}`,
  },
  kept: { zh: '已做到', en: 'Kept' },
  arranged: { zh: '已安排', en: 'Arranged' },
  missed: { zh: '没做到', en: 'Missed' },
  excused: { zh: '放假，不算', en: 'Holidays, not counted' },
  due: {
    zh: (n: number, by: string) => `还要${n}次，${by}前`,
    en: (n, by) => `${n} more by ${by}`,
  },
  periods: { zh: '近一年的每一期', en: 'Each period of the last year' },
  period: { zh: '时间', en: 'Period' },
  held: { zh: '开了什么', en: 'What was held' },
  state: { zh: '结果', en: 'Result' },
  planned: { zh: (what: string) => `${what}（已安排）`, en: (what) => `${what} (arranged)` },
  nothingHeld: { zh: '没有', en: 'nothing' },
  more: { zh: (n: number) => `另有${n}次`, en: (n) => `and ${n} more` },
  onlyOwner: {
    zh: '这一页只有负责人和联系指导的人看得到。',
    en: 'Only those who look after it and those who guide it see this page.',
  },
  rules: { zh: '节奏规定', en: 'Rules of rhythm' },
  rulesLead: {
    zh: '哪里、什么活动、多久至少几次。改动从当天起算，之前的期不重算。',
    en: 'Where, what, and how often at least. A change counts from today; earlier periods stay as they were.',
  },
  usual: {
    zh: '现在用的是通行的规定。第一次改动时，它们就成为你们自己的。',
    en: 'These are the usual rules. With your first change they become your own.',
  },
  addRule: { zh: '加一条规定', en: 'Add a rule' },
  duty: { zh: '什么活动', en: 'What' },
  subject: { zh: '算在谁头上', en: 'Counted for' },
  area: { zh: '城区还是乡镇', en: 'Town or country' },
  kinds: { zh: '哪些议事点', en: 'Which venues' },
  kindsHint: {
    zh: '不选就是每一种；按乡镇合起来算时不用选',
    en: 'None means every kind; leave it where a township is counted as a whole',
  },
  atLeast: { zh: '至少几次', en: 'At least' },
  times: { zh: '次', en: 'times' },
  per: { zh: '多久', en: 'In what time' },
  since: { zh: '从哪天起', en: 'Since' },
  always: { zh: '一直', en: 'always' },
  endRule: { zh: '不再要求', en: 'No longer asked' },
  endWarning: {
    zh: '从明天开始的期不再要求，已经过去的照旧。',
    en: 'Periods that begin from tomorrow on are no longer asked for; those before stay.',
  },
  everyKind: { zh: '每一种议事点', en: 'venues of every kind' },
  same: { zh: '这条规定已经有了', en: 'There is such a rule already' },
  noKindsHere: {
    zh: '按乡镇合起来算时，不能选议事点',
    en: 'A township is counted as a whole: choose no kinds of venue',
  },
  saved: { zh: '已改好。', en: 'Saved.' },
  also: { zh: '还可以看', en: 'Also here' },
  toStandards: { zh: '阵地标准', en: 'Standards of venues' },
  toStandardsHint: {
    zh: '四有、五有、六有，按事实自己打勾',
    en: 'What a venue must have, ticked from facts',
  },
  mine: { zh: '我负责的', en: 'In my care' },
  guided: { zh: '我联系指导的', en: 'That I guide' },
  toQuarter: { zh: '召集人会材料', en: 'Conveners’ meeting' },
  toQuarterHint: { zh: '一季一份，由记录自己生成', en: 'One each quarter, made from the records' },
  toCalendar: { zh: '公开的日程', en: 'The public calendar' },
  toCalendarHint: { zh: '订到手机的日历里', en: 'For the calendar of your phone' },
  toLibrary: { zh: '制度库', en: 'Rule library' },
  toLibraryHint: { zh: '现行制度和以前的版本', en: 'Rules in force and earlier versions' },
  toRules: { zh: '节奏规定', en: 'Rules of rhythm' },
  toRulesHint: { zh: '哪里、什么活动、多久至少几次', en: 'Where, what, and how often at least' },
  back: { zh: '回到活动节奏', en: 'Back to the rhythm' },
  shelf: { zh: '这一期快到了', en: 'This period ends soon' },
  more50: { zh: '后面的', en: 'Next' },
})

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
export const periodWords = phrases({
  week: { zh: (from: string) => `${from}起的一周`, en: (from) => `Week of ${from}` },
  month: { zh: (y: string, m: number) => `${y}年${m}月`, en: (y, m) => `${months[m - 1]} ${y}` },
  twoMonths: {
    zh: (y: string, m: number) => `${y}年${m}、${m + 1}月`,
    en: (y, m) => `${months[m - 1]}–${months[m]} ${y}`,
  },
  quarter: {
    zh: (y: string, m: number) => `${y}年第${(m + 2) / 3}季度`,
    en: (y, m) => `Q${(m + 2) / 3} ${y}`,
  },
  halfYear: {
    zh: (y: string, m: number) => `${y}年${m === 1 ? '上' : '下'}半年`,
    en: (y, m) => `${m === 1 ? 'First' : 'Second'} half of ${y}`,
  },
  year: { zh: (y: string, _month: number) => `${y}年`, en: (y) => y },
})
