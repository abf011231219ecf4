import { phrases } from '../../platform/words/phrases.ts'
import type { Count } from './tally.ts'

export const words = phrases({
  results: { zh: '大家怎么想', en: 'What everyone thinks' },
  resultsLead: {
    zh: '手机、举手和纸票分开记，合起来数一次。',
    en: 'Phones, hands and paper are kept apart and counted together once.',
  },
  screen: { zh: '大屏幕', en: 'Big screen' },
  joinHere: { zh: '扫码参加，不用注册', en: 'Scan to take part; no account' },
  orType: {
    zh: (address: string) => `或打开 ${address} 输入`,
    en: (address) => `or open ${address} and type`,
  },
  people: {
    zh: (phones: number, paper: number) => `${phones} 部手机${paper > 0 ? `，${paper} 张纸票` : ''}`,
    en: (phones, paper) =>
      `${phones} ${phones === 1 ? 'phone' : 'phones'}${paper > 0 ? `, ${paper} on paper` : ''}`,
  },
  now: { zh: '现在商量', en: 'Now' },
  agree: { zh: '同意', en: 'Agree' },
  disagree: { zh: '不同意', en: 'Disagree' },
  reserve: { zh: '保留', en: 'Reserve' },
  pass: { zh: '说不准', en: 'Can’t say' },
  count: {
    zh: ({ agree, disagree, pass }: Count) => `同意 ${agree} · 说不准 ${pass} · 不同意 ${disagree}`,
    en: ({ agree, disagree, pass }) => `agree ${agree} · can’t say ${pass} · disagree ${disagree}`,
  },
  countItem: {
    zh: ({ agree, disagree, pass }: Count) => `同意 ${agree} · 说不准 ${pass} · 保留 ${disagree}`,
    en: ({ agree, disagree, pass }) => `agree ${agree} · can’t say ${pass} · reserve ${disagree}`,
  },
  phone: { zh: '手机', en: 'Phones' },
  hands: { zh: '举手', en: 'Hands' },
  paper: { zh: '纸票', en: 'Paper' },
  imported: { zh: '别处带来', en: 'Brought here' },
  importedPeople: {
    zh: (many: number) => `${many} 人，在别处参加`,
    en: (many) => `${many} people, elsewhere`,
  },
  total: { zh: '合计', en: 'Total' },
  byWay: { zh: '分别怎么来的', en: 'Where the votes came from' },
  statement: { zh: '意见', en: 'Statement' },
  no: { zh: (no: number) => `第 ${no} 条`, en: (no) => `No. ${no}` },
  itemsDone: { zh: '已写进纪要的', en: 'In the minutes' },
  items: { zh: '准备写进纪要的', en: 'About to go into the minutes' },
  taken: { zh: '已写进纪要', en: 'In the minutes' },
  statements: { zh: '大家的意见', en: 'What was said' },
  nothing: { zh: '还没有公开的意见', en: 'Nothing is shown yet' },
  nothingAdvice: {
    zh: '有人提了，主持人看过，就会出现在这里。',
    en: 'What people say appears here once a moderator has looked at it.',
  },
  common: { zh: '共同点', en: 'What people share' },
  commonLead: {
    zh: '不管哪种看法，多数人都这样想：',
    en: 'Whatever their view, most people think so:',
  },
  commonNone: { zh: '还没有大家都这样想的一条。', en: 'No statement is shared by all yet.' },
  mostAgree: { zh: '多数人同意', en: 'Most agree' },
  mostDisagree: { zh: '多数人不同意', en: 'Most disagree' },
  of: {
    zh: (yes: number, seen: number) => `${seen} 人里 ${yes} 人`,
    en: (yes, seen) => `${yes} of ${seen} people`,
  },
  views: { zh: '几种看法', en: 'Points of view' },
  map: { zh: '看法图', en: 'Map of opinions' },
  mapMeans: {
    zh: '怎么看：一个点是一个人。答得像的人挨得近，答得不像的离得远。一个圈是一种看法，旁边写着字母和人数；✓ 是他们同意的，✗ 是他们不同意的。在左在右、在上在下不分好坏。',
    en: 'How to read it: a dot is a person. People who answered alike stand close together, others far apart. A ring is a point of view, with its letter and how many people; ✓ is what they agree with, ✗ what they disagree with. Left or right, up or down is neither good nor bad.',
  },
  youIn: {
    zh: (letter: string) => `您和看法 ${letter} 的人答得最像。`,
    en: (letter) => `Your answers are closest to those of view ${letter}.`,
  },
  youApart: {
    zh: '和您答得最像的不到 5 人，不单列成一种看法；您的回答一样算数。',
    en: 'Fewer than 5 people answered much as you did, so they are not told apart. Your answers count all the same.',
  },
  youNotYet: {
    zh: '您答得还少，图上还没有您。多答几条，图上就会写“您在这里”。',
    en: 'You have answered too few to be on the map. Answer a few more and it will say “You are here”.',
  },
  tooFewVotes: {
    zh: '票还太少，画不出看法图（至少要 10 个人、4 条意见）。',
    en: 'Too few votes for a map yet (at least 10 people and 4 statements).',
  },
  noClearGroups: {
    zh: '看不出明显不同的几种看法：大家散得比较匀。',
    en: 'There are no clearly different points of view: people are spread out evenly.',
  },
  groups: {
    zh: (many: number, people: number, votes: number) =>
      `${people} 人、${votes} 票里，看得出 ${many} 种看法。`,
    en: (many, people, votes) => `${votes} votes of ${people} people show ${many} points of view.`,
  },
  view: { zh: (letter: string) => `看法 ${letter}`, en: (letter) => `View ${letter}` },
  viewPeople: { zh: (people: number) => `${people} 人`, en: (people) => `${people} people` },
  viewHidden: { zh: '不到 5 人，不单列', en: 'Fewer than 5 people: not told apart' },
  said: { zh: '说得最多的', en: 'What they say most' },
  divides: { zh: '看法分开的地方', en: 'Where they differ' },
  divide: {
    zh: (most: string, least: string) => `看法 ${most} 多同意，看法 ${least} 少同意`,
    en: (most, least) => `view ${most} agrees most, view ${least} least`,
  },
  you: { zh: '您在这里', en: 'You are here' },
  onlyBallots: {
    zh: '看法图只看手机和纸票上一个人一个人的回答；举手是总数，不进图。',
    en: 'The map is made from phones and paper, person by person. Hands are counts and are not in it.',
  },
  drawing: { zh: '看法图正在画，请稍等。', en: 'The map is being drawn.' },
  backToVoting: { zh: '去表态', en: 'Answer statements' },
  closed: { zh: '已经结束', en: 'This is over' },
})
