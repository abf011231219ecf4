// What the invented county held in a year and what it brought. All invented.
import type { Measure } from '../../../service/outcomes/words.ts'
import type { ActivityKind } from '../../../service/queries.ts'

interface Step {
  measure: Measure
  amount: number
  what: string
  evidence: string
}

export interface DemoActivity {
  kind: ActivityKind
  /** So many days before today. */
  ago: number
  title: string
  about: string
  programme?: string
  at: string
  cameOfIt: string
  steps: readonly Step[]
  confirmed: boolean
}

export const activities: readonly DemoActivity[] = [
  {
    kind: 'matchmaking',
    ago: 150,
    title: '小微企业和银行面对面（第一场）',
    about: '企业说难处，银行说条件，当场对接。',
    programme: '助企宣讲',
    at: 'dongqiao',
    cameOfIt: '十八家企业当场和银行谈上了。',
    steps: [
      { measure: 'enterprisesMatched', amount: 18, what: '和银行当场对接', evidence: '对接登记表' },
      { measure: 'enterprisesApproved', amount: 7, what: '拿到授信', evidence: '授信通知书' },
      { measure: 'yuan', amount: 21_000_000, what: '授信额度', evidence: '授信通知书' },
    ],
    confirmed: true,
  },
  {
    kind: 'matchmaking',
    ago: 90,
    title: '小微企业和银行面对面（第二场）',
    about: '上次没排上的企业再来一场。',
    programme: '助企宣讲',
    at: 'xiyuan',
    cameOfIt: '十三家企业对接，三家已经批下来。',
    steps: [
      { measure: 'enterprisesMatched', amount: 13, what: '和银行当场对接', evidence: '对接登记表' },
      { measure: 'enterprisesApproved', amount: 3, what: '拿到授信', evidence: '授信通知书' },
      { measure: 'yuan', amount: 9_000_000, what: '授信额度', evidence: '授信通知书' },
    ],
    confirmed: true,
  },
  {
    kind: 'mediation',
    ago: 120,
    title: '温室物联网服务费，坐下来谈',
    about: '种植户嫌贵，服务公司说成本高，委员请双方坐到大棚里算账。',
    at: 'liutang',
    cameOfIt: '公司答应从下个收费期起降价，写进了补充协议。',
    steps: [
      { measure: 'percent', amount: -25, what: '温室物联网服务费', evidence: '新旧收费单' },
      { measure: 'households', amount: 214, what: '种植户得了实惠', evidence: '公司的用户名册' },
      { measure: 'years', amount: 3, what: '从头一次提出来到谈成', evidence: '最早的收费单' },
    ],
    confirmed: true,
  },
  {
    kind: 'policyTalk',
    ago: 75,
    title: '医保新规定讲给您听',
    about: '门诊怎么报、异地怎么报、家里人能不能共用。',
    programme: '委员说法',
    at: 'guihua',
    cameOfIt: '老人问得最多的是异地就医，现场一个个答了。',
    steps: [{ measure: 'people', amount: 46, what: '到场听讲', evidence: '签到表' }],
    confirmed: true,
  },
  {
    kind: 'policyTalk',
    ago: 40,
    title: '外出务工，工资怎么要',
    about: '劳动合同、工资条、找谁投诉。',
    programme: '委员说法',
    at: 'liutang',
    cameOfIt: '三个人当场写了投诉信。',
    steps: [{ measure: 'people', amount: 38, what: '到场听讲', evidence: '签到表' }],
    confirmed: false,
  },
  {
    kind: 'legalClinic',
    ago: 60,
    title: '律师来我们社区',
    about: '房子、赡养、欠条，带着材料来问。',
    at: 'hepan',
    cameOfIt: '问了二十一件事，两件帮着写了起诉状。',
    steps: [{ measure: 'people', amount: 21, what: '来咨询', evidence: '咨询登记' }],
    confirmed: true,
  },
  {
    kind: 'medicalClinic',
    ago: 55,
    title: '中医院的大夫来义诊',
    about: '量血压、看腰腿、讲用药。',
    at: 'guihua',
    cameOfIt: '两位老人查出血压很高，当天陪去了医院。',
    steps: [{ measure: 'people', amount: 63, what: '来看病', evidence: '义诊登记' }],
    confirmed: false,
  },
  {
    kind: 'nightSchool',
    ago: 35,
    title: '农民夜校：果树冬剪',
    about: '白天下地，晚上学剪枝，学完第二天在自家地里试。',
    at: 'liutang',
    cameOfIt: '四个晚上，都有人从头听到尾。',
    steps: [{ measure: 'trainees', amount: 27, what: '学完四晚', evidence: '点名册' }],
    confirmed: true,
  },
  {
    kind: 'fellowship',
    ago: 28,
    title: '邻里乒乓球赛',
    about: '社区、物业、委员一起打一场。',
    at: 'xueyuan',
    cameOfIt: '打完球，把停车的事也说开了。',
    steps: [],
    confirmed: false,
  },
  {
    kind: 'volunteering',
    ago: 20,
    title: '陪老人办社保认证',
    about: '不会用手机的老人，志愿者上门帮着办。',
    at: 'beimen',
    cameOfIt: '一上午办完，没让老人跑一趟。',
    steps: [{ measure: 'households', amount: 19, what: '在家办好认证', evidence: '办理清单' }],
    confirmed: true,
  },
  {
    kind: 'fieldStudy',
    ago: 66,
    title: '看看邻县的老街怎么停车',
    about: '去现场看、问收费、问住户怎么想。',
    at: 'county',
    cameOfIt: '带回来一份错时停车的办法。',
    steps: [],
    confirmed: false,
  },
]

export const donation = {
  ...({ kind: 'donation', ago: 100, title: '给留守儿童一个书架', at: 'liutang' } as const),
  about: '自愿，多少不论，也可以捐书。',
  cameOfIt: '书架立起来了，周末有志愿者陪着读。',
  gifts: [
    { giver: '委员', yuan: 3000 },
    { giver: '委员', yuan: 2000 },
    { giver: '委员', yuan: 5000 },
    { giver: '城南书店', goods: '图书 200 册' },
  ],
  evidence: '交接单和银行回执',
}

export const visiting = {
  ...({ kind: 'visit', ago: 48, title: '“8+2”入户走访', at: 'guihua' } as const),
  about: '走进家里，听听今年最操心什么。',
  cameOfIt: '听到最多的是暖气和停车，都登记了。',
  heard: ['暖气', '停车', '孩子上学', '看病', '楼道灯', '养老金'],
}

export const upcoming: readonly {
  kind: ActivityKind
  ahead: number
  title: string
  about: string
  at: string
}[] = [
  {
    ...{ kind: 'policyTalk', ahead: 6, title: '电动车充电新规定', at: 'guihua' },
    about: '哪里能充、充一次多少钱、楼道里为什么不行。',
  },
  {
    ...{ kind: 'legalClinic', ahead: 11, title: '律师来坐一上午', at: 'hepan' },
    about: '带着材料来，问清楚再走。',
  },
  {
    ...{ kind: 'nightSchool', ahead: 9, title: '农民夜校：大棚过冬', at: 'liutang' },
    about: '怎么加膜、怎么放风，讲完到棚里看一遍。',
  },
]
