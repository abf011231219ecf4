// Owns: 议题筛选审定表 (screening of a topic): measured by the three standards and the negative list, then decided.
import { formKind } from '../../form.ts'
import { screening as w } from './words.ts'

export const topicScreening = formKind({
  title: w.title,
  labels: w.labels,
  about: 'topic',
  options: { small: w.views, right: w.views, broad: w.views },
  rows: [
    ['number', 'day'],
    { across: 'topic', tall: 14 },
    ['source', 'village'],
    { across: 'small' },
    { across: 'right' },
    { across: 'broad' },
    { across: 'negative', tall: 16 },
    { across: 'met', tall: 24 },
    { across: 'opinion', tall: 34 },
    { across: 'decision', tall: 40, signed: w.signed },
  ],
})
