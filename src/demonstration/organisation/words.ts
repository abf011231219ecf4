import type { Category } from '../../matters/words.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { demoVenues } from '../words/offices.ts'

/** Which venue uses which room, and what it is a branch of; by their names in the county. */
export const arrangements: readonly { name: string; room?: string; parent?: string; guide?: string }[] = [
  { name: '桂花议事室', room: '二楼会议室', guide: '民生委' },
  { name: '学苑委员工作室', room: '多功能室', guide: '教科文卫委' },
  { name: '纺织社区委员工作站', parent: '学苑委员工作室', guide: '教科文卫委' },
  { name: '河畔红邻小院', guide: '民生委' },
  { name: '柳塘镇召集人工作室', guide: '农业和农村委' },
  { name: '石桥小马扎议事点', guide: '农业和农村委' },
  { name: '石坡镇召集人工作室', guide: '农业和农村委' },
  { name: '青岭乡联络站', guide: '经济委' },
]

/** Uses the room of the studio in the same community: no house of its own. */
export const sharing = {
  at: 'xueyuan',
  kind: 'partyHouse',
  name: { zh: '学苑党派之家', en: 'Xueyuan Parties’ Home' },
  address: '学苑社区便民服务中心一楼',
  hours: { zh: '每月第一个周六上午', en: 'Mornings of the first Saturday of a month' },
  room: '多功能室',
} as const

export const duties = {
  head: '管二维码和接待安排',
  members: [
    '逢接待日值守，懂物业和供暖',
    '接待日值守，懂看病就医',
    '接待日值守，懂法律',
    '接待日值守，懂种养殖',
  ],
  leader: '对接召集人，带组里委员接事',
} as const

export const moved = { name: '青岭乡联络站', address: '乡政府新楼一楼大厅' } as const
export const renamed = {
  name: '渡口镇联络站',
  to: { zh: '渡口镇委员联络站', en: 'Dukou Members’ Liaison Station' },
} as const

export const wantedVenues = {
  approved: {
    name: { zh: '河畔夜话会客厅', en: 'Hepan Evening Reception Hall' },
    address: '河畔社区党群中心三楼',
    hours: { zh: '每月十五日晚七点到九点', en: 'The 15th of each month, 7 to 9 pm' },
    why: '上班的人白天来不了，晚上开一次',
    closing: '并入河畔红邻小院，请到小院反映',
  },
  declined: {
    name: { zh: '镇口流动议事车', en: 'Talking Van' },
    address: '镇口停车场',
    hours: { zh: '不定时', en: 'Now and then' },
    why: '车能开到山里去',
    answer: '没有固定的地方和时间，群众找不到；先用好联络站，进村用小马扎',
  },
  waiting: {
    name: { zh: '果园民情工作室', en: 'Orchard Listening Studio' },
    address: '果品合作社二楼',
    hours: { zh: '农闲时每周一上午', en: 'Monday mornings out of season' },
    why: '果农多，离镇上远，有事习惯在合作社说',
  },
} as const

export interface DemoPool {
  name: Bilingual
  knows: readonly { category: Category; words: string }[]
}
export const pools: readonly DemoPool[] = [
  {
    name: { zh: '法律智囊团', en: 'Law pool' },
    knows: [
      { category: 'safety', words: '合同、相邻纠纷' },
      { category: 'work', words: '劳动和社保' },
      { category: 'housing', words: '物业和业主大会' },
    ],
  },
  {
    name: { zh: '农业智囊团', en: 'Farming pool' },
    knows: [
      { category: 'farming', words: '果树病害、大棚' },
      { category: 'environment', words: '污水和沼气' },
    ],
  },
]

export const questions = [
  {
    title: '大棚番茄卷叶是什么病',
    words: '连片十几个棚都有，想请懂的人到棚里看一次，再说怎么治。',
    answers: [
      { answer: 'yes', note: '周六上午可以到棚里看' },
      { answer: 'other', note: '先发几张照片，我在微信上看' },
    ],
    ended: true,
  },
  {
    title: '老楼加装电梯，一楼不同意怎么谈',
    words: '想请懂法律的委员来一次议事室，把两边的权利讲清楚。',
    answers: [{ answer: 'yes', note: '周三接待日过去' }],
    ended: false,
  },
] as const

export const appeals = [
  {
    title: '给社区图书角凑两百本旧书',
    words: '孩子们放学没处去，腾了一间屋，缺书和两个书架。',
    offers: ['家里三十本儿童书', '可以捐一个书架', '周末来读一次绘本'],
    ended: true,
  },
  {
    title: '入冬前给独居老人检查一遍炉子',
    words: '二十来户，想请懂电气和燃气的一起走一遍，一个上午。',
    offers: ['可以带两个徒弟来'],
    ended: false,
  },
] as const

/** One of last winter, in force; one that is open, for fewer venues with a standing member to lead each. */
export const placements = {
  issued: {
    title: '全体委员编入各议事点',
    venueKinds: ['room', 'studio', 'station', 'council', 'convenerStudio', 'liaisonStation'],
  },
  open: { title: '换届后委员编入', venueKinds: ['room', 'studio', 'station'] },
} as const

/** What a venue is short of, as the roster of members calls it. */
export const needs: readonly { venue: string; word: string }[] = [
  { venue: '石桥小马扎议事点', word: '农业农村' },
  { venue: '学苑委员工作室', word: '教育' },
  { venue: '松林百姓说事点', word: '环境卫生' },
  { venue: '桂花议事室', word: '住房与小区' },
]
/** Where two members would like to serve: which member, which venue. */
export const wishes: readonly { nth: number; venue: string }[] = [
  { nth: 9, venue: '茶岭议事长廊' },
  { nth: 24, venue: '码头睦邻驿家' },
]

export const offersOfMembers: Readonly<Record<Category, string>> = {
  housing: '物业、供暖的事可以问我',
  roads: '修路、停车的事可以问我',
  utilities: '水电气的事可以问我',
  environment: '垃圾、污水的事可以问我',
  school: '上学的事可以问我',
  health: '看病就医的事可以问我',
  care: '养老、救助政策可以问我',
  work: '找工作、社保可以问我',
  farming: '种养殖可以问我',
  safety: '法律、安全的事可以问我',
  culture: '文体活动可以找我',
  other: '有事可以找我',
}

/** The venue of a place, by its key. */
export const venueNames: ReadonlyMap<string, string> = new Map(
  demoVenues.map(({ at, name }) => [at, name.zh]),
)
