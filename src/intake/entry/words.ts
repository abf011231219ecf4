import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  stop: { zh: '。', en: '. ' },
  lead: { zh: '有事来说，大家商量着办。', en: 'Say what is on your mind; we talk it over together.' },
  propose: { zh: '说一件事', en: 'Raise something' },
  proposeGloss: {
    zh: '身边的难事，或者想让大家一起商量的事',
    en: 'A problem near you, or something to talk over together',
  },
  suggest: { zh: '提个建议', en: 'Make a suggestion' },
  suggestGloss: { zh: '怎样可以更好', en: 'How it could be better' },
  takePart: { zh: '一起协商', en: 'Take part' },
  takePartGloss: { zh: '正在商量的事，说说您的看法', en: 'What is being talked over; say what you think' },
  noTopics: { zh: '现在没有公开征求意见的事', en: 'Nothing is open for talk right now' },
  noTopicsAdvice: {
    zh: '定下来商量、可以公开的事会列在这里。您可以先说一件事。',
    en: 'Topics that may be public stand here. You can raise something first.',
  },
  lookUp: { zh: '查我说的事办到哪一步了', en: 'Look up my receipt' },
  here: { zh: '谁在这里，什么时候在', en: 'Who is here, and when' },
  hours: { zh: '接待时间', en: 'Hours' },
  address: { zh: '地址', en: 'Address' },
  people: { zh: '在这里的人', en: 'People' },
  phone: { zh: '咨询电话', en: 'Telephone' },
  earlier: { zh: '这里以前的事怎么样了', en: 'What came of earlier matters here' },
  noEarlier: { zh: '还没有公开的结果', en: 'No result has been published yet' },
  noEarlierAdvice: {
    zh: '在这里商量、办成或者没办成的事，公开后都会列出来。',
    en: 'What was agreed here, done or not done, is listed once it is published.',
  },
  danger: {
    zh: '有人正处在危险中？请先打 110、119、120。',
    en: 'Is someone in danger right now? Ring 110, 119 or 120 first.',
  },
  ended: { zh: '这个二维码已经停用', en: 'This code was withdrawn' },
  endedLead: {
    zh: '可能换了新海报。您仍然可以说事：从首页进去就行，以前说过的事照常办理。',
    en: 'There may be a new poster. You can still speak through the front page, and what was said before goes on.',
  },
  toFront: { zh: '去首页', en: 'To the front page' },
  openVenue: { zh: '开设一个议事点', en: 'Open a venue' },
  openVenueLead: {
    zh: '开设后马上有二维码和海报。接待的人由任职决定，在“人员”里安排。',
    en: 'It has a code and a poster at once. Who serves there follows from appointments under People.',
  },
})
