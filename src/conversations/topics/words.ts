import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '支持商量这件事', en: 'Support talking this over' },
  count: {
    zh: (n: number) => (n === 0 ? '还没有人按支持' : `${n} 人支持`),
    en: (n) => (n === 0 ? 'Nobody has pressed support yet' : n === 1 ? '1 supporter' : `${n} supporters`),
  },
  honest: {
    zh: '一部手机按一次，不登记是谁，只作参考。',
    en: 'One press a phone, nobody is registered, and it decides nothing.',
  },
  support: { zh: '我支持', en: 'I support it' },
  takeBack: { zh: '收回支持', en: 'Take it back' },
  mine: { zh: '您已支持', en: 'You support it' },
})
