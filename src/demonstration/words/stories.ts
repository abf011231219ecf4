// Owns: what invented residents say and what came of it. The generator walks each through the real verbs.
import type { Category } from '../../matters/words.ts'

export interface Story {
  said: string
  headline: string
  summary: string
  category: Category
  sinceYear?: number
  urgent?: boolean
  /** What was agreed: text, who owes it (a unit's key, or a named party), how one will know it is done. */
  items: readonly { text: string; unit?: UnitKey; party?: string; doneWhen: string }[]
  reserved?: string
  reply: string
  replyClass: 'A' | 'B' | 'C'
  where: 'urban' | 'rural' | 'any'
}
export type UnitKey =
  | 'housing'
  | 'water'
  | 'transport'
  | 'city'
  | 'school'
  | 'health'
  | 'farming'
  | 'civil'
  | 'police'
  | 'culture'

export const units: Record<UnitKey, { zh: string; en: string }> = {
  housing: { zh: '县住建局', en: 'Housing Bureau' },
  water: { zh: '县水务局', en: 'Water Bureau' },
  transport: { zh: '县交通局', en: 'Transport Bureau' },
  city: { zh: '县城管局', en: 'Urban Management Bureau' },
  school: { zh: '县教育局', en: 'Education Bureau' },
  health: { zh: '县卫健局', en: 'Health Bureau' },
  farming: { zh: '县农业农村局', en: 'Agriculture Bureau' },
  civil: { zh: '县民政局', en: 'Civil Affairs Bureau' },
  police: { zh: '县公安局交警大队', en: 'Traffic Police' },
  culture: { zh: '县文旅局', en: 'Culture Bureau' },
}

/** Those who promise without being a unit. */
export const partyKinds: Readonly<Record<string, 'propertyManager' | 'villagersGroup' | 'residentGroup'>> = {
  小区物业: 'propertyManager',
  三组村民: 'villagersGroup',
  两村村民小组: 'villagersGroup',
  村委会: 'villagersGroup',
  居民小组: 'residentGroup',
  业主代表: 'residentGroup',
  舞蹈队: 'residentGroup',
}

