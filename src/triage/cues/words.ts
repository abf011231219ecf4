// Owns: the words that triage listens for, and what it says when it hears one. Data that only suggests: a person decides.
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  urgent: { zh: '急件', en: 'Urgent' },
  child: { zh: '未满14岁', en: 'Under 14' },
  recording: { zh: '录音', en: 'Recording' },
  offered: { zh: '已请别处接手', en: 'Offered elsewhere' },
  suspected: { zh: '像举报', en: 'Maybe a report' },
  dialect: { zh: '方言', en: 'Dialect' },
  seemsUrgent: {
    zh: (heard: string) => `话里提到“${heard}”。如果涉及人身、财产安全，请标为急件。`,
    en: (heard) => `It says “${heard}”. If life or property is at stake, mark it urgent.`,
  },
  seemsReport: {
    zh: (heard: string) =>
      `话里提到“${heard}”，可能是举报。请您判断：是举报，就转给专人；不是，照常分办。不要合并，也不要转给被反映的单位。`,
    en: (heard) =>
      `It says “${heard}” and may report wrongdoing. You decide: if so, hand it to the handler; if not, sort it as usual. Don’t join it, and don’t pass it to those it is about.`,
  },
  fromChild: {
    zh: '反映人未满14岁：内容永不公开，联系请找监护人。',
    en: 'The sender is under 14: nothing is ever published, and you speak with the guardian.',
  },
  spoken: {
    zh: '这是一段录音或方言，请听原声再办；原声一直保留。',
    en: 'A recording or in dialect: listen before you sort it. The original is always kept.',
  },
})

/** The first of them that is found is shown to whoever decides. */
export const cues = {
  land: [/征地|征收|拆迁|宅基地|补偿款/],
  dialect: [/方言|土话|本地话/],
} as const

/** A building, a group, an entrance with its number: two that name different ones are not the same thing. */
export const numberedPlace = /([0-9０-９一二三四五六七八九十]+)\s*(号楼|栋|幢|组|号院)/g
export const numerals = '零一二三四五六七八九'
export const ten = '十'
