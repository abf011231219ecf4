import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  likely: { zh: '可能是同一件事', en: 'Likely the same thing' },
  why: {
    zh: '说法最像的在前，其次是同一个村（社区）提到同一样东西的。只是提示，由您判断。',
    en: 'The most alike first, then those of the same village that name the same thing. A hint only: you decide.',
  },
  shared: {
    zh: (shared: readonly string[]) => `都提到：${shared.join('、')}`,
    en: (shared) => `Both say: ${shared.join(', ')}`,
  },
  joinThis: { zh: '合并到这件事', en: 'Join to this matter' },
  allTogether: {
    zh: (n: number) => `这 ${n} 件一起办`,
    en: (n) => `Work on these ${n} together`,
  },
  more: { zh: (n: number) => `还有 ${n} 件`, en: (n) => `and ${n} more` },
  none: { zh: '没有找到相似的来件或事项。', en: 'Nothing like it was found.' },
})
