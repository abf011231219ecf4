import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '跨乡镇的同一件事', en: 'The same thing in several townships' },
  lead: {
    zh: '几个乡镇（街道）同时提到的排在这里。县里可以把它们并为一件事；在此之前，仍由先收到的各处负责，时限照走。',
    en: 'What several townships bring at once. The county may make one matter of it; until then each first receiver keeps its own, and the limits run on.',
  },
  named: {
    zh: (word: string, n: number) => `都提到“${word}”（${n} 件）`,
    en: (word, n) => `All say “${word}” (${n})`,
  },
  why: {
    zh: '只看提到同一样东西的，是不是同一件事由您判断。',
    en: 'They name the same thing. Whether they are the same matter is for you to judge.',
  },
  inHand: { zh: '已经有的事项', en: 'Matters already open' },
  tick: { zh: (number: string) => `勾选 ${number}`, en: (number) => `Tick ${number}` },
  lookTogether: { zh: '勾选的一起看', en: 'Look at the ticked ones together' },
  none: { zh: '没有几个乡镇同时提到的事', en: 'Nothing is brought by several townships at once' },
  noneText: {
    zh: '不同乡镇（街道）的来件提到同一样东西时，会排在这里。',
    en: 'When messages from different townships name the same thing, they stand here.',
  },
})
