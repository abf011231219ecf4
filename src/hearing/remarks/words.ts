import { type Bilingual, phrases } from '../../platform/words/phrases.ts'
import type { Remark } from './remarks.ts'

export const words = phrases({
  head: { zh: '发出前，请再看看', en: 'Before you send it' },
  hint: {
    zh: '只是提醒，不改也能发出。核对的人会看到同样的提醒。',
    en: 'Only advice: it can be sent as it is. Whoever checks sees the same.',
  },
  sentHead: { zh: '系统提醒核对时看一看', en: 'Worth a look while checking' },
  sentHint: { zh: '只是提醒，由您判断。', en: 'Only a hint; the judgement is yours.' },
  look: { zh: '发出前帮我看看', en: 'Look it over before I send it' },
  lookHint: {
    zh: '只看文字，不会发出。选好的照片和文件要在发出前再选一次。',
    en: 'Only the words are looked at; nothing is sent. Photos and papers need choosing again.',
  },
  nothing: { zh: '看过了，没有要提醒的。', en: 'Looked over: nothing to remark.' },
  withCue: {
    zh: (said: string, cue: string) => `${said}（“${cue}”）`,
    en: (said, cue) => `${said} (“${cue}”)`,
  },
})

export const remarkWords: Record<Remark, Bilingual> = {
  saysNothing: {
    zh: '还看不出做了什么。请写明核实的情况、做了什么、结果怎样。',
    en: 'It doesn’t yet say what was done: what was found, what was done, and what came of it.',
  },
  answersOther: {
    zh: '和群众说的好像不是一件事。请对照原来的话，逐条回答。',
    en: 'It seems to answer something else. Please answer what was said, point by point.',
  },
  stock: {
    zh: '和以前答复别的事几乎一个样。请写清这一件事的情况。',
    en: 'It is almost the same as an earlier reply to another matter. Please say how it is with this one.',
  },
  promiseWithoutDay: {
    zh: '答应了，没说哪天前做到。请写上日期。',
    en: 'It promises without a date. Please say by when.',
  },
}
