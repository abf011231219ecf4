import { phrases } from '../../platform/words/phrases.ts'

/** What stands on papers between the facts: papers are Chinese. */
export const words = phrases({
  planOf: { zh: (topic: string) => `关于“${topic}”的协商方案`, en: (topic) => `Plan: ${topic}` },
  noticeOf: { zh: (topic: string) => `关于召开“${topic}”协商会的通知`, en: (topic) => `Notice: ${topic}` },
  purpose: {
    zh: (kind: string, number: string) => `现定于以下时间、地点召开${kind}（事项编号：${number}），请参加。`,
    en: (kind, number) => `You are asked to ${kind} (${number}).`,
  },
  visitOf: { zh: (topic: string) => `关于“${topic}”的调研报告`, en: (topic) => `Visit: ${topic}` },
  minutesMark: { zh: (office: string) => `${office}协商纪要`, en: (office) => `${office}: minutes` },
  minutesOf: { zh: (topic: string) => `关于“${topic}”的协商纪要`, en: (topic) => `Minutes: ${topic}` },
  reportOf: { zh: (topic: string) => `关于“${topic}”的协商成果报告`, en: (topic) => `Outcome: ${topic}` },
  held: {
    zh: (time: string, place: string, kind: string, chair: string, number: string) =>
      `${time}，在${place}召开${kind}，由${chair}主持（事项编号：${number}）。`,
    en: (time, place, kind, chair, number) => `${time}, ${place}: ${kind}, chaired by ${chair} (${number}).`,
  },
  listed: {
    zh: (topic: string, number: string) => `${topic}（${number}）`,
    en: (topic, number) => `${topic} (${number})`,
  },
  owed: {
    zh: (text: string, party: string) => (party ? `${text}（${party}）` : text),
    en: (text, party) => (party ? `${text} (${party})` : text),
  },
  notSet: { zh: '另行通知', en: 'to be told' },
  asked: { zh: '邀请参加', en: 'asked to come' },
  others: { zh: '与会人员', en: 'those present' },
})

export const doneWords = {
  open: { zh: '办理中', en: 'under way' },
  implemented: { zh: '已落实', en: 'done' },
  partly: { zh: '部分落实', en: 'partly done' },
  notImplemented: { zh: '未落实', en: 'not done' },
} as const
