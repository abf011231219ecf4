import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  known: { zh: '附近可能已经有人说过这件事', en: 'This may be known near you already' },
  knownHint: {
    zh: '是同一件事，就点进去说“我家也有”，一起办更快。不是，就接着往下填。',
    en: 'If it is the same, open it and say that you have it too. If not, just go on.',
  },
})
