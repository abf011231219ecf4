import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  papers: { zh: '文稿', en: 'Papers' },
  noFace: {
    zh: '这台服务器没有中文字体，做不了 PDF。请下载 Word 文件打印。',
    en: 'This server has no Chinese typeface for a PDF. Take the Word file instead.',
  },
  briefs: { zh: '社情民意信息', en: 'Opinion briefs' },
  proposals: { zh: '提案', en: 'Proposals' },
  bulletins: { zh: '专报', en: 'Bulletins' },
  instructions: { zh: '批示', en: 'Instructions' },
  recommendations: { zh: '成果报告、建议案', en: 'Reports and recommendations' },
  speeches: { zh: '大会发言', en: 'Plenary speeches' },
})
