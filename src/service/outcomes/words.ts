import { type Lang, phrases } from '../../platform/words/phrases.ts'

/** What can be counted. Those with `adds` are summed over their records; the others only stand one beside the other. */
export const measures = {
  people: { adds: true, label: { zh: '到场或受益人数', en: 'People who came or gained' } },
  households: { adds: true, label: { zh: '受益户数', en: 'Households that gained' } },
  trainees: { adds: true, label: { zh: '学员', en: 'Trainees' } },
  enterprisesMatched: { adds: true, label: { zh: '对接企业', en: 'Enterprises matched' } },
  enterprisesApproved: { adds: true, label: { zh: '获批（授信）企业', en: 'Enterprises approved' } },
  yuan: { adds: true, label: { zh: '金额', en: 'Money' } },
  sites: { adds: true, label: { zh: '解决的点位', en: 'Sites put right' } },
  settled: { adds: true, label: { zh: '办成的实事', en: 'Things settled' } },
  percent: { adds: false, label: { zh: '升降', en: 'Rise or fall' } },
  years: { adds: false, label: { zh: '拖了多久', en: 'How long it had lasted' } },
} as const
export type Measure = keyof typeof measures
export const measureKeys = Object.keys(measures) as [Measure, ...Measure[]]

interface Unit {
  /** Beside its label, which says already what is counted. */
  bare: string
  /** Before a sentence: it says of what. */
  told: { zh: string; one: string; many: string }
}
const units: Record<Measure, Unit> = {
  people: { bare: '人', told: { zh: '人', one: 'person', many: 'people' } },
  households: { bare: '户', told: { zh: '户', one: 'household', many: 'households' } },
  trainees: { bare: '人', told: { zh: '名学员', one: 'trainee', many: 'trainees' } },
  enterprisesMatched: { bare: '家', told: { zh: '家企业', one: 'enterprise', many: 'enterprises' } },
  enterprisesApproved: { bare: '家', told: { zh: '家企业', one: 'enterprise', many: 'enterprises' } },
  yuan: { bare: '元', told: { zh: '元', one: 'yuan', many: 'yuan' } },
  sites: { bare: '处', told: { zh: '处', one: 'site', many: 'sites' } },
  settled: { bare: '件', told: { zh: '件实事', one: 'thing', many: 'things' } },
  percent: { bare: '%', told: { zh: '%', one: '%', many: '%' } },
  years: { bare: '年', told: { zh: '年', one: 'year', many: 'years' } },
}

/** Before what it is about: `31 家企业`, `27 trainees`, `−25%`, `3,000 万元`. */
export function amountInWords(measure: Measure, amount: number, lang: Lang): string {
  const { zh, one, many } = units[measure].told
  return withUnit(measure, amount, lang, lang === 'zh' ? zh : amount === 1 ? one : many)
}

/** Beside its label: `31 家` under 对接企业, `27` under Trainees; money and time keep their unit. */
export function amountBeside(measure: Measure, amount: number, lang: Lang): string {
  if (lang === 'zh') return withUnit(measure, amount, lang, units[measure].bare)
  const named = measure === 'yuan' || measure === 'years'
  return named ? amountInWords(measure, amount, lang) : withUnit(measure, amount, lang, '')
}

function withUnit(measure: Measure, amount: number, lang: Lang, unit: string): string {
  const size = Math.abs(amount)
  if (measure === 'percent') return `${amount < 0 ? '−' : '+'}${count(size, lang)}%`
  if (measure === 'yuan' && size % 1000 === 0) {
    if (lang === 'zh' && size >= 10_000) return `${count(size / 10_000, lang)} 万元`
    if (lang === 'en' && size >= 1_000_000) return `${count(size / 1_000_000, lang)} million yuan`
  }
  return [count(size, lang), unit].filter(Boolean).join(' ')
}

const count = (n: number, lang: Lang) => new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-GB').format(n)

