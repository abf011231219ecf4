// Owns: 协商共识清单 (list of what was agreed): each with who owes it and until when.
import { z } from 'zod'
import { dayOr, line, lineOr, many } from '../../facts.ts'
import { cell, list } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { consensus as w } from './words.ts'

const item = z.object({
  text: line(w.text),
  nature: z.enum(['consensus', 'suggestion', 'promise'], w.nature),
  party: line(w.party),
  due: dayOr(w.due),
  status: lineOr(w.status),
})

export const consensusList = kind({
  title: w.title,
  facts: z.object({ meeting: line(w.meeting), day: dayOr(w.day), items: many(w.items, item) }),
  about: ({ meeting }) => meeting,
  layout: ({ meeting, day, items }) => ({
    title: `${w.title.zh} ${meeting}`,
    body: [
      { kind: 'title', text: w.title.zh },
      {
        kind: 'line',
        text: [meeting, day].filter(Boolean).join(marks.space),
        align: 'centre',
        keepNext: true,
      },
      list(
        [2, 10, 2.5, 5, 4, 3],
        [w.at, w.text, w.nature, w.party, w.due, w.status],
        items.map((one, at) => [
          cell(String(at + 1), { align: 'centre' }),
          cell(one.text),
          cell(w.natures[one.nature], { align: 'centre' }),
          cell(one.party),
          cell(one.due ?? ''),
          cell(one.status ?? '', { align: 'centre' }),
        ]),
      ),
    ],
  }),
})
