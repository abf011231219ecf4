import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  counties: { zh: '下级政协', en: 'Committees below' },
  lead: {
    zh: '各县（区）的组织和办件，只有数，没有群众的姓名和原话。按名称排列，不排名次。',
    en: 'The organisation and the work of each county in figures alone: no names and no words of residents. By name, never by rank.',
  },
  none: { zh: '没有下级政协', en: 'No committee below' },
  noneAdvice: {
    zh: '同一个库里建立的县（区）政协，会按行政区划代码自动归到市、省政协下面。',
    en: 'A county set up in the same database stands below its city by its code.',
  },
  rhythm: {
    zh: '节奏：近一年该做的，做到几期',
    en: 'Rhythm: periods of the last year in which a duty was kept',
  },
  nothingYet: {
    zh: '已经建立，还没有地方、议事点和委员。',
    en: 'Set up; there are no places, venues or members yet.',
  },
  noRhythm: { zh: '还没有满一期的节奏。', en: 'No full period yet.' },
  venues: { zh: '在用的议事点', en: 'Open venues' },
  townships: { zh: '有议事点的乡镇（街道）', en: 'Townships with a venue' },
  villages: { zh: '有议事点的村（社区）', en: 'Villages with a venue' },
  conveners: { zh: '有召集人的乡镇（街道）', en: 'Townships with a convener' },
  guided: { zh: '有专委会指导的议事点', en: 'Venues with a guide' },
  gaps: { zh: '责任链没接上的地方', en: 'Gaps in the chain' },
  underWay: { zh: '正在走的事', en: 'Matters under way' },
  kept: { zh: '办结归档的事', en: 'Done and kept' },
  members: { zh: '委员', en: 'Members' },
})
