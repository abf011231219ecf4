// Owns: the words that triage listens for, and what it says when it hears one. Data that only suggests: a person decides.
import type { Category } from '../../matters/words.ts'
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  urgent: { zh: '急件', en: 'Urgent' },
  child: { zh: '未满14岁', en: 'Under 14' },
  recording: { zh: '录音', en: 'Recording' },
  offered: { zh: '已请别处接手', en: 'Offered elsewhere' },
  suspected: { zh: '像举报', en: 'Maybe a report' },
  dialect: { zh: '方言', en: 'Dialect' },
  seemsUrgent: {
    zh: (heard: string) => `话里提到“${heard}”。如果涉及人身、财产安全，请标为急件。`,
    en: (heard) => `It says “${heard}”. If life or property is at stake, mark it urgent.`,
  },
  seemsReport: {
    zh: (heard: string) =>
      `话里提到“${heard}”，可能是举报。请您判断：是举报，就转给专人；不是，照常分办。不要合并，也不要转给被反映的单位。`,
    en: (heard) =>
      `It says “${heard}” and may report wrongdoing. You decide: if so, hand it to the handler; if not, sort it as usual. Don’t join it, and don’t pass it to those it is about.`,
  },
  fromChild: {
    zh: '反映人未满14岁：内容永不公开，联系请找监护人。',
    en: 'The sender is under 14: nothing is ever published, and you speak with the guardian.',
  },
  spoken: {
    zh: '这是一段录音或方言，请听原声再办；原声一直保留。',
    en: 'A recording or in dialect: listen before you sort it. The original is always kept.',
  },
})

/** Things that people complain about, by what they belong to. A word in two lists belongs to the first. */
export const things: Readonly<Record<Category, readonly string[]>> = {
  housing: ['电梯', '物业', '漏雨', '屋顶', '外墙', '楼道灯', '门禁', '房产证', '加装', '危房', '阳台'],
  roads: ['路面', '坑', '堵车', '停车', '红绿灯', '斑马线', '公交', '人行道', '减速带', '断头路', '桥'],
  utilities: ['停水', '水压', '自来水', '停电', '电压', '暖气', '供暖', '天然气', '路灯', '下水道', '积水'],
  environment: ['垃圾', '臭味', '污水', '噪音', '噪声', '油烟', '河道', '扬尘', '粪便', '焚烧', '流浪狗'],
  school: ['校车', '学校', '幼儿园', '入学', '校门', '课后'],
  health: ['卫生院', '卫生室', '看病', '医保', '药', '救护车', '体检'],
  care: ['养老', '食堂', '低保', '残疾', '托管', '助餐', '轮椅'],
  work: ['工资', '欠薪', '社保', '就业', '招工', '工伤'],
  farming: ['灌溉', '水渠', '农药', '化肥', '大棚', '机耕道', '病虫', '打药', '秸秆'],
  safety: ['消防通道', '井盖', '护栏', '电线', '飞线', '监控', '高空抛物'],
  culture: ['广场舞', '健身', '图书', '球场', '戏台', '文化站'],
  other: [],
}

/** The first of them that is found is shown to whoever decides. */
export const cues = {
  urgent: [/煤气味|燃气味|漏气|着火|起火|触电|坍塌|塌了|坠落|掉下来|决堤|中毒|不想活/],
  confidential: [
    /举报|贪污|腐败|受贿|行贿|回扣|私分|侵占|挪用|吃拿卡要|打击报复/,
    /收(了|受)?[^，。；！？]{0,8}(钱|好处|红包|礼)/,
  ],
  land: [/征地|征收|拆迁|宅基地|补偿款/],
  dialect: [/方言|土话|本地话/],
} as const

/** A building, a group, an entrance with its number: two that name different ones are not the same thing. */
export const numberedPlace = /([0-9０-９一二三四五六七八九十]+)\s*(号楼|栋|幢|组|号院)/g
export const numerals = '零一二三四五六七八九'
export const ten = '十'
