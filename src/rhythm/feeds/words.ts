import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  mine: { zh: '我的日程', en: 'My calendar' },
  mineLead: {
    zh: '把您的会议、接待、活动和到期日放进手机自带的日历，有变动它自己更新。',
    en: 'Your meetings, listening days, activities and due days in your phone’s own calendar; it keeps itself up to date.',
  },
  ofVenue: { zh: (name: string) => `${name}的日程`, en: (name) => `Calendar of ${name}` },
  ofVenueLead: {
    zh: '这里的接待日、对外开放的活动和公开的协商会。可以贴在墙上，谁扫都能看。',
    en: 'Its listening days, activities open to all and public talks. It may hang on the wall for anyone.',
  },
  ofCounty: { zh: '公开的日程', en: 'The public calendar' },
  ofCountyLead: {
    zh: '接待日、对外开放的活动、公开的协商会和公布了的年度计划。',
    en: 'Listening days, activities open to all, public talks and the published plan.',
  },
  notInIt: {
    zh: '日程里没有群众的姓名、电话，也没有未公开事项的内容。',
    en: 'It holds no names or numbers of residents, and nothing of matters that are not public.',
  },
  keepIt: {
    zh: '谁拿到这个地址谁就看得到，像家门钥匙一样收好。',
    en: 'Whoever has this address can read it: keep it as you keep a key.',
  },
  make: { zh: '要一个地址', en: 'Get an address' },
  none: { zh: '还没有订阅地址', en: 'There is no address yet' },
  noneAdvice: {
    zh: '按一下就有。不用装软件，用手机自带的日历。',
    en: 'One press makes it. Nothing to install: your phone’s own calendar reads it.',
  },
  address: { zh: '订阅地址', en: 'Address' },
  scan: { zh: '用手机扫这个码', en: 'Scan with a phone' },
  scanned: { zh: '扫码订阅日程', en: 'Scan to subscribe' },
  open: { zh: '加进日历', en: 'Add to my calendar' },
  how: { zh: '怎么加', en: 'How to add it' },
  phoneApple: { zh: '苹果手机', en: 'iPhone' },
  appleSteps: {
    zh: '按“加进日历”，再按“订阅”。没反应的话：设置 → 日历 → 账户 → 添加账户 → 其他 → 添加已订阅的日历，把地址粘进去。',
    en: 'Press “Add to my calendar”, then “Subscribe”. If nothing happens: Settings → Calendar → Accounts → Add account → Other → Add subscribed calendar, and paste the address.',
  },
  phoneAndroid: { zh: '安卓手机', en: 'Android' },
  androidSteps: {
    zh: '打开自带的日历 → 设置或“更多” → 订阅日历或“通过网址添加”，把地址粘进去。各家叫法不同，找不到就用电脑加一次，手机会同步。',
    en: 'Open the calendar → settings or “more” → subscribe, or “add by address”, and paste it. Names differ; if you can’t find it, add it once on a computer and the phone follows.',
  },
  computer: { zh: '电脑', en: 'Computer' },
  computerSteps: {
    zh: '在日历软件里选“添加日历 → 来自网址”，把地址粘进去。',
    en: 'In your calendar choose “Add calendar → from the internet” and paste the address.',
  },
  slow: {
    zh: '日历每隔几小时来看一次，改动不会马上出现；要紧的变动我们另外通知。',
    en: 'Calendars look every few hours, so a change is not there at once; what matters is told to you besides.',
  },
  renew: { zh: '换一个地址', en: 'Change the address' },
  renewWarning: {
    zh: '旧地址马上失效，用旧地址的手机要重新加一次。',
    en: 'The old address ends at once; phones that use it must be added again.',
  },
  stop: { zh: '不再使用', en: 'Stop using it' },
  stopWarning: {
    zh: '地址马上失效，日历里不再更新。',
    en: 'The address ends at once and calendars are no longer updated.',
  },
  stopped: { zh: '地址已失效。', en: 'The address has ended.' },
  coming: { zh: '接下来', en: 'Coming up' },
  nothingComing: { zh: '近期没有安排', en: 'Nothing is arranged for now' },
  nothingComingAdvice: {
    zh: '订阅以后，有了安排会自己出现。',
    en: 'Once you have subscribed, it will appear by itself.',
  },
  what: { zh: '什么事', en: 'What' },
  when: { zh: '什么时候', en: 'When' },
  where: { zh: '在哪里', en: 'Where' },
  meetingNumber: {
    zh: (called: string, number: string) => `${called}（${number}）`,
    en: (called, number) => `${called} (${number})`,
  },
  somebodyThere: { zh: '有人接待', en: 'Open' },
  meetingTopic: {
    zh: (called: string, topic: string) => `${called}：${topic}`,
    en: (called, topic) => `${called}: ${topic}`,
  },
  matterDue: { zh: (number: string) => `到期：${number}`, en: (number) => `Due: ${number}` },
  replyDue: { zh: (number: string) => `答复到期：${number}`, en: (number) => `Reply due: ${number}` },
  planDue: { zh: (text: string) => `计划：${text}`, en: (text) => `Plan: ${text}` },
})
