// The invented county's rules, its plan of the year and what its studio learnt. All invented.
import type { Category } from '../../matters/words.ts'
import type { RuleSubject } from '../../organisation/rules/words.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { PlanKind } from '../../rhythm/plan/words.ts'
import type { ActivityKind } from '../../service/queries.ts'

interface DemoRule {
  subject: RuleSubject
  title: Bilingual
  body: string
}

export const demoRules: readonly DemoRule[] = [
  {
    subject: 'venue',
    title: { zh: '议事点开放和值守制度', en: 'Opening and keeping a venue' },
    body: '第一条 每个议事点在门口写明开放时间、值守的人和联系方式。\n第二条 约定的时间一定有人在。临时有事，先找好替的人，再在门口贴条子。\n第三条 场地可以一室多用，不专门盖新房。',
  },
  {
    subject: 'reception',
    title: { zh: '接待群众制度', en: 'Receiving residents' },
    body: '第一条 来人先请坐、倒水，听完再记。\n第二条 当场能说清的当场说清；说不清的，三个工作日内回话。\n第三条 反映人的姓名电话不外传，用到时先问本人。',
  },
  {
    subject: 'deliberation',
    title: { zh: '协商议事规则', en: 'How things are talked over' },
    body: '第一条 一次只商量一件事。\n第二条 先听当事的人说，再听别的人说；每人每次不超过五分钟。\n第三条 有不同意见照实记下来，不硬凑一致。\n第四条 商定的事写清谁办、什么时候办完。',
  },
  {
    subject: 'visiting',
    title: { zh: '委员走访联系制度', en: 'Visits by members' },
    body: '第一条 委员每年走访所联系的村、社区，听到的事当天记下。\n第二条 走访不拍照留痕，不要求群众签字。',
  },
  {
    subject: 'learning',
    title: { zh: '委员学习制度', en: 'How members learn' },
    body: '第一条 每季度集中学习一次，每半年听一次情况通报，每年实地看一次。\n第二条 学什么，先问委员想学什么。',
  },
  {
    subject: 'handling',
    title: { zh: '办理反馈制度', en: 'Seeing things done and reporting back' },
    body: '第一条 办成没办成，都要回话。\n第二条 办不了的，把原因说明白。\n第三条 满意不满意，由反映人自己说。',
  },
]

export const demoRevision = {
  changed: '回话的时间由五个工作日改为三个工作日',
  body: '第一条 来人先请坐、倒水，听完再记。\n第二条 当场能说清的当场说清；说不清的，三个工作日内回话。\n第三条 反映人的姓名电话不外传，用到时先问本人。\n第四条 行动不便的，打个电话就上门。',
}

export const demoVenueRule = {
  title: { zh: '红邻小院值日办法', en: 'Who keeps the yard' },
  body: '第一条 每周五上午由一位邻居和一位委员值日。\n第二条 值日的人负责开门、烧水、记录、锁门。',
}

/** Members go there on a day of the plan's year, to see. */
export interface DemoVisit {
  kind: Extract<ActivityKind, 'fieldStudy' | 'supervision'>
  /** Month and day. */
  on: string
  title: string
  /** What is looked at: a matter of this category that was agreed before, or one that was archived. */
  over?: Category | 'archived'
  /** The group that is asked to come, and what it saw where no matter tells. */
  group?: 'groupTown' | 'groupCountry'
  at?: string
  saw?: string
}

interface DemoItem {
  kind: PlanKind
  text: string
  who: string
  /** Month and day. */
  due: string
  /** A talk held since then, about one of these; without them, of the kind that most messages were of. */
  since?: string
  about?: readonly Category[]
  visit?: DemoVisit
}

const ofLivelihood = ['housing', 'care', 'health', 'school', 'work', 'utilities', 'roads'] as const

