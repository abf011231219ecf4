import type { MatterState } from '../../matters/machines/matter.ts'
import type { SubmissionState } from '../../matters/machines/submission.ts'
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  receipt: { zh: (number: string) => `登记回执 ${number}`, en: (number) => `Receipt ${number}` },
  received: {
    zh: '收到了，已经登记。请记下查询码，或者把这一页收藏起来。',
    en: 'Received and registered. Please note the code, or keep this page.',
  },
  keepThis: { zh: '查询码', en: 'Your code' },
  keepThisHint: {
    zh: '凭这 12 位数字，随时可以在网上或打电话查进展。请不要告诉别人。',
    en: 'With these twelve digits you can look it up at any time, here or by phone. Tell them to nobody else.',
  },
  number: { zh: '登记编号', en: 'Number' },
  scanAgain: { zh: '扫码回到这一页', en: 'Scan to come back here' },
  printSlip: { zh: '打印回执条', en: 'Print the slip' },
  slip: { zh: '回执条', en: 'Receipt slip' },
  writeNext: { zh: '再登记一件', en: 'Enter another' },
  toDesk: { zh: '回到我的工作台', en: 'Back to my desk' },
  slipHint: {
    zh: '在浏览器里按“打印”。打印后请交给本人。',
    en: 'Choose Print in the browser and hand the slip to the person.',
  },
  phone: { zh: '咨询电话', en: 'Telephone' },
  registeredAt: { zh: '登记时间', en: 'Registered' },
  backToReceipt: { zh: '回到回执', en: 'Back to the receipt' },
  journey: { zh: '办到哪一步了', en: 'How far it has come' },
  next: { zh: '接下来', en: 'What comes next' },
  tellBy: {
    zh: (day: string) => `最迟 ${day}，告诉您去向`,
    en: (day) => `By ${day} you are told where it goes`,
  },
  tellPast: {
    zh: (day: string) => `说好 ${day} 之前告诉您去向，日子过了，还没有告诉您。工作人员那里已经标出来。`,
    en: (day) => `You were to be told by ${day}. That day has passed. Staff see it marked.`,
  },
  sms: {
    zh: (phone: string) => `有了进展，发短信到 ${phone}；短信发不出去，就打这个电话。`,
    en: (phone) => `News comes as a text message to ${phone}; where that fails you are rung.`,
  },
  call: {
    zh: (phone: string) => `有了进展，打电话告诉您：${phone}。`,
    en: (phone) => `You are rung when there is news: ${phone}.`,
  },
  officer: {
    zh: '有了进展，请村（社区）干部转告您。',
    en: 'The village officer tells you when there is news.',
  },
  visit: { zh: '有了进展，上门告诉您。', en: 'Somebody comes to tell you when there is news.' },
  board: {
    zh: '有了进展，按登记编号贴在公告栏，不写您是谁。',
    en: 'News is posted on the notice board under your number, never your name.',
  },
  nothing: {
    zh: '有了进展不另外通知您，凭查询码随时可以看。',
    en: 'You are not told; look it up with your code at any time.',
  },
  noReach: {
    zh: '您没有留联系办法。凭查询码随时可以在网上看，也可以打电话或到议事点问。',
    en: 'You left no way to reach you. Look it up with your code here, by phone or at the venue, at any time.',
  },
  changeHow: { zh: '换一种办法告诉我', en: 'Tell me another way' },
  by: { zh: '最迟告诉您去向', en: 'You are told by' },
  answerNow: { zh: '解决了吗？请您说一声', en: 'Is it solved? Please tell us' },
  answerWhy: {
    zh: '办得好不好，您说了算。您的话承办单位看不到是谁说的。',
    en: 'Whether it is done is for you to say. The unit does not see who said it.',
  },
  mine: { zh: '您说的', en: 'What you said' },
  erased: { zh: '应您的要求，内容已删除。', en: 'Erased at your request.' },
  sealedWords: {
    zh: '内容已单独加密，这里不显示。',
    en: 'Sealed. It is not shown here.',
  },
  sameAsOthers: { zh: '我也有这件事。', en: 'I have this too.' },
  photo: { zh: (n: number) => `您传的照片 ${n}`, en: (n) => `Your photo ${n}` },
  exchange: { zh: '来往的话', en: 'What was said since' },
  byStaff: { zh: '工作人员', en: 'Staff' },
  byUnit: { zh: '承办单位', en: 'The unit' },
  byYou: { zh: '您', en: 'You' },
  question: { zh: '想问问您', en: 'A question to you' },
  reply: { zh: '答复', en: 'Answer' },
  addition: { zh: '您补充的', en: 'You added' },
  words: { zh: '您说的', en: 'You said' },
  gist: { zh: '记录的要点', en: 'The gist, as written down' },
  signatories: { zh: '推选的代表', en: 'Who speaks for all' },
  addMore: { zh: '补充几句', en: 'Add something' },
  answerQuestion: { zh: '回答这个问题', en: 'Answer the question' },
  addMoreHint: {
    zh: '有新情况、新照片，或者还想说的，写在这里',
    en: 'News, or anything else you want to say',
  },
  addMissing: { zh: '请写下要补充的话', en: 'Please write what you want to add' },
  send: { zh: '送出', en: 'Send' },
  added: { zh: '已收到您补充的内容。', en: 'What you added has arrived.' },
  answered: { zh: '记下了，谢谢您的回话。', en: 'Noted. Thank you for telling us.' },
  withdrawnNow: { zh: '已撤回。', en: 'Withdrawn.' },
  reopen: { zh: '问题又出现了？请求再次办理', en: 'Has it come back? Ask for it again' },
  withdraw: { zh: '撤回这件反映', en: 'Withdraw this' },
  withdrawWarning: {
    zh: '撤回后不再办理。以后还想反映，随时可以重新说。',
    en: 'Nothing more will be done. You can speak again at any time.',
  },
  endedAlready: {
    zh: '这件已经结束，不能再补充。有新情况请重新反映。',
    en: 'This has ended and takes no additions. Please bring new facts as a new submission.',
  },
  myData: { zh: '我的个人信息', en: 'My data' },
  whoSees: { zh: '谁能看到', en: 'Who sees it' },
  whoSeesText: {
    zh: '这个地方的联络员、召集人、站长和接手的委员能看到您说的话。姓名和电话另外加密，谁看过都有记录。',
    en: 'The liaison officer, convener and venue head of the place and the members who take it up read your words. Name and number are encrypted apart, and every look is recorded.',
  },
  whoSeesSealed: {
    zh: '只有一位指定的专办员能看，每次查看都有记录。被反映的人和单位看不到。',
    en: 'One designated handler alone, and every look is recorded. Those it is about never see it.',
  },
  sealedGuidance: {
    zh: '反映党员、干部违纪违法，也可以直接向纪检监察机关反映：拨打 12388。',
    en: 'You may also report wrongdoing by officials directly to the discipline inspection body: ring 12388.',
  },
  merged: {
    zh: (day: string) => `您是 ${day} 说的，别人也反映过同一件事，已合并在一起办，同样会逐一答复您。`,
    en: (day) =>
      `You spoke on ${day}; others brought the same, and it is handled together. You are answered all the same.`,
  },
  lookUp: { zh: '查办到哪一步了', en: 'Look up my receipt' },
  lost: { zh: '查询码找不到了', en: 'I lost my code' },
  lookUpLead: {
    zh: '输入回执上的 12 位查询码。找不到了，可以用登记时留的电话找回来。',
    en: 'Type the twelve digits on your receipt. If they are lost, find them again by the number you left.',
  },
  code: { zh: '查询码', en: 'Code' },
  codeHint: {
    zh: '例如 1234 5678 9012，空格可写可不写',
    en: 'For example 1234 5678 9012, with or without spaces',
  },
  codeUnknown: {
    zh: '没有找到这个查询码，请对照回执再看一遍。',
    en: 'This code is not known. Please compare it with your receipt.',
  },
  look: { zh: '查看', en: 'Look up' },
})

