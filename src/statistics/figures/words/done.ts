// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const done: FigureWords = {
  settledDirectly: {
    name: { zh: '直接办理', en: 'Settled directly' },
    says: {
      zh: '不必开会、直接办好的事项',
      en: 'Matters settled without a talk',
    },
  },
  settledOnTheSpot: {
    name: { zh: '现场解决', en: 'Settled on the spot' },
    says: {
      zh: '调研或协商时当场解决的事项',
      en: 'Matters settled while people looked or talked',
    },
  },
  closed: {
    name: { zh: '办结率', en: 'Closed' },
    says: {
      zh: '这段时间登记的事项中，已办结归档的',
      en: 'Of matters opened in the period: closed and kept',
    },
  },
  archived: {
    name: { zh: '办结归档', en: 'Closed and kept' },
    says: {
      zh: '这段时间办结归档的事项',
      en: 'Matters archived in the period',
    },
  },
  reopened: {
    name: { zh: '再次办理', en: 'Taken up again' },
    says: {
      zh: '办结以后又重新提出的事项',
      en: 'Matters that take up an archived one again',
    },
  },
  replied: {
    name: { zh: '回复率', en: 'Replied' },
    says: {
      zh: '到期的办理任务中，单位已经回复的；一直不回的永远算没有回复',
      en: 'Of tasks that are due: replied to. A unit that never answered counts as silent for good',
    },
  },
  repliedInTime: {
    name: { zh: '按期回复率', en: 'Replied in time' },
    says: {
      zh: '到期的办理任务中，期限内回复的',
      en: 'Of tasks that are due: replied to by their day',
    },
  },
  silent: {
    name: { zh: '单位未按期答复', en: 'Never answered' },
    says: {
      zh: '红灯过后30天仍没有回复的任务',
      en: 'Tasks still without a reply thirty days after red',
    },
  },
  reached: {
    name: { zh: '回访答复率', en: 'Answered when asked' },
    says: {
      zh: '问过结果的反映人中，给了答复的',
      en: 'Of people asked how it came out: those who answered',
    },
  },
  solved: {
    name: { zh: '解决率', en: 'Solved, they say' },
    says: {
      zh: '答复了的反映人中，说解决了的；没答复的不算',
      en: 'Of people who answered: said it is solved. No answer is in neither number',
    },
  },
  content: {
    name: { zh: '满意率', en: 'Content, they say' },
    says: {
      zh: '评价了的反映人中，满意的；没评价的不算满意',
      en: 'Of people who rated: content. No answer is never content',
    },
  },
  mostlyContent: {
    name: { zh: '基本满意', en: 'Mostly content, they say' },
    says: {
      zh: '评价了的反映人中，基本满意的',
      en: 'Of people who rated: mostly content',
    },
  },
  cases: {
    name: { zh: '协商案例', en: 'Case studies' },
    says: {
      zh: '审定的协商案例',
      en: 'Case studies that were approved',
    },
  },
  published: {
    name: { zh: '公开', en: 'Published' },
    says: {
      zh: '决定过公开与否的内容中，公开了的',
      en: 'Of decisions on publishing: published',
    },
  },
  benefits: {
    name: { zh: '成效记录', en: 'What it brought' },
    says: {
      zh: '记下的成效中，经他人确认的；其余是自报',
      en: 'Of benefits written down: confirmed by somebody else. The others are as told',
    },
  },
}
