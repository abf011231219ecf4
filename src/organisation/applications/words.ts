import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  apply: { zh: '申请设立议事点', en: 'Ask for a venue' },
  applyLead: {
    zh: '写清楚设在哪里、谁来谁去。政协机关看过后挂牌，二维码海报随即可以打印。',
    en: 'Say where it would be and why. The committee office decides; once approved its poster can be printed.',
  },
  why: { zh: '为什么设在这里', en: 'Why here' },
  whyHint: {
    zh: '例如：离镇上八公里，老人来一趟不容易',
    en: 'For example: eight kilometres from town, hard for old people',
  },
  parent: { zh: '作为谁的分点', en: 'As a branch of' },
  parentHint: { zh: '独立设立就不选', en: 'Leave it open if it stands for itself' },
  send: { zh: '提交申请', en: 'Send' },
  next: {
    zh: '政协机关会在这里答复，同意或不同意都写明理由。',
    en: 'The office answers here, with its reason either way.',
  },
  applications: { zh: '设立申请', en: 'Applications for venues' },
  applicationsLead: {
    zh: '等机关答复的申请，和您提交过的。',
    en: 'Those that wait for the office, and your own.',
  },
  waiting: { zh: '等答复', en: 'waiting' },
  approved: { zh: '已同意，已挂牌', en: 'approved and opened' },
  declined: { zh: '没有同意', en: 'declined' },
  none: { zh: '没有申请', en: 'No applications' },
  noneAdvice: {
    zh: '需要一个新的议事点？写明地方和理由就能申请。',
    en: 'Need a new venue? Say where and why.',
  },
  by: { zh: '申请人', en: 'Asked for by' },
  on: { zh: '申请日期', en: 'Asked on' },
  answer: { zh: '答复', en: 'Answer' },
  approve: { zh: '同意设立并挂牌', en: 'Approve and open it' },
  decline: { zh: '不同意', en: 'Decline' },
  declineWarning: {
    zh: '申请人会看到理由。以后可以重新申请。',
    en: 'The applicant reads the reason and may ask again later.',
  },
  declineWhy: { zh: '理由', en: 'Reason' },
  decidedAlready: { zh: '这个申请已经有人答复过了。', en: 'This application was answered already.' },
  outside: { zh: '请选您负责的地方', en: 'Please choose a place in your area' },
  shelf: { zh: '等机关答复的设立申请', en: 'Applications for venues' },
  todo: { zh: '看一看，同意或不同意', en: 'Look at it and decide' },
})
