// Owns: invented facts for the papers from the meeting to the year's end.
import type { FactsOf } from '../paper.ts'

const office = '政协云川县委员会办公室'

const day = '2026-11-22'

const long = (text: string, times: number) => text.repeat(times)

/** One pixel; the bench puts a chart in its place. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const study: FactsOf<'caseStudy'> = {
  title: '一个充电棚，六次坐下来',
  method: '四单四准',
  background: '柳溪社区有老旧小区7个，居民把电动自行车推上楼充电，三年里起火两次。',
  steps:
    '把反映的人请到一起，先说事，不争对错。\n请供电、消防、物业到场，一项一项看现场。\n三个方案贴在楼道里，请每户写意见。',
  course: '共协商6次，参加83人次。第四次会议就选址形成共识，两户保留意见，写入纪要。',
  outcome: '建成充电棚4处，接入充电口96个。回访反映人31人，29人表示已解决，2人未表态。',
  lessons: '先到现场，再坐下来。',
  mayRead: '全部公开',
  annexes: ['协商纪要', '现场照片'],
  office: '柳溪街道协商议事室',
  day,
}

const section = {
  head: '提案和社情民意信息',
  text: '全年收到提案86件，立案79件，未立案7件均已告知提案人并说明理由。',
  tables: [
    {
      caption: '各季度反映和办结情况',
      heads: ['季度', '反映（件）', '办结（件）', '到期应答复（件）'],
      rows: [
        ['一季度', '41', '30', '36'],
        ['二季度', '52', '44', '49'],
        ['三季度', '48', '45', '46'],
      ],
    },
  ],
  pictures: [
    {
      caption: '各季度办结情况',
      png: pixel,
      width: 640,
      height: 320,
      seen: '二季度办结最多，三季度答复率最高。',
    },
  ],
}

const report = {
  title: '政协云川县委员会2026年工作情况',
  period: '2026年1月至10月',
  sections: [
    {
      head: '总的情况',
      text: '一年来，共收到群众反映141件，办结119件。\n未办结的22件，8件尚未到期，14件已列明原因。',
    },
    section,
  ],
  office,
  day,
}

const outcome = {
  issued: { mark: '政协云川县委员会文件', number: '云协发〔2026〕8号', signer: '周承安' },
  title: '关于老旧小区电动自行车充电安全的协商成果报告',
  to: ['中共云川县委', '云川县人民政府'],
  held: '2026年10月，县政协围绕老旧小区电动自行车充电安全开展协商，走访小区12个，召开协商会6次，83人次参加。',
  situation: long('全县有老旧小区41个，登记电动自行车1.9万辆，其中有集中充电条件的小区9个。', 2),
  problems: '一是充电设施不足。\n二是电价高低不一。',
  suggestions: [
    '由县住房和城乡建设局牵头，2027年6月底前新建充电棚20处。',
    '由县发展和改革委员会公布充电服务费上限。',
  ],
  annexes: ['协商共识清单', '各小区充电设施情况表'],
  office: '政协云川县委员会',
  day,
  copies: ['市政协办公室'],
}

export const workSamples = {
  consensusList: {
    meeting: '老旧小区充电协商会',
    day: '2026-10-12',
    items: [
      {
        text: '在柳溪社区南侧空地建充电棚1处',
        nature: 'consensus',
        party: '县住房和城乡建设局',
        due: '2026-12-31',
        status: '办理中',
      },
      { text: '每晚巡查一次', nature: 'promise', party: '柳溪物业公司', status: '已落实' },
    ],
  },
  outcomeReport: outcome,
  recommendation: {
    ...outcome,
    passedBy: '政协云川县第十一届委员会第十二次主席会议',
    passedOn: '2026-11-18',
  },
  handover: {
    number: '云协送〔2026〕12号',
    day: '2026年10月15日',
    source: '老旧小区充电协商会纪要第一项',
    item: '在柳溪社区南侧空地建充电棚1处。',
    lead: '县住房和城乡建设局',
    partners: '县供电公司',
    due: '2026年12月31日',
    contact: '丁小满',
    demands: '请于2026年12月31日前办结，并书面答复。',
    consent: '经柳溪街道党工委同意。',
  },
  handlingFeedback: {
    unit: '县住房和城乡建设局',
    contact: '陆远',
    day,
    items: [
      {
        text: '在柳溪社区南侧空地建充电棚1处',
        adoption: 'full',
        measures: '已完成选址和设计。',
        progress: '正在施工',
        due: '2026-12-31',
        grade: 'A',
      },
      { text: '夜间免费充电', adoption: 'none', reason: '没有经费来源', grade: 'C' },
    ],
  },
  reminder: {
    light: 'yellow',
    number: '云协提〔2026〕4号',
    to: '县住房和城乡建设局',
    item: '在柳溪社区南侧空地建充电棚1处',
    due: '2026-12-31',
    state: '原定11月10日开工，至今未开工。',
    demand: '请说明原因，并提出新的进度安排。',
    answerBy: '2026-11-30',
    office,
    day,
  },
  unitReply: {
    subject: '柳溪社区充电棚建设',
    to: ['县政协办公室'],
    text: '你们送交的事项收悉，现将办理情况答复如下：',
    measures: '已于11月20日开工。\n明年1月接电。',
    due: '2026-12-31',
    contact: '陆远，0000-0000000',
    office: '云川县住房和城乡建设局',
    day,
  },
  followUpRecord: {
    number: '柳溪-2026-0117',
    day: '2027年1月9日',
    item: '柳溪社区充电棚',
    by: '丁小满',
    whom: '何桂兰',
    way: '上门',
    solved: '已解决',
    content: '满意',
    words: '棚子建好了，晚上睡得着了。',
  },
  caseStudy: study,
  caseCollection: {
    title: '坐下来，说明白：云川县协商案例选编',
    foreword: '本书收入2026年办结归档的协商案例，均由办理记录整理，经当事人同意公开。',
    cases: [study, { ...study, title: '一条水渠的十七户' }],
    office,
    day,
  },
  dutyFile: {
    year: 2026,
    name: '梅若川',
    sector: '教育界',
    post: '云川县第一中学教师',
    venue: '柳溪街道协商议事室',
    parts: [
      { title: '会议和培训', deeds: [{ when: '2026年3月6日', what: '参加全体会议', role: '出席' }] },
      {
        title: '提案和社情民意',
        deeds: [
          { when: '2026年3月7日', what: '关于在老旧小区建设电动自行车充电棚的提案', role: '第一提案人' },
        ],
      },
      { title: '调研视察', deeds: [] },
    ],
    own: '9月另到东河镇走访两次，请补入。',
  },
  annualPlan: {
    office: '柳溪街道协商议事室',
    year: 2026,
    items: [
      { topic: '老旧小区电动自行车充电', form: '专题协商', owner: '梅若川', time: '10月', state: '已协商' },
      { topic: '菜市场周边停车', form: '微协商', owner: '石青', time: '11月', state: '未开始' },
    ],
  },
  venueStandards: {
    venue: '柳溪街道协商议事室',
    standard: '六有',
    items: [
      { item: '有场所', state: 'yes', basis: '街道二楼东侧' },
      { item: '有活动安排', state: 'open' },
    ],
  },
  workReport: report,
  convenerPack: { ...report, title: '柳溪街道召集人2026年第三季度工作情况', period: '2026年7月至9月' },
} satisfies {
  readonly [K in
    | 'consensusList'
    | 'outcomeReport'
    | 'recommendation'
    | 'handover'
    | 'handlingFeedback'
    | 'reminder'
    | 'unitReply'
    | 'followUpRecord'
    | 'caseStudy'
    | 'caseCollection'
    | 'dutyFile'
    | 'annualPlan'
    | 'venueStandards'
    | 'workReport'
    | 'convenerPack']: FactsOf<K>
}
