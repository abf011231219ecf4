import { phrases } from '../../platform/words/phrases.ts'

export const tradeWords = {
  law: { zh: '律师', en: 'Lawyer' },
  health: { zh: '医护', en: 'Health' },
  education: { zh: '教师', en: 'Teacher' },
  farming: { zh: '农技', en: 'Farming' },
  business: { zh: '企业、金融', en: 'Business, finance' },
  building: { zh: '建筑、电器', en: 'Building, electrics' },
  culture: { zh: '文体', en: 'Culture, sport' },
  other: { zh: '其他', en: 'Other' },
} as const
export type Trade = keyof typeof tradeWords
export const trades = Object.keys(tradeWords) as [Trade, ...Trade[]]

export const words = phrases({
  professionals: { zh: '专业人士', en: 'Professionals' },
  lead: {
    zh: '不是委员，也愿意来服务的律师、医生、老师。可以排他们坐班、请他们讲课、解答政策。',
    en: 'Lawyers, doctors and teachers who are no members and serve as well: on a roster, in talks, to explain a rule.',
  },
  none: { zh: '名单还是空的', en: 'The list is empty' },
  noneAdvice: {
    zh: '请一位愿意来的律师或医生，把名字写上，就能排班。',
    en: 'Ask a lawyer or a doctor who is willing, write the name down, and a roster can begin.',
  },
  count: {
    zh: (people: number, firms: number) => `${firms} 家单位，${people} 人`,
    en: (people, firms) => `${people} people from ${firms} places`,
  },
  name: { zh: '姓名', en: 'Name' },
  trade: { zh: '专长', en: 'What they do' },
  firm: { zh: '单位', en: 'From' },
  firmHint: { zh: '如：某某律师事务所', en: 'Such as a law firm or a clinic' },
  region: { zh: '在哪里服务', en: 'Where they serve' },
  phone: { zh: '手机号', en: 'Phone' },
  phoneHint: {
    zh: '只用来在前一天提醒坐班，不显示给别人',
    en: 'Only to remind them the day before; shown to nobody',
  },
  add: { zh: '加到名单', en: 'Add' },
  adding: { zh: '加一位', en: 'Add somebody' },
  agreed: { zh: '本人同意登记', en: 'They agreed to be on the list' },
  agreedMissing: { zh: '请先问过本人。', en: 'Please ask them first.' },
  letGo: { zh: '从名单去掉', en: 'Take off the list' },
})
