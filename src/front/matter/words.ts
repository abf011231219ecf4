import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  since: { zh: (y: number) => `从 ${y} 年起`, en: (y) => `since ${y}` },
  spoke: { zh: (n: number) => `${n} 人反映`, en: (n) => `${n} spoke up` },
  nextDate: { zh: '下一个日期', en: 'Next promised date' },
  nothingToDo: { zh: '眼下不用您做什么。', en: 'Nothing for you to do now.' },
  also: { zh: '还可以做', en: 'You can also' },
  papers: { zh: '文书', en: 'Papers' },
  noPapers: {
    zh: '会议纪要、案例、档案做好后放在这里。',
    en: 'Minutes, the case and the kept record will stand here.',
  },
  fromBefore: { zh: '这件事由先前一件重新提起', en: 'This takes up an earlier matter again' },
  again: {
    zh: (number: string) => `这件事后来又重新提起：${number}`,
    en: (number) => `Taken up again later: ${number}`,
  },
  happened: { zh: '全部经过', en: 'All that happened' },
  happenedOf: { zh: (n: number) => `全部经过，${n} 条`, en: (n) => `All that happened: ${n} lines` },
  onWord: { zh: '代录', en: 'on their word' },
  times: { zh: (what: string, n: number) => `${what}（${n} 次）`, en: (what, n) => `${what} (${n} times)` },
})
