// What conveners bring about, and beside it what was not done.
import { type Account, all, met, share } from './account.ts'

export const conveners: Account = {
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
}

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
