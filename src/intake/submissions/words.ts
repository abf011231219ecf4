import { phrases } from '../../platform/words/phrases.ts'
import type { Teller } from './conditions.ts'

export const words = phrases({
  speak: { zh: '有事您说', en: 'Tell us' },
  stepWhat: { zh: '什么事', en: 'What' },
  stepWhere: { zh: '在哪里', en: 'Where' },
  stepContact: { zh: '怎么告诉您', en: 'How to reach you' },
  whatLead: {
    zh: '用您自己的话说就行，不用写得很正式。说完马上给您回执。',
    en: 'Your own words are fine. You get a receipt at once.',
  },
  whereLead: { zh: '知道在哪儿，才找得到管这片的人。', en: 'So that it reaches the people of that place.' },
  contactLead: {
    zh: '有了进展告诉您。不想留电话也可以，凭回执自己查。',
    en: 'So that you hear what came of it. You may leave no number and look it up by receipt.',
  },
  next: { zh: '下一步', en: 'Next' },
  send: { zh: '提交', en: 'Send' },
  back: { zh: '上一步', en: 'Back' },
  startOver: { zh: '清空，重新写', en: 'Clear and begin anew' },
  startOverWarning: {
    zh: '已经写的内容和照片会全部删除，找不回来。',
    en: 'All words and photos so far are deleted for good.',
  },
  draftKept: {
    zh: '您上次没写完的还在，可以接着写。',
    en: 'What you began last time is still here. You can go on.',
  },
  kind: { zh: '您要说的是', en: 'What you bring is' },
  words: { zh: '说说是什么事', en: 'What is it about' },
  wordsHint: {
    zh: '什么情况、影响了谁、您希望怎么办',
    en: 'What happens, who suffers, what you hope for',
  },
  wordsMissing: {
    zh: '请写下您要说的事，最少 5 个字',
    en: 'Please say what it is about, at least 5 characters',
  },
  wordsTooLong: { zh: '最多 3000 个字，请删短一些。', en: 'At most 3,000 characters. Please shorten it.' },
  photos: { zh: '照片', en: 'Photos' },
  photosHint: {
    zh: '最多 6 张。不要拍到别人的脸、车牌和证件',
    en: 'Up to 6. Please no faces, number plates or papers of others',
  },
  photosKept: { zh: '已经传上来的照片', en: 'Photos already here' },
  photoKept: { zh: (n: number) => `第 ${n} 张`, en: (n) => `Photo ${n}` },
  photoRemove: { zh: (n: number) => `不要第 ${n} 张`, en: (n) => `Leave out photo ${n}` },
  photosTooMany: {
    zh: '照片最多 6 张，多出的没有保存。',
    en: 'At most 6 photos. Those beyond were not kept.',
  },
  sinceYear: { zh: '从哪一年就这样了', en: 'Since which year' },
  year: { zh: '年', en: '' },
  yearAhead: { zh: '年份还没到，请改一下，例如 2024', en: 'That year is still ahead. For example 2024' },
  urgent: { zh: '现在有人身或财产危险', en: 'People or property are in danger now' },
  urgentHint: {
    zh: '正在着火、漏气、有人受伤：请先打 110、119、120，再来这里说',
    en: 'Fire, a gas leak, someone hurt: ring 110, 119 or 120 first, then tell us here',
  },
  urgentFirst: {
    zh: '有人正处在危险中，请先打电话：',
    en: 'If someone is in danger right now, ring first:',
  },
  urgentThen: {
    zh: '您说的会马上提醒值班的工作人员，但我们不能代替报警和急救。',
    en: 'Staff are alerted at once, but we can’t replace the police or an ambulance.',
  },
  police: { zh: '110 报警', en: '110 police' },
  fire: { zh: '119 火警', en: '119 fire' },
  ambulance: { zh: '120 急救', en: '120 ambulance' },
  report: { zh: '我要反映干部违纪违法', en: 'I report wrongdoing by officials' },
  reportHint: {
    zh: '单独加密，只有一位指定的专办员能看，不进入协商，被反映的人和单位看不到',
    en: 'Sealed. One designated person can read it; it never enters a discussion or reaches those it is about',
  },
  reportNote: {
    zh: '这份内容单独加密，只交给指定的专办员。依规应由纪检监察机关受理的，会告诉您怎么反映；您也可以直接拨打 12388。',
    en: 'This is sealed for the one designated handler. Where the discipline inspection body must take it, you are told how; you may also ring 12388 yourself.',
  },
  region: { zh: '村或社区', en: 'Village or community' },
  place: { zh: '具体位置', en: 'The place' },
  placeHint: { zh: '例如：三号楼东边的路口', en: 'For example: the crossing east of house 3' },
  toldBefore: { zh: '以前跟谁反映过吗', en: 'Have you told anyone already' },
  toldBeforeWhy: { zh: '免得重复找您，也好接着办', en: 'so that nobody asks you twice' },
  yourVenue: {
    zh: (name: string) => `您扫的是“${name}”的码。`,
    en: (name) => `You scanned the code of ${name}.`,
  },
  tellThrough: { zh: '有了进展，怎么告诉您', en: 'How shall we tell you' },
  throughSms: { zh: '发短信', en: 'A text message' },
  throughCall: { zh: '打电话', en: 'A call' },
  throughOfficer: { zh: '请村（社区）干部转告', en: 'Through the village officer' },
  throughOfficerHint: { zh: '请留下姓名，好找到您', en: 'Please leave your name so that you are found' },
  throughVisit: { zh: '当面来说', en: 'A visit' },
  throughBoard: { zh: '贴在公告栏', en: 'On the notice board' },
  throughBoardHint: {
    zh: '只写编号和进展，不写您是谁',
    en: 'The number and the news only, never who you are',
  },
  throughNothing: { zh: '不用告诉我', en: 'You need not tell me' },
  throughNothingHint: { zh: '凭回执上的查询码自己查', en: 'I look it up with the code on my receipt' },
  phone: { zh: '电话', en: 'Telephone' },
  phoneWhy: {
    zh: '只用来告诉您进展和核实情况，加密保存',
    en: 'to tell you the news and to ask back; kept encrypted',
  },
  name: { zh: '怎么称呼您', en: 'Your name' },
  nameWhy: {
    zh: '可以不写，不写照样办',
    en: 'you may leave it out; your matter is treated the same',
  },
  agree: { zh: '您的同意', en: 'Your consent' },
  agreeLead: {
    zh: '后两项可以不勾，不影响办理；以后随时可以撤回。',
    en: 'The last two are up to you and change nothing in how it is treated. You can withdraw them at any time.',
  },
  agreeLeadShort: {
    zh: '这类反映不公开，也不把您的身份告诉任何单位。',
    en: 'Such a report is never published, and no unit learns who you are.',
  },
  readNotice: { zh: '看看个人信息怎么用', en: 'Read how personal data is used' },
  handling: {
    zh: '我看过“个人信息怎么用”，同意用我提供的信息办这件事',
    en: 'I have read how personal data is used and agree that what I give is used for this',
  },
  handlingMissing: {
    zh: '请看一下“个人信息怎么用”，同意后勾选，我们才能登记',
    en: 'Please read how personal data is used and tick to agree, so that we may register it',
  },
  identityToUnit: {
    zh: '可以把我的姓名电话告诉承办单位',
    en: 'The unit that handles it may know my name and number',
  },
  identityToUnitHint: { zh: '方便他们上门或打电话核实', en: 'so that they can visit or ring' },
  publication: { zh: '可以公开我说的内容', en: 'What I say may be published' },
  publicationHint: {
    zh: '公开前会去掉姓名、电话和门牌',
    en: 'after names, numbers and house numbers are taken out',
  },
  further: { zh: '替孩子写、很多人一起反映的，点这里', en: 'For a child, or a letter that many signed' },
  under14: { zh: '反映人不满 14 岁', en: 'The person is under 14' },
  guardian: {
    zh: '我是监护人，同意为孩子提交（不满 14 岁必须勾选）',
    en: 'I am the guardian and agree (needed when under 14)',
  },
  guardianMissing: {
    zh: '不满 14 岁要由监护人同意，请监护人勾选',
    en: 'Under 14 a guardian has to agree: please tick as the guardian',
  },
  signatories: { zh: '一共多少人一起反映', en: 'How many people together' },
  people: { zh: '人', en: 'people' },
  representatives: { zh: '推选的代表', en: 'Who speaks for them' },
  representativesHint: {
    zh: '最多 5 位，一行写一位的姓名',
    en: 'At most 5, one name a line',
  },
  tooManyRepresentatives: { zh: '代表最多 5 位，请去掉几位', en: 'At most 5 people can speak for all' },
  fewerThanRepresentatives: {
    zh: '总人数不能比代表还少，请改一下',
    en: 'There can’t be fewer people than representatives',
  },
  whoSees: {
    zh: '谁会看到：这个地方的联络员、召集人和接手的委员。电话和姓名加密保存，每次查看都有记录。',
    en: 'Who sees it: the liaison officer and convener of the place and the members who take it up. Your number and name are encrypted and every look is recorded.',
  },
  whoSeesSealed: {
    zh: '谁会看到：只有一位指定的专办员，每次查看都有记录。',
    en: 'Who sees it: one designated handler alone, and every look is recorded.',
  },
  whatNext: {
    zh: '提交后马上给您回执和查询码。一个工作日内有人看，最迟 15 天告诉您去向。',
    en: 'You get a receipt with a code at once. Someone reads it within one working day; you are told where it goes within 15 days.',
  },
  leaveEmpty: { zh: '这一栏请留空', en: 'Please leave this empty' },
  onceMore: { zh: '请再按一次', en: 'Please press once more' },
  onceMoreLead: {
    zh: '您写的都在。为了挡住自动乱发的程序，请再按一次提交。',
    en: 'Everything you wrote is here. To keep out programs that send rubbish, please press once more.',
  },
  codeEnded: {
    zh: '您扫的码已经停用，不影响您在这里说。请在下一步自己选村或社区。',
    en: 'The code you scanned was withdrawn. You can speak here all the same; choose the village on the next page.',
  },
  choosePlace: { zh: '请选村或社区', en: 'Please choose the village or community' },
  forSomeone: { zh: '替群众登记（代录）', en: 'Enter for a resident' },
  forSomeoneLead: {
    zh: '把您当面或电话里听到的，按原话写下来。登记后打印回执交给本人。',
    en: 'Write down what you were told, in the person’s own words, and hand over the printed receipt.',
  },
  atVenue: { zh: '在哪处阵地听到的', en: 'At which venue' },
  howItCame: { zh: '怎么来的', en: 'How it came' },
  onWordOf: { zh: '按谁的话', en: 'On whose word' },
  register: { zh: '登记', en: 'Register' },
  noPlace: {
    zh: '您现在没有负责的村或社区，不能代录。',
    en: 'You have no village today, so nothing can be entered.',
  },
  readAloud: {
    zh: '个人信息怎么用，已念给或拿给本人看过，本人同意',
    en: 'How personal data is used was read or shown to the person, who agrees',
  },
})

export const tellerWords: Record<Teller, { zh: string; en: string }> = {
  self: { zh: '本人', en: 'the person' },
  family: { zh: '家人', en: 'a relative' },
  neighbour: { zh: '邻居', en: 'a neighbour' },
  officer: { zh: '村（社区）干部', en: 'a village officer' },
  representative: { zh: '群众代表', en: 'a representative' },
}