/** What comes next, said to the person who brought it, before and outside of any matter. */
export const submissionNext: Record<SubmissionState, { zh: string; en: string }> = {
  submitted: {
    zh: '工作人员会先看您说的事，决定怎么办、交给谁，然后告诉您。',
    en: 'Staff read it first, decide who takes it, and tell you.',
  },
  triage: {
    zh: '工作人员正在看，决定怎么办、交给谁，然后告诉您。',
    en: 'Staff are reading it, deciding who takes it, and will tell you.',
  },
  needsInfo: {
    zh: '我们有个问题想问您。您回答以后接着办。',
    en: 'We have a question for you. It goes on as soon as you answer.',
  },
  accepted: { zh: '已经收下，作为一件事来办。', en: 'It has been taken up as a matter.' },
  merged: {
    zh: '和别人反映的同一件事合在一起办。',
    en: 'It is handled together with others who brought the same.',
  },
  diverted: {
    zh: '这件事该由别的部门管，已转过去。去了哪里、怎么联系，见下面的答复。',
    en: 'It belongs to another office and was passed on. Where to and how to reach them stands in the answer below.',
  },
  declined: {
    zh: '这件事我们办不了。原因和可以去哪里办，见下面的答复。',
    en: 'We can’t take this up. Why, and where to turn, stands in the answer below.',
  },
  answered: { zh: '已经答复您，见下面。', en: 'It has been answered, see below.' },
  withdrawn: { zh: '您已撤回，不再办理。', en: 'You withdrew it. Nothing more is done.' },
  closed: { zh: '已经结束。', en: 'This has ended.' },
}

