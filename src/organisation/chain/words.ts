import { phrases } from '../../platform/words/phrases.ts'
import type { GapKind } from './gaps.ts'
import type { chainKinds } from './queries.ts'

export const words = phrases({
  chain: { zh: '责任链', en: 'Chain of responsibility' },
  chainLead: {
    zh: '分管副主席联系专委会，专委会联系委员小组，委员小组（组长是常委）联系社区。断在哪里，写在最上面。',
    en: 'A vice-chair looks after a committee, a committee after member groups, a group led by a standing member after communities. Where it is broken stands on top.',
  },
  gaps: { zh: (n: number) => `还有 ${n} 处没接上`, en: (n) => `${n} gaps` },
  whole: { zh: '每一环都接上了', en: 'Every link is there' },
  viceChair: { zh: '分管副主席', en: 'Vice-chair' },
  nobody: { zh: '还没有', en: 'nobody yet' },
  leader: { zh: '组长', en: 'Leader' },
  standing: { zh: '常委', en: 'standing member' },
  members: { zh: (n: number) => `委员 ${n} 人`, en: (n) => `${n} members` },
  places: { zh: '联系的社区和村', en: 'Answers for' },
  noGroups: { zh: '还没有联系委员小组', en: 'No member group yet' },
  loose: { zh: '没有归到专委会的小组', en: 'Groups under no committee' },
  others: { zh: '其他机构', en: 'Other bodies' },
  none: { zh: '还没有机构', en: 'No bodies yet' },
  noneAdvice: {
    zh: '先登记专委会和委员小组；也可以从三张表一次导入。',
    en: 'Register committees and groups first, or bring them over from the three files.',
  },
  add: { zh: '登记一个机构', en: 'Register a body' },
  kind: { zh: '类别', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'Name in English' },
  englishHint: { zh: '空着就用中文的', en: 'Left empty, the Chinese stands there' },
  parent: { zh: '归哪个专委会联系', en: 'Under which committee' },
  parentHint: { zh: '委员小组才选', en: 'For a member group only' },
  save: { zh: '保存', en: 'Save' },
  body: { zh: '机构', en: 'Body' },
  answersFor: { zh: '联系哪些社区、村', en: 'Which places it answers for' },
  closeBody: { zh: '停用这个机构', en: 'Close this body' },
  closeWarning: {
    zh: '停用后不再出现在责任链里，已有的记录保留。',
    en: 'It leaves the chain; what is on record stays.',
  },
  itself: { zh: '不能归到自己下面', en: 'It can’t stand under itself' },
  underCommittee: { zh: '请选专委会', en: 'Please choose a committee' },
  back: { zh: '回到责任链', en: 'Back to the chain' },
  guidance: { zh: '一对一指导', en: 'Guidance' },
  guidanceLead: {
    zh: '每个议事点有一个专委会联系指导。没有的排在前面。',
    en: 'Each venue is guided by one committee. Those without one come first.',
  },
  guided: { zh: '有专委会指导的议事点', en: 'Venues with a guide' },
  guide: { zh: '谁来指导', en: 'Guided by' },
  guideHint: { zh: '不选就是暂时没有', en: 'None: for now nobody' },
  noGuide: { zh: '还没有', en: 'nobody yet' },
  venue: { zh: '议事点', en: 'Venue' },
  noVenues: { zh: '还没有议事点', en: 'No venue yet' },
  noVenuesAdvice: { zh: '开设后在这里安排指导。', en: 'Once opened, guidance is arranged here.' },
  choose: { zh: '安排', en: 'Choose' },
  change: { zh: '改动', en: 'Change' },
  howMany: { zh: '人数', en: 'Members' },
  posts: { zh: '召集人、联络员、站长', en: 'Conveners, liaisons, heads' },
})

export const gapWords: Record<GapKind, { zh: string; en: string }> = {
  noViceChair: { zh: '没有分管副主席', en: 'no vice-chair' },
  noGroup: { zh: '没有联系委员小组', en: 'no member group' },
  manyGroups: { zh: '联系的小组超过两个', en: 'more than two groups' },
  noCommittee: { zh: '没有专委会联系', en: 'under no committee' },
  noLeader: { zh: '没有组长', en: 'no leader' },
  notStanding: { zh: '组长不是常委', en: 'its leader is no standing member' },
  noPlace: { zh: '没有联系社区', en: 'answers for no place' },
  noMembers: { zh: '没有委员', en: 'no members' },
  unanswered: { zh: '没有委员小组联系', en: 'no group answers for it' },
}

export const bodyKindWords: Record<(typeof chainKinds)[number], { zh: string; en: string }> = {
  specialCommittee: { zh: '专委会', en: 'Special committee' },
  memberGroup: { zh: '委员小组', en: 'Member group' },
  liaisonOffice: { zh: '联络组', en: 'Liaison group' },
  areaLiaisonOffice: { zh: '片区联络办', en: 'Area liaison office' },
  sector: { zh: '界别', en: 'Sector' },
  partyHouse: { zh: '党派之家', en: 'Party members’ house' },
}
