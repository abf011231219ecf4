import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '分办建议', en: 'Suggestions' },
  lead: {
    zh: '来件旁边的建议从本地已经作出的决定里学来，每夜重学一次。这里看得到它学得怎么样、被采用多少；不合用就退回上一版。只看来件，不评任何人。',
    en: 'What stands beside a message is learnt nightly from decisions made here. See how well it learnt and how often it is taken; go back a version when it doesn’t serve. It looks at messages, never at people.',
  },
  category: { zh: '类别', en: 'Category' },
  place: { zh: '地点（小区、路名）', en: 'Place, by estates and roads' },
  unit: { zh: '承办单位', en: 'Unit' },
  urgent: { zh: '急件', en: 'Urgent' },
  negative: { zh: '不宜协商', en: 'No topic' },
  byRules: {
    zh: '还没有学到本地的决定，先用通用词表。定下来的来件满 100 件以后，夜里会自动学。',
    en: 'Nothing is learnt here yet; a common list of words serves. It learns at night once a hundred messages were decided.',
  },
  byNames: {
    zh: '还没有学到小区和路名，先按村、社区和议事场所的名字认。',
    en: 'Estates and roads are not learnt yet; names of villages and venues are recognised.',
  },
  nothingYet: {
    zh: '交给单位的事还不够多，暂时不提建议。',
    en: 'Too little was handed to units so far; nothing is suggested.',
  },
  inUse: { zh: '正在用', en: 'in use' },
  weighed: { zh: '检验下来不够好，没有启用', en: 'examined, and not good enough: not used' },
  older: { zh: '以前的', en: 'earlier' },
  version: { zh: '版本', en: 'Version' },
  versionNo: { zh: (n: number) => `第 ${n} 版`, en: (n) => `Version ${n}` },
  madeAt: { zh: '学成日期', en: 'Learnt on' },
  decisions: { zh: '学了多少件', en: 'Learnt from' },
  right: { zh: '检验：说对多少', en: 'Examined: right' },
  rightOf: {
    zh: (right: number, answered: number, all: number) =>
      `拿得准的 ${answered} 件（共 ${all} 件）里对了 ${right} 件`,
    en: (right, answered, all) => `${right} of ${answered} where it was sure, of ${all}`,
  },
  score: { zh: '各类平均得分', en: 'Mean score' },
  scoreOf: {
    zh: (score: string, rival: string | null) => (rival ? `${score}（原来的 ${rival}）` : score),
    en: (score, rival) => (rival ? `${score} (before: ${rival})` : score),
  },
  size: { zh: '大小', en: 'Size' },
  state: { zh: '状态', en: 'State' },
  use: { zh: '改用这一版', en: 'Use this one' },
  goneBack: {
    zh: '您选了较早的一版。新的一版仍然每夜学，等您选回最新的才会自动换。',
    en: 'An earlier version was chosen. New ones are still learnt and wait until the newest is chosen again.',
  },
  scoreWhat: {
    zh: '得分最高 100：既看说对了多少，也看漏了多少，各类一样重。检验用的是最近的来件，它没有学过，同一件事不会两边都有。',
    en: 'Out of 100: what it got right and what it missed, each category alike. Examined on the newest messages, which it had not seen, with no matter on both sides.',
  },
  byClass: { zh: '各类得分', en: 'Score by category' },
  examinedOn: { zh: '检验件数', en: 'Examined on' },
  received: { zh: '采用多少', en: 'How often they are taken' },
  receivedLead: {
    zh: '提了建议、后来由人定下来的来件。定的和建议一样算采用，不一样算改了。',
    en: 'Messages with a suggestion that a person then decided. The same is taken, anything else is changed.',
  },
  lastYear: { zh: '最近一年', en: 'The last year' },
  apart: {
    zh: (field: string) => `${field}：按月份、乡镇、来路分开看`,
    en: (field) => `${field}: by month, township and way in`,
  },
  byMonth: { zh: '按月份', en: 'By month' },
  byTownship: { zh: '按乡镇', en: 'By township' },
  byChannel: { zh: '按来路', en: 'By way in' },
  suggested: { zh: '提了建议', en: 'Suggested' },
  accepted: { zh: '采用', en: 'Taken' },
  changed: { zh: '改了', en: 'Changed' },
  share: { zh: '采用比例', en: 'Share taken' },
  unsure: { zh: '没有提', en: 'Nothing said' },
  few: { zh: '件数太少，不算比例', en: 'too few for a share' },
  noneYet: { zh: '最近一年还没有', en: 'Nothing within a year' },
  uneven: {
    zh: '哪个乡镇、哪种来路明显偏低，说明那里的话它没听懂，请以人的判断为准。',
    en: 'Where a township or a way in is clearly lower, it does not understand what is said there: trust people.',
  },
  nowhere: { zh: '不分地方', en: 'Everywhere' },
})

export const channelWords: Readonly<Record<string, { zh: string; en: string }>> = {
  qr: { zh: '扫码', en: 'code on the wall' },
  web: { zh: '网页', en: 'web page' },
  phone: { zh: '电话', en: 'phone' },
  visit: { zh: '来访', en: 'visit' },
  reception: { zh: '接待日', en: 'listening day' },
  field: { zh: '现场', en: 'in the field' },
  memberRelay: { zh: '委员转来', en: 'relayed by a member' },
  import: { zh: '导入', en: 'import' },
}
