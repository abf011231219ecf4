// Owns: 登记表 (registration): what was said, by whom as far as they wish, and where it went.
import { formKind } from '../../form.ts'
import { registration as w } from './words.ts'

export const registration = formKind({
  title: w.title,
  labels: w.labels,
  about: 'number',
  note: w.note,
  options: { mayForward: w.yesOrNo, mayPublish: w.yesOrNo },
  rows: [
    ['number', 'received'],
    ['channel', 'venue'],
    ['by', 'phone'],
    ['area', 'category'],
    { across: 'content', tall: 52 },
    { across: 'wish', tall: 22 },
    ['mayForward', 'mayPublish'],
    ['member', 'liaison'],
    { across: 'destination', tall: 14 },
    { across: 'answer', tall: 30 },
  ],
})
