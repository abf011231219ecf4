// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const heard: FigureWords = {
  heard: {
    name: { zh: '收到的反映', en: 'What residents said' },
    says: {
      zh: '这段时间登记的反映，检举控告不在内',
      en: 'Messages registered in the period; reports of wrongdoing are not counted here',
    },
  },
  toldInTime: {
    name: { zh: '按期告知率', en: 'Told in time' },
    says: {
      zh: '15日告知期限已到的反映中，按期告诉了反映人的',
      en: 'Of messages whose 15 days have passed: those whose senders were told in time',
    },
  },
  onTheirWord: {
    name: { zh: '代录', en: 'Entered on their word' },
    says: {
      zh: '收到的反映中，由工作人员按本人口述代录的',
      en: 'Of what was said: entered by staff on the person’s word',
    },
  },
  answeredAtOnce: {
    name: { zh: '直接答复', en: 'Answered at once' },
    says: {
      zh: '不必成为事项，直接答复了的反映',
      en: 'Messages that were answered without becoming a matter',
    },
  },
  passedOn: {
    name: { zh: '转送、告知', en: 'Passed on' },
    says: {
      zh: '转送其他单位或告知去处的反映',
      en: 'Messages sent on, or whose senders were told where to go',
    },
  },
  joined: {
    name: { zh: '同事项合并', en: 'Joined to a matter' },
    says: {
      zh: '合并到已有事项的反映',
      en: 'Messages joined to a matter that was there already',
    },
  },
  declined: {
    name: { zh: '不予接收', en: 'Declined' },
    says: {
      zh: '说明理由后不予接收的反映',
      en: 'Messages declined with a reason',
    },
  },
  matters: {
    name: { zh: '事项', en: 'Matters' },
    says: {
      zh: '这段时间登记成为事项的',
      en: 'Matters opened in the period',
    },
  },
  topics: {
    name: { zh: '议题', en: 'Topics' },
    says: {
      zh: '筛选后定为议题的',
      en: 'Matters confirmed as topics for talking through',
    },
  },
  sentUp: {
    name: { zh: '报上级', en: 'Sent up a level' },
    says: {
      zh: '本级解决不了、报上一级的事项',
      en: 'Matters sent up a level',
    },
  },
}
