import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  posts: { zh: '召集人、联络员、站长', en: 'Conveners, liaisons, heads' },
  postsLead: {
    zh: '每个乡镇（街道）谁召集、谁联络，每个议事点谁负责，任到哪天。空着的排在前面。',
    en: 'Who convenes and who is the liaison in each township, who heads each venue, and until when. Vacant posts come first.',
  },
  filled: { zh: '有召集人的乡镇（街道）', en: 'Townships with a convener' },
  headed: { zh: '有负责人的议事点', en: 'Venues with a head' },
  place: { zh: '乡镇（街道）', en: 'Township' },
  venue: { zh: '议事点', en: 'Venue' },
  convener: { zh: '召集人', en: 'Convener' },
  liaison: { zh: '联络员', en: 'Liaison' },
  head: { zh: '负责人', en: 'Head' },
  vacant: { zh: '空着', en: 'vacant' },
  acting: { zh: '代理', en: 'acting' },
  until: { zh: (day: string) => `到${day}`, en: (day) => `until ${day}` },
  ends: { zh: '快到期', en: 'ends soon' },
  none: { zh: '还没有乡镇', en: 'No townships yet' },
  noneAdvice: { zh: '先导入行政区划。', en: 'Bring over the regions first.' },
  handOver: { zh: '交接', en: 'Hand over' },
  handOverLead: {
    zh: (name: string, post: string) =>
      `${name}的${post}交给谁。前任到前一天为止，后任从这一天起，中间不断档。`,
    en: (name, post) =>
      `Who takes over from ${name} (${post}). One ends the day before the other begins, so that nobody is missing.`,
  },
  to: { zh: '交给', en: 'To' },
  from: { zh: '从哪天起', en: 'From' },
  actingTick: { zh: '先代理', en: 'Acting for now' },
  save: { zh: '办理交接', en: 'Hand it over' },
  notSelf: { zh: '请选另一个人', en: 'Please choose somebody else' },
  tooEarly: {
    zh: '要晚于前任上任的那天，也不能早于今天',
    en: 'Later than the earlier term began, and not before today',
  },
  ended: {
    zh: '这个任职已经结束或者已经交接过了。',
    en: 'This appointment has ended or was handed over already.',
  },
  back: { zh: '回到名单', en: 'Back to the list' },
})
