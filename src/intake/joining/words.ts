import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '我也有这件事', en: 'I have this too' },
  spoke: {
    zh: (n: number) => `已有 ${n} 人说过这件事`,
    en: (n) => (n === 1 ? 'One person has brought this' : `${n} people have brought this`),
  },
  press: { zh: '我也有这件事', en: 'I have this too' },
  pressHint: {
    zh: '按一下就算您一个，马上给您回执。不用写字，也不用留电话。办完了也会问您满不满意。',
    en: 'One press and your voice is in, with a receipt of your own. Nothing to write, no number to leave. You are asked whether it is done.',
  },
  more: { zh: '说说我家的情况，或者留个电话', en: 'Say more, or leave a number' },
  done: {
    zh: '您已经说过了，算在里面。进展请凭回执上的查询码查看。',
    en: 'Your voice is in already. Look it up with the code on your receipt.',
  },
  lookUp: { zh: '查办到哪一步了', en: 'Look up my receipt' },
  lead: {
    zh: '下面都可以不填。填了能让来办的人更清楚。',
    en: 'Nothing here has to be filled in. It helps those who see to it.',
  },
  words: { zh: '您那里是什么情况', en: 'How is it at your place' },
  place: { zh: '具体位置', en: 'The place' },
  placeHint: { zh: '例如：五号楼二单元', en: 'For example: house 5, second entrance' },
  contact: { zh: '怎么告诉您', en: 'How to reach you' },
  send: { zh: '提交', en: 'Send' },
  back: { zh: '回到这个话题', en: 'Back to the topic' },
  handlingNeeded: {
    zh: '留了电话或姓名的，请勾选同意；不想留就把它们清空',
    en: 'With a number or a name, please tick to agree; or leave both empty',
  },
  toldSubject: { zh: '您说的事已登记', en: 'What you brought is registered' },
  toldBody: {
    zh: (number: string) => `已和别人反映的同一件事（${number}）合在一起办，有结果会告诉您。`,
    en: (number) => `It is handled together with what others brought (${number}). You are told the result.`,
  },
  deskSubject: { zh: '又有人说了同一件事', en: 'One more person brought the same' },
  deskBody: {
    zh: (number: string) => `编号 ${number}，已合并，请看看补充的情况。`,
    en: (number) => `Number ${number}, merged already. Please read what they add.`,
  },
})
