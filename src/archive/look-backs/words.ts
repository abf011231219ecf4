import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  lookBack: { zh: '半年后回头看', en: 'Look back after half a year' },
  lookBackLead: {
    zh: '当初办成的，现在还管用吗？去看一眼或问一声，记下来作为补充档案。原档案不变。',
    en: 'Does what was done still hold? Go and see, or ask; it is kept as an addendum. The first record stays as it is.',
  },
  shelf: { zh: '半年了，该回头看看', en: 'Half a year ago: look back' },
  todo: { zh: '去看一眼，记下来', en: 'Go and see, write it down' },
  askedSubject: { zh: '有事归档满半年，请回头看看', en: 'Kept for half a year: please look back' },
  holds: { zh: '现在还管用吗', en: 'Does it still hold' },
  way: { zh: '怎么知道的', en: 'How do you know' },
  found: { zh: '看到什么、听到什么', en: 'What you saw or heard' },
  foundHint: { zh: '一两句就好；不写群众的姓名、电话', en: 'A line or two; no names or phones of residents' },
  onWordOf: { zh: '代录：按谁的话', en: 'On whose word, if not your own' },
  onWordOfHint: { zh: '写身份，例如：三号楼楼长', en: 'By role, such as the head of the building' },
  keep: { zh: '记为补充档案', en: 'Keep it as an addendum' },
  again: {
    zh: '如果问题又来了，记下以后可以在这件事的页面上“重新提起”。',
    en: 'If the trouble is back, write it down here; then take the matter up again on its page.',
  },
  done: { zh: '回头看', en: 'Looked back' },
  dueBy: { zh: (day: string) => `${day}前回头看`, en: (day) => `to be looked back at by ${day}` },
})

export const holdsWords = {
  yes: { zh: '还管用', en: 'It holds' },
  partly: { zh: '管用一部分', en: 'It holds in part' },
  no: { zh: '问题又来了', en: 'The trouble is back' },
} as const

export const wayWords = {
  visit: { zh: '到现场看了', en: 'Went and saw' },
  call: { zh: '打电话问了', en: 'Rang and asked' },
  meeting: { zh: '开会时问了', en: 'Asked at a meeting' },
} as const
