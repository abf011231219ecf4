// Owns: a unit's own reply with room for its seal. No red head: the unit prints it on its own paper.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, dayOr, line, lineOr, lines, prose, proseOr } from '../../facts.ts'
import { points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { unitReply as w } from './words.ts'

export const unitReply = kind({
  title: w.title,
  facts: z.object({
    subject: line(w.subject),
    number: lineOr(w.number),
    to: lines(w.to),
    text: prose(w.text),
    measures: proseOr(w.measures),
    due: dayOr(w.due),
    contact: lineOr(w.contact),
    office: line(w.office),
    day: day(w.day),
  }),
  about: ({ subject }) => subject,
  layout: (facts) => ({
    title: w.of(facts.subject),
    body: [
      ...(facts.number ? [{ kind: 'line', text: facts.number, align: 'right' } as const] : []),
      { kind: 'gap', lines: 1 },
      { kind: 'title', text: w.of(facts.subject) },
      { kind: 'addressee', text: marks.unit(facts.to.join(marks.list)) },
      ...[...facts.text, ...points(facts.measures)].map((text): Block => ({ kind: 'paragraph', text })),
      ...(facts.due ? [{ kind: 'paragraph', text: w.dueBy(facts.due) } as const] : []),
      { kind: 'signature', offices: [facts.office, marks.seal], date: facts.day, sealed: true },
      ...(facts.contact ? [{ kind: 'remark', text: w.contacted(facts.contact) } as const] : []),
    ],
  }),
})
