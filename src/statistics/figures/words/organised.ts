// What the figures of this group are called, and what exactly they count.
import type { FigureWords } from './figure-words.ts'

export const organised: FigureWords = {
  venues: {
    name: { zh: '议事点', en: 'Venues' },
    says: {
      zh: '今天开着的议事点',
      en: 'Venues open today',
    },
  },
  sharedRooms: {
    name: { zh: '一室多用', en: 'Shared rooms' },
    says: {
      zh: '开着的议事点中，与别人共用场地的',
      en: 'Of open venues: in a shared room',
    },
  },
  townshipsCovered: {
    name: { zh: '乡镇（街道）覆盖率', en: 'Townships with a venue' },
    says: {
      zh: '有议事点的乡镇（街道）',
      en: 'Of townships: those with an open venue',
    },
  },
  villagesCovered: {
    name: { zh: '村（社区）覆盖率', en: 'Villages with a venue' },
    says: {
      zh: '有议事点的村（社区）',
      en: 'Of villages and communities: those with an open venue',
    },
  },
  conveners: {
    name: { zh: '召集人', en: 'Conveners' },
    says: {
      zh: '有召集人的乡镇（街道）',
      en: 'Of townships: those with a convener today',
    },
  },
  membersKnown: {
    name: { zh: '委员报到', en: 'Members known' },
    says: {
      zh: '已在社区报到的委员，报到一次即可',
      en: 'Of members: those who made themselves known in a community, once',
    },
  },
}
