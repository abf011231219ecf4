import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

/** What a fact can tell of a venue; `seen` is what only somebody who went there can. */
export const checkWords = {
  place: { zh: '有地址和开放时间', en: 'Address and hours are on record' },
  sign: { zh: '有效的二维码海报', en: 'A poster with a code in force' },
  rules: { zh: '公布了的制度', en: 'Rules that are published' },
  members: { zh: '固定在这里的委员', en: 'Members appointed to it' },
  process: { zh: '定了工作法', en: 'A working method is chosen' },
  arranged: { zh: '已经排好的活动', en: 'Something arranged ahead' },
  rhythm: { zh: '近一年每一期都做到', en: 'Each period of the last year was kept' },
  activities: { zh: '近一年开展的活动', en: 'What was held in the last year' },
  learning: { zh: '近一年的学习、通报、考察', en: 'Learning, briefings, field studies in the last year' },
  service: { zh: '近一年的接待和协商', en: 'Listening days and talks in the last year' },
  fellowship: { zh: '近一年的联谊', en: 'Fellowship in the last year' },
  results: { zh: '近一年办结的事', en: 'Matters finished in the last year' },
  seen: { zh: '要有人去看过', en: 'Somebody has to go and see' },
} as const satisfies Record<string, Bilingual>
export type Check = keyof typeof checkWords
export const checks = Object.keys(checkWords) as Check[]

/** How many of a thing; the others are there or not. */
export const counted = [
  'rules',
  'members',
  'arranged',
  'activities',
  'learning',
  'service',
  'fellowship',
  'results',
] as const satisfies readonly Check[]
export type Counted = (typeof counted)[number]
export const isCounted = (check: Check): check is Counted => (counted as readonly Check[]).includes(check)

export const usualWords = {
  siyou: { zh: '四有', en: 'Four things in place' },
  wuyou: { zh: '五有', en: 'Five things in place' },
  liuyou: { zh: '六有', en: 'Six things in place' },
  place: { zh: '有场所', en: 'A place' },
  room: { zh: '有场地', en: 'A room' },
  ground: { zh: '有阵地', en: 'A place of its own' },
  sign: { zh: '有标识', en: 'A sign' },
  rule: { zh: '有制度', en: 'Rules' },
  members: { zh: '有固定委员', en: 'Members of its own' },
  arranged: { zh: '有活动安排', en: 'A plan of activities' },
  learning: { zh: '有学习', en: 'Learning' },
  service: { zh: '有履职', en: 'Members at work' },
  fellowship: { zh: '有联谊', en: 'Fellowship' },
  process: { zh: '有流程', en: 'A way of working' },
  activities: { zh: '有活动', en: 'Activities' },
  results: { zh: '有成效', en: 'Results' },
} as const satisfies Record<string, Bilingual>

