import { phrases } from '../words/phrases.ts'

export const words = phrases({
  sheetEmpty: {
    zh: '表格里没有内容：第一行写列名，从第二行起一行写一个。',
    en: 'Nothing in it: names in the first row, one entry a row below.',
  },
  sheetUnreadable: {
    zh: '这个文件打不开。请另存为 .xlsx 或 .csv 再试。',
    en: 'This file can’t be read. Please save it as .xlsx or .csv and try again.',
  },
  ended: {
    zh: '这次预览已经导入过，或者过期了。请重新选择文件。',
    en: 'This preview was brought over already or has ended. Please choose the file again.',
  },
})

export const sheetLong = (rows: number) => ({
  zh: `最多 ${rows} 行，请分成几个文件。`,
  en: `At most ${rows} rows. Please split the file.`,
})
