// What a county tells of its own work, each in one paragraph: the words are written here, every number in them is a figure.
import type { Bilingual } from '../../../platform/words/phrases.ts'

/** A number in a sentence: the count of a figure, the part of it that is met, or the share of it. */
export interface Told {
  readonly figure: string
  readonly as: 'all' | 'met' | 'share'
}
export type Piece = string | Told
export interface Account {
  readonly key: string
  readonly title: Bilingual
  readonly zh: readonly Piece[]
  readonly en: readonly Piece[]
}

const all = (figure: string): Told => ({ figure, as: 'all' })
const met = (figure: string): Told => ({ figure, as: 'met' })
const share = (figure: string): Told => ({ figure, as: 'share' })

export const accounts: readonly Account[] = [
  {
    key: 'studios',
    title: {
      zh: '委员工作室：三级分流，议事有回音',
      en: 'Members’ studios: settled near, sent on, or sent up',
    },
    zh: [
      ...[
        '收到群众反映',
        all('heard'),
        '件，其中直接答复',
        all('answeredAtOnce'),
        '件、转送告知',
        all('passedOn'),
      ],
      ...[
        '件、报上一级',
        all('sentUp'),
        '件；办成实事',
        all('gotDone'),
        '件，现场解决',
        all('settledOnTheSpot'),
      ],
      ...[
        '件。召开专题协商',
        all('meetingsThematic'),
        '次，确定议题',
        all('topics'),
        '个，向党委、政府报送协商成果',
      ],
      ...[
        all('reports'),
        '份；报送社情民意信息',
        all('briefs'),
        '篇，由协商转成提案',
        all('proposalsFromTalks'),
        '件。',
      ],
    ],
    en: [
      ...['Residents said ', all('heard'), ' things: ', all('answeredAtOnce'), ' were answered at once, '],
      ...[
        all('passedOn'),
        ' passed on, ',
        all('sentUp'),
        ' sent up a level; ',
        all('gotDone'),
        ' ended in something done, ',
      ],
      ...[
        all('settledOnTheSpot'),
        ' were settled on the spot. ',
        all('meetingsThematic'),
        ' talks on one topic, ',
      ],
      ...[all('topics'), ' topics, ', all('reports'), ' outcome reports, ', all('briefs'), ' briefs, '],
      ...[all('proposalsFromTalks'), ' proposals born from talks.'],
    ],
  },
  {
    key: 'stools',
    title: { zh: '小马扎协商：到田间、到院里去议', en: 'Talks on small stools, in fields and yards' },
    zh: [
      ...[
        '在田间、院落协商',
        all('meetingsField'),
        '次，办成实事',
        all('gotDone'),
        '件；记下成效',
        all('benefits'),
      ],
      ...[
        '项，经他人确认',
        met('benefits'),
        '项。开展宣讲、法律咨询',
        all('talks'),
        '场，走访',
        all('households'),
      ],
      ...[
        '户次。社情民意信息',
        all('briefs'),
        '篇，采用',
        met('briefsAdopted'),
        '篇，编发专报',
        all('bulletins'),
        '期。',
      ],
    ],
    en: [
      ...[all('meetingsField'), ' talks in fields and yards; ', all('gotDone'), ' ended in something done; '],
      ...[all('benefits'), ' benefits on record, ', met('benefits'), ' confirmed by somebody else. '],
      ...[
        all('talks'),
        ' lectures and legal clinics, ',
        all('households'),
        ' visits to homes. ',
        all('briefs'),
      ],
      ...[' briefs, ', met('briefsAdopted'), ' adopted, ', all('bulletins'), ' bulletins.'],
    ],
  },
  {
    key: 'workshops',
    title: {
      zh: '协商民主工作室：学、协、商、民',
      en: 'Deliberation studios: learn, join hands, talk, listen',
    },
    zh: [
      ...[
        '组织学习、通报、考察',
        all('learning'),
        '次；办接待日',
        all('listeningDays'),
        '次。到期的办理任务',
        all('replied'),
      ],
      ...[
        '件，单位回复',
        met('replied'),
        '件，回复率',
        share('replied'),
        '；到期的共识',
        all('implemented'),
        '条，落实',
      ],
      ...[
        met('implemented'),
        '条，落实率',
        share('implemented'),
        '。专题协商',
        all('meetingsThematic'),
        '次，提交提案',
      ],
      ...[all('proposals'), '件。'],
    ],
    en: [
      ...[
        all('learning'),
        ' days of learning and ',
        all('listeningDays'),
        ' listening days. Of ',
        all('replied'),
      ],
      ...[
        ' tasks due ',
        met('replied'),
        ' were replied to (',
        share('replied'),
        '); of ',
        all('implemented'),
      ],
      ...[' agreed points due ', met('implemented'), ' are carried out (', share('implemented'), '). '],
      ...[all('meetingsThematic'), ' talks on one topic, ', all('proposals'), ' proposals.'],
    ],
  },
  {
    key: 'councils',
    title: { zh: '协商议事会：村村能议事，件件有着落', en: 'Councils: a place to talk in every village' },
    zh: [
      ...[
        '开着议事点',
        all('venues'),
        '个，其中一室多用',
        met('sharedRooms'),
        '个；乡镇（街道）覆盖',
        met('townshipsCovered'),
      ],
      ...[
        '个（',
        share('townshipsCovered'),
        '），村（社区）覆盖',
        met('villagesCovered'),
        '个（',
        share('villagesCovered'),
      ],
      ...[
        '）。收到反映',
        all('heard'),
        '条，协商',
        all('meetings'),
        '场，参加',
        all('present'),
        '人次；形成共识',
        all('consensus'),
      ],
      ...['条，到期落实', met('implemented'), '条，办成实事', all('gotDone'), '件。'],
    ],
    en: [
      ...[
        all('venues'),
        ' venues are open, ',
        met('sharedRooms'),
        ' of them shared rooms; ',
        met('townshipsCovered'),
      ],
      ...[' townships (', share('townshipsCovered'), ') and ', met('villagesCovered'), ' villages ('],
      ...[share('villagesCovered'), ') have one. ', all('heard'), ' messages, ', all('meetings'), ' talks, '],
      ...[all('present'), ' attendances; ', all('consensus'), ' points agreed, ', met('implemented')],
      ...[' of those due carried out, ', all('gotDone'), ' things done.'],
    ],
  },
  {
    key: 'conveners',
    title: { zh: '召集人与“四单四准”', en: 'Conveners, and four steps that must fit' },
    zh: [
      ...[
        '有召集人的乡镇（街道）',
        met('conveners'),
        '个；委员认领',
        all('claimed'),
        '次，自己报名的',
        met('claimed'),
      ],
      ...[
        '次。提出意见建议',
        all('suggestions'),
        '条，到期的',
        all('adopted'),
        '条中采纳',
        met('adopted'),
        '条，采纳率',
      ],
      ...[
        share('adopted'),
        '；反映人回话',
        all('solved'),
        '人次，说解决了的',
        met('solved'),
        '人次；点对点协商',
      ],
      ...[
        all('meetingsPoint'),
        '次，微协商',
        all('meetingsMicro'),
        '次。学政策',
        all('learnt'),
        '件、聚共识',
        all('agreed'),
      ],
      ...['件、办实事', all('gotDone'), '件、民主监督', all('watched'), '件；形成案例', all('cases'), '个。'],
    ],
    en: [
      ...[met('conveners'), ' townships have a convener; members came forward ', all('claimed'), ' times, '],
      ...[met('claimed'), ' of their own accord. ', all('suggestions'), ' suggestions; of ', all('adopted')],
      ...[
        ' due ',
        met('adopted'),
        ' were adopted (',
        share('adopted'),
        '). ',
        all('solved'),
        ' residents answered, ',
      ],
      ...[met('solved'), ' say it is solved. ', all('meetingsPoint'), ' talks between two sides, '],
      ...[
        all('meetingsMicro'),
        ' short talks. Policy learnt in ',
        all('learnt'),
        ', agreement in ',
        all('agreed'),
      ],
      ...[
        ', something done in ',
        all('gotDone'),
        ', supervision in ',
        all('watched'),
        '; ',
        all('cases'),
        ' cases.',
      ],
    ],
  },
]

/** Beside what went well. */
export const notDone: Account = {
  key: 'notDone',
  title: { zh: '没办成、没按期的', en: 'What was not done, or not in time' },
  zh: [
    ...[
      '单位一直没有答复的任务',
      all('silent'),
      '件；回访中没有回答的按没有回答算，给了答复的',
      all('solved'),
      '人次里说解决了的',
    ],
    ...[
      met('solved'),
      '人次；办结以后又提出的',
      all('reopened'),
      '件；按期告知率',
      share('toldInTime'),
      '，按期回复率',
    ],
    ...[
      share('repliedInTime'),
      '；决定过公开与否的内容',
      all('published'),
      '项，公开',
      met('published'),
      '项。',
    ],
  ],
  en: [
    ...[
      all('silent'),
      ' tasks were never answered; of ',
      all('solved'),
      ' residents who answered ',
      met('solved'),
    ],
    ...[
      ' say it is solved; ',
      all('reopened'),
      ' matters came up again; told in time: ',
      share('toldInTime'),
    ],
    ...[
      '; replied in time: ',
      share('repliedInTime'),
      '; of ',
      all('published'),
      ' decisions on publishing ',
    ],
    ...[met('published'), ' were to publish.'],
  ],
}
