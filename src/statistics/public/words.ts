import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  fewer: { zh: '不到5', en: 'fewer than 5' },
  nearly: { zh: '几乎全部', en: 'nearly all' },
  note: {
    zh: '说到人的数，不到5的不写出具体数，免得认出是谁。',
    en: 'Numbers of people below 5 are not spelt out, so that nobody is recognised.',
  },
  fewSaid: {
    zh: '反映人怎么说：人数少，不写具体数。',
    en: 'What those who brought it say: too few to give numbers.',
  },
})
