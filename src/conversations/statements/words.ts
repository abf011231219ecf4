import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  saidAlready: {
    zh: (no: number) => `第 ${no} 条已经这样说了，请直接对它表态。`,
    en: (no) => `No. ${no} already says so. Please answer that one.`,
  },
  mergeIntoShown: {
    zh: '只能并入另一条已经公开的意见。',
    en: 'It can only be merged into another statement that is shown.',
  },
})