export const words = phrases({
  outcomes: { zh: '带来了什么', en: 'What it brought' },
  lead: {
    zh: '每个数都是从一条条记录加出来的，点开能看到谁写的、凭什么。别人核实前标“自报”。',
    en: 'Each figure is added up from records; open it to see who wrote them and what they rest on. As told until somebody else confirms.',
  },
  ofYours: { zh: '您负责的地方', en: 'Of the places you serve' },
  chain: { zh: '成效', en: 'What it brought' },
  none: { zh: '还没有成效记录', en: 'Nothing recorded yet' },
  noneAdvice: {
    zh: '活动办完后，办的人在活动页上写一条就行。没有也不用硬写。',
    en: 'After an activity whoever held it writes one line on its page. Nothing is written for its own sake.',
  },
  add: { zh: '记一条成效', en: 'Record what it brought' },
  addLead: {
    zh: '一步一条：先对接了几家，再批了几家，再多少钱。没有数字就不用写。',
    en: 'One step a line: how many matched, how many approved, how much money. Without a figure nothing is needed.',
  },
  measure: { zh: '数的是什么', en: 'What is counted' },
  amount: { zh: '多少', en: 'How many' },
  amountHint: {
    zh: '金额按元写；升降按百分数写，下降写负数，如 -25；拖了多久按年写',
    en: 'Money in yuan; a rise or fall in per cent, a fall with a minus, such as -25; time in years',
  },
  what: { zh: '一句话说清', en: 'In a sentence' },
  whatHint: { zh: '如：温室物联网服务费降下来了', en: 'Such as: the greenhouse network fee came down' },
  evidence: { zh: '凭什么', en: 'What it rests on' },
  evidenceHint: {
    zh: '如：合同、收费单、签到表、银行回执',
    en: 'Such as a contract, a bill, a list, a bank slip',
  },
  follows: { zh: '接着哪一步来的', en: 'Which step it followed' },
  onWordOf: { zh: '听谁说的', en: 'On whose word' },
  onWordOfHint: { zh: '自己看到的不用填', en: 'Leave it empty if you saw it yourself' },
  save: { zh: '记下', en: 'Keep' },
  told: { zh: '自报', en: 'as told' },
  confirmed: { zh: '已核实', en: 'confirmed' },
  confirm: { zh: '我核实过', en: 'I have seen that it is so' },
  strike: { zh: '写错了，划掉', en: 'Wrong: strike it' },
  rests: { zh: (what: string) => `凭：${what}`, en: (what) => `rests on: ${what}` },
  by: { zh: (name: string) => `${name} 记`, en: (name) => `by ${name}` },
  notHeld: { zh: '活动还没办，不能记成效。', en: 'The activity has not been held yet.' },
  amountWrong: {
    zh: '请写大于零的数；只有升降可以写负数。',
    en: 'Write a number above zero; only a change in % may be below.',
  },
  gifts: { zh: '捐赠', en: 'Gifts' },
  giver: { zh: '谁捐的', en: 'From whom' },
  giverHint: { zh: '按捐的人愿意公开的名字写', en: 'As the giver wishes to be named' },
  member: { zh: '是哪位委员', en: 'Which member' },
  yuan: { zh: '捐了多少元', en: 'How many yuan' },
  goods: { zh: '捐了什么东西', en: 'What goods' },
  goodsHint: { zh: '如：图书 200 册', en: 'Such as 200 books' },
  addGift: { zh: '记一笔捐赠', en: 'Record a gift' },
  giftEmpty: { zh: '请写捐了多少元，或捐了什么东西。', en: 'Write the amount or the goods.' },
  visits: { zh: '走访', en: 'Visits' },
  visitsLead: {
    zh: '走一户记一条，不写姓名和门牌。群众反映的事，另按“登记来电来访”写。',
    en: 'One line a household, without name or door number. What people raise is entered as a submission.',
  },
  addVisit: { zh: '又走了一户', en: 'One more household' },
  visitPeople: { zh: '见到几口人', en: 'People met' },
  visitAbout: { zh: '聊了什么', en: 'What about' },
  visited: {
    zh: (homes: number, people: number) => `${homes} 户，见到 ${people} 人`,
    en: (homes, people) => `${homes} households, ${people} people met`,
  },
  eachVisit: { zh: '一户一户看', en: 'Household by household' },
  met: { zh: (people: number) => `见到 ${people} 人`, en: (people) => `${people} people met` },
  visitsOnly: { zh: '只有走访活动才按户记。', en: 'Households are recorded for visits only.' },
  giftsOnly: { zh: '只有捐赠活动才记捐赠。', en: 'Gifts are recorded for donations only.' },
  enter: { zh: '登记群众反映的事', en: 'Enter what people raised' },
  held: { zh: '办了多少场', en: 'Held' },
  kind: { zh: '哪一类', en: 'Kind' },
  count: { zh: '场次', en: 'Times' },
  attendance: { zh: '到的/请的', en: 'Came / asked' },
  sum: { zh: '合计', en: 'Sum' },
  ofIt: { zh: '其中已核实', en: 'Of it confirmed' },
  records: { zh: '记录', en: 'Records' },
  event: { zh: '哪场活动', en: 'Which activity' },
  said: { zh: '是什么，凭什么', en: 'What it is and rests on' },
  writtenBy: { zh: '谁记的', en: 'Recorded by' },
  between: {
    zh: (least: string, most: string) => `${least} 到 ${most}`,
    en: (least, most) => `${least} to ${most}`,
  },
  day: { zh: '哪天', en: 'Day' },
  recordsOf: { zh: (n: number) => `${n} 条`, en: (n) => `${n}` },
  all: { zh: '全部', en: 'All' },
  programme: { zh: '专项', en: 'Programme' },
  back: { zh: '回到合计', en: 'Back to the sums' },
  listening: { zh: '坐班接待', en: 'Days of receiving people' },
  daysHeld: { zh: '倾听日和律师等坐班日', en: 'Days of members and professionals' },
  volunteers: { zh: '志愿队', en: 'Volunteer teams' },
  volunteersOf: {
    zh: (teams: number, people: number) => `：${teams} 支，${people} 人`,
    en: (teams, people) => `: ${teams}, with ${people} people`,
  },
  professionals: { zh: '专业人士', en: 'Professionals' },
  thisYear: { zh: '今年以来', en: 'This year so far' },
})
