import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  newTitle: { zh: '安排会议', en: 'Set a meeting' },
  newLead: {
    zh: '定下时间、地点和人，系统会通知到每一位。',
    en: 'Say when, where and who; everyone will be told.',
  },
  class: { zh: '协商类别', en: 'Kind of talk' },
  form: { zh: '形式', en: 'How people meet' },
  place: { zh: '地点', en: 'Where' },
  startsAt: { zh: '时间', en: 'When' },
  chair: { zh: '主持', en: 'Who chairs' },
  clerk: { zh: '记录', en: 'Who takes notes' },
  clerkHint: { zh: '牵头委员不记录', en: 'Not the lead member' },
  members: { zh: '请哪些委员', en: 'Which members' },
  alsoMembers: {
    zh: '请哪些委员（接手的委员都会请到）',
    en: 'Which members (those who took it up are asked anyway)',
  },
  units: { zh: '请哪些部门、单位', en: 'Which departments and units' },
  residents: { zh: '请哪些群众代表', en: 'Which residents' },
  residentsHint: {
    zh: '一行一位，写身份不写名字，后面可以加电话。如：桂花苑3栋代表 13800000000',
    en: 'One a line, by role and not by name; a phone number may follow',
  },
  experts: { zh: '请哪些专家、企业', en: 'Which experts or companies' },
  expertsHint: { zh: '一行一位，后面可以加电话', en: 'One a line; a phone number may follow' },
  onWordOf: { zh: '替谁安排', en: 'Set on whose word' },
  save: { zh: '通知大家', en: 'Tell everyone' },
  propose: { zh: '提交', en: 'Hand in' },
  next: {
    zh: '有账号的在工作台收到通知，单位按登记的联系方式通知，其余的列入“今天要打的电话”。反映过这件事的群众也会知道，可以来听。',
    en: 'Colleagues find it on their desk, units are told as registered, the others are rung. Those who raised the matter are told too, and may come.',
  },
  chairInvolved: {
    zh: '这位在被请的单位任职或与这件事有利害关系，可以发言，不能主持。请换一位。',
    en: 'This person belongs to a unit concerned or has an interest: they may speak, not chair. Please choose another.',
  },
  notListed: { zh: '请从列出的人里选。', en: 'Please choose one of the people listed.' },
  leadIsClerk: {
    zh: '牵头委员不做记录，请另选一位。',
    en: 'The lead member does not take the notes. Please choose another.',
  },
  sameTwo: { zh: '主持和记录请分开。', en: 'Chair and clerk are two people.' },
  mixNeeded: {
    zh: '这套工作法要求委员、部门、群众都有人参加。请补上缺的一方。',
    en: 'This method wants members, departments and residents at the table. Please add those missing.',
  },
  inThePast: { zh: '时间已经过了，请重新选。', en: 'That time has passed, please choose another.' },
  missing: {
    zh: (who: string) => `还没有请到${who}，最好补上。`,
    en: (who) => `Nobody asked yet from: ${who}. Better to add them.`,
  },
  missingMember: { zh: '委员', en: 'members' },
  missingDepartment: { zh: '部门', en: 'departments' },
  missingResident: { zh: '群众', en: 'residents' },
  shortNotice: {
    zh: (days: number) => `离开会不足${days}天，请确认大家来得及。`,
    en: (days) => `Less than ${days} days ahead: please make sure that people can come.`,
  },
  approve: { zh: '审定并通知大家', en: 'Approve, and tell everyone' },
  change: { zh: '改时间', en: 'Change the time' },
  changeWarning: { zh: '所有请到的人都会收到新时间。', en: 'Everyone who was asked will be told.' },
  newTime: { zh: '新的时间（没定就空着）', en: 'New time (leave empty if not yet known)' },
  changeWhy: { zh: '为什么改', en: 'Why' },
  cancel: { zh: '取消会议', en: 'Cancel the meeting' },
  cancelWarning: { zh: '所有请到的人都会收到取消通知。', en: 'Everyone who was asked will be told.' },
  cancelWhy: { zh: '为什么取消', en: 'Why' },
  print: { zh: '打印通知', en: 'Print the invitation' },
  invitation: { zh: '协商会通知', en: 'Invitation to a talk' },
  dear: { zh: (who: string) => `${who}：`, en: (who) => `Dear ${who},` },
  letter: {
    zh: (topic: string) => `请您来参加一次协商，一起商量“${topic}”。`,
    en: (topic) => `You are asked to come and talk “${topic}” through together.`,
  },
  cannotCome: {
    zh: '来不了请告诉联络员，可以请人代说，也可以写下来由我们念。',
    en: 'If you cannot come, please tell the liaison officer: somebody may speak for you, or we read your words aloud.',
  },
  asked: { zh: '请到的人', en: 'Who was asked' },
  came: { zh: '到会', en: 'Present' },
  excused: { zh: '请假', en: 'Excused' },
  absent: { zh: '未到', en: 'Absent' },
  newsMeeting: { zh: '协商会通知', en: 'A meeting is set' },
  newsMeetingBody: {
    zh: (topic: string, when: string, place: string) => `“${topic}”定于${when}在${place}协商。`,
    en: (topic, when, place) => `“${topic}” will be talked through on ${when}, at ${place}.`,
  },
  youMayCome: { zh: '欢迎您来听、来说。', en: 'You are welcome to listen and to speak.' },
  newsPostponed: { zh: '协商会改期', en: 'The meeting is postponed' },
  newsPostponedBody: {
    zh: (topic: string, reason: string) => `“${topic}”的协商会改期，新时间另行通知。原因：${reason}`,
    en: (topic, reason) => `The meeting on “${topic}” is postponed; the new time follows. Why: ${reason}`,
  },
  newsCancelled: { zh: '协商会取消', en: 'The meeting is cancelled' },
  newsCancelledBody: {
    zh: (topic: string, reason: string) => `“${topic}”的协商会取消。原因：${reason}`,
    en: (topic, reason) => `The meeting on “${topic}” is cancelled. Why: ${reason}`,
  },
  newsToApprove: { zh: '有协商会等您审定', en: 'A meeting waits for your approval' },
})

/** A number of people rather than somebody: there is nobody to ask or to ring. */
export const isCount = (label: string): boolean =>
  /(\d+|[一二两三四五六七八九十百]+)[余多几]?\s*(人|户|名|位|people|residents|households)$/iu.test(
    label.trim(),
  )
