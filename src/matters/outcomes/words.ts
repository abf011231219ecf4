import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  agreed: { zh: '议定的事', en: 'What was agreed' },
  until: { zh: (day: string) => `${day}前`, en: (day) => `by ${day}` },
  doneWhen: { zh: (how: string) => `怎样算办好：${how}`, en: (how) => `Done when: ${how}` },
})

/** Whether a promise was kept, as found at the check. */
export const promiseWords = {
  implemented: { zh: '已落实', en: 'Done' },
  partly: { zh: '部分落实', en: 'Done in part' },
  notImplemented: { zh: '没有落实', en: 'Not done' },
} as const satisfies Record<string, Bilingual>

/** What came of a matter. Done is only what those who brought it say is done. */
export const outcomeWords = {
  done: { zh: '办成了', en: 'Done' },
  partly: { zh: '办成一部分', en: 'Done in part' },
  notDone: { zh: '没办成', en: 'Not done' },
  unanswered: { zh: '单位没有答复', en: 'The unit never answered' },
  notAgreed: { zh: '没有谈拢', en: 'Not agreed' },
  explained: { zh: '说明了情况', en: 'Explained' },
  unsaid: { zh: '办完了，没有人回话', en: 'Finished; nobody has said whether it helped' },
  elsewhere: { zh: '转送到别处', en: 'Passed on elsewhere' },
  unfit: { zh: '不宜协商，已答复', en: 'Not for deliberation, answered' },
  underWay: { zh: '还在进行', en: 'Under way' },
} as const satisfies Record<string, Bilingual>

export const itemKindWords = {
  consensus: { zh: '共识', en: 'Agreed' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  commitment: { zh: '承诺', en: 'Promise' },
  reserved: { zh: '保留意见', en: 'Reserved opinion' },
} as const satisfies Record<string, Bilingual>