export const demoPlan: readonly DemoItem[] = [
  {
    ...{ kind: 'thematic', text: '上半年专题协商：来件最多的一类里选一件' },
    ...{ who: '民生委', since: '01-01', due: '06-30' },
  },
  {
    ...{ kind: 'thematic', text: '下半年专题协商：来件最多的一类里选一件' },
    ...{ who: '民生委', since: '07-01', due: '11-30' },
  },
  {
    ...{ kind: 'inspection', text: '视察：老旧小区加装电梯', who: '城区委员小组', due: '09-30' },
    visit: {
      ...{ kind: 'fieldStudy', on: '09-17', title: '视察老旧小区加装电梯', group: 'groupTown', at: 'guihua' },
      saw: '看了三个单元：两部在用，一部地基刚挖好。一楼两户担心采光，约好下周再坐下来谈一次。',
    },
  },
  {
    ...{ kind: 'inspection', text: '视察：供水到村口的最后一段', who: '乡镇委员小组', due: '10-31' },
    visit: {
      ...{
        kind: 'fieldStudy',
        on: '10-21',
        title: '视察供水到村口的最后一段',
        group: 'groupCountry',
        at: 'shiqiao',
      },
      saw: '顺着管子从加压站走到村口：主管通了，村口最后两百米还埋得浅，请水利站入冬前加深。',
    },
  },
  {
    ...{ kind: 'quarterly', text: '一季度协商：题目由乡镇街道报', who: '农业和农村委' },
    ...{ since: '01-01', due: '03-31', about: ['farming'] },
  },
  {
    ...{ kind: 'quarterly', text: '二季度协商：题目由乡镇街道报', who: '民生委' },
    ...{ since: '04-01', due: '06-30', about: ofLivelihood },
  },
  {
    ...{ kind: 'quarterly', text: '三季度协商：题目由乡镇街道报', who: '农业和农村委' },
    ...{ since: '07-01', due: '09-30', about: ['farming'] },
  },
  {
    ...{ kind: 'supervision', text: '商定的事办了没有：住房类', who: '提案委', due: '04-30' },
    visit: { kind: 'supervision', on: '04-22', title: '住房类：去看商定的事办了没有', over: 'housing' },
  },
  {
    ...{ kind: 'supervision', text: '商定的事办了没有：水电气暖类', who: '提案委', due: '07-31' },
    visit: { kind: 'supervision', on: '07-23', title: '水电气暖类：去看商定的事办了没有', over: 'utilities' },
  },
  {
    ...{ kind: 'supervision', text: '商定的事办了没有：道路类', who: '提案委', due: '10-31' },
    // Held twelve days late, as happens.
    visit: { kind: 'supervision', on: '11-12', title: '道路类：去看商定的事办了没有', over: 'roads' },
  },
  {
    ...{ kind: 'supervision', text: '回头看：办结归档的事还管用吗', who: '提案委', due: '12-15' },
    visit: { kind: 'supervision', on: '12-10', title: '回头看办结归档的事', over: 'archived' },
  },
]

/** What was seen of one matter: what of it was agreed, and how far that is. */
export const saw = {
  there: (place: string, headline: string) => `到${place}看了：${headline}。`,
  nothing: '到现场走了一圈，听了住户怎么说；这一类还没有商定过的事，下次再看。',
  item: (text: string, far: string) => `商定的“${text}”：${far}。`,
  far: {
    implemented: '办好了，在用',
    partly: '办了一部分，剩下的请单位写明日子',
    notImplemented: '没办成，请单位向群众说明原因',
    open: '还在办，请单位写明哪天办完',
  },
} as const

export const demoBasis = '主席会议通过，报县委同意'

export const demoHeld = {
  learning: ['一起读新修订的物业管理条例', '请律师讲相邻关系', '学怎么主持一次议事'],
  briefing: ['县里上半年民生工程通报', '县里下半年民生工程通报'],
  fieldStudy: ['去看邻县的小区加装电梯', '去看水厂到村口的最后一段管子'],
} as const

export const demoIdle = {
  name: { zh: '老供销社说事点', en: 'The Old Store Speaking Place' },
  at: 'shipo',
  address: '镇上老供销社东屋',
  hours: { zh: '逢五赶集日上午', en: 'Mornings of market days' },
}

export const demoSign = { zh: '门口有牌子', en: 'A sign on the door' }
export const demoSeen = '大门右边，白底红字，老远看得见'
