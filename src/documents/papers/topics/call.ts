// Owns: 议题征集表 (call for topics): a page on which anybody proposes one.
import { formKind } from '../../form.ts'
import { topicCall as w } from './words.ts'

export const topicCall = formKind({
  title: w.title,
  labels: w.labels,
  about: 'topic',
  options: { form: w.forms },
  rows: [
    { across: 'topic', tall: 14 },
    ['by', 'contact'],
    ['kind', 'concern'],
    { across: 'background', tall: 62 },
    { across: 'suggestion', tall: 42 },
    { across: 'units' },
    { across: 'form' },
    { across: 'day' },
  ],
})
