import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

export const weekdayWords: Readonly<Record<number, Bilingual>> = {
  1: { zh: '周一', en: 'Monday' },
  2: { zh: '周二', en: 'Tuesday' },
  3: { zh: '周三', en: 'Wednesday' },
  4: { zh: '周四', en: 'Thursday' },
  5: { zh: '周五', en: 'Friday' },
  6: { zh: '周六', en: 'Saturday' },
  7: { zh: '周日', en: 'Sunday' },
}

export const rosterKindWords = {
  listening: { zh: '委员倾听日', en: 'Listening day of members' },
  professional: { zh: '专业人士坐班', en: 'Day of professionals' },
} as const

export const seatWords = {
  member: { zh: '委员', en: 'Member' },
  liaison: { zh: '联络员', en: 'Liaison officer' },
  professional: { zh: '专业人士', en: 'Professional' },
} as const

export const words = phrases({
  rosters: { zh: '坐班安排', en: 'Rosters' },
  rostersLead: {
    zh: '每个议事点固定哪天接待群众、轮到谁。抽签人人均等，可以换班。',
    en: 'On which day each venue receives people, and whose turn it is. Turns are equal and can be swapped.',
  },
  none: { zh: '还没有坐班安排', en: 'No roster yet' },
  noneAdvice: {
    zh: '先定一个固定的日子，比如每周三上午。日子定了，群众才知道什么时候来。',
    en: 'Begin with one fixed day, such as Wednesday mornings: people must know when to come.',
  },
  fresh: { zh: '定一个接待日', en: 'Set a day' },
  freshLead: {
    zh: '定下日子和人数，下一步选人，再排班。',
    en: 'Set the day and how many sit. Next you choose the people, then the days are drawn.',
  },
  venue: { zh: '在哪里', en: 'Where' },
  kind: { zh: '谁坐班', en: 'Who sits' },
  listeningHint: { zh: '委员接待，联络员接电话、转诉求', en: 'Members receive, liaisons take calls' },
  professionalHint: {
    zh: '律师、医生、老师等，不是委员的热心人',
    en: 'Lawyers, doctors, teachers who are no members',
  },
  title: { zh: '叫什么', en: 'What it is called' },
  titleHint: {
    zh: '写在公示牌上，如：周三倾听日',
    en: 'Stands on the board, such as Wednesday listening day',
  },
  weekday: { zh: '每周几', en: 'Each' },
  from: { zh: '几点开始', en: 'From' },
  to: { zh: '几点结束', en: 'To' },
  members: { zh: '每天几位委员（或专业人士）', en: 'Members (or professionals) each day' },
  liaisons: { zh: '每天几位联络员', en: 'Liaison officers each day' },
  apart: { zh: '同一个人两次至少隔几天', en: 'Days between two turns of one person, at least' },
  endsBeforeItBegins: { zh: '结束要晚于开始。', en: 'The end must come after the beginning.' },
  alreadyThatDay: {
    zh: '这个议事点这一天已经有坐班安排了。',
    en: 'This venue already has such a roster on that day.',
  },
  set: { zh: '定下来', en: 'Set it' },
  each: {
    zh: (weekday: string, times: string) => `每${weekday} ${times}`,
    en: (weekday, times) => `${weekday}s ${times}`,
  },
  perDay: {
    zh: (first: string) => `每天 ${first}`,
    en: (first) => `each day ${first}`,
  },
  count: { zh: (what: string, n: number) => `${what} ${n} 人`, en: (what, n) => `${n} × ${what}` },
  drawnUntil: { zh: (day: string) => `已排到 ${day}`, en: (day) => `drawn until ${day}` },
  notDrawn: { zh: '还没排班', en: 'nothing drawn yet' },
  who: { zh: '轮到哪些人', en: 'Whose turns are drawn' },
  whoLead: {
    zh: '打勾的人轮流坐班。新加入的人不补以前的班；去掉的人，已经排好的班还是他的。',
    en: 'Those ticked take turns. Who joins late makes up for nothing; who leaves keeps the days already drawn.',
  },
  keepPeople: { zh: '就这些人', en: 'These people' },
  nobody: { zh: '还没有选人', en: 'Nobody chosen yet' },
  nobodyAdvice: { zh: '先选人，再排班。', en: 'Choose people first, then draw the days.' },
  turns: { zh: '今年坐班次数', en: 'Turns this year' },
  turnsAfter: { zh: '排完后今年共', en: 'This year with these' },
  name: { zh: '姓名', en: 'Name' },
  part: { zh: '身份', en: 'As' },
  draw: { zh: '排班', en: 'Draw the days' },
  drawLead: {
    zh: '避开节假日和各人说过不在的日子，人人次数均等。先看一眼，再定。',
    en: 'Holidays and the days people said they are away are avoided, and turns are equal. Look first, then keep it.',
  },
  first: { zh: '从哪天', en: 'From' },
  last: { zh: '到哪天', en: 'Until' },
  look: { zh: '看看怎么排', en: 'See how it falls' },
  proposal: { zh: '这样排', en: 'This is how it falls' },
  keepDays: { zh: '就这样定，通知大家', en: 'Keep it and tell everyone' },
  noDayThere: { zh: '这段时间没有要排的日子。', en: 'There is no day to draw in this time.' },
  inThePast: { zh: '过去的日子不能再排。', en: 'Days that have passed cannot be drawn.' },
  atMostAYear: { zh: '一次最多排一年。', en: 'At most a year at a time.' },
  changedMeanwhile: {
    zh: '刚才有人改了名单或时间，请重新看一遍再定。',
    en: 'The list or somebody’s days changed meanwhile. Please look again.',
  },
  leftOut: { zh: (days: string) => `放假，不排：${days}`, en: (days) => `Holidays, left out: ${days}` },
  instead: { zh: (day: string) => `补 ${day} 放假`, en: (day) => `in place of the holiday on ${day}` },
  uncertain: {
    zh: '这一年的放假安排还没公布，节假日先按周末估算。公布后再核一遍。',
    en: 'The holidays of that year are not announced yet; weekends are assumed. Check again once they are.',
  },
  empty: { zh: (what: string, n: number) => `缺${what} ${n} 人`, en: (what, n) => `${n} × ${what} missing` },
  day: { zh: '哪天', en: 'Day' },
  sits: { zh: '谁坐班', en: 'Who sits' },
  coming: { zh: '接下来', en: 'Coming days' },
  close: { zh: '不再排这个班', en: 'End this roster' },
  closeWarning: {
    zh: '已经排好的班照旧，以后不再排。',
    en: 'Days already drawn stay. No further ones are drawn.',
  },
  board: { zh: '看公示牌', en: 'The public board' },
  held: { zh: (n: number) => `今年已经坐过 ${n} 天`, en: (n) => `${n} days held this year` },
  later: { zh: (n: number) => `再往后 ${n} 天`, en: (n) => `${n} later days` },
  people: {
    zh: (n: number) => `名单上 ${n} 人，今年各轮几次`,
    en: (n) => `${n} on the list, and their turns this year`,
  },
  drawnSubject: { zh: '您的坐班日子排好了', en: 'Your listening days are set' },
  drawnBody: {
    zh: (venue: string, days: string[], times: string) =>
      `在${venue}，${times}：${days.join('、')}。哪天不方便，在“我的日子”里一按就能请人替。`,
    en: (venue, days, times) =>
      `At ${venue}, ${times}: ${days.join('; ')}. If a day does not suit, one tap under My days asks a colleague.`,
  },
})
