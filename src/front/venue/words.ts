import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  talkedOver: { zh: '正在商量的事', en: 'Being talked over' },
  cameOfIt: { zh: '以前的事办得怎样', en: 'What came of earlier matters' },
})
