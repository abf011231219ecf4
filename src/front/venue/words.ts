import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  received: { zh: '谁哪天接待', en: 'Who receives people, and when' },
  toCome: { zh: '近期活动', en: 'Coming up' },
  talkedOver: { zh: '正在商量的事', en: 'Being talked over' },
  cameOfIt: { zh: '以前的事办得怎样', en: 'What came of earlier matters' },
})
