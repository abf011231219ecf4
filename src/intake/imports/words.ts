import { phrases } from '../../platform/words/phrases.ts'

export const columns = [
  'headline',
  'region',
  'category',
  'sinceYear',
  'words',
  'name',
  'phone',
  'agreed',
  'representatives',
] as const
export type Column = (typeof columns)[number]

export const columnWords: Record<Column, { zh: string; en: string }> = {
  headline: { zh: '事项', en: 'Matter' },
  region: { zh: '村或社区', en: 'Village' },
  category: { zh: '类别', en: 'Category' },
  sinceYear: { zh: '从哪一年', en: 'Since' },
  words: { zh: '原话', en: 'Words' },
  name: { zh: '反映人', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  agreed: { zh: '本人同意登记', en: 'Agreed' },
  representatives: { zh: '住户代表', en: 'Representatives' },
}

/** However a list says that the person agreed. */
export const saysYes: ReadonlySet<string> = new Set(['是', '同意', '√', 'y', 'yes', '1', 'true'])

/** A row that may be typed over. */
export const exampleRow: Record<Column, { zh: string; en: string }> = {
  headline: { zh: '三号楼电梯常停', en: 'The lift of house 3 stops' },
  region: { zh: '（写村或社区的名字）', en: '(name of the village)' },
  category: { zh: '住房与小区', en: 'Housing' },
  sinceYear: { zh: '2023', en: '2023' },
  words: { zh: '老人上不了楼', en: 'Old people cannot get up' },
  name: { zh: '', en: '' },
  phone: { zh: '', en: '' },
  agreed: { zh: '', en: '' },
  representatives: { zh: '三号楼住户代表', en: 'A household of house 3' },
}

export const words = phrases({
  title: { zh: '导入原来的台账', en: 'Bring over an old list' },
  lead: {
    zh: '把还没办完的事从原来的表格一次搬进来。先看每一行会变成什么，有一行不对，就一行也不导入。',
    en: 'Open matters from an old spreadsheet, all at once. First you see what becomes of each row; with one wrong row nothing is brought over.',
  },
  template: { zh: '下载模板（CSV）', en: 'Template (CSV)' },
  sheet: { zh: '表格文件', en: 'The spreadsheet' },
  sheetHint: {
    zh: '.xlsx 或 .csv，最多 1000 行，2 MB。第一行是列名。',
    en: '.xlsx or .csv, at most 1,000 rows and 2 MB. The first row names the columns.',
  },
  method: { zh: '用哪种工作法', en: 'Working method' },
  look: { zh: '先看看', en: 'Look first' },
  preview: { zh: '每一行会变成什么', en: 'What becomes of each row' },
  row: { zh: '行', en: 'Row' },
  fate: { zh: '结果', en: 'What becomes of it' },
  asBrought: { zh: '登记为一件事，有反映人', en: 'A matter with the person who brought it' },
  asNameless: { zh: '登记为一件事，保留原话', en: 'A matter with the words, nobody named' },
  asKnown: { zh: '登记为一件事，由住户代表确认', en: 'A matter that its representatives close' },
  at: {
    zh: (column: string, say: string) => `“${column}”：${say}`,
    en: (column, say) => `${column}: ${say}`,
  },
  allGood: {
    zh: (n: number) => `共 ${n} 行，可以导入。`,
    en: (n) => (n === 1 ? 'The one row can be brought over.' : `All ${n} rows can be brought over.`),
  },
  someWrong: {
    zh: (wrong: number, n: number) => `${n} 行里有 ${wrong} 行要改。请在表格里改好，重新上传。`,
    en: (wrong, n) =>
      `${wrong} of ${n} rows need a change. Please correct the spreadsheet and choose it again.`,
  },
  bring: { zh: '导入', en: 'Bring over' },
  bringNote: {
    zh: '这些都是以前已经登记、告知过的事，导入时不再逐个通知；以后有进展照常告诉。',
    en: 'These were taken up and told before, so nobody is told now; news later on is told as always.',
  },
  done: { zh: (n: number) => `导入了 ${n} 件。`, en: (n) => `${n} matters brought over.` },
  again: { zh: '换一个文件', en: 'Choose another file' },
  sheetMissing: { zh: '请选择表格文件', en: 'Please choose the spreadsheet' },
  columnMissing: {
    zh: '表格里没有这一列，请照模板加上',
    en: 'this column is not there; please add it as in the template',
  },
  headlineMissing: { zh: '请写是什么事', en: 'please say what it is' },
  headlineLong: { zh: '最多 60 个字', en: 'at most 60 characters' },
  regionUnknown: { zh: '您负责的地方里没有这个村或社区，请核对名字', en: 'no such village in your area' },
  regionSeveral: {
    zh: '有几个同名的，请写“镇名村名”或 12 位代码',
    en: 'several of that name: write township and village, or the code',
  },
  categoryUnknown: {
    zh: '没有这个类别，请照系统里的写，或者空着',
    en: 'no such category; leave it empty if unsure',
  },
  yearWrong: { zh: '请写四位数的年份，例如 2023', en: 'a year of four digits, for example 2023' },
  wordsLong: { zh: '最多 3000 个字', en: 'at most 3,000 characters' },
  phoneWrong: { zh: '这个号码好像不对', en: 'this does not look like a number' },
  notAgreed: {
    zh: '写了姓名或电话的，要写“是”（本人同意登记）；没有同意的，请把姓名电话清空',
    en: 'with a name or a number it must say yes; without consent please empty both',
  },
  nobody: {
    zh: '没有反映人、没有原话的，要写住户代表',
    en: 'with nobody who brought it, name a household representative',
  },
})