/** The same once it is a matter. */
export const matterNext: Record<MatterState, { zh: string; en: string }> = {
  collected: {
    zh: '召集人会看看适不适合大家一起商量。',
    en: 'The convener looks whether it suits talking over.',
  },
  screening: {
    zh: '正在定题：看看适不适合大家一起商量。',
    en: 'It is being screened as a topic to talk over.',
  },
  confirmed: {
    zh: '已经定下来商量，接下来请委员接手。',
    en: 'It is confirmed; members are asked to take it up.',
  },
  resolvedDirectly: {
    zh: '正在直接办理，办完请您说一声好不好。',
    en: 'It is being settled directly; then you are asked.',
  },
  escalated: { zh: '已报到上一级，结果会告诉您。', en: 'It was sent up a level; you are told the result.' },
  diverted: { zh: '已转给该管的部门，见下面的答复。', en: 'It was passed to the right office, see below.' },
  notSuitable: {
    zh: '不适合协商，原因见下面的答复。',
    en: 'It does not suit deliberation; the reason is below.',
  },
  allotting: { zh: '正在等委员接手。', en: 'Waiting for members to take it up.' },
  researching: {
    zh: '委员正在了解情况，可能会去现场看看。',
    en: 'Members are looking into it and may visit the place.',
  },
  planning: { zh: '正在准备协商会。', en: 'The meeting is being prepared.' },
  deliberating: { zh: '大家正在一起商量。', en: 'It is being talked through together.' },
  concluded: {
    zh: '商量有了结论，接下来送交办理。',
    en: 'There is a conclusion; it is handed on to be done.',
  },
  reporting: { zh: '正在报送协商成果。', en: 'The outcome is being reported.' },
  handling: { zh: '答应办的单位和人正在办理。', en: 'Those who promised are doing it.' },
  replied: { zh: '办理单位已答复，接下来问您满不满意。', en: 'They replied; next you are asked.' },
  followingUp: { zh: '想听听您的话：解决了吗？', en: 'We want to hear from you: is it solved?' },
  filed: { zh: '已经办结，正在整理归档。', en: 'It is closed and being archived.' },
  archived: { zh: '已办结归档。', en: 'Done and kept.' },
  suspended: {
    zh: '暂时放一放，恢复后会告诉您。',
    en: 'It is set aside for now; you are told when it goes on.',
  },
}
