import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  home: { zh: '首页', en: 'Home' },
  homeTitle: { zh: '有话好好说，有事好商量', en: 'Say it, talk it through, get it done' },
  homeLead: {
    zh: '您反映的事，有人登记、有委员接手、大家坐下来商量，谁答应谁去办，办没办好由您说。',
    en: 'What you tell us is registered, taken up by committee members, talked through, done by whoever promised, and you say whether it is done.',
  },
  speak: { zh: '我要反映', en: 'Tell us something' },
  lookUp: { zh: '查我反映的事', en: 'Look up my matter' },
  openTopics: { zh: '正在办的事', en: 'Under way' },
  achieved: { zh: '办成了什么，没办成什么', en: 'What worked, and what did not' },
  places: { zh: '附近的议事点', en: 'Places near you' },
  placesLead: {
    zh: '走进去说也行，有人记下来。',
    en: 'You can also walk in and say it; somebody writes it down.',
  },
  noPlaces: { zh: '还没有议事点', en: 'No place yet' },
  noPlacesAdvice: {
    zh: '开设以后会列在这里。现在就可以在网上反映。',
    en: 'They will stand here once opened. You can speak online right now.',
  },
  countyWide: { zh: '全域', en: 'For everyone' },
  more: { zh: '再看一些', en: 'Show more' },
  rules: { zh: '我们的制度', en: 'Our rules' },
  listening: { zh: '谁哪天接待群众', en: 'Who receives people, and when' },
  sessions: { zh: '近期活动', en: 'Coming up' },
  policies: { zh: '政策库', en: 'Policy library' },
  ledger: { zh: '公开账本：一共多少、多少办到', en: 'The public ledger: how many, and how many of them' },
  finished: { zh: '已归档', en: 'Kept' },
  solved: { zh: '反映人说已解决', en: 'Solved, say those who asked' },
  ofAnswers: {
    zh: '按反映人本人的回答算，没有回答的不算在内。',
    en: 'By residents’ own answers; no answer is not counted.',
  },
})
