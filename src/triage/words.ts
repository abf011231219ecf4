import type { News } from '../matters/notices.ts'
import { type Lang, phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  // the list and one message
  triage: { zh: '来件分办', en: 'Sort what came in' },
  triageLead: {
    zh: '先看急件，再从新到旧。每件都要让反映人知道去向，最迟 15 天。',
    en: 'Urgent ones first, then the newest. Every sender is told where it goes, within 15 days at the latest.',
  },
  keys: { zh: '快捷键', en: 'Keys' },
  keyNext: { zh: '下一件，上一件', en: 'next, previous' },
  keyTick: { zh: '勾选这一件', en: 'tick this one' },
  keyTogether: { zh: '一起办勾选的', en: 'work on the ticked ones' },
  keyClose: { zh: '收起，回到清单', en: 'close, back to the list' },
  keyHelp: { zh: '打开这张表', en: 'open this list' },
  urgentWaiting: {
    zh: (n: number) => `有 ${n} 件急件等着分办，请先办。`,
    en: (n) =>
      n === 1
        ? '1 urgent message waits. Please begin with it.'
        : `${n} urgent messages wait. Please begin with them.`,
  },
  county: { zh: '跨乡镇的同一件事', en: 'The same thing in several townships' },
  waiting: { zh: '待分办的来件', en: 'Messages waiting' },
  urgent: { zh: '急件', en: 'Urgent' },
  nothingWaits: { zh: '没有待分办的来件', en: 'Nothing waits to be sorted' },
  nothingWaitsText: {
    zh: '群众扫码、来电、来访反映的事会先到这里。也可以把您听到的事替群众登记。',
    en: 'What residents bring by code, phone or visit arrives here first. You can also enter what you were told.',
  },
  enterForSomeone: { zh: '替群众登记', en: 'Enter for a resident' },
  allPlaces: { zh: '全部', en: 'All' },
  show: { zh: '查看', en: 'Show' },
  older: { zh: '更早的来件', en: 'Earlier messages' },
  newest: { zh: '回到最新', en: 'Back to the newest' },
  open: { zh: '办这一件', en: 'Work on this one' },
  message: { zh: (number: string) => `来件 ${number}`, en: (number) => `Message ${number}` },
  theirWords: { zh: '反映人的原话', en: 'In the sender’s own words' },
  erased: { zh: '应本人要求，内容已删除。', en: 'Erased at the sender’s own request.' },
  photo: { zh: (n: number) => `照片 ${n}`, en: (n) => `Photo ${n}` },
  wherefrom: { zh: '来自', en: 'Came by' },
  place: { zh: '地点', en: 'Place' },
  since: { zh: '存在时间', en: 'Since' },
  sinceYear: { zh: (year: number) => `${year} 年起`, en: (year) => `since ${year}` },
  signed: { zh: '联名人数', en: 'Signatories' },
  people: { zh: (n: number) => `${n} 人`, en: (n) => (n === 1 ? '1 person' : `${n} people`) },
  toldBefore: { zh: '以前反映过', en: 'Told before' },
  enteredFor: { zh: '代录，按谁的话', en: 'Entered on the word of' },
  who: { zh: '反映人', en: 'Sender' },
  nameless: { zh: '没有留姓名和电话', en: 'Left no name or number' },
  named: { zh: '留了姓名', en: 'left a name' },
  reveal: { zh: '查看姓名电话', en: 'Show name and number' },
  revealWarning: {
    zh: '只在需要联系本人时查看。每次查看都会记录是谁、什么时候看的。',
    en: 'Only to reach the sender. Each look is recorded: who looked, and when.',
  },
  revealed: { zh: '反映人姓名电话', en: 'The sender’s name and number' },
  revealedLead: {
    zh: '这次查看已记录。离开本页后需要重新查看。',
    en: 'This look was recorded. Once you leave, you have to look again.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  address: { zh: '住址', en: 'Address' },
  backToMessage: { zh: '回到这件', en: 'Back to the message' },
  soFar: { zh: '办理经过', en: 'What happened so far' },
  whatToDo: { zh: '怎么办', en: 'What to do' },
  noMore: {
    zh: '这件已经分办，没有需要您做的了。',
    en: 'This one is sorted; there is nothing for you to do.',
  },
  theMatter: { zh: '看这件事', en: 'See the matter' },
  firstDue: { zh: (when: string) => `首次分办 ${when}`, en: (when) => `first sorting ${when}` },
  noticeDue: { zh: (when: string) => `15 天告知 ${when}`, en: (when) => `15-day notice ${when}` },
  paused: { zh: '等反映人补充', en: 'Waiting for the sender' },
  told: { zh: '已告知反映人', en: 'The sender has been told' },
  // the ways
  accept: { zh: '收下，作为一件事办', en: 'Take it up as a matter' },
  acceptWarning: {
    zh: '标题由您来写，不写姓名、电话和门牌号。提交后反映人会收到通知，事情进入筛选定题。',
    en: 'Write the headline yourself, with no name, phone or house number. The sender is told, and it goes to screening.',
  },
  settle: { zh: '当场就能解决', en: 'Settle it now' },
  settleWarning: {
    zh: '写明怎么解决的。反映人会读到，并被问是不是真的解决了。',
    en: 'Say how it was settled. The sender reads it and is asked whether it is so.',
  },
  merge: { zh: '同事项合并', en: 'Join to a matter already open' },
  mergeWarning: {
    zh: '选同一乡镇（街道）的一件事。每位反映人都会单独得到答复。',
    en: 'Choose a matter of the same township. Everyone who brought it is still answered.',
  },
  more: { zh: '请反映人补充', en: 'Ask for more' },
  moreWarning: {
    zh: '写清楚要补充什么。其他时限暂停，15 天告知不停。',
    en: 'Say exactly what is missing. Other limits stop; the 15-day notice does not.',
  },
  divert: { zh: '转送、告知', en: 'Pass on' },
  divertWarning: {
    zh: '三项都要写，反映人会读到。对方给了编号或反映人说收到了，才算办完。',
    en: 'All three are needed and read by the sender. It stays open until there is a number or the sender’s word.',
  },
  decline: { zh: '不宜办理，说明理由', en: 'Decline with a reason' },
  declineWarning: {
    zh: '反映人会读到理由，以及可以找谁。',
    en: 'The sender reads the reason, and where to go instead.',
  },
  answer: { zh: '直接答复', en: 'Answer directly' },
  answerWarning: {
    zh: '政策咨询等一句话能说清的，写在这里，反映人马上能看到。',
    en: 'For what a few sentences can answer. The sender sees it at once.',
  },
  sendUp: { zh: '报上级', en: 'Send up a level' },
  sendUpWarning: {
    zh: '超出本级的事带着全部经过报上去。上级接手之前，时限仍由您这里负责。',
    en: 'Beyond this level: it goes up with its history. Until it is taken up there, the limits stay yours.',
  },
  markUrgent: { zh: '标为急件', en: 'Mark it urgent' },
  markUrgentWarning: {
    zh: '涉及人身、财产安全的。召集人和政协办公室马上会知道，夜里也会。',
    en: 'Life or property is at stake: the convener and the office learn it at once, also at night.',
  },
  seal: { zh: '这是举报，转专人', en: 'This reports wrongdoing' },
  sealWarning: {
    zh: '内容只有指定的专人能看，这里和所有清单里都不再显示，您也看不到了。不能撤回。',
    en: 'Only the designated handler can read it from now on; it leaves every list, yours too. This can’t be undone.',
  },
  sealSubmit: { zh: '确认转给专人', en: 'Yes, hand it over' },
  placeRight: { zh: '更正地点、人数', en: 'Correct place or count' },
  placeWarning: {
    zh: '在本乡镇（街道）内更正。属于别的乡镇的，请用“属于别的乡镇，请那里接手”。',
    en: 'Within this township. What belongs to another one is offered there instead.',
  },
  addition: { zh: '反映人补充了（代录）', en: 'Something added (for the sender)' },
  additionWarning: {
    zh: '来电或当面补充的，按原话记下。',
    en: 'Told by phone or in person: write down their words.',
  },
  withdraw: { zh: '反映人要撤回（代录）', en: 'Taken back (for the sender)' },
  withdrawWarning: { zh: '撤回后不再办理，记录保留。', en: 'Nothing more is done; the record stays.' },
  close: { zh: '对方已接收', en: 'The destination has it' },
  closeWarning: { zh: '填对方的编号，或者写明谁说已接到。', en: 'Their number, or on whose word.' },
  sendBack: { zh: '退回来重新分办', en: 'Take it back to sort again' },
  sendBackWarning: {
    zh: '对方不收，或者其实不是同一件事。',
    en: 'The destination refused it, or it was not the same thing after all.',
  },
  submit: { zh: '提交', en: 'Submit' },
  done: { zh: '已办好，反映人会得到通知。', en: 'Done. The sender will be told.' },
  // fields
  headline: { zh: '标题', en: 'Headline' },
  headlineHint: {
    zh: '一句话说清是什么事，例如“桂花社区 3 号楼电梯常停”',
    en: 'One line, for example “The lift of block 3 keeps stopping”',
  },
  category: { zh: '类别', en: 'Category' },
  method: { zh: '工作法', en: 'Method' },
  level: { zh: '由哪一级办', en: 'At which level' },
  isUrgent: { zh: '紧急：涉及人身、财产安全', en: 'Urgent: life or property is at stake' },
  signatories: { zh: '一共多少人反映', en: 'How many people stand behind it' },
  how: { zh: '怎么解决的', en: 'How it was settled' },
  question: { zh: '请反映人补充什么', en: 'What is missing' },
  destination: { zh: '转到哪里', en: 'Where it goes' },
  contact: { zh: '联系方式', en: 'Whom to ask there' },
  reason: { zh: '理由', en: 'Reason' },
  ground: { zh: '属于哪种情形', en: 'On which ground' },
  groundHint: {
    zh: '选了情形，反映人会读到对应的说明和去处，理由可以不再写。',
    en: 'With a ground chosen the sender reads its sentence below; a reason of your own is then optional.',
  },
  groundsTold: { zh: '每种情形会告诉反映人什么', en: 'What the sender is told on each ground' },
  sayWhyNo: { zh: '请选一种情形，或写明理由。', en: 'Choose a ground, or write the reason.' },
  reply: { zh: '答复', en: 'Answer' },
  added: { zh: '补充的内容', en: 'What was added' },
  onWordOf: { zh: '按谁的话登记', en: 'On whose word' },
  onWordOfHint: {
    zh: '替不在场的人登记时填，例如“本人来电”“崔主任电话”',
    en: 'When entering for someone absent, such as “rang themselves”',
  },
  outsideNumber: { zh: '对方的编号', en: 'Their number' },
  matter: { zh: '合并到哪件事', en: 'Which matter' },
  matterNumber: { zh: '或填编号', en: 'Or its number' },
  region: { zh: '在哪里', en: 'Where' },
  placeWords: { zh: '具体位置', en: 'The place in words' },
  // refusals
  otherArea: {
    zh: '这件事在别的乡镇（街道），不能合并。请选同一乡镇的事。',
    en: 'That matter is in another township. Choose one of the same township.',
  },
  matterEnded: {
    zh: '这件事已经了结，不能再合并。请作为新的一件收下。',
    en: 'That matter is over. Take this one up as a matter of its own.',
  },
  matterMissing: { zh: '请选一件事，或填写它的编号。', en: 'Choose a matter, or write its number.' },
  matterUnknown: { zh: '没有找到这个编号。', en: 'There is no such number here.' },
  methodUnknown: { zh: '请从列出的工作法里选。', en: 'Choose one of the listed methods.' },
  levelNotOfMethod: {
    zh: '这个工作法不在这一级使用，请换一级或换工作法。',
    en: 'This method isn’t used at that level. Choose another level or method.',
  },
  tooLateToSeal: {
    zh: '这件已经分办，不能再转专人。请联系专人处理。',
    en: 'It is already sorted. Please speak to the handler.',
  },
  alreadySorted: { zh: '这件已经分办，地点不能再改。', en: 'It is already sorted; the place stays.' },
  numberOrWord: { zh: '请填对方编号，或写明按谁的话。', en: 'Give their number, or on whose word.' },
  // told to people
  acceptedSubject: { zh: '您反映的事已收下', en: 'What you told us is taken up' },
  acceptedBody: {
    zh: (number: string) => `已登记为第 ${number} 号事项，接下来筛选定题。用查询码随时可看进展。`,
    en: (number) => `It is matter ${number} and goes to screening. Your code shows how it stands.`,
  },
  settledSubject: { zh: '您反映的事已直接办理', en: 'What you told us was settled' },
  sentUpSubject: { zh: '您反映的事已报上级', en: 'What you told us was sent up a level' },
  sentUpBody: {
    zh: (number: string) => `第 ${number} 号事项超出本级，已连同全部经过报上级。`,
    en: (number) => `Matter ${number} is beyond this level and was sent up with its history.`,
  },
  arrivedFromBelow: { zh: '下级报来一件事，请接手', en: 'A matter was sent up to you' },
  mergedSubject: {
    zh: '您反映的事已有人反映，一并办理',
    en: 'Others told us the same; it is handled together',
  },
  mergedBody: {
    zh: (number: string) => `已并入第 ${number} 号事项。结果会单独告诉您，也会单独问您是否满意。`,
    en: (number) => `It joined matter ${number}. You are told the result and asked for your own word.`,
  },
  urgentSubject: { zh: '急件，请马上处理', en: 'Urgent, please act now' },
  askedSubject: { zh: '请补充一点情况', en: 'Please tell us a little more' },
  answeredSubject: { zh: '您反映的事有答复了', en: 'There is an answer for you' },
  declinedSubject: { zh: '您反映的事这里不能办理', en: 'We can’t take this up here' },
  divertedSubject: { zh: '您反映的事已转送', en: 'What you told us was passed on' },
  divertedBody: {
    zh: (to: string, contact: string, reason: string) =>
      `已转送：${to}\n联系方式：${contact}\n原因：${reason}`,
    en: (to, contact, reason) => `Passed on to: ${to}\nContact: ${contact}\nWhy: ${reason}`,
  },
  noticesShelf: { zh: '15 天内要告知的', en: 'To be told within 15 days' },
  noticeSoonSubject: { zh: '15 天告知快到期，请尽快分办', en: 'The 15-day notice is near, please sort it' },
  noticeLateSubject: { zh: '15 天告知已超期', en: 'The 15-day notice has passed' },
  sealedSubject: { zh: '有一件转到您这里', en: 'One was handed to you' },
  sealedBody: { zh: '请在专办页面查看。', en: 'Please read it on your own page.' },
})

/** A notice in both languages: its subject and its body. */
export function notice(told: (w: ReturnType<typeof words>, lang: Lang) => readonly [string, string]): News {
  const [zh, en] = [told(words('zh'), 'zh'), told(words('en'), 'en')]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}
