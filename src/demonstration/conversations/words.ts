// Owns: what the invented county talks over on its phones: a yard with too few places to charge, a square, a bus.
// Beside each statement how three kinds of neighbours take it: + agree, - disagree, 0 can't say.
import type { Story } from '../words/story.ts'

type Stance = '+' | '-' | '0'
export interface Said {
  text: string
  /** Riders, the old who fear fire, drivers. */
  stances: readonly [Stance, Stance, Stance]
  /** Said by a phone rather than the moderator, with its reason. */
  reason?: string
}

export const charging = {
  at: 'wutong',
  title: '电动车充电和停车，大家怎么办？',
  story: {
    said: '楼道里停满了电动车，晚上拉线充电，老人睡不踏实。可是下面又没有地方充，骑车上班的也难。',
    headline: '小区电动车没有地方充电，楼道里停车拉线',
    summary: '居民希望有安全的充电地方，又怕占车位、怕起火。',
    category: 'housing',
    sinceYear: 2023,
    where: 'urban',
    items: [
      { text: '充电棚', unit: 'housing', doneWhen: '充电棚通电' },
      { text: '每晚巡查', party: '小区物业', doneWhen: '巡查记录' },
    ],
    reply: '充电棚已建成通电，四十个充电位，监控和喷淋都在用，电价贴在棚口。',
    replyClass: 'A',
  } satisfies Story,
  statements: [
    { text: '楼道和门厅一律不停电动车，消防通道要让出来', stances: ['+', '+', '+'] },
    { text: '充电的地方要有监控和灭火设备', stances: ['+', '+', '+'] },
    { text: '电价要公开，贴在充电的地方', stances: ['+', '+', '+'] },
    { text: '先试三个月，不行再改', stances: ['+', '+', '0'] },
    { text: '充电的地方要紧挨着楼，下楼就能充', stances: ['+', '-', '0'] },
    { text: '宁可多走几步，充电的地方离楼远一些', stances: ['-', '+', '+'] },
    { text: '建充电棚不能减少汽车车位', stances: ['-', '0', '+'] },
    { text: '花坛可以改一部分成车位', stances: ['0', '-', '+'] },
    { text: '电梯装识别，电动车进不了电梯', stances: ['-', '+', '+'] },
    { text: '租房的和业主一样用充电位', stances: ['+', '+', '-'], reason: '我们租在这里也交物业费' },
    { text: '收费高一点没关系，安全要紧', stances: ['-', '+', '0'], reason: '出一次事什么都晚了' },
    { text: '外来车辆晚上不进小区', stances: ['0', '-', '+'], reason: '晚上下班回来常常没有车位' },
    { text: '孩子们来看老人，车要能停两个小时', stances: ['0', '+', '-'] },
    { text: '没人要的旧自行车该清走', stances: ['+', '0', '+'] },
  ] satisfies Said[],
  refused: { text: '三单元那家就是不讲理', refusal: '请说事情，不说哪一家。' },
  items: [
    {
      text: '两个月内在东侧空地建带监控和喷淋的充电棚，电价贴在棚口，不减少车位',
      owed: { unit: 'housing', doneWhen: '四十个充电位通电，电价贴出来' },
      hands: { agree: 21, disagree: 2, pass: 3 },
    },
    {
      text: '楼道里的电动车两周内移走，物业每晚巡查一次并公布',
      owed: { party: '小区物业', doneWhen: '公告栏每天有巡查记录' },
      hands: { agree: 24, disagree: 0, pass: 2 },
    },
  ],
  reserved: { text: '花坛要不要改成车位，看法不一，以后再谈', hands: { agree: 17, disagree: 6, pass: 3 } },
  meeting: {
    gist: '先看了手机上六十个人的看法：安全和公开大家都同意，离楼远近、车位多少看法不同。当场改了两条写法，逐条举手。',
    residents: '白天上班的人要有地方充\n老人最怕楼道起火',
    units: '东侧空地可以用，消防要验收',
    disagreement: '花坛改车位没有谈拢',
  },
} as const

export const square = {
  at: 'matou',
  title: '村口的空场怎么用，大家说说',
  story: {
    said: '村口那块空场一直空着，有人想晒谷，有人想跳舞，还有人想停车，年年吵。',
    headline: '村口空场怎么用一直谈不拢',
    summary: '空场晒谷、跳舞、停车各有要求，村民希望定个大家都能接受的用法。',
    category: 'culture',
    sinceYear: 2022,
    where: 'rural',
    items: [],
    reply: '',
    replyClass: 'A',
  } satisfies Story,
  statements: [
    { text: '收谷子的那一个月，空场先给晒谷', stances: ['+', '+', '0'] },
    { text: '跳舞的音响晚上九点以后要关', stances: ['+', '+', '+'] },
    { text: '靠路的一边划出来停车', stances: ['0', '-', '+'] },
    { text: '装两盏灯，晚上老人孩子好走', stances: ['+', '+', '+'] },
    { text: '空场中间不许停车', stances: ['+', '+', '-'] },
    { text: '谁用谁扫，村里每月看一次', stances: ['+', '0', '+'] },
  ] satisfies Said[],
  waiting: [
    { text: '能不能给孩子装个篮球架', reason: '放假了孩子没地方去' },
    { text: '晒谷的时候把路也让出一半来' },
  ],
} as const

export const bus = {
  at: 'chaling',
  title: '到镇上的班车几点合适？',
  story: {
    said: '到镇上的班车一天两趟，早上六点那趟太早，看病的老人赶不上，下午又回不来。',
    headline: '到镇上的班车时间不合适，看病赶集不方便',
    summary: '村民希望班车时间能照顾看病和上学。',
    category: 'roads',
    sinceYear: 2024,
    where: 'rural',
    items: [],
    reply: '',
    replyClass: 'A',
  } satisfies Story,
  statements: [
    { text: '早上的班车改到七点', stances: ['+', '+', '0'] },
    { text: '下午三点加一趟回村的', stances: ['+', '+', '+'] },
    { text: '赶集的日子多一趟', stances: ['+', '0', '+'] },
  ] satisfies Said[],
} as const
