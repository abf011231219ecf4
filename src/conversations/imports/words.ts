import type { FileTrouble, ParcelTrouble } from '../../opinions/aside/open.ts'
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '带来一场在别处开过的协商', en: 'Bring a talk that was held elsewhere' },
  lead: {
    zh: '用 Polis 公开的导出文件。文件里有什么就是什么：意见、票、时间，一样不添。带来的一场是结束了的，可以看图、看报告、重新算。',
    en: 'From the files that Polis publishes. What is in them is what you get: statements, votes, times, nothing added. It arrives closed, with its map and report, and anyone can compute it again.',
  },
  question: { zh: '当时问的一句话', en: 'The question that was asked' },
  source: { zh: '从哪里来，能不能用', en: 'Where it comes from, and on what terms' },
  sourceHint: {
    zh: '写在报告上，例如：某社区 2025 年网上讨论，CC BY 4.0',
    en: 'Stands on the report, such as: a neighbourhood’s discussion of 2025, CC BY 4.0',
  },
  files: { zh: '导出的文件', en: 'The exported files' },
  filesHint: {
    zh: '一个 zip，或者一起选 comments.csv 和 votes.csv（没有 votes.csv 就选 participants-votes.csv）。最多 50 万票。',
    en: 'One zip, or comments.csv together with votes.csv (participants-votes.csv where there is none). At most 500,000 votes.',
  },
  filesMissing: { zh: '请选文件', en: 'Choose the files' },
  bring: { zh: '带来', en: 'Bring it' },
  refusedThere: {
    zh: '在原来的地方没有公开',
    en: 'It was not shown where it comes from',
  },
  row: {
    zh: (file: string, line: number) => `${file}.csv 第 ${line} 行：`,
    en: (file, line) => `${file}.csv, line ${line}: `,
  },
  broken: {
    zh: '文件不完整，或者不是 CSV。请重新下载再试。',
    en: 'the file is cut off or is no CSV. Please download it again.',
  },
  column: { zh: (why: string) => `少一列（${why}）。`, en: (why) => `a column is missing (${why}).` },
  value: { zh: (why: string) => `有一格读不懂（${why}）。`, en: (why) => `a field can’t be read (${why}).` },
  stray: { zh: '投的意见不在 comments.csv 里。', en: 'it votes on a statement that is not in comments.csv.' },
  twice: { zh: '同一个编号出现了两次。', en: 'the same number stands there twice.' },
  tooMuch: { zh: '太多了，不收。', en: 'too much; it is not taken.' },
  parcelUnknown: {
    zh: (what: string) => `认不出 ${what}：表头里没有 Polis 导出文件的列。`,
    en: (what) => `${what} is not known: its heading has none of the columns that Polis publishes.`,
  },
  parcelMissing: { zh: (what: string) => `还少一个 ${what}。`, en: (what) => `${what} is missing.` },
  parcelDoubled: {
    zh: (what: string) => `${what} 和另一个是同一种文件，请只留一个。`,
    en: (what) => `${what} is of the same kind as another one; leave one of them out.`,
  },
  parcelBroken: {
    zh: (what: string) => `${what} 打不开：不完整，或者文字不是 UTF-8。`,
    en: (what) => `${what} can’t be opened: it is cut off, or its text is not UTF-8.`,
  },
  parcelTooMuch: { zh: (what: string) => `${what} 太大了，不收。`, en: (what) => `${what} is too large.` },
  parcelEmpty: { zh: () => '里面一张票也没有。', en: () => 'There is not one vote in it.' },
})

type Trouble = FileTrouble | ParcelTrouble
const capital = <T extends string>(text: T) => (text[0]?.toUpperCase() + text.slice(1)) as Capitalize<T>

/** What can't be read, in both languages. */
export const troubleOf = (trouble: Trouble) => ({ zh: said('zh', trouble), en: said('en', trouble) })

function said(lang: 'zh' | 'en', trouble: Trouble): string {
  const w = words(lang)
  if ('parcel' in trouble) return w[`parcel${capital(trouble.parcel)}`](trouble.what)
  const told = w[trouble.problem]
  return (
    w.row(trouble.file, trouble.line) + (typeof told === 'string' ? told : told(trouble.why.slice(0, 120)))
  )
}
