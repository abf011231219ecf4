import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  known: { zh: '附近可能已经有人说过这件事', en: 'This may be known near you already' },
  join: { zh: '就是这件事，去看看', en: 'This is it, let me see' },
  joinHint: {
    zh: '是同一件事，就去那里说“我家也有”，一起办更快；您写的字会留着。不是，就接着写。',
    en: 'If it is the same, go there and say that you have it too; what you wrote is kept. If not, just go on.',
  },
  knownHint: {
    zh: '是同一件事，就点进去说“我家也有”，一起办更快。不是，就接着往下填。',
    en: 'If it is the same, open it and say that you have it too. If not, just go on.',
  },
})
