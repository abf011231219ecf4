import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  everyone: { zh: '公开', en: 'everyone' },
  inside: { zh: '不公开，内部参阅', en: 'inside the house' },
  record: {
    zh: (number: string) => `${number}档案及其数字指纹清单`,
    en: (number) => `Record ${number} with its digests`,
  },
})