export const words = phrases({
  standards: { zh: '阵地标准', en: 'Standards of venues' },
  standardsLead: {
    zh: '每一项都由已有的记录自己打勾，不用填表。',
    en: 'Each item ticks itself from what is on record; there is no form to fill in.',
  },
  holdsFor: { zh: '用在哪些议事点', en: 'For which venues' },
  everyKind: { zh: '所有没有别的标准的议事点', en: 'Every venue without another standard' },
  venuesMet: { zh: '都做到的议事点', en: 'Venues where all is in place' },
  version: { zh: (n: number) => `第${n}版`, en: (n) => `version ${n}` },
  usual: {
    zh: '现在用的是通行的标准。第一次改动时，它们就成为你们自己的。',
    en: 'These are the usual standards. With your first change they become your own.',
  },
  item: { zh: '要有什么', en: 'What is wanted' },
  itemEn: { zh: '英文', en: 'In English' },
  itemEnHint: { zh: '空着就用中文的', en: 'Left empty, the Chinese stands there' },
  check: { zh: '看什么算有', en: 'What counts' },
  atLeast: { zh: '至少几个', en: 'At least' },
  atLeastHint: { zh: '不用数的，空着', en: 'Leave it empty where nothing is counted' },
  addItem: { zh: '加一项', en: 'Add an item' },
  remove: { zh: '去掉', en: 'Take away' },
  removeWarning: {
    zh: '去掉这一项，就是标准的新一版。以前的版本留着。',
    en: 'Without this item it is a new version. The earlier ones are kept.',
  },
  lastItem: { zh: '最后一项不能去掉', en: 'The last item can’t be taken away' },
  tooMany: { zh: '最多十二项', en: 'Twelve items at most' },
  sameItem: { zh: '这一项已经有了', en: 'This item is there already' },
  change: { zh: '改名称和适用的议事点', en: 'Change its name and venues' },
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'Name in English' },
  kinds: { zh: '议事点类型', en: 'Kinds of venue' },
  kindsHint: {
    zh: '一种议事点只用一个标准。不选：没有别的标准的都用它',
    en: 'A kind of venue has one standard. None chosen: all that have no other',
  },
  kindTaken: {
    zh: (kind: string) => `“${kind}”已经用了别的标准`,
    en: (kind) => `“${kind}” has another standard already`,
  },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已改好，是新的一版。', en: 'Saved as a new version.' },
  standing: { zh: '达标情况', en: 'How it stands' },
  met: { zh: (n: string, d: string) => `${n}/${d} 项已有`, en: (n, d) => `${n} of ${d} in place` },
  there: { zh: '有了', en: 'In place' },
  missing: { zh: '还缺', en: 'Missing' },
  have: {
    zh: (have: number, need: number) => `现有${have}，要${need}`,
    en: (have, need) => `${have} of ${need}`,
  },
  seenOn: {
    zh: (day: string, note: string) => `${day}看过：${note}`,
    en: (day, note) => `Seen ${day}: ${note}`,
  },
  goAndSee: { zh: '去看过了，记一笔', en: 'Somebody saw it: write it down' },
  seenNote: { zh: '看到了什么', en: 'What was seen' },
  seenWhich: { zh: '哪一项', en: 'Which item' },
  notThere: { zh: '现在没有了', en: 'No longer there' },
  noStandard: { zh: '这类议事点还没有标准', en: 'No standard for this kind of venue yet' },
  back: { zh: '回到阵地标准', en: 'Back to the standards' },
  listed: { zh: '议事点', en: 'Venue' },
  missingItems: { zh: '还缺什么', en: 'What is missing' },
  nothingMissing: { zh: '都有了', en: 'Nothing' },
  venuesOf: { zh: '各议事点', en: 'Venue by venue' },
  byName: { zh: '按名称排列，不排名。', en: 'By name; nothing is ranked.' },
})

/** What to do where an item is missing. */
export const advice: Record<Check, Bilingual> = {
  place: { zh: '在议事点页面补上地址和开放时间', en: 'Add address and hours on the venue’s page' },
  sign: {
    zh: '在议事点页面生成二维码，打印海报',
    en: 'Make a code on the venue’s page and print its poster',
  },
  rules: { zh: '在制度库写好并公布', en: 'Write and publish a rule in the library' },
  members: { zh: '请机关把委员安排到这里', en: 'Ask the office to appoint members here' },
  process: { zh: '请机关为这里选一种工作法', en: 'Ask the office to choose a method for it' },
  arranged: { zh: '排一次接待、学习或协商', en: 'Arrange a listening day, a learning or a talk' },
  rhythm: { zh: '看下面哪一期没做到', en: 'See below which period was missed' },
  activities: { zh: '安排活动，开过就算', en: 'Arrange something; once held it counts' },
  learning: { zh: '安排一次学习、通报或考察', en: 'Arrange a learning, a briefing or a field study' },
  service: { zh: '安排接待或协商，开过就算', en: 'Arrange a listening day or a talk; once held it counts' },
  fellowship: { zh: '安排一次联谊', en: 'Arrange a get-together' },
  results: { zh: '把在办的事办结归档', en: 'See the open matters through and file them' },
  seen: { zh: '请联系指导的人来看一次', en: 'Ask those who guide it to come and see' },
}
