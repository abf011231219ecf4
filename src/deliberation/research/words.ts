import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  end: { zh: '完成，留存', en: 'Finished, keep it' },
  endLead: { zh: '不用再协商，记录就这样留存。', en: 'No talk follows; it is kept as it is.' },
  title: { zh: '调研记录', en: 'What was found on site' },
  lead: {
    zh: '写一条就够：看到了什么，症结在哪里，可以怎么办。',
    en: 'One note is enough: what you saw, where it sticks, what could be done.',
  },
  place: { zh: '去了哪里、见了谁', en: 'Where you went, whom you met' },
  placeHint: {
    zh: '写身份，不写群众的名字。如：桂花苑3栋，三位住户',
    en: 'Write roles, no residents’ names',
  },
  situation: { zh: '情况', en: 'What you found' },
  problem: { zh: '症结', en: 'Where it sticks' },
  advice: { zh: '可以怎么办', en: 'What could be done' },
  save: { zh: '保存调研记录', en: 'Keep this note' },
  next: {
    zh: '保存后，接手的委员和召集人都看得到；群众看到“已去了解情况”。',
    en: 'The team and the convener will read it; residents see that someone has looked into it.',
  },
  earlier: { zh: '已有的记录', en: 'Notes so far' },
})
