import type { Bilingual } from '../../platform/words/phrases.ts'
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  together: { zh: '一起办', en: 'Work on them together' },
  togetherOf: {
    zh: (n: number) => `这 ${n} 件一起办`,
    en: (n) => `These ${n} together`,
  },
  lead: {
    zh: '要么全部办好，要么一件都不动。每一件都有自己的记录，每位反映人都会单独得到一次通知。',
    en: 'All or none. Each has its own record, and every sender is told once.',
  },
  which: { zh: '一起办的来件', en: 'Worked on together' },
  leaveOut: { zh: '不对的，取消勾选', en: 'Untick what doesn’t belong' },
  narrow: { zh: '只办勾选的', en: 'Only the ticked ones' },
  ticked: { zh: '一起办勾选的', en: 'Work on the ticked ones' },
  tick: { zh: (number: string) => `勾选 ${number}`, en: (number) => `Tick ${number}` },
  none: { zh: '还没有勾选来件', en: 'Nothing is ticked yet' },
  noneText: {
    zh: '在来件清单里勾选几件，再点“一起办勾选的”。',
    en: 'Tick some messages in the list, then “Work on the ticked ones”.',
  },
  backToList: { zh: '回到来件清单', en: 'Back to the list' },
  gone: {
    zh: (n: number) => `${n} 件已经分办或不在您这里，没有列出。`,
    en: (n) =>
      n === 1
        ? '1 is sorted already or not yours, and isn’t listed.'
        : `${n} are sorted already or not yours, and aren’t listed.`,
  },
  across: {
    zh: '这些来件属于不同的乡镇（街道）。县里可以把它们并为一件事；在此之前仍由先收到的各处负责。',
    en: 'These belong to several townships. The county may make one matter of them; until then each first receiver keeps its own.',
  },
  suspects: {
    zh: (numbers: string) => `${numbers} 像是举报。请先单独看，是举报就转给专人，不要和别的放在一起。`,
    en: (numbers) =>
      `${numbers} may report wrongdoing. Look at it by itself first, and don’t put it with others.`,
  },
  acceptAll: { zh: '作为一件事收下', en: 'Take them up as one matter' },
  acceptAllWarning: {
    zh: '最早的一件开成一件事，其余并进去。人数自动相加。',
    en: 'The earliest opens a matter and the others join it. The number of people is added up.',
  },
  mergeAll: { zh: '合并到已有的一件事', en: 'Join them to a matter already open' },
  answerAll: { zh: '用同一段话答复', en: 'Answer all with one text' },
  divertAll: { zh: '都转送、告知', en: 'Pass all on' },
  declineAll: { zh: '都不宜办理，说明理由', en: 'Decline all with one reason' },
  done: {
    zh: (n: number) => `${n} 件已一起办好，每位反映人都会得到通知。`,
    en: (n) => `${n} done together. Every sender will be told.`,
  },
  tooMany: { zh: '一次最多 60 件，请分两次办。', en: 'At most 60 at a time; please do it in two.' },
  chooseSome: { zh: '请至少勾选一件。', en: 'Tick at least one.' },
  onlyCounty: {
    zh: '这些来件属于不同的乡镇（街道），只有县里可以合并。',
    en: 'These belong to several townships; only the county may join them.',
  },
  joinedByCounty: { zh: '县里把几件来件并为一件事', en: 'The county joined some messages into one matter' },
  moved: {
    zh: (numbers: string) =>
      `${numbers} 已不能这样办（已分办，或在等反映人补充）。一件都没有动，请核对后再提交。`,
    en: (numbers) =>
      `${numbers} can’t be done this way any more. Nothing was changed; please check and send again.`,
  },
})

export const moved = (numbers: string): Bilingual => ({
  zh: words('zh').moved(numbers),
  en: words('en').moved(numbers),
})
