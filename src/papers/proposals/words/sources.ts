import { phrases } from '../../../platform/words/phrases.ts'

export const sourceWords = phrases({
  line: { zh: '从哪里来，转到哪里', en: 'Where it comes from and went' },
  matter: { zh: '来自事项', en: 'From the matter' },
  brief: { zh: '来自社情民意信息', en: 'From the opinion brief' },
  elsewhere: { zh: '不在您能看的范围里', en: 'Not within your reach' },
  becameBrief: { zh: '转成的社情民意信息', en: 'The brief it became' },
  toProposal: { zh: '转成提案', en: 'Make it a proposal' },
  toAdvice: { zh: '起草成果报告或建议案', en: 'Draft a report or recommendation' },
  noOutcomeYet: { zh: '这件事还没商量出结果。', en: 'This matter has not come to anything yet.' },
  briefUndecided: {
    zh: '信息采用或者留存以后，才能转成提案。',
    en: 'A brief can become a proposal once it was adopted or kept.',
  },
  briefTaken: {
    zh: '这篇信息已经转成一件提案，正在审查或办理，不用再提一次。',
    en: 'This brief has become a proposal that is under review or being handled: no need for a second one.',
  },
})
