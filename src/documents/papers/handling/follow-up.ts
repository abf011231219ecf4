// Owns: 回访记录 (record of a follow-up): in the resident's own words.
import { formKind } from '../../form.ts'
import { followUp as w } from './words.ts'

export const followUpRecord = formKind({
  title: w.title,
  labels: w.labels,
  about: 'number',
  options: { way: w.ways, solved: w.solved, content: w.views },
  rows: [
    ['number', 'day'],
    { across: 'item', tall: 24 },
    ['by', 'whom'],
    { across: 'way' },
    { across: 'solved' },
    { across: 'content' },
    { across: 'words', tall: 70 },
    { across: 'next', tall: 40 },
  ],
})