export const stories: readonly Story[] = [
  {
    said: '我们三号楼的楼道灯坏了快一个月了，晚上黑得看不见台阶，前天一位老人摔了一跤。物业说没有钱修。',
    headline: '老楼楼道灯长期不亮，老人夜里上下楼不安全',
    summary: '居民反映一栋老楼楼道照明损坏，影响老人出行。',
    category: 'housing',
    sinceYear: 2025,
    where: 'urban',
    items: [
      { text: '十日内更换全楼道感应灯', unit: 'housing', doneWhen: '每层夜间亮灯' },
      { text: '每月巡查一次并在公告栏公示', party: '小区物业', doneWhen: '公告栏有记录' },
    ],
    reply: '已会同物业更换感应灯十八盏，现场试亮正常，维修资金由小区公共收益列支。',
    replyClass: 'A',
  },
  {
    said: '自来水一到晚上七点就小得像线一样，六楼根本洗不了澡，反映过好几次了。',
    headline: '晚高峰自来水压力不足，高层住户用水难',
    summary: '多户居民反映晚间水压低。',
    category: 'utilities',
    sinceYear: 2023,
    where: 'urban',
    items: [{ text: '检查加压泵并在两周内调整', unit: 'water', doneWhen: '六楼晚七点出水正常' }],
    reply: '检修加压泵一台，更换阀门两处，晚高峰末端水压由零点零八兆帕升到零点一六兆帕。',
    replyClass: 'A',
  },
  {
    said: '村口那座桥栏杆断了半年，学生上下学都从那里走，涨水的时候特别吓人。',
    headline: '村口便桥栏杆损坏，学生通行有危险',
    summary: '便桥护栏缺失，影响学生通行。',
    category: 'safety',
    sinceYear: 2025,
    urgent: true,
    where: 'rural',
    items: [
      { text: '三日内设临时护栏和警示牌', unit: 'transport', doneWhen: '现场有护栏' },
      { text: '年内修复桥栏', unit: 'transport', doneWhen: '桥栏验收' },
    ],
    reply: '临时护栏当日装好，桥栏修复列入年内小型维修计划，预计十月完工。',
    replyClass: 'B',
  },
  {
    said: '机耕路一下雨就成了泥塘，收谷子的车进不来，几十户只好用肩挑。',
    headline: '机耕路雨天泥泞，收割机械进不了田',
    summary: '机耕路路况差，影响收成。',
    category: 'farming',
    sinceYear: 2019,
    where: 'rural',
    items: [
      { text: '铺碎石八百米', unit: 'farming', doneWhen: '收割机能开到田头' },
      { text: '两边水沟由各户自己清', party: '三组村民', doneWhen: '水沟通水' },
    ],
    reserved: '有两户担心占用田边地，保留意见，由村委会再商量。',
    reply: '已列入小型农田水利项目，铺设碎石路面八百二十米，现已通车。',
    replyClass: 'A',
  },
  {
    said: '菜市场门口天天堵，电动车三轮车乱停，救护车都开不进来。',
    headline: '菜市场门口车辆乱停，消防和救护通道被堵',
    summary: '市场周边停车秩序需要整治。',
    category: 'roads',
    sinceYear: 2022,
    where: 'urban',
    items: [
      { text: '划定停车位六十个', unit: 'police', doneWhen: '标线清楚' },
      { text: '早六点到九点派人疏导', unit: 'city', doneWhen: '早市通道畅通' },
    ],
    reply: '新划非机动车位七十个，早市时段安排两人疏导，通道已畅通。',
    replyClass: 'A',
  },
  {
    said: '小学门口没有斑马线，车开得飞快，家长每天提心吊胆。',
    headline: '小学门口缺少斑马线和减速带',
    summary: '家长希望改善学校门前交通安全。',
    category: 'safety',
    where: 'any',
    items: [{ text: '增设斑马线、减速带和警示灯', unit: 'police', doneWhen: '设施到位' }],
    reply: '斑马线和减速带已完成，警示灯月底前安装。',
    replyClass: 'B',
  },
  {
    said: '我爸八十二了，去医院测个血压要走四里路，村卫生室常常没人。',
    headline: '村卫生室常无人值守，老人看病不便',
    summary: '群众希望村卫生室固定坐诊。',
    category: 'health',
    where: 'rural',
    items: [{ text: '每周三天固定坐诊并公布电话', unit: 'health', doneWhen: '门口有坐诊表' }],
    reply: '已安排乡卫生院医生每周一三五坐诊，电话公示在门口。',
    replyClass: 'A',
  },
  {
    said: '小区后面那条沟臭得开不了窗，夏天蚊子成团。',
    headline: '小区背后排水沟发臭，夏季蚊虫多',
    summary: '排水沟淤积需要清理。',
    category: 'environment',
    sinceYear: 2021,
    where: 'urban',
    items: [
      { text: '清淤并封堵两处污水口', unit: 'city', doneWhen: '水面无异味' },
      { text: '居民不再往沟里倒剩菜', party: '居民小组', doneWhen: '一个月内无新倾倒' },
    ],
    reply: '清淤一百二十米，封堵污水口两处，居民小组已轮流值守。',
    replyClass: 'A',
  },
  {
    said: '我们楼想装电梯，一楼不同意，商量了两年没结果。',
    headline: '老楼加装电梯意见不一，希望有人主持商量',
    summary: '楼上楼下对加装电梯有不同看法。',
    category: 'housing',
    sinceYear: 2024,
    where: 'urban',
    items: [
      { text: '先做采光和噪声测算，再开一次会', unit: 'housing', doneWhen: '测算结果送到每户' },
      { text: '按楼层分摊方案公示七天', party: '业主代表', doneWhen: '公示期满' },
    ],
    reserved: '一楼两户对采光仍有顾虑，保留意见。',
    reply: '测算报告已送达各户，补偿办法和分摊方案公示完毕，待签约。',
    replyClass: 'B',
  },
  {
    said: '村里的广场舞音响开到夜里十点半，孩子写不了作业。',
    headline: '广场晚间音响声大，影响学生学习休息',
    summary: '广场活动时间和音量需要约定。',
    category: 'culture',
    where: 'any',
    items: [{ text: '九点收场，音量不过六十分贝', party: '舞蹈队', doneWhen: '邻居认可' }],
    reply: '舞蹈队已按约定执行，两周内没有再接到反映。',
    replyClass: 'A',
  },
  {
    said: '公交末班车五点半就没了，下班的人只能打摩的。',
    headline: '公交末班车收车太早，下班群众回家难',
    summary: '希望延长公交运营时间。',
    category: 'roads',
    where: 'any',
    items: [{ text: '试行末班延到七点，一个月后看客流', unit: 'transport', doneWhen: '时刻表更新' }],
    reply: '已试行延长至晚七点，平均每班十一人，决定保留。',
    replyClass: 'A',
  },
  {
    said: '灌溉渠中间塌了一段，下面三个组的田都干着。',
    headline: '灌溉渠垮塌，下游三个组缺水插秧',
    summary: '灌渠损毁影响春耕。',
    category: 'farming',
    urgent: true,
    where: 'rural',
    items: [{ text: '抢修垮塌段四十米', unit: 'water', doneWhen: '下游见水' }],
    reply: '抢修完成，四月十日起下游恢复供水。',
    replyClass: 'A',
  },
  {
    said: '幼儿园放学四点，我们都在厂里上班，没人接孩子。',
    headline: '双职工家庭接孩子难，希望幼儿园延时托管',
    summary: '群众希望开展延时托管。',
    category: 'care',
    where: 'urban',
    items: [{ text: '两所公办园试行托管到五点半', unit: 'school', doneWhen: '有家长报名使用' }],
    reply: '两园已开托管班三个，收费按成本核定并公示。',
    replyClass: 'A',
  },
  {
    said: '垃圾桶离我家门口只有三米，一天收一次，臭得很，说了也不挪。',
    headline: '垃圾收集点离住户太近，希望移位',
    summary: '垃圾点位置和清运次数需要调整。',
    category: 'environment',
    where: 'any',
    items: [{ text: '收集点移到路口并每天收两次', unit: 'city', doneWhen: '新点位启用' }],
    reply: '已移至路口绿化带旁，夏季每天清运两次。',
    replyClass: 'A',
  },
  {
    said: '梨子快熟了没人来收，去年烂在树上一半，能不能帮忙找找销路。',
    headline: '梨果集中上市销路窄，希望搭桥找买家',
    summary: '果农希望对接销售渠道。',
    category: 'farming',
    where: 'rural',
    items: [
      { text: '请两家电商到村里对接一次', unit: 'farming', doneWhen: '签下收购意向' },
      { text: '统一分级装箱', party: '梨园合作社', doneWhen: '有分级标准' },
    ],
    reply: '对接会已开，签订收购意向三份，约二十六吨。',
    replyClass: 'A',
  },
  {
    said: '社区门口盲道被电线杆占了，我看不见，撞过两次。',
    headline: '盲道被电线杆占用，视障居民出行受阻',
    summary: '盲道需要改线。',
    category: 'care',
    where: 'urban',
    items: [{ text: '盲道改线绕开电线杆', unit: 'housing', doneWhen: '视障居民试走通过' }],
    reply: '受管线影响，需与电力部门共同迁改，今年条件不具备，先作改线标识。',
    replyClass: 'C',
  },
  {
    said: '退休手续跑了四趟，每次都说少一样材料，为什么不一次说清。',
    headline: '退休手续材料要求不一次讲清，群众多跑路',
    summary: '群众希望一次告知所需材料。',
    category: 'work',
    where: 'any',
    items: [{ text: '印一张材料清单放在窗口', unit: 'civil', doneWhen: '窗口能拿到清单' }],
    reply: '清单已印制并放在各便民服务点。',
    replyClass: 'A',
  },
  {
    said: '小区没有地方给电动车充电，大家都从楼上拉线，太危险了。',
    headline: '小区缺少电动车充电桩，飞线充电有火灾隐患',
    summary: '居民希望建设集中充电点。',
    category: 'safety',
    sinceYear: 2023,
    urgent: true,
    where: 'urban',
    items: [
      { text: '在北墙边建二十个充电位', unit: 'housing', doneWhen: '通电可用' },
      { text: '充电位建好后收走飞线', party: '小区物业', doneWhen: '巡查无飞线' },
    ],
    reply: '二十四个充电位已通电，飞线全部拆除。',
    replyClass: 'A',
  },
  {
    said: '去镇上的路有一段没有路灯，冬天五点多就黑，骑车的人看不见坑。',
    headline: '通镇公路一段无路灯，夜间通行不安全',
    summary: '希望增设路灯。',
    category: 'roads',
    sinceYear: 2018,
    where: 'rural',
    items: [{ text: '装太阳能路灯三十盏', unit: 'transport', doneWhen: '夜间亮灯' }],
    reply: '列入明年计划，先修补路面坑洼十二处。',
    replyClass: 'B',
  },
  {
    said: '图书室一年到头锁着门，孩子放假没地方去。',
    headline: '村图书室长期关门，孩子假期无处读书',
    summary: '希望图书室定期开放。',
    category: 'culture',
    where: 'rural',
    items: [
      { text: '周末和假期开放，请两名志愿者轮值', party: '村委会', doneWhen: '门口有开放表' },
      { text: '补充少儿图书三百册', unit: 'culture', doneWhen: '书上架' },
    ],
    reply: '图书三百二十册已上架，开放时间公布。',
    replyClass: 'A',
  },
  {
    said: '低保的表格我不会填，人家说一句“不符合”就把我打发了，到底差在哪里？',
    headline: '低保申请未说明理由，群众希望讲清政策',
    summary: '群众希望了解低保条件。',
    category: 'care',
    where: 'any',
    items: [{ text: '上门讲解政策并书面答复理由', unit: 'civil', doneWhen: '当事人拿到书面答复' }],
    reply: '已上门核算收入并说明，该户超出标准，同时告知临时救助渠道。',
    replyClass: 'C',
  },
  {
    said: '两个村共用一口水井，抽水时间老是吵架。',
    headline: '两村共用水源，抽水时间需要商量',
    summary: '用水时段需要约定。',
    category: 'utilities',
    where: 'rural',
    items: [{ text: '单日上湾、双日下湾，各抽六小时', party: '两村村民小组', doneWhen: '一个月无争执' }],
    reply: '约定已贴在井边，执行良好。',
    replyClass: 'A',
  },
  {
    said: '厂房夜里机器响，我们家睡不好，孩子要高考了。',
    headline: '临近厂房夜间噪声扰民',
    summary: '夜间作业噪声需要控制。',
    category: 'environment',
    where: 'urban',
    items: [
      { text: '夜里十点后停用冲床', party: '该企业', doneWhen: '夜间噪声达标' },
      { text: '监测一周并公布结果', unit: 'city', doneWhen: '监测结果张贴' },
    ],
    reply: '夜间监测四十七分贝，符合标准，企业已调整班次。',
    replyClass: 'A',
  },
  {
    said: '快递只送到镇上，老人取个药要走五公里。',
    headline: '快递不进村，老人取件不便',
    summary: '希望设立村级代收点。',
    category: 'other',
    where: 'rural',
    items: [{ text: '在村小卖部设代收点', party: '村小卖部', doneWhen: '能代收三家快递' }],
    reply: '代收点已挂牌，三家快递每天送一次。',
    replyClass: 'A',
  },
]
