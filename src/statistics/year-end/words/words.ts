import { phrases } from '../../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '年终一键', en: 'Year-end' },
  titleOf: {
    zh: (year: number) => `${year}年成果与报告`,
    en: (year) => `${year}: what came of it, and the reports`,
  },
  lead: {
    zh: '这里的每句话、每份报告都由记录写成。点一个数，就到它的记录；没有一个总数是填上去的。',
    en: 'Every sentence and report here is made of records. Open a number to reach them; no total is typed in.',
  },
  take: { zh: '现在生成', en: 'Make them now' },
  paper: { zh: '报告', en: 'Paper' },
  download: { zh: '下载', en: 'Download' },
  report: { zh: '年度工作报告（文字、表格、图）', en: 'Report of the year, with tables and charts' },
  cases: { zh: '协商案例选编', en: 'Collection of cases' },
  pack: {
    zh: (year: number, n: number) => `召集人季度工作情况：${year}年第${n}季度`,
    en: (year, n) => `The convener’s pack: ${year} Q${n}`,
  },
  told: { zh: '可以这样说', en: 'What can be said' },
  toldLead: {
    zh: '一段一段可以直接抄进材料。数是今天的，明天再看会跟着变。',
    en: 'Copy any paragraph. The numbers are today’s; tomorrow they follow.',
  },
  noneDue: { zh: '（还没有到期的）', en: '(nothing due yet)' },
  allFigures: { zh: '全部统计', en: 'All figures' },
  ofPaper: {
    zh: (paper: string, form: string) => `${paper}，${form}`,
    en: (paper, form) => `${paper}, ${form}`,
  },
  noCases: { zh: '这一年还没有审定的案例。', en: 'No case was approved in this year yet.' },
  noFace: {
    zh: '这台服务器没有中文字体，做不了 PDF。请下载 Word 版。',
    en: 'This server has no Chinese face, so no PDF can be made. Please take the Word file.',
  },
})

/** What stands in the papers: papers are Chinese. */
export const paperWords = phrases({
  reportTitle: {
    zh: (office: string, year: number) => `${office}${year}年协商工作报告`,
    en: (office, year) => `${office}: ${year}`,
  },
  packTitle: {
    zh: (office: string, year: number, n: number) => `${office}${year}年第${n}季度协商工作情况`,
    en: (office, year, n) => `${office}: ${year} Q${n}`,
  },
  casesTitle: {
    zh: (office: string, year: number) => `${office}${year}年协商案例选编`,
    en: (office, year) => `${office}: cases of ${year}`,
  },
  period: { zh: (from: string, to: string) => `（${from}至${to}）`, en: (from, to) => `(${from} to ${to})` },
  inShort: { zh: '总的情况', en: 'In short' },
  ways: { zh: '主要做法', en: 'How it was done' },
  way: { zh: (title: string, text: string) => `${title}。${text}`, en: (title, text) => `${title}. ${text}` },
  townships: { zh: '各乡镇（街道）', en: 'By township' },
  townshipsNote: { zh: '按地区编码排列，不排名次。', en: 'In order of region, never of rank.' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  voices: { zh: '还没听到谁', en: 'Whose voice is missing' },
  voicesText: {
    zh: (rate: string, all: number, less: number) =>
      `最近十二个月，每千人反映${rate}条；有人数的${all}个村（社区）中，${less}个听到得明显少于平均。`,
    en: (rate, all, less) =>
      `${rate} per thousand residents in twelve months; of ${all} villages ${less} are heard less.`,
  },
  voicesNext: {
    zh: (village: string) => `下一次接待日，建议去${village}。`,
    en: (village) => `The next listening day: ${village}.`,
  },
  definitions: { zh: '这些数怎么数的', en: 'How these are counted' },
  definition: {
    zh: (name: string, says: string) => `${name}：${says}。`,
    en: (name, says) => `${name}: ${says}.`,
  },
  figure: { zh: '指标', en: 'Figure' },
  value: { zh: '数', en: 'Number' },
  before: { zh: '去年同期', en: 'The year before' },
  monthsOf: { zh: (name: string) => `${name}，逐月`, en: (name) => `${name}, by month` },
  months: {
    zh: (name: string, now: string, then: string) => `${name}：今年${now}，去年同期${then}。`,
    en: (name, now, then) => `${name}: ${now} this year, ${then} the year before.`,
  },
  month: { zh: (n: number) => `${n}月`, en: (n) => `${n}` },
  year: { zh: (year: number) => `${year}年`, en: (year) => `${year}` },
  groupLead: {
    zh: (group: string) => `“${group}”各项见下表。没到期的不算，没答复的不算满意。`,
    en: (group) => `${group}: see the table.`,
  },
  talks: { zh: '这一季的协商', en: 'The talks of the quarter' },
  talkDay: { zh: '日期', en: 'Day' },
  talkWhat: { zh: '议题', en: 'Topic' },
  talkKind: { zh: '形式', en: 'Kind' },
  talkPlace: { zh: '地点', en: 'Place' },
  archived: { zh: '办结归档的事项', en: 'Closed and kept' },
  number: { zh: '编号', en: 'Number' },
  outcome: { zh: '结果', en: 'Outcome' },
  lessons: { zh: '可以借鉴的', en: 'What was learnt' },
  lesson: {
    zh: (title: string, text: string) => `${title}：${text}`,
    en: (title, text) => `${title}: ${text}`,
  },
  nothing: { zh: '这一季没有。', en: 'None this quarter.' },
  andSo: { zh: (n: number) => `另有${n}件，见系统。`, en: (n) => `${n} more in the system.` },
  foreword: {
    zh: (n: number) => `本册收录全年审定的协商案例${n}个，内容都来自办理时留下的记录。`,
    en: (n) => `${n} cases approved in the year, all from the records of the work.`,
  },
  everyone: { zh: '公开', en: 'everyone' },
  inside: { zh: '内部参阅', en: 'inside' },
})
