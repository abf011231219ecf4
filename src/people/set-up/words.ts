import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  name: { zh: '政协的名称（如“清溪县政协”）', en: 'Name of the committee in Chinese, as people say it' },
  nameEn: { zh: '英文名称', en: 'Its name in English' },
  region: { zh: '所在省、市或县（区）的名称', en: 'Name of its province, city or county in Chinese' },
  regionEn: { zh: '该地的英文名称或拼音', en: 'Name of that place in English' },
  code: {
    zh: '12 位行政区划代码（如 510000000000）',
    en: 'Its administrative code of 12 digits, such as 510000000000',
  },
  prefix: {
    zh: '编号和二维码开头的 2 到 6 个大写字母',
    en: '2 to 6 capital letters that numbers and codes begin with',
  },
  phone: {
    zh: '对外联系电话（印在隐私告知和海报上）',
    en: 'Telephone shown in the privacy notice and on posters',
  },
  host: {
    zh: '网站域名（一个库里有几家政协时才要）',
    en: 'Host name, where several committees share a database',
  },
  regions: {
    zh: '乡镇、村名单文件（代码,名称,英文名）',
    en: 'File with townships and villages: code,name,name in English',
  },
  systemName: { zh: '系统管理员姓名', en: 'Name of the system administrator' },
  systemLogin: { zh: '系统管理员登录名', en: 'Login of the system administrator' },
  securityName: { zh: '安全管理员姓名', en: 'Name of the security administrator' },
  securityLogin: { zh: '安全管理员登录名', en: 'Login of the security administrator' },
  textWrong: { zh: '要有内容，不超过 80 个字', en: 'needs 1 to 80 characters' },
  codeWrong: {
    zh: '要是省、市或县（区）的 12 位数字代码，例如 510000000000',
    en: 'must be the 12 digits of a province, city or county, such as 510000000000',
  },
  prefixWrong: { zh: '要是 2 到 6 个大写字母，例如 AB', en: 'must be 2 to 6 capital letters, such as AB' },
  phoneWrong: {
    zh: '只能有数字、空格、括号、加号和横线',
    en: 'may hold digits, spaces, brackets, + and - only',
  },
  hostWrong: {
    zh: '只写域名，例如 yishi.example.cn',
    en: 'must be a bare host name, such as yishi.example.cn',
  },
  loginWrong: {
    zh: '要有 2 到 40 个字母、数字、汉字或 . _ -',
    en: 'needs 2 to 40 letters, digits, Chinese characters or . _ -',
  },
  fileWrong: { zh: '读不到这个文件', en: 'is a file that can’t be read' },
  missing: { zh: '没有填', en: 'is missing' },
  loginsSame: {
    zh: '系统管理员和安全管理员必须是两个人，登录名不能相同',
    en: 'The two administrators are two people: give them different logins',
  },
  cannot: { zh: '还不能建立，请改正：', en: 'Not set up. Please put right:' },
  exists: {
    zh: '这个库里已经有用这个前缀或区划代码的政协，没有改动任何内容',
    en: 'A committee with this prefix or code exists in this database; nothing was changed',
  },
  demonstrationHere: {
    zh: '这个库里是演示县。正式使用请另选一个空的数据目录（DATA_DIR）或数据库（DATABASE_URL），没有改动任何内容',
    en: 'This database holds the invented county. A real office needs an empty DATA_DIR or DATABASE_URL of its own; nothing was changed',
  },
  hostsNeeded: {
    zh: '一个库里有几家政协时，每一家都要有自己的域名（--host），没有改动任何内容',
    en: 'Where several committees share a database each needs a --host of its own; nothing was changed',
  },
  hostTaken: { zh: '这个域名已属于另一家政协', en: 'This host belongs to another committee' },
  placeWrong: {
    zh: '名单里这一行应是“12 位代码,名称,英文名”',
    en: 'This line of the list should be "12-digit code,name,name in English"',
  },
  placeOutside: {
    zh: '名单里这个地方不在本政协的范围内',
    en: 'This place of the list lies outside the committee’s region',
  },
  noCommittee: { zh: '没有用这个前缀的政协', en: 'No committee has this prefix' },
  made: {
    zh: (name: string, places: number) => `已建立${name}，加入 ${places} 个下级地方。`,
    en: (name, places) => `${name} is set up, with ${places} places below it.`,
  },
  added: {
    zh: (n: number, all: number) => `名单共 ${all} 个地方，新加入 ${n} 个，其余原来就有。`,
    en: (n, all) => `${n} of the ${all} places were new and are added; the others were there.`,
  },
  handOver: {
    zh: '下面的链接只显示这一次，七天内有效，各用一次。请分别交给两位管理员本人：',
    en: 'These links are shown only now, hold for seven days and work once each. Hand each to its person:',
  },
  sysAdmin: { zh: '系统管理员（邀请人员）', en: 'System administrator (invites people)' },
  securityAdmin: { zh: '安全管理员（任命职务）', en: 'Security administrator (appoints them)' },
  next: {
    zh: '接下来启动 bin/start，两位管理员打开链接、设定密码即可登录。',
    en: 'Now run bin/start: both open their links, choose a password and are in.',
  },
})
