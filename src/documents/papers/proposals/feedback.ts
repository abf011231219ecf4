// Owns: 提案办理意见反馈表 (what the proposer says of the reply): their own word, never the unit's.
import { formKind } from '../../form.ts'
import { feedback as w } from './words.ts'

export const proposalFeedback = formKind({
  title: w.title,
  labels: w.labels,
  about: 'number',
  note: w.note,
  options: { contact: w.contacts, attitude: w.views, outcome: w.views, overall: w.views },
  rows: [
    ['number', 'unit'],
    { across: 'subject' },
    { across: 'contact' },
    { across: 'attitude' },
    { across: 'outcome' },
    { across: 'overall' },
    { across: 'reasons', tall: 70 },
    ['by', 'day'],
  ],
})
