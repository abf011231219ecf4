import type { News } from '../matters/notices.ts'
import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  whole: {
    zh: (number: string) => `看这件事的来龙去脉（${number}）`,
    en: (number) => `The whole matter (${number})`,
  },
  claims: { zh: '委员接手', en: 'Members take it up' },
  team: { zh: '接手的委员', en: 'The members on it' },
  nobodyYet: { zh: '还没有委员接手。', en: 'No member has taken it up yet.' },
  lead: { zh: '牵头', en: 'Lead' },
  partner: { zh: '结对参与', en: 'Partner' },
  part: { zh: '怎么参与', en: 'How you take part' },
  asPart: { zh: '以什么身份', en: 'In which part' },
  leadHint: { zh: '把事情往前推，召集大家商量', en: 'moves it forward and brings people together' },
  partnerHint: { zh: '一起走访、商量、出主意', en: 'visits, talks and advises' },
  claim: { zh: '我来接手', en: 'I take it up' },
  claimLead: {
    zh: '接手后，反映人会收到“有委员接手”的通知。三个工作日内没有动作，位置会让给别的委员。',
    en: 'The residents are told that a member took it up. Without a step in three working days the place is free again.',
  },
  takeLead: { zh: '改由我牵头', en: 'I take the lead' },
  about: { zh: '这件事', en: 'The matter' },
  where: { zh: '在哪里', en: 'Where' },
  category: { zh: '哪一类', en: 'Kind' },
  spoke: { zh: '谁反映的', en: 'Who brought it' },
  people: {
    zh: (n: number, first: string) => `${n} 人反映，最早在${first}`,
    en: (n, first) => `${n === 1 ? 'one person' : `${n} people`}, first on ${first}`,
  },
  ours: { zh: '没有群众单独反映，由政协自己提出', en: 'No resident; the committee raised it' },
  sinceYear: { zh: '从什么时候起', en: 'Since' },
  year: { zh: (y: number) => `${y} 年起就有`, en: (y) => `${y}` },
  urgent: { zh: '急：关系人身、财产安全', en: 'Urgent: life or property' },
  publicText: { zh: '公开的说法', en: 'As made public' },
  chosenFor: { zh: '为什么定为议题', en: 'Why it was chosen' },
  method: { zh: '用哪套办法', en: 'Method' },
  whyYou: { zh: '为什么请您看', en: 'Why you' },
  byWhen: { zh: '什么时候前', en: 'By when' },
  wordsLater: {
    zh: '反映人的原话和照片，接手以后才能看到。',
    en: 'Residents’ own words and photos open to those who have taken it up.',
  },
  window: { zh: '认领截止', en: 'Open to members until' },
  wanted: { zh: '需要几位委员', en: 'How many are wanted' },
  members: { zh: (n: number) => `${n} 位`, en: (n) => (n === 1 ? '1 member' : `${n} members`) },
  since: { zh: '接手时间', en: 'Since' },
  sizeReason: { zh: '人数说明', en: 'About the size' },
  full: { zh: '人数已够', en: 'The team is complete' },
  release: { zh: '退出', en: 'Give it back' },
  releaseWarning: {
    zh: '位置会空出来让别的委员接手，召集人会知道原因。',
    en: 'The place is open again, and the convener reads why.',
  },
  reason: { zh: '原因', en: 'Reason' },
  interest: { zh: '声明回避', en: 'Declare an interest' },
  interestWarning: {
    zh: '与这件事有直接利害关系，或在承办单位工作的，请声明回避。仍可以提供情况，但不筛选、不主持、不核查、不评价。',
    en: 'With a direct interest, or working for the unit concerned. You may still tell facts, not screen, chair, check or rate.',
  },
  interested: { zh: '您已声明回避这件事。', en: 'You declared an interest in this matter.' },
  allot: { zh: '请委员接手', en: 'Name a member' },
  allotHint: {
    zh: '认领期内先等委员主动认领；过了期限可以指定。委员打电话说要接手的，随时可以代为登记。',
    en: 'Members come first by themselves; once the window has passed you name one. One who rang can be entered at any time.',
  },
  member: { zh: '委员', en: 'Member' },
  onWordOf: { zh: '按谁的话登记', en: 'On whose word' },
  onWordOfHint: {
    zh: '替委员登记时填，例如“梅委员来电”',
    en: 'When entering for a member, such as “Member Mei rang”',
  },
  onWhom: { zh: '哪位委员', en: 'Which member' },
  forAnother: { zh: '替委员登记', en: 'Enter for a member' },
  size: { zh: '调整人数', en: 'Change the team’s size' },
  wholeGroup: { zh: '全组参与', en: 'The whole group' },
  wholeGroupHint: { zh: '向本地全体委员开放，不指派', en: 'Open to all members here; nobody is assigned' },
  number: { zh: '人数', en: 'How many' },
  teamSize: { zh: '按工作法选', en: 'As the method has it' },
  otherNumber: { zh: '或另定人数', en: 'Or another number' },
  saySize: { zh: '请选一种人数，或写一个数。', en: 'Choose a size, or write a number.' },
  sizeWhy: { zh: '理由', en: 'Reason' },
  sizeWhyHint: {
    zh: '与工作法不同的人数、或全组参与时填',
    en: 'For another size than the method’s, or the whole group',
  },
  save: { zh: '保存', en: 'Save' },
  closedNow: { zh: '这件事现在不在委员接手这一步。', en: 'This matter isn’t with the members now.' },
  // the desk
  nearMe: {
    zh: '身边等委员接手的事（先近后远，再看您熟悉的）',
    en: 'Waiting for members (nearest first, then what you know)',
  },
  nearHome: { zh: '就在您家这里', en: 'where you live' },
  nearTownship: { zh: '和您家同一个乡镇（街道）', en: 'in your township' },
  youKnow: { zh: (what: string) => `您熟悉的：${what}`, en: (what) => `what you know: ${what}` },
  toPrepare: { zh: '有委员牵头，可以先替他准备的', en: 'Led by a member: prepare for them' },
  toPrepareDo: { zh: '起草调研记录，牵头委员再看', en: 'Draft the notes; the lead looks over them' },
  nearMeDo: { zh: '看看能不能接手', en: 'See whether you can take it up' },
  unclaimed: { zh: '认领期已过、委员不够的', en: 'The window passed without a full team' },
  unclaimedDo: { zh: '请委员接手', en: 'Name a member' },
  // refusals
  teamFull: {
    zh: '人数已经够了。想参与的话，可以请召集人增加人数。',
    en: 'The team is complete. Ask the convener to enlarge it if you want to join.',
  },
  sayWhySize: {
    zh: '这个人数与工作法不同，请写明理由。',
    en: 'This size differs from the method’s. Please say why.',
  },
  teamIsLarger: { zh: '现在的委员已多于这个人数。', en: 'There are already more members than that.' },
  windowStillOpen: {
    zh: '还在认领期内，请先等委员主动认领。委员已说要接手的，请写明按谁的话登记。',
    en: 'Members may still come by themselves. If one has said so, write on whose word.',
  },
  onlyOnWord: { zh: '替委员登记时，请写明按谁的话。', en: 'When entering for a member, say on whose word.' },
  memberUnknown: { zh: '请从本地委员里选。', en: 'Choose a member who serves here.' },
  sayOnWhoseWord: { zh: '替别人办时，请写明按谁的话。', en: 'When acting for another, say on whose word.' },
  tookLead: { zh: '改为牵头', en: 'took the lead' },
  idleReason: { zh: '三个工作日没有动作，自动让出', en: 'freed after three working days without a step' },
  interestReason: { zh: '声明回避', en: 'declared an interest' },
  // told to people
  ledSubject: { zh: '有委员接手了', en: 'A member has taken it up' },
  ledBody: {
    zh: (number: string, name: string) =>
      `第 ${number} 号事项由${name}委员牵头。接下来调研、商量，进展会告诉您。`,
    en: (number, name) =>
      `Matter ${number} is led by ${name}. It is looked into and talked through next; you will be told.`,
  },
  joinedSubject: { zh: '有委员加入', en: 'A member joined' },
  joinedBody: {
    zh: (headline: string, name: string) => `${name}委员参与：${headline}`,
    en: (headline, name) => `${name} joined: ${headline}`,
  },
  leadLeftSubject: { zh: '牵头委员退出，需要有人接手', en: 'The lead has left; someone is needed' },
  partnerLeftSubject: { zh: '有委员退出', en: 'A member has left' },
  freedSubject: { zh: '您接手的事已让出', en: 'What you took up is free again' },
  freedBody: {
    zh: (headline: string) => `三个工作日没有动作，先让给别的委员：${headline}。您随时可以再接手。`,
    en: (headline) =>
      `Three working days without a step, so others may come: ${headline}. You may take it up again.`,
  },
  passedSubject: { zh: '认领期已过，委员还不够', en: 'The claim window passed without a full team' },
})

/** A notice in both languages: its subject and its body. */
export function notice(told: (w: ReturnType<typeof words>) => readonly [string, string]): News {
  const [zh, en] = [told(words('zh')), told(words('en'))]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}
