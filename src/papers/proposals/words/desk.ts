import { phrases } from '../../../platform/words/phrases.ts'

export const deskWords = phrases({
  shelfSign: { zh: '请您联名的提案', en: 'Proposals to co-sign' },
  shelfSignDo: { zh: '看看，愿意就联名', en: 'Read, and sign if you like' },
  shelfMine: { zh: '我的提案', en: 'My proposals' },
  shelfMineDo: { zh: '接着写、提交', en: 'Go on writing, submit' },
  shelfReturned: { zh: '按意见补充后再提交', en: 'Add what is asked, submit again' },
  shelfWord: { zh: '等您评价的答复', en: 'Answers that wait for your word' },
  shelfWordDo: { zh: '看答复，说满不满意', en: 'Read the answer and say your word' },
  shelfReview: { zh: '提案：待审查、待送办、待办结', en: 'Proposals to review, hand over, conclude' },
  shelfReviewDo: { zh: '审查', en: 'Review' },
  shelfHandDo: { zh: '送交承办单位', en: 'Hand to the units' },
  shelfAfterDo: { zh: '看评价，办结或重新办理', en: 'Read the word; conclude, or have it done again' },
  shelfUnit: { zh: '提案办理', en: 'Proposals to answer' },
  shelfUnitDo: { zh: '签收、答复', en: 'Accept, answer' },
})
