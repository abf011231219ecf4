import { phrases } from '../../platform/words/phrases.ts'
import type { Count, StatementTally } from '../tally/tally.ts'

export const words = phrases({
  nobodyAsked: { zh: '这一条还没有请大家表态。', en: 'Nobody has been asked about this item yet.' },
  notAgreed: {
    zh: '同意的不比保留的多，不能写成共识；可以记为“保留意见”。',
    en: 'Not more agree than reserve: it can’t be written down as agreed. It can be recorded as reserved.',
  },
  needsParty: { zh: '请写明由谁来办。', en: 'Say who will do it.' },
  needsDay: { zh: '请写明什么时候办好。', en: 'Say by when.' },
  minutesClosed: {
    zh: '这次会议的纪要已经确认，不能再加。',
    en: 'The minutes of this meeting are confirmed; nothing can be added.',
  },
  changedMeanwhile: {
    zh: (now: string) => `别的主持人刚刚改过这一条，现在写的是：“${now}”。您写的还在下面，对照着看过再定。`,
    en: (now) =>
      `Another moderator has just changed this one. It now says: “${now}”. What you wrote is still below; compare before you decide.`,
  },
  takenMeanwhile: {
    zh: '别的主持人刚刚把这一条写进了纪要，不能再改。',
    en: 'Another moderator has just taken this one into the minutes; it can’t be changed any more.',
  },
  backing: {
    zh: (all: Count, { phone, hands, paper }: StatementTally) =>
      `同意 ${all.agree}，保留 ${all.disagree}，说不准 ${all.pass}（手机 ${phone.agree}/${phone.disagree}/${phone.pass}，举手 ${hands.agree}/${hands.disagree}/${hands.pass}，纸票 ${paper.agree}/${paper.disagree}/${paper.pass}）`,
    en: (all, { phone, hands, paper }) =>
      `agree ${all.agree}, reserve ${all.disagree}, can’t say ${all.pass} (phones ${phone.agree}/${phone.disagree}/${phone.pass}, hands ${hands.agree}/${hands.disagree}/${hands.pass}, paper ${paper.agree}/${paper.disagree}/${paper.pass})`,
  },
  lead: {
    zh: '把准备写进纪要的话写在大屏幕上，大家看着改。改一个字就重新表态。最后连同票数一起带进会议纪要。',
    en: 'Write what is about to be agreed on the big screen and change it before everyone. Changed words are voted on anew. In the end it goes into the minutes with its count.',
  },
  draft: { zh: '起草一条', en: 'Draft an item' },
  draftText: { zh: '谁、做什么、到什么程度', en: 'Who does what, and how far' },
  putUp: { zh: '放上大屏幕，请大家表态', en: 'Put it on the screen and ask everyone' },
  drafts: { zh: '正在商量的', en: 'Being talked over' },
  none: { zh: '还没有起草共识', en: 'Nothing is drafted yet' },
  noneAdvice: {
    zh: '看看大屏幕上的共同点，把它写成一件能办的事。',
    en: 'Look at what everyone shares on the screen and write it as something that can be done.',
  },
  reword: { zh: '改写', en: 'Reword' },
  takeOver: { zh: '写进纪要', en: 'Take it into the minutes' },
  kind: { zh: '记为', en: 'Recorded as' },
  consensus: { zh: '共识', en: 'Agreed' },
  commitment: { zh: '承诺', en: 'A promise' },
  suggestion: { zh: '建议', en: 'A suggestion' },
  reserved: { zh: '保留意见', en: 'Reserved' },
  unit: { zh: '由哪个单位办', en: 'Which unit will do it' },
  party: { zh: '或者由谁办（单位以外）', en: 'Or who else will do it' },
  dueOn: { zh: '什么时候办好', en: 'By when' },
  doneWhen: { zh: '怎样算办好', en: 'How one will know that it is done' },
  meeting: { zh: '写进哪一次会议的纪要', en: 'Into the minutes of which meeting' },
  meetingHint: {
    zh: '没有会议时，直接记在这件事上。',
    en: 'Without a meeting it is recorded with the matter itself.',
  },
  taken: { zh: '已写进纪要', en: 'In the minutes' },
  earlier: { zh: '改写以前的说法', en: 'Earlier wordings' },
  toMatter: { zh: '到这件事', en: 'To the matter' },
})
