// Owns: 办理提醒函 (reminder): blue before the date, yellow behind the plan, red after it. The colour is said in words.
import { z } from 'zod'
import { blank, day, dayOr, line, lineOr } from '../../facts.ts'
import { across, formWidths, pairs } from '../../form.ts'
import { kind } from '../../kind.ts'
import { reminder as w } from './words.ts'

export const reminder = kind({
  title: w.title,
  facts: z.object({
    light: z.enum(['blue', 'yellow', 'red'], w.light),
    number: lineOr(w.number),
    to: line(w.to),
    item: line(w.item),
    due: day(w.due),
    state: blank(w.state),
    demand: blank(w.demand),
    answerBy: dayOr(w.answerBy),
    contact: lineOr(w.contact),
    office: line(w.office),
    day: day(w.day),
  }),
  about: ({ to, number }) => number ?? to,
  layout: (facts) => ({
    title: `${w.names[facts.light]} ${facts.to}`,
    body: [
      { kind: 'title', text: w.names[facts.light] },
      {
        kind: 'table',
        widths: formWidths,
        rows: [
          pairs([w.number, facts.number], [w.to, facts.to]),
          across(w.light, w.meanings[facts.light], 3),
          across(w.item, facts.item, 3, { tall: 24 }),
          pairs([w.due, facts.due], [w.answerBy, facts.answerBy]),
          across(w.state, facts.state, 3, { tall: 36 }),
          across(w.demand, facts.demand, 3, { tall: 36 }),
          across(w.contact, facts.contact, 3),
        ],
      },
      { kind: 'signature', offices: [facts.office], date: facts.day, sealed: true },
    ],
  }),
})
