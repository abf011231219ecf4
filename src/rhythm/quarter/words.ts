import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  pack: { zh: '召集人会材料', en: 'For the conveners’ meeting' },
  packOf: {
    zh: (quarter: string) => `召集人会材料 · ${quarter}`,
    en: (quarter) => `Conveners’ meeting · ${quarter}`,
  },
  lead: {
    zh: '这一季做成了什么、还难在哪里、下一季打算做什么。由记录自己生成，打印就能用。',
    en: 'What was finished this quarter, what is hard, what comes next. Made from the records; print it as it is.',
  },
  held: { zh: '协商开了几次', en: 'Talks held' },
  kept: { zh: '归档的事里写成案例的', en: 'Archived matters with a case' },
  listening: { zh: '接待日开了几次', en: 'Listening days held' },
  byTownship: { zh: '各乡镇（街道）', en: 'Township by township' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  convener: { zh: '召集人', en: 'Convener' },
  noConvener: { zh: '还没有', en: 'none yet' },
  byName: { zh: '按名称排列，不排名。', en: 'By name; nothing is ranked.' },
  cases: { zh: '这一季的案例', en: 'Cases of the quarter' },
  noCases: { zh: '这一季还没有归档的案例', en: 'No case was archived this quarter' },
  noCasesAdvice: {
    zh: '事情归档时写的案例会自动列在这里。',
    en: 'Cases written when a matter is archived will stand here.',
  },
  hard: { zh: '过了日子还没办完的，一起想办法', en: 'Past their date: to be thought over together' },
  nothingHard: { zh: '没有过了日子的事', en: 'Nothing is past its date' },
  matter: { zh: '什么事', en: 'Matter' },
  kind: { zh: '形式', en: 'Kind' },
  who: { zh: '谁来办', en: 'Who' },
  by: { zh: '哪天以前', en: 'By when' },
  due: { zh: '本该哪天', en: 'Was due' },
  next: { zh: '下一季的计划', en: 'Planned for the next quarter' },
  nothingNext: { zh: '计划里没有下一季的项', en: 'The plan has nothing for the next quarter' },
  print: { zh: '在浏览器里按“打印”，纸张选 A4。', en: 'Choose Print in the browser, paper A4.' },
  before: { zh: '上一季', en: 'The quarter before' },
  after: { zh: '下一季', en: 'The next quarter' },
})
