// What the invented county holds for its people in a year: who comes to sit, talks, gifts, orders, rules explained. All invented.
import type { Category } from '../../matters/words.ts'
import type { Wanted } from '../../service/orders/wanted.ts'
import type { Measure } from '../../service/outcomes/words.ts'
import type { Trade } from '../../service/professionals/words.ts'
import type { ActivityKind } from '../../service/queries.ts'
import type { FindingKind } from '../../service/studies/kind.ts'

export const rosterTitles = { members: '周三倾听日', lawyers: '律师坐班日' }
export const elsewhere = '社区大院'
export const dayCalledOff = '突降大雪，路不好走'

export const professionals: readonly { name: string; trade: Trade; firm: string }[] = [
  { name: '祝清和', trade: 'law', firm: '青禾律师事务所' },
  { name: '蒋秋白', trade: 'law', firm: '青禾律师事务所' },
  { name: '岳知行', trade: 'law', firm: '知行律师事务所' },
  { name: '盛一鸣', trade: 'law', firm: '明川律师事务所' },
  { name: '孔令仪', trade: 'health', firm: '县人民医院' },
  { name: '常青', trade: 'health', firm: '县中医院' },
  { name: '温如玉', trade: 'education', firm: '县实验小学' },
  { name: '麦田', trade: 'farming', firm: '县农技推广中心' },
]

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
      { measure: 'percent', amount: -25, what: '服务费降了', evidence: '新旧收费单' },
      { measure: 'households', amount: 214, what: '种植户得了实惠', evidence: '公司的用户名册' },
      { measure: 'years', amount: 3, what: '这件事拖了', evidence: '最早的收费单' },
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
    title: '看看邻县的电梯是怎么装的',
    about: '去现场看、问价钱、问一楼怎么想。',
    at: 'county',
    cameOfIt: '带回来一份费用分摊的办法。',
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
]

interface DemoOrder {
  wants: Wanted
  about: string
  groupName: string
  people: number
  wished: string
  at: string
  ago: number
}
export const orders: Readonly<Record<'answered' | 'held' | 'taken' | 'asked' | 'declined', DemoOrder>> = {
  answered: {
    ...{ wants: 'legalClinic', about: '老人立遗嘱要注意什么', groupName: '三号楼的几位老人', people: 9 },
    ...{ wished: '上午', at: 'guihua', ago: 70 },
  },
  held: {
    ...{ wants: 'nightSchool', about: '草莓烂根怎么防', groupName: '红果合作社', people: 16 },
    ...{ wished: '晚上七点以后', at: 'shiqiao', ago: 12 },
  },
  taken: {
    ...{ wants: 'policyTalk', about: '开小饭馆要办哪些证', groupName: '后街几家小店', people: 7 },
    ...{ wished: '下午三点前', at: 'hepan', ago: 3 },
  },
  asked: {
    ...{ wants: 'lecture', about: '孩子上网太久怎么说他才听', groupName: '学苑社区的几位家长', people: 20 },
    ...{ wished: '周末', at: 'xueyuan', ago: 1 },
  },
  declined: {
    ...{ wants: 'mediation', about: '和开发商的购房合同官司', groupName: '新安社区业主', people: 30 },
    ...{ wished: '尽快', at: 'xinan', ago: 40 },
  },
}
export const orderWord = '讲得明白，还给我们留了样本。'
export const orderDeclined = '已经在法院审理的事，我们不再调解。可以找法律援助中心，在政务大厅二楼。'

export const policies: readonly {
  title: string
  issuer: string
  number?: string
  category: Category
  days: number
  plainText: string
  guide: string
  fullText: string
}[] = [
  {
    ...{
      title: '老旧小区加装电梯补助办法',
      issuer: '县住建局',
      number: '清住建〔2026〕8号',
      category: 'housing',
      days: 140,
    },
    plainText:
      '四层以上没有电梯的老楼都可以申请。楼里大多数人同意就能装，不用每一户都签字；一楼不出钱。政府每部补十二万元，剩下的按楼层分摊。',
    guide: '先到社区领一张意见表，邻居签好字，再交到社区。社区帮着送到窗口，不用自己跑。大约四十天有答复。',
    fullText:
      '第一条 为方便居民上下楼，制定本办法。\n第二条 本县城镇建成区内四层以上、未设电梯的住宅，可以申请。\n第三条 应当经本单元专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决，并经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意。\n第四条 每部补助十二万元，竣工验收后拨付。\n第五条 一层业主不分摊建设费用。',
  },
  {
    ...{
      title: '小微企业贷款贴息办法',
      issuer: '县财政局',
      number: '清财〔2026〕15号',
      category: 'work',
      days: 100,
    },
    plainText: '开小店、办小厂的，贷款利息政府补一半，一年最多补五万元。信用好、按时还就行，不看关系。',
    guide: '带营业执照和贷款合同到政务大厅八号窗口，每季度末前十天办。材料齐的当场受理。',
    fullText:
      '第一条 为减轻小微企业负担，制定本办法。\n第二条 在本县登记、正常经营一年以上的小微企业和个体工商户，可以申请。\n第三条 按实际支付利息的百分之五十补助，每户每年不超过五万元。\n第四条 逾期贷款不予补助。',
  },
  {
    ...{ title: '城乡居民医保门诊报销规定', issuer: '县医保局', category: 'health', days: 60 },
    plainText:
      '在社区医院看门诊，一年花到一百元以上的部分报六成。慢性病另外算，能报得更多。去外地看病，先用手机备案再去。',
    guide: '带医保卡或身份证。不会用手机备案的，社区窗口可以代办，家里人拿身份证来也行。',
    fullText:
      '第一条 参加城乡居民医疗保险的人员，在一级以下定点机构发生的普通门诊费用，年度累计一百元以上部分，由统筹基金支付百分之六十。\n第二条 门诊慢性病按病种管理。\n第三条 异地就医应当先备案。',
  },
]
export const policyDraft = {
  ...{ title: '电动自行车充电设施管理规定', issuer: '县消防救援大队', category: 'safety' as Category },
  plainText: '楼道里、家里都不能给电动车充电。小区要装充电棚，充一次大约一块钱。',
  guide: '哪里要装充电棚，和社区说一声就行。',
  fullText:
    '第一条 禁止在建筑内的公共门厅、疏散走道、楼梯间停放电动自行车或者为电动自行车充电。\n第二条 住宅小区应当设置集中充电设施。',
}

