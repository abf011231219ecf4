// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const served: FigureWords = {
  listeningDays: {
    name: { zh: '接待日', en: 'Listening days' },
    says: {
      zh: '办过的委员接待日',
      en: 'Listening days that were held',
    },
  },
  activities: {
    name: { zh: '活动', en: 'Activities' },
    says: {
      zh: '办过的各类活动',
      en: 'Activities of every kind that were held',
    },
  },
  learning: {
    name: { zh: '学习、通报、考察', en: 'Learning, briefings, field studies' },
    says: {
      zh: '办过的学习、政情通报和实地考察',
      en: 'Learning, briefings and field studies that were held',
    },
  },
  talks: {
    name: { zh: '宣讲讲堂', en: 'Talks and lectures' },
    says: {
      zh: '办过的政策宣讲、律师坐班、讲座和夜校',
      en: 'Policy talks, legal clinics, lectures and evening schools that were held',
    },
  },
  households: {
    name: { zh: '走访户次', en: 'Households visited' },
    says: {
      zh: '走访记录，一户一次',
      en: 'Visits recorded, one a household',
    },
  },
  orders: {
    name: { zh: '订单式服务', en: 'Orders served' },
    says: {
      zh: '到期的服务订单中，已经办了的',
      en: 'Of orders that are due: those that were held',
    },
  },
  outcomesConfirmed: {
    name: { zh: '活动成效', en: 'Outcomes of activities' },
    says: {
      zh: '活动记下的成效中，经他人确认的；其余是自报',
      en: 'Of outcomes written down: confirmed by somebody else. The others are as told',
    },
  },
}
