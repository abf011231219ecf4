import { phrases } from '../../platform/words/phrases.ts'

export const kindWords = {
  thematic: { zh: '专题协商', en: 'Talk on one topic' },
  inspection: { zh: '专项视察', en: 'Inspection visit' },
  quarterly: { zh: '季度协商', en: 'Quarterly talk' },
  supervision: { zh: '民主监督', en: 'Democratic supervision' },
  other: { zh: '其他', en: 'Other' },
} as const
export type PlanKind = keyof typeof kindWords
export const planKinds = Object.keys(kindWords) as PlanKind[]

export const words = phrases({
  plan: { zh: '年度计划', en: 'Plan of the year' },
  planOf: { zh: (year: string) => `${year}年协商计划`, en: (year) => `Plan of ${year}` },
  lead: {
    zh: '今年要商量、要去看、要监督的事。开过会、办过活动，对应的一项自己打勾。',
    en: 'What is to be talked over, visited and supervised this year. Once it was held an item ticks itself.',
  },
  publicLead: {
    zh: '今年打算商量什么、什么时候商量，做到了哪些。',
    en: 'What we mean to talk over this year and when, and what of it is done.',
  },
  empty: { zh: '这一年还没有计划', en: 'No plan for this year yet' },
  emptyAdvice: {
    zh: '把定下来的题目一项一项写上：什么事、谁来办、什么时候。',
    en: 'Write down each topic: what, who and when.',
  },
  ofKind: { zh: (kind: string) => `${kind}：做到/计划`, en: (kind) => `${kind}: done of planned` },
  text: { zh: '什么事', en: 'What' },
  textHint: { zh: '例如：老旧小区电梯加装怎么推进', en: 'Such as: lifts for old apartment houses' },
  kind: { zh: '什么形式', en: 'What kind' },
  who: { zh: '谁来办', en: 'Who' },
  whoHint: {
    zh: '写单位或小组，例如：经济委员会',
    en: 'A committee or a group, such as the economy committee',
  },
  leadPerson: { zh: '负责人', en: 'In charge' },
  leadHint: {
    zh: '选了，日子会出现在这位的日程里',
    en: 'If chosen, the day stands in this person’s calendar',
  },
  dueOn: { zh: '哪天以前', en: 'By when' },
  add: { zh: '加一项', en: 'Add an item' },
  state: { zh: '现在', en: 'Now' },
  done: { zh: '已做到', en: 'Done' },
  arranged: { zh: '已安排', en: 'Arranged' },
  open: { zh: '还没到', en: 'To come' },
  late: { zh: '过了日子', en: 'Past its day' },
  dropped: { zh: '不做了', en: 'Given up' },
  droppedWhy: { zh: (why: string) => `不做了：${why}`, en: (why) => `Given up: ${why}` },
  addedLater: { zh: '公布后加的', en: 'added after publication' },
  held: { zh: '对应的会议、活动', en: 'Held for it' },
  noneHeld: { zh: '还没有对应上', en: 'Nothing yet' },
  link: { zh: '对应上', en: 'Link' },
  linkLead: {
    zh: '选一次开过或已安排的会议、活动。开过以后，这一项自己打勾。一次只算一项。',
    en: 'Choose what was held or arranged for it. Once held, the item ticks itself. One counts for one item only.',
  },
  which: { zh: '哪一次', en: 'Which one' },
  noCandidates: {
    zh: '今年还没有可以对应的会议或活动。安排好以后再来。',
    en: 'Nothing to link this year yet. Come back when something is arranged.',
  },
  unlink: { zh: '不是这一次', en: 'Not this one' },
  unlinkWarning: {
    zh: '拿掉以后，这一项会重新变成没做到，除非还有别的对应。',
    en: 'Without it the item is open again, unless something else is linked.',
  },
  drop: { zh: '这一项不做了', en: 'Give this item up' },
  dropWarning: {
    zh: '计划里还看得到它，和原因写在一起。',
    en: 'It stays in the plan, with the reason beside it.',
  },
  why: { zh: '为什么', en: 'Why' },
  publish: { zh: '公布计划', en: 'Publish the plan' },
  publishWarning: {
    zh: '公布后谁都能看到。会议的名称只有已公开的事项才显示。',
    en: 'Everyone can read it then. Meetings show their topic only where it is public.',
  },
  basis: { zh: '依据', en: 'Decided by' },
  basisHint: { zh: '例如：主席会议通过、报党委同意', en: 'Such as: passed by the chairperson’s council' },
  published: { zh: (day: string) => `${day}公布`, en: (day) => `Published ${day}` },
  notPublic: { zh: '还没有公布', en: 'Not published yet' },
  seePublic: { zh: '看公开的样子', en: 'See what everyone sees' },
  yearBefore: { zh: '前一年', en: 'The year before' },
  yearAfter: { zh: '后一年', en: 'The year after' },
  back: { zh: '回到年度计划', en: 'Back to the plan' },
  taken: { zh: '这一次已经对应了别的一项', en: 'It is linked to another item already' },
  notThatYear: { zh: '这不是这一年的会议或活动', en: 'This was not held in that year' },
  oddYear: { zh: '请写今年或明年的日子', en: 'Give a day of this year or the next' },
  alreadyPublic: { zh: '这一年的计划已经公布了', en: 'The plan of this year is public already' },
  nothingToPublish: { zh: '计划里还没有一项', en: 'There is no item in the plan yet' },
  nobody: { zh: '不选', en: 'Nobody' },
  shelf: { zh: '年度计划里快到的', en: 'Due in the plan of the year' },
})