export const study = {
  title: '老街区停车难，难在哪里',
  question: '车多位少是明摆着的，可为什么有的小区排得开，有的天天吵？',
  sites: [
    { at: 'guihua', place: '三号院', seen: '白天空一半，晚上停到消防通道上。位子是先到先得，没有人管。' },
    { at: 'wutong', place: '南门', seen: '和对面单位说好，下班后借用四十个车位，已经两年没吵过。' },
    { at: 'beimen', place: '菜市口', seen: '早市占了一半车位，八点半以后才空出来。' },
    { at: 'xueyuan', place: '家属院', seen: '外来车多，业主想划线，物业说没有依据。' },
    { at: 'fangzhi', place: '老厂区', seen: '厂房空着，院子里能停六十辆，门锁着。' },
    { at: 'chezhan', place: '站前', seen: '接站的车一停就是半天，收费的人五点下班。' },
  ],
  findings: [
    ['feature', '难在晚上，不在白天'],
    ['feature', '有人商量的小区不吵，没人商量的天天吵'],
    ['feature', '空着的院子不少，门锁着'],
    ['problem', '借用单位车位没有人牵头去谈'],
    ['problem', '消防通道没有划线'],
    ['problem', '早市和车位抢同一块地'],
    ['problem', '划线收费要走什么程序，物业不清楚'],
    ['suggestion', '单位院子下班后向邻居开放，由社区牵头签约'],
    ['suggestion', '消防通道先划线，不够的位子另找'],
    ['suggestion', '早市九点前让出车位'],
    ['suggestion', '把划线收费的程序写成一页纸，发给每个物业'],
    ['suggestion', '老厂区的院子先试开放半年'],
  ] as readonly (readonly [FindingKind, string])[],
  report:
    '半年里我们跑了六个社区。\n一、三个特点：难在晚上，不在白天；有人商量的小区不吵；空着的院子不少，门锁着。\n二、四个问题：借用单位车位没人牵头；消防通道没划线；早市和车位抢地；划线收费的程序物业不清楚。\n三、五条建议：单位院子下班后开放；消防通道先划线；早市九点前让出；程序写成一页纸；老厂区先试开放半年。',
  speechTitle: '把锁着的院子打开',
  speech:
    '各位委员：停车难，我们跑了六个社区，看到的不全是车多。梧桐社区和对面单位借了四十个车位，两年没吵过；隔两条街的老厂区，能停六十辆的院子却锁着。难处不在地，在没人去谈。建议由社区牵头，和单位签一张简单的约，下班后向邻居开放；老厂区先试半年。谢谢大家。',
}
export const studyOpen = {
  title: '农村老人吃饭这件小事',
  question: '一个人住的老人，一天几顿热饭？村里的幸福食堂为什么有的红火、有的关门？',
  site: {
    at: 'shiqiao',
    place: '幸福食堂',
    seen: '开了两年，每天四十个老人来吃。菜是自己种的，一顿三块钱。',
  },
}

export const teams: readonly { name: string; does: string; at: string; names: string }[] = [
  {
    ...{ name: '桂花热心人志愿队', does: '陪老人看病、办证', at: 'guihua' },
    names: '赵一诺\n钱二妹\n孙三喜\n李四方\n周五福\n吴六顺\n郑七星\n王八斗',
  },
  {
    ...{ name: '河畔护河队', does: '每周六捡河边的垃圾', at: 'hepan' },
    names: '冯小溪\n陈大江\n褚清\n卫蓝\n蒋波\n沈舟',
  },
  {
    ...{ name: '柳塘农技帮帮团', does: '教剪枝、看病虫', at: 'liutang' },
    names: '韩春\n杨麦\n朱谷\n秦豆\n尤禾',
  },
]
