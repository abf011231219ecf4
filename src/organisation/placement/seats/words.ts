import { phrases } from '../../../platform/words/phrases.ts'

export const seatWords = phrases({
  leader: { zh: '组长', en: 'Leads' },
  nobodyLeads: { zh: '没有常委，无人可任组长', en: 'No standing member: nobody may lead' },
  leadTerm: { zh: '牵头', en: 'Leading' },
  leadsHere: { zh: '任这里的委员小组组长', en: 'Leads the group here' },
  makeLeader: { zh: '由此人任组长', en: 'Let them lead here' },
  leaderHint: {
    zh: '组长由这里的常委担任：现在任组长的优先，其次路程最近的；也可以打开一名常委的名字另选。',
    en: 'A standing member leads: whoever leads there now, else the nearest. Open a standing member’s name to choose another.',
  },
  leadersToo: {
    zh: (many: number) => `${many} 处的组长一并任命，原组长同时免去。`,
    en: (many) => `The leaders of ${many} groups are appointed with it; earlier leaders step down.`,
  },
  leaderless: {
    zh: (where: string) => `${where}没有常委，无人可任组长。请换一名常委过去，或回去改要求。`,
    en: (where) =>
      `No standing member sits at ${where}, so nobody may lead there. Move one in, or change what is wanted.`,
  },
  notLed: {
    zh: '这份方案没有要求每处有常委牵头，不任命组长。',
    en: 'This proposal does not ask for leaders, so none is appointed.',
  },
  onlyStanding: { zh: '组长由常委担任，此人不是常委。', en: 'Only a standing member leads a group.' },
})
