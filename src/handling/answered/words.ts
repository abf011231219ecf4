import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  answered: { zh: '已答复', en: 'Answered' },
  lead: {
    zh: '本单位答复过的事，新的在前：答复了什么，核查怎么说，事情走到哪一步。谁怎么评价，不在这里。',
    en: 'What your unit has answered, newest first: the answer, what the check found, how far the matter has come. Who rated it how is not told here.',
  },
  none: { zh: '还没有答复过的事', en: 'Nothing answered yet' },
  noneAdvice: {
    zh: '答复以后，这里能看到核查的结果和事情后来怎样。',
    en: 'Once you have answered, the result of the check and what became of it stand here.',
  },
  toDesk: { zh: '看等着答复的', en: 'What waits for an answer' },
  repliedOn: {
    zh: (day: string, what: string) => `${day} 答复：${what}`,
    en: (day, what) => `answered on ${day}: ${what}`,
  },
  found: { zh: (what: string) => `查到的结果：${what}`, en: (what) => `found: ${what}` },
  missing: { zh: (what: string) => `缺：${what}`, en: (what) => `missing: ${what}` },
  matterIs: { zh: (state: string) => `整件事：${state}`, en: (state) => `the matter: ${state}` },
  older: { zh: '再看一些', en: 'Show more' },
})
