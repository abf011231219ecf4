import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  onWord: { zh: (who: string) => `（代录，按${who}的话）`, en: (who) => `(entered on the word of ${who})` },
  became: {
    zh: (number: string, headline: string) => `列为事项 ${number}：${headline}`,
    en: (number, headline) => `Became ${number}: ${headline}`,
  },
})
