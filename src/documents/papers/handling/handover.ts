// Owns: 办理送交单 (hand-over): what a unit is asked to do, by whom it was agreed, until when.
import { formKind } from '../../form.ts'
import { handover as w } from './words.ts'

export const handover = formKind({
  title: w.title,
  labels: w.labels,
  about: 'number',
  note: w.note,
  rows: [
    ['number', 'day'],
    { across: 'source', tall: 14 },
    { across: 'item', tall: 50 },
    ['lead', 'partners'],
    ['due', 'contact'],
    { across: 'demands', tall: 32 },
    { across: 'consent', tall: 20 },
    { across: 'received', tall: 28, signed: w.signed },
  ],
})
