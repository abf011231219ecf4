// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const talked: FigureWords = {
  meetings: {
    name: { zh: '协商会', en: 'Talks held' },
    says: {
      zh: '开过的各类协商会',
      en: 'Talks of every class that were held',
    },
  },
  meetingsMicro: {
    name: { zh: '微协商', en: 'Micro talks' },
    says: {
      zh: '开过的微协商',
      en: 'Micro talks that were held',
    },
  },
  meetingsThematic: {
    name: { zh: '专题协商', en: 'Thematic talks' },
    says: {
      zh: '开过的专题协商和社区专题会议',
      en: 'Thematic and community talks that were held',
    },
  },
  meetingsPoint: {
    name: { zh: '点对点协商', en: 'Point-to-point talks' },
    says: {
      zh: '开过的点对点协商',
      en: 'Point-to-point talks that were held',
    },
  },
  meetingsField: {
    name: { zh: '田间院坝的协商', en: 'Talks on the spot' },
    says: {
      zh: '在现场、院坝开的协商会',
      en: 'Talks held in the field or in a yard',
    },
  },
  mix: {
    name: { zh: '三方到场', en: 'All three sides there' },
    says: {
      zh: '开过的协商会中，委员、部门、群众都有人到场的',
      en: 'Of talks held: those with a member, a department and a resident present',
    },
  },
  present: {
    name: { zh: '到会人次', en: 'Seats taken' },
    says: {
      zh: '协商会上记了到场的人次',
      en: 'People recorded as present at talks',
    },
  },
  claimed: {
    name: { zh: '主动认领', en: 'Taken up by choice' },
    says: {
      zh: '委员接手的事项中，主动认领而不是分派的',
      en: 'Of members’ parts in matters: claimed, not allotted',
    },
  },
}
