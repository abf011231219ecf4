import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  desk: { zh: '我的工作台', en: 'My desk' },
  deskLead: { zh: '今天等着您的事，最急的在前。', en: 'What waits for you today, the most pressing first.' },
  deskEmpty: { zh: '眼下没有等您办的事', en: 'Nothing waits for you now' },
  deskEmptyAdvice: {
    zh: '有新的来件、会议或答复时，会出现在这里。',
    en: 'New messages, meetings and replies will appear here.',
  },
  first: { zh: '先办这一件', en: 'Begin with this one' },
  afterwards: { zh: '接下来', en: 'Then' },
  all: { zh: '全部', en: 'All' },
  filter: { zh: '只看一类', en: 'One kind of work' },
  urgent: { zh: '急', en: 'Urgent' },
})

/** Kinds of work, in walking order. */
export const kindWords = {
  intake: { zh: '来件', en: 'Messages' },
  triage: { zh: '分办定题', en: 'Sorting' },
  claims: { zh: '接手', en: 'Taking up' },
  conversations: { zh: '征题协商', en: 'Open talks' },
  deliberation: { zh: '商量', en: 'Talks' },
  handling: { zh: '办理回访', en: 'Handling' },
  archive: { zh: '归档', en: 'Keeping' },
  papers: { zh: '文稿', en: 'Papers' },
  other: { zh: '其他', en: 'Other' },
} as const
