import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  lead: {
    zh: '一模一样的选票，多得不像碰巧，会列在这里。是不是同一只手，由您看证据决定；不计的票随时可以恢复，结果每次重新算。',
    en: 'Ballots that are the same, more of them than chance gives, are listed here. Whether one hand cast them is yours to decide. An exclusion can be lifted at any time, and everything is counted anew.',
  },
  blocks: { zh: '一模一样的选票', en: 'Ballots that are the same' },
  none: { zh: '没有看到可疑的选票', en: 'No suspicious ballots' },
  noneAdvice: {
    zh: '至少 3 张、每张至少 6 条都一样，才会列出。',
    en: 'Listed from three ballots with six equal answers each.',
  },
  block: {
    zh: (people: number, votes: number) => `${people} 张选票，${votes} 条回答完全一样`,
    en: (people, votes) => `${people} ballots with the same ${votes} answers`,
  },
  expected: { zh: '碰巧大约会有', en: 'By chance there would be about' },
  within: { zh: '第一票前后相差', en: 'Their first votes lie within' },
  seconds: { zh: (many: number) => `${many} 秒`, en: (many) => `${many} s` },
  seats: { zh: '座位', en: 'Seats' },
  reason: { zh: '不计的原因（写进公开报告）', en: 'Why they don’t count (stands in the public report)' },
  exclude: { zh: '这些票不计', en: 'Don’t count these' },
  excluded: { zh: '不计的票', en: 'Ballots that don’t count' },
  seat: { zh: (no: number) => `座位 ${no}`, en: (no) => `Seat ${no}` },
  by: { zh: (who: string, when: string) => `${who}，${when}`, en: (who, when) => `${who}, ${when}` },
  lift: { zh: '恢复计入', en: 'Count it again' },
  lifted: { zh: '已恢复', en: 'counts again' },
})
