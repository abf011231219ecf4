import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  people: { zh: '人员', en: 'People' },
  peopleLead: {
    zh: '谁能登录，各担任什么职务。这里看不到任何群众反映的内容。',
    en: 'Who can sign in and what each is appointed to. No matter can be read from here.',
  },
  find: { zh: '查找', en: 'Find' },
  findHint: { zh: '姓名或登录名的开头', en: 'The beginning of a name or login' },
  nobodyFound: { zh: '没有找到这样的人', en: 'Nobody found' },
  nobodyFoundAdvice: {
    zh: '换一个开头试试，或者邀请新同事。',
    en: 'Try another beginning, or invite a colleague.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameEn: { zh: '英文名或拼音', en: 'Name in Latin letters' },
  login: { zh: '登录名', en: 'Login' },
  loginHint: {
    zh: '字母、数字或汉字，2 到 40 个字，日后不便更改',
    en: '2 to 40 letters, digits or characters; hard to change later',
  },
  loginWrong: {
    zh: '登录名只能用字母、数字、汉字和 . _ - 符号',
    en: 'A login has letters, digits, Chinese characters and . _ - only',
  },
  mail: { zh: '电子邮箱', en: 'E-mail' },
  mailWrong: {
    zh: '请核对电子邮箱，例如 name@example.cn',
    en: 'Check the e-mail address, for example name@example.cn',
  },
  phone: { zh: '联系电话', en: 'Telephone' },
  phoneWhy: { zh: '通知发到这里', en: 'notices go there' },
  role: { zh: '职务', en: 'Role' },
  region: { zh: '负责的地方', en: 'Region' },
  body: { zh: '所属单位或小组', en: 'Unit or group' },
  bodyHint: { zh: '承办单位的人员必须选', en: 'Required for people of a handling unit' },
  bodyMissing: { zh: '承办单位的人员要选所属单位', en: 'Choose the unit this person belongs to' },
  venue: { zh: '所在议事场所', en: 'Venue' },
  since: { zh: '从哪天起', en: 'From' },
  until: { zh: '到哪天止', en: 'Until' },
  untilHint: { zh: '不填就一直有效，直到结束任职', en: 'Left empty, it holds until it is ended' },
  acting: { zh: '临时代理', en: 'Acting' },
  account: { zh: '账号', en: 'Account' },
  state: { zh: '情况', en: 'State' },
  invited: { zh: '已邀请，还没有加入', en: 'Invited, not joined yet' },
  joined: { zh: '在用', en: 'Active' },
  guestFrom: { zh: (home: string) => `来自${home}`, en: (home) => `From ${home}` },
  guestLead: {
    zh: (home: string) => `来自${home}：从自己的单位进来，这里没有密码。`,
    en: (home) => `From ${home}: they come in from their own committee and have no password here.`,
  },
  next: { zh: '后面的人', en: 'Next' },
  inviteSomeone: { zh: '邀请新同事', en: 'Invite a colleague' },
  inviteLead: {
    zh: '填好后会得到一个七天有效、只能用一次的链接，请您亲手交给本人。密码由本人自己设定。',
    en: 'You get a link that works once within seven days. Hand it to the person; they choose their own password.',
  },
  inviteSubmit: { zh: '生成邀请链接', en: 'Make the invitation' },
  linkReady: { zh: '链接已生成', en: 'The link is ready' },
  linkOnce: {
    zh: '这个链接只显示这一次，离开本页就看不到了。请当面或用可靠的方式交给本人，不要发到群里。',
    en: 'It is shown only now. Give it to the person face to face or by a way you trust, never in a group chat.',
  },
  linkScan: { zh: '让本人用手机扫一扫', en: 'The person can scan this' },
  linkLabel: { zh: (name: string) => `给${name}的链接`, en: (name) => `Link for ${name}` },
  backToPeople: { zh: '回到人员名单', en: 'Back to people' },
  appointments: { zh: '现任职务', en: 'Appointments today' },
  noAppointments: {
    zh: '现在没有职务，登录后什么也看不到。',
    en: 'No appointment now: signed in, this person sees nothing.',
  },
  appointSubmit: { zh: '增加职务', en: 'Appoint' },
  endAppointment: { zh: '结束任职', en: 'End this appointment' },
  endAppointmentWarning: {
    zh: (role: string) => `结束后，本人打开下一页时就不再有“${role}”的权限。已经办过的事照常留存。`,
    en: (role) =>
      `From the next page on, the person no longer acts as ${role}. What was done stays on record.`,
  },
  inviteAgain: { zh: '重新生成邀请链接', en: 'Make a new invitation' },
  recovery: { zh: '忘记密码或手机丢失', en: 'Password forgotten or phone lost' },
  recoveryLead: {
    zh: '先确认对方就是本人，再生成一天有效的链接。用了以后，原来的密码、验证码和手机解锁全部作废。',
    en: 'Make sure it is them first. The link works for one day; once used, the old password, codes and passkeys end.',
  },
  checkedBy: { zh: '您是怎样确认本人的', en: 'How did you make sure who it is' },
  inPerson: { zh: '当面', en: 'Face to face' },
  byVideo: { zh: '视频通话，看到了本人', en: 'By video call, seeing them' },
  bySuperior: { zh: '由其单位负责人书面确认', en: 'Their superior confirmed in writing' },
  recoverySubmit: { zh: '生成找回链接', en: 'Make the recovery link' },
  leave: { zh: '离任', en: 'This person has left' },
  leaveWarning: {
    zh: (name: string) =>
      `${name}将立刻不能登录，所有职务同时结束，电话和邮箱会清除。已经办过的事照常留存。不能撤销。`,
    en: (name) =>
      `${name} can no longer sign in, all appointments end, phone and mail are cleared. What was done stays on record. This can’t be undone.`,
  },
  leaveSubmit: { zh: '确认离任', en: 'Confirm that they left' },
  ownAccount: {
    zh: '这是您自己的账号，请由另一位管理员办理。',
    en: 'This is your own account: another administrator must act on it.',
  },
  done: { zh: '已办好', en: 'Done' },

  loginTaken: { zh: '这个登录名已有人使用，请换一个', en: 'This login is taken; choose another' },
  alreadyJoined: {
    zh: '本人已经加入，不需要再邀请。忘记密码请生成找回链接。',
    en: 'They have already joined. For a forgotten password make a recovery link.',
  },
  chooseListed: { zh: '请从列表里选择', en: 'Choose one from the list' },
  hatsApart: {
    zh: '系统、安全、审计三个管理员只能分别由专人担任，不能与其他职务兼任',
    en: 'System, security and audit administrators are separate people without any other role',
  },
  regionCodeWrong: { zh: '行政区划代码是 12 位数字', en: 'A region code has 12 digits' },
})

/** What people speak of and what members know, in the same twelve words: so that one finds the other. */
export const categoryWords = {
  housing: { zh: '住房与小区', en: 'Housing' },
  roads: { zh: '道路交通', en: 'Roads and traffic' },
  utilities: { zh: '水电气暖', en: 'Water, power, gas, heat' },
  environment: { zh: '环境卫生', en: 'Environment' },
  school: { zh: '教育', en: 'Schools' },
  health: { zh: '医疗卫生', en: 'Health' },
  care: { zh: '养老托幼与救助', en: 'Care and assistance' },
  work: { zh: '就业社保', en: 'Work and insurance' },
  farming: { zh: '农业农村', en: 'Farming' },
  safety: { zh: '公共安全', en: 'Public safety' },
  culture: { zh: '文化体育', en: 'Culture and sport' },
  other: { zh: '其他', en: 'Other' },
} as const
export type Category = keyof typeof categoryWords
export const categories = Object.keys(categoryWords) as Category[]
