/** What stands on every paper in the same way. */
export const marks = {
  annex: '附件：',
  comma: '，',
  list: '、',
  stop: '。',
  colon: '：',
  note: (text: string) => `（${text}）`,
  printed: (date: string) => `${date}印发`,
  ticked: '☑',
  open: '□',
  space: '　',
  seal: '（盖章）',
  unit: (name: string) => `${name}：`,
} as const

/** What is said of a paper that can't be made, and of one that came out longer than it should. */
export const refusals = {
  missing: { zh: (label: string) => `“${label}”还没有填写`, en: (field: string) => `${field} is missing` },
  unreadable: {
    zh: (label: string) => `“${label}”填写有误`,
    en: (field: string) => `${field} can’t be read`,
  },
  long: {
    zh: (label: string, n: number, most: number) => `“${label}”约 ${n} 字，一般不超过 ${most} 字`,
    en: (field: string, n: number, most: number) => `${field} has ${n} characters; ${most} are usual`,
  },
} as const
