import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '协商成果报告', en: 'Outcome report' },
  lead: {
    zh: '正文已按议定事项起草，请改成要送出的样子。',
    en: 'The text is drafted from what was agreed; please make it what you wish to send.',
  },
  recipients: { zh: '送给谁', en: 'To whom' },
  recipientsHint: { zh: '如：镇党委、镇政府', en: 'Such as the township party committee and government' },
  body: { zh: '正文', en: 'Text' },
  send: { zh: '送出报告', en: 'Send the report' },
  next: {
    zh: '这是意见建议，由对方决定怎么办。对方收到后请来登记。',
    en: 'It is advice; the recipient decides. Please note here when they have received it.',
  },
  sent: { zh: '已送出', en: 'Sent' },
  received: { zh: '对方已收到', en: 'Received by them' },
  noteReceived: { zh: '登记对方已收到', en: 'Note that they received it' },
  alreadySent: { zh: '成果报告已送出', en: 'The outcome report is sent' },
  talked: {
    zh: (when: string, where: string) => `协商情况：${when}，在${where}协商。`,
    en: (when, where) => `The talk: ${when}, at ${where}.`,
  },
  agreed: { zh: '议定事项：', en: 'What was agreed:' },
  advice: { zh: '意见建议：', en: 'Advice:' },
  item: {
    zh: (no: number, text: string, who: string, until: string) =>
      `${no}. ${text}${who ? `（${who}${until ? `，${until}前` : ''}）` : ''}`,
    en: (no, text, who, until) => `${no}. ${text}${who ? ` (${who}${until ? `, by ${until}` : ''})` : ''}`,
  },
  reserved: { zh: '保留意见：', en: 'Reserved opinions:' },
})
