import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '全部文书', en: 'All its papers' },
  lead: {
    zh: '每一份都由记录写成，不用再填。下载后可以直接打印，也可以在 Word 或 WPS 里改。',
    en: 'Each is written from the record; nothing is typed again. Print them, or change them in Word.',
  },
  none: { zh: '这件事还没有文书', en: 'No papers yet' },
  noneAdvice: {
    zh: '登记、调研、开会、送交、答复以后，文书自己会出现在这里。',
    en: 'As it is registered, looked into, talked over and replied to, its papers appear here by themselves.',
  },
  list: { zh: '按办事的先后', en: 'In the order in which things were done' },
  paper: { zh: '文书', en: 'Paper' },
  day: { zh: '日期', en: 'Day' },
  take: { zh: '下载', en: 'Download' },
  docx: { zh: 'Word', en: 'Word' },
  pdf: { zh: 'PDF', en: 'PDF' },
  ofPaper: {
    zh: (paper: string, form: string) => `${paper}，${form}`,
    en: (paper, form) => `${paper}, ${form}`,
  },
  all: { zh: '一起下载（压缩包）', en: 'All of them, in one file' },
  allHint: {
    zh: '包里有每份文书、清单和数字指纹，运行 sha256sum -c digests.txt 可以核对。',
    en: 'Every paper with a list and digests: sha256sum -c digests.txt checks it.',
  },
  back: { zh: '回到这件事', en: 'Back to the matter' },
  link: { zh: '全部文书，可打印', en: 'All its papers, to print' },
  noFace: {
    zh: '这台服务器没有中文字体，做不了 PDF。请下载 Word 版。',
    en: 'This server has no Chinese face, so no PDF can be made. Please take the Word file.',
  },
})
