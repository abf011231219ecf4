// What members do near people: studios with three ways out, and talks on small stools.
import { type Account, all, met } from './account.ts'

export const studios: Account = {
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
}

export const stools: Account = {
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
}
