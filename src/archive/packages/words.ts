import { phrases } from '../../platform/words/phrases.ts'

/** A package is read in thirty years, by whoever keeps the archive then: in Chinese. */
export const words = phrases({
  title: { zh: (number: string) => `档案 ${number}`, en: (number) => `Record ${number}` },
  lead: {
    zh: '这一页由旁边的数据文件生成，方便阅读；以数据文件和 digests.txt 为准。在本文件夹里运行 sha256sum -c digests.txt 可以核对。',
    en: 'Made from the data files beside it. Those and digests.txt are the record: check with sha256sum -c digests.txt.',
  },
  record: { zh: '正式档案', en: 'The record' },
  addendum: { zh: (n: number) => `补充档案 ${n}`, en: (n) => `Addendum ${n}` },
  madeAt: { zh: '形成时间', en: 'Made at' },
  retention: { zh: '保管期限', en: 'Kept for' },
  digest: { zh: '数字指纹', en: 'Digest' },
  previous: { zh: '上一份的指纹', en: 'Digest of the one before' },
  data: { zh: '数据', en: 'Data' },
  journal: { zh: '经过', en: 'What happened' },
  at: { zh: '时间', en: 'When' },
  what: { zh: '事情', en: 'What' },
  by: { zh: '由谁', en: 'By' },
  onWord: { zh: '代录', en: 'on their word' },
})

export const partWords = {
  matter: { zh: '事项', en: 'The matter' },
  journal: { zh: '经过', en: 'What happened' },
  addendum: { zh: '补充', en: 'Addendum' },
  lookBack: { zh: '半年后回头看', en: 'Looked back at after half a year' },
} as const
