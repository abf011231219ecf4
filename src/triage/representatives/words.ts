import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  meet: { zh: '与住户代表见面', en: 'Meeting the household representatives' },
  lead: {
    zh: '定题以前，委员先与住户代表见一面，听听他们怎么说。这里记一次，定题时不用再写。',
    en: 'Before the topic is chosen, members meet the household representatives. Noted once here; nobody writes it again.',
  },
  metOn: { zh: '哪天见的', en: 'On which day' },
  members: { zh: '哪些委员去的', en: 'Which members went' },
  representatives: { zh: '见了几位代表', en: 'How many representatives' },
  said: { zh: '他们怎么说', en: 'What they said' },
  saidHint: { zh: '不写姓名、电话、门牌号', en: 'No name, phone or house number' },
  onWordOf: { zh: '按谁的话登记', en: 'On whose word' },
  onWordOfHint: {
    zh: '替委员登记时填，例如“梅委员来电”',
    en: 'When entering for a member, such as “Member Mei rang”',
  },
  save: { zh: '记下来', en: 'Note it' },
  met: {
    zh: (day: string, members: string, n: number, said: string) =>
      `${day} ${members}见了 ${n} 位代表：${said}`,
    en: (day, members, n, said) => `${day}: ${members} met ${n}: ${said}`,
  },
  notFuture: { zh: '请填已经过去的日子或今天。', en: 'Choose today or a day before.' },
})
