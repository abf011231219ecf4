import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  place: { zh: '活动节奏', en: 'Rhythm' },
  onlyOwner: {
    zh: '只有负责人和联系指导的人看得到这一页。',
    en: 'Only those who look after it and those who guide it see this page.',
  },
  nothingAsked: { zh: '这里没有要守的节奏', en: 'No rhythm is asked of it' },
  nothingAskedAdvice: {
    zh: '规定里没有写到这一类议事点。',
    en: 'No rule speaks of this kind of venue.',
  },
  rhythms: { zh: '近一年的每一期', en: 'Period by period, the last year' },
  calendar: { zh: '订阅这里的日程', en: 'Subscribe to its calendar' },
  venuePage: { zh: '议事点页面', en: 'The venue’s page' },
  back: { zh: '回到活动节奏', en: 'Back to the rhythm' },
})
