// Owns: invented facts for the papers from the first message to the plan.
import type { FactsOf } from '../paper.ts'

const office = '政协云川县委员会办公室'

const day = '2026-11-22'

const long = (text: string, times: number) => text.repeat(times)

export const talkSamples = {
  registration: {
    number: '柳溪-2026-0117',
    received: '2026年9月3日',
    channel: '上门',
    venue: '柳溪街道协商议事室',
    by: '何桂兰',
    area: '柳溪社区三组',
    category: '居住环境',
    content: '楼下没有地方充电，好几家把电瓶提到家里充，晚上不敢睡实。',
    wish: '能在楼下建一个充电的棚子。',
    mayForward: '同意',
    mayPublish: '不同意',
    member: '梅若川',
    liaison: '丁小满',
  },
  opinionBrief: {
    number: '第26号',
    title: '关于老旧小区电动自行车充电的建议',
    by: ['梅若川', '石青'],
    post: '云川县第一中学教师',
    sector: '教育界',
    category: '城市建设',
    day,
    situation:
      '近三年来，我县电动自行车由1.2万辆增至1.9万辆，老旧小区占三成以上。\n一些居民把电瓶提到家里充电。',
    problems: '一是充电设施少，“飞线”充电多。\n二是各处价格不一，居民不清楚。',
    suggestions: ['由住房和城乡建设部门牵头，先在没有车棚的小区建充电棚。', '公布充电服务费上限。'],
    addressees: '县委、县政府',
  },
  bulletin: {
    mark: '社情民意专报',
    issue: 7,
    total: 43,
    office,
    day,
    title: '老旧小区居民盼望就近充电',
    text: `${long('柳溪社区居民反映，楼下没有地方充电，不少人家把电瓶提到家里。', 3)}\n建议：先在没有车棚的小区建充电棚，并公布充电服务费上限。`,
    by: ['梅若川'],
    signer: '周承安',
    forInstruction: true,
    reported: ['县委书记、副书记', '县长、副县长'],
    sent: ['县委办公室', '县政府办公室'],
    issuedTo: ['各乡镇（街道）协商议事室'],
  },
  proposal: {
    session: '政协云川县第十一届委员会第三次会议',
    number: '26',
    category: '城市建设',
    form: 'joint',
    first: '梅若川',
    post: '云川县第一中学教师',
    sector: '教育界',
    others: ['石青', '方知秋', '陆远'],
    subject: '关于在老旧小区建设电动自行车充电棚的提案',
    grounds: '全县老旧小区41个，有集中充电条件的只有9个。\n居民推车上楼充电，三年里起火两次。',
    suggestions: ['分两年新建充电棚20处。', '公布充电服务费上限。'],
  },
  proposalReply: {
    office: '云川县住房和城乡建设局',
    number: '云建函〔2026〕31号',
    grade: 'A',
    session: '云川县第十一届三次会议',
    proposalNumber: '26',
    to: ['梅若川委员', '石青委员'],
    opening: '您们提出的关于在老旧小区建设电动自行车充电棚的提案收悉。经与您们面商，现答复如下：',
    points: [
      { asked: '分两年新建充电棚20处', answer: '2026年已建成4处，其余16处列入2027年计划，资金已落实。' },
      { asked: '公布充电服务费上限', answer: '已会同县发展和改革委员会于9月公布。' },
    ],
    contact: '陆远，0000-0000000',
    day,
    copies: ['县政协提案委员会', '县政府办公室'],
  },
  proposalFeedback: {
    number: '26',
    unit: '云川县住房和城乡建设局',
    subject: '关于在老旧小区建设电动自行车充电棚的提案',
    contact: '面商',
    attitude: '满意',
    outcome: '基本满意',
    overall: '满意',
    reasons: '其余16处请按时建成。',
  },
  topicCall: {
    topic: '老旧小区电动自行车充电',
    by: '何桂兰',
    form: '微协商',
    background: '楼下没有地方充电。',
  },
  topicScreening: {
    number: '柳溪-2026-0117',
    topic: '老旧小区电动自行车充电',
    small: '是',
    right: '是',
    broad: '是',
    negative: '不涉及诉讼、复议和检举控告。',
    met: '9月8日与三组居民代表见面。',
  },
  consultationPlan: {
    title: '老旧小区电动自行车充电协商方案',
    topic: '老旧小区电动自行车充电安全',
    basis: '县政协2026年度协商计划第4项。',
    purpose: '就充电棚的选址、价格和管理形成共识。',
    whenAndWhere: '2026年10月12日上午，柳溪街道协商议事室。',
    chair: '梅若川',
    participants: [
      { side: '委员', names: '石青、方知秋' },
      { side: '部门', names: '县住房和城乡建设局、供电公司' },
      { side: '群众', names: '何桂兰等8人' },
    ],
    agenda: ['通报情况', '各方发言', '逐项协商', '形成共识'],
    tasks: ['联络员负责通知和记录。', '召集人负责会后送交。'],
    day,
  },
  microPlan: {
    topic: '三组充电棚建在哪里',
    time: '9月20日晚上7点',
    place: '三组活动室',
    chair: '村支书陶文',
    participants: '三组住户代表、物业、委员梅若川',
    goal: '定下地点和管理的人。',
  },
  meetingNotice: {
    title: '关于召开老旧小区充电协商会的通知',
    to: ['梅若川委员', '县住房和城乡建设局'],
    purpose: '现将会议有关事项通知如下。',
    topic: '老旧小区电动自行车充电',
    time: '2026年10月12日上午9时',
    place: '柳溪街道协商议事室',
    materials: '调研报告、各小区设施情况表',
    absence: '不能到会的，请于10月10日前告知联络员丁小满',
    link: 'https://yishi.example/live/7KQ2',
    office,
    day,
  },
  signInSheet: {
    name: '老旧小区充电协商会',
    number: '2026-0117',
    time: '2026年10月12日上午9时',
    place: '柳溪街道协商议事室',
    chair: '梅若川',
    clerk: '丁小满',
    people: [
      { who: '石青', capacity: '委员' },
      { who: '县住房和城乡建设局', capacity: '单位' },
      { who: '何桂兰', capacity: '居民代表' },
    ],
  },
  plenarySpeech: {
    session: '政协云川县第十一届委员会第三次会议',
    title: '让老旧小区的人在楼下安心充电',
    by: '梅若川',
    post: '云川县第一中学教师',
    text: '各位委员：\n去年冬天，我在柳溪社区走了三个晚上。\n一、从楼上垂下来的电线\n四十一个老旧小区，能集中充电的只有九个。\n（一）谁来建\n有的小区连物业也没有。\n二、几点建议\n先在没有车棚的小区建充电棚，价格贴在墙上。\n我的发言完了，谢谢大家。',
    day: '2026-01-20',
    from: '提案“关于在老旧小区建设电动自行车充电棚的提案”',
  },
  researchReport: {
    title: '关于老旧小区充电情况的调研报告',
    when: '2026年9月10日至18日',
    where: '柳溪街道、东河镇',
    met: ['居民31户', '物业4家'],
    members: ['梅若川', '石青'],
    situation: '走访小区12个，有充电棚的3个。',
    problems: '设施少，价格不一。',
    causes: '老旧小区没有预留场地。',
    suggestions: ['利用闲置车棚改建。', '价格上墙公布。'],
    office: '柳溪街道协商议事室',
    day,
  },
  meetingRecord: {
    name: '老旧小区充电协商会',
    time: '2026年10月12日上午9时',
    place: '柳溪街道协商议事室',
    chair: '梅若川',
    clerk: '丁小满',
    present: ['梅若川', '石青', '何桂兰', '陶文'],
    briefing: '县住房和城乡建设局通报了充电设施建设情况。',
    speeches: [
      { who: '何桂兰（居民）', said: '最怕夜里家里充电，希望建在三号楼东侧。' },
      { who: '陶文（社区）', said: '东侧离消防通道近，建议改在南侧空地。' },
    ],
    divided: '两户希望夜间免费。',
    agreed: '建在南侧空地，社区管理。',
  },
  minutes: {
    mark: '云川县政协协商纪要',
    issue: 3,
    office,
    day,
    title: '老旧小区电动自行车充电协商会议纪要',
    held: long('2026年10月12日，县政协在柳溪街道召开专题协商会，围绕老旧小区电动自行车充电进行协商。', 2),
    agreed: [
      { text: '在柳溪社区南侧空地建充电棚1处', party: '县住房和城乡建设局', due: '2026-12-31' },
      { text: '充电服务费在现场公布', party: '县发展和改革委员会' },
    ],
    reserved: [{ by: '居民代表何桂兰', text: '建议夜间免费充电。' }],
    present: ['梅若川', '石青', '方知秋', '何桂兰'],
    excused: ['陆远'],
    sittingIn: ['县供电公司负责人'],
    sentTo: ['县委办公室', '县政府办公室', '各承办单位'],
  },
} satisfies {
  readonly [K in
    | 'registration'
    | 'opinionBrief'
    | 'bulletin'
    | 'proposal'
    | 'proposalReply'
    | 'proposalFeedback'
    | 'topicCall'
    | 'topicScreening'
    | 'consultationPlan'
    | 'microPlan'
    | 'meetingNotice'
    | 'signInSheet'
    | 'plenarySpeech'
    | 'researchReport'
    | 'meetingRecord'
    | 'minutes']: FactsOf<K>
}
