import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '记成效', en: 'What it brought' },
  benefits: { zh: '成效', en: 'What it brought' },
  lead: {
    zh: '办了什么、带来什么变化，一两句就够。没有成效，写明原因也可以。',
    en: 'What was done and what changed, in a sentence or two. If nothing came of it, the reason will do.',
  },
  deed: { zh: '记办实事', en: 'Write down what was done' },
  deedLead: {
    zh: '委员和社区一起办的事，写在这里。办完了，就去问群众认不认。',
    en: 'What members and the community did together. Once it is done the residents are asked.',
  },
  done: { zh: '办了什么，有什么变化', en: 'What was done, what changed' },
  amount: { zh: '数量', en: 'How much or how many' },
  amountHint: { zh: '有数字才写，如 214', en: 'Only where there is a figure, such as 214' },
  unit: { zh: '单位', en: 'Of what' },
  unitHint: { zh: '如：户、元、米', en: 'Such as households, yuan, metres' },
  evidence: { zh: '依据', en: 'What it rests on' },
  evidenceHint: {
    zh: '如：收费单、验收单、群众签字。写了数量才需要',
    en: 'Such as a bill or an acceptance slip. Only with a figure',
  },
  whyNone: { zh: '没有成效的原因', en: 'Why it brought nothing' },
  finished: { zh: '已经办完，可以问群众了', en: 'It is done; the residents can be asked' },
  onWordOf: { zh: '替谁登记', en: 'On whose word' },
  onWordOfHint: { zh: '自己说的不用填', en: 'Leave it empty if it is your own' },
  save: { zh: '记下', en: 'Keep' },
  either: {
    zh: '请写办了什么、有什么变化；没有成效的，写明原因。',
    en: 'Write what was done and what changed, or why it brought nothing.',
  },
  evidenceNeeded: { zh: '写了数量，请写明依据。', en: 'A figure needs what it rests on.' },
  notNow: { zh: '这件事现在不能记成效。', en: 'Nothing can be noted on this matter now.' },
  selfTold: { zh: '自报', en: 'as told' },
  confirmed: { zh: '已核实', en: 'confirmed' },
  confirm: { zh: '核实无误', en: 'Confirm it' },
  restsOn: { zh: (what: string) => `依据：${what}`, en: (what) => `Rests on: ${what}` },
  none: { zh: (why: string) => `没有成效：${why}`, en: (why) => `Nothing came of it: ${why}` },
})
