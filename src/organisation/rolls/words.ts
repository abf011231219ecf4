import { phrases } from '../../platform/words/phrases.ts'

export const columnWords = {
  venues: {
    name: { zh: '名称', en: 'Name' },
    nameEn: { zh: '英文名称', en: 'Name in English' },
    kind: { zh: '类型', en: 'Kind' },
    region: { zh: '所在地', en: 'Place' },
    address: { zh: '地址', en: 'Address' },
    hours: { zh: '接待时间', en: 'Hours' },
    hoursEn: { zh: '接待时间（英文）', en: 'Hours in English' },
    brand: { zh: '本地叫法', en: 'Brand' },
    parent: { zh: '上级议事点', en: 'Branch of' },
    room: { zh: '用哪间屋', en: 'Room' },
    owner: { zh: '归口机构', en: 'Owner' },
    guide: { zh: '指导专委会', en: 'Guided by' },
    method: { zh: '工作法', en: 'Method' },
    latitude: { zh: '纬度', en: 'Latitude' },
    longitude: { zh: '经度', en: 'Longitude' },
    openedOn: { zh: '挂牌日期', en: 'Opened on' },
  },
  people: {
    login: { zh: '登录名', en: 'Login' },
    name: { zh: '姓名', en: 'Name' },
    nameEn: { zh: '英文名或拼音', en: 'Name in Latin letters' },
    mail: { zh: '邮箱', en: 'E-mail' },
    phone: { zh: '电话', en: 'Telephone' },
    term: { zh: '届次', en: 'Term' },
    standing: { zh: '常委', en: 'Standing member' },
    level: { zh: '哪一级委员', en: 'Member of which level' },
    sectors: { zh: '界别', en: 'Sectors' },
    expertise: { zh: '专长', en: 'Expertise' },
    committee: { zh: '专委会', en: 'Committee' },
    home: { zh: '住在', en: 'Home' },
    work: { zh: '工作在', en: 'Works in' },
    workUnit: { zh: '工作单位', en: 'Employer' },
  },
  appointments: {
    login: { zh: '登录名', en: 'Login' },
    role: { zh: '职务', en: 'Role' },
    region: { zh: '负责的地方', en: 'Place' },
    venue: { zh: '议事点', en: 'Venue' },
    body: { zh: '机构', en: 'Body' },
    parentBody: { zh: '上级机构', en: 'Body above' },
    places: { zh: '联系社区', en: 'Answers for' },
    duty: { zh: '职责', en: 'Duty' },
    acting: { zh: '代理', en: 'Acting' },
    from: { zh: '起', en: 'From' },
    to: { zh: '止', en: 'Until' },
  },
} as const

