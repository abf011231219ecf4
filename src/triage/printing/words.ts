import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  none: { zh: '逐项核对，没有负面清单所列情形', en: 'none of the list' },
  meets: { zh: (criterion: string) => `符合：${criterion}`, en: (criterion) => `meets: ${criterion}` },
  decided: { zh: (what: string, by: string) => `${what}（${by}）`, en: (what, by) => `${what} (${by})` },
  consent: { zh: (text: string) => `党委意见：${text}`, en: (text) => `party committee: ${text}` },
  jointly: { zh: (names: string) => `联席会审定：${names}`, en: (names) => `joint meeting: ${names}` },
})
