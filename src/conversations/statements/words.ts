import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  saidAlready: {
    zh: (no: number) => `第 ${no} 条已经这样说了，请直接对它表态。`,
    en: (no) => `No. ${no} already says so. Please answer that one.`,
  },
  waitingAlready: {
    zh: '您已经提过这一条，主持人还没看到，不用再提。',
    en: 'You have said this already and the moderator hasn’t seen it yet. No need to say it again.',
  },
  enoughWaiting: {
    zh: (many: number) => `您有 ${many} 条还在等主持人看。请等他看过，再提这一条。`,
    en: (many) => `${many} of yours still wait for the moderator. Please add this one once they were seen.`,
  },
  mergeIntoShown: {
    zh: '只能并入另一条已经公开的意见。',
    en: 'It can only be merged into another statement that is shown.',
  },
})
