import { phrases } from '../../platform/words/phrases.ts'

export const weekdays = [
  { value: '1', label: { zh: '周一', en: 'Monday' } },
  { value: '2', label: { zh: '周二', en: 'Tuesday' } },
  { value: '3', label: { zh: '周三', en: 'Wednesday' } },
  { value: '4', label: { zh: '周四', en: 'Thursday' } },
  { value: '5', label: { zh: '周五', en: 'Friday' } },
  { value: '6', label: { zh: '周六', en: 'Saturday' } },
  { value: '7', label: { zh: '周日', en: 'Sunday' } },
] as const

export const words = phrases({
  hours: { zh: '哪几天、几点有人', en: 'Days and hours when somebody is there' },
  lead: {
    zh: '群众在公开页上看到“现在有人”或“下次哪天有人”。公休假日自动不算。',
    en: 'People read “open now” or the next opening on the public page. Public holidays are left out.',
  },
  days: { zh: '哪几天', en: 'Which days' },
  opens: { zh: '从几点', en: 'From' },
  closes: { zh: '到几点', en: 'Until' },
  time: { zh: '写成 09:00', en: 'As 09:00' },
  wrongTime: { zh: '请写成 09:00 这样。', en: 'Write it as 09:00.' },
  opensAgain: { zh: '下午从几点', en: 'Afternoon from' },
  closesAgain: { zh: '下午到几点', en: 'Afternoon until' },
  wholeDay: { zh: '中午不休息就不用填', en: 'Leave empty without a break at noon' },
  order: { zh: '结束要晚于开始。', en: 'It has to end after it begins.' },
  afternoon: { zh: '下午的开始和结束要一起填。', en: 'Fill in both for the afternoon.' },
  keep: { zh: '记下', en: 'Keep' },
  now: { zh: '现在', en: 'Now' },
  openNow: { zh: (until: string) => `有人，到 ${until}`, en: (until) => `Open until ${until}` },
  next: {
    zh: (day: string, from: string) => `没有人，下次 ${day} ${from}`,
    en: (day, from) => `Closed, open next on ${day} at ${from}`,
  },
})