export const words = phrases({
  title: { zh: '用三张表一次建好', en: 'All of it from three files' },
  lead: {
    zh: '议事点、人员、任职各一张表（Excel 或 CSV），可以一次交一张、两张或三张。先逐行告诉您会怎样，一行有错就一行也不导入；都对了再按一次才导入。',
    en: 'Venues, people and appointments, one file each (Excel or CSV); one, two or all three at once. Each row’s fate is shown first. With one wrong row nothing is brought over; with none it takes one more press.',
  },
  venues: { zh: '议事点表', en: 'Venues' },
  people: { zh: '人员表', en: 'People' },
  appointments: { zh: '任职表', en: 'Appointments' },
  sheetHint: { zh: '.xlsx 或 .csv，不超过 4 MB、5000 行', en: '.xlsx or .csv, up to 4 MB and 5,000 rows' },
  look: { zh: '先看看会怎样', en: 'Look at it first' },
  chooseOne: { zh: '请至少选一张表', en: 'Please choose at least one file' },
  template: { zh: '空白模板', en: 'Template' },
  exported: { zh: '现在的数据', en: 'What is there now' },
  download: { zh: '下载', en: 'Download' },
  downloads: {
    zh: '下载现在的三张表，改好再交回来：没有改的行不动，改了的行更新，新的行新建。没有的列保持原样，空着的格子会清空。',
    en: 'Download the three files as they are now, change them and bring them back: rows that are the same stay, changed ones are updated, new ones made. A column left out stays as it is; an empty cell is emptied.',
  },
  preview: { zh: '逐行看', en: 'Row by row' },
  allGood: {
    zh: (n: number) => `${n} 行都可以导入，还没有写入。`,
    en: (n) => `All ${n} rows are fine. Nothing is written yet.`,
  },
  someWrong: {
    zh: (wrong: number, n: number) => `${n} 行里有 ${wrong} 行不对，一行也没有写入。请改好表格再交。`,
    en: (wrong, n) =>
      `${wrong} of ${n} rows are wrong, and nothing was written. Please mend the file and send it again.`,
  },
  row: { zh: '行', en: 'Row' },
  entry: { zh: '内容', en: 'Entry' },
  fate: { zh: '会怎样', en: 'What becomes of it' },
  new: { zh: '新建', en: 'new' },
  same: { zh: '没有变化', en: 'unchanged' },
  changed: { zh: (columns: string) => `更新：${columns}`, en: (columns) => `updated: ${columns}` },
  newBodies: { zh: '会顺带登记这些机构', en: 'These bodies are registered with it' },
  bring: { zh: '全部导入', en: 'Bring it all over' },
  done: {
    zh: (n: number) => `已导入，新建和更新共 ${n} 行。`,
    en: (n) => `Brought over: ${n} rows made or updated.`,
  },
  invited: {
    zh: '新的人员还没有密码：到“人员”里逐个给邀请链接。',
    en: 'New people have no password yet: give each the link from “People”.',
  },
  again: { zh: '换文件', en: 'Choose other files' },
  more: { zh: (n: number) => `还有 ${n} 行和这些一样可以导入`, en: (n) => `${n} more rows that are fine` },
  at: { zh: (column: string, say: string) => `${column}：${say}`, en: (column, say) => `${column}: ${say}` },
  meanwhile: {
    zh: '预览以后数据有了变化，请重新选择文件再看一遍。',
    en: 'Things changed since this preview. Please choose the files again.',
  },
  columnMissing: {
    zh: '表格里没有这一列，请照模板加上',
    en: 'this column is not there; please add it as in the template',
  },
  columnUnknown: {
    zh: '没有这样的列，请照模板改列名或删掉这一列',
    en: 'no such column; please name it as in the template or take it out',
  },
  columnTwice: { zh: '这一列出现了两次', en: 'this column is there twice' },
  beyond: { zh: '这一行有格子没有列名', en: 'a cell of this row has no heading' },
  missing: { zh: '不能空着', en: 'must not be empty' },
  tooLong: { zh: '太长了', en: 'too long' },
  notListed: { zh: '没有这一种，请照模板里的写', en: 'no such one; please write it as in the template' },
  regionUnknown: {
    zh: '没有这个地方，请核对名字或写 12 位代码',
    en: 'no such place; check the name or write its code',
  },
  regionSeveral: {
    zh: '有几个同名的，请写“镇名村名”或代码',
    en: 'several of that name: write township and village, or the code',
  },
  dayWrong: { zh: '日期请写成 2026-03-09', en: 'please write the day as 2026-03-09' },
  dayAhead: { zh: '不能晚于今天', en: 'not after today' },
  toBeforeFrom: { zh: '不能早于起始日', en: 'not before it begins' },
  yesOrNo: { zh: '请写“是”，或者空着', en: 'write yes, or leave it empty' },
  numberWrong: { zh: '请写数字', en: 'please write a number' },
  outOfRange: { zh: '数字超出范围', en: 'out of range' },
  bothOrNone: { zh: '经度和纬度要么都写，要么都空着', en: 'latitude and longitude: both or neither' },
  twice: { zh: '和上面某一行是同一个', en: 'the same as a row above' },
  venueUnknown: { zh: '没有这个议事点', en: 'no such venue' },
  venueSeveral: { zh: '有几个同名的，请在前面加上地名', en: 'several of that name: put the place before it' },
  itself: { zh: '不能是自己', en: 'not itself' },
  notBranch: { zh: '它自己就是分点，请写它的上级', en: 'that is a branch itself: write what it belongs to' },
  hasBranches: { zh: '它下面有分点，不能再归到别处', en: 'it has branches and can’t be one' },
  loginWrong: {
    zh: '只用字母、数字、汉字和 . _ -，2 到 40 个字',
    en: 'letters, digits and . _ - only, 2 to 40',
  },
  loginOther: { zh: '这个登录名已经是别人的', en: 'this login is somebody else’s' },
  loginUnknown: { zh: '人员里没有这个登录名', en: 'nobody has this login' },
  mailWrong: { zh: '邮箱写得不对', en: 'this is no e-mail address' },
  phoneWrong: { zh: '这个号码好像不对', en: 'this does not look like a number' },
  termMissing: { zh: '写了委员的内容，就要写届次', en: 'with a member’s details the term is needed' },
  adminRole: {
    zh: '三员和密件专办员请逐个任命',
    en: 'administrators and the confidential handler are appointed one by one',
  },
  hatsApart: { zh: '管理员不能兼别的职务', en: 'an administrator holds no other role' },
  bodyNeeded: { zh: '承办单位的人要写是哪个单位', en: 'people of a unit need their unit' },
  bodyFirst: { zh: '写了上级机构，就要写机构', en: 'with a body above, name the body' },
  onlyLeaders: { zh: '只有小组组长这一行写联系社区', en: 'only on the row of a group leader' },
  yourself: { zh: '不能给自己任职', en: 'nobody appoints themselves' },
  aboveCommittee: { zh: '上级只能是专委会', en: 'only a committee stands above a body' },
  aboveItself: { zh: '上级不能是自己', en: 'a body can’t stand under itself' },
})

export const levelWords = {
  county: { zh: '县级', en: 'County' },
  city: { zh: '市级', en: 'City' },
  province: { zh: '省级', en: 'Province' },
  national: { zh: '全国', en: 'National' },
} as const
export type MemberLevel = keyof typeof levelWords

export const yes = '是'
export const yesWords: readonly string[] = ['是', 'yes', 'y', '√', '1', 'true']
export const noWords: readonly string[] = ['', '否', 'no', 'n', '0', 'false']
/** How several are written in one cell. */
export const severalMark = '；'
export const severalMarks = /[；;、]/

/** One row that shows how it is written; the template carries it. */
export const exampleRows = {
  venues: [
    ...['桂花议事室', 'Guihua Room', '协商议事室', '桂花社区', '服务中心一楼', '每周三上午九点到十一点'],
    ...['Wednesdays 9–11', '', '', '服务中心会议室', '', '', '', '', '', '2025-03-01'],
  ],
  people: [
    ...[
      'wangxiaoyu',
      '王小雨',
      'Wang Xiaoyu',
      '',
      '',
      '10',
      '是',
      '县级',
      '医卫界',
      '医疗卫生；养老托幼与救助',
    ],
    ...['', '桂花社区', '', '县医院'],
  ],
  appointments: [
    ...[
      'wangxiaoyu',
      '政协委员',
      '桂花社区',
      '桂花议事室',
      '第一委员小组',
      '',
      '',
      '周三上午接待',
      '',
      '2026-01-01',
      '',
    ],
  ],
} as const
