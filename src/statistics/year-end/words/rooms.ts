// What is done in rooms of their own: studios that learn and listen, councils in every village.
import { type Account, all, met, share } from './account.ts'

export const workshops: Account = {
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
    ...[' tasks due ', met('replied'), ' were replied to (', share('replied'), '); of ', all('implemented')],
    ...[' agreed points due ', met('implemented'), ' are carried out (', share('implemented'), '). '],
    ...[all('meetingsThematic'), ' talks on one topic, ', all('proposals'), ' proposals.'],
  ],
}

export const councils: Account = {
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
}
