// Owns: 社情民意专报 (bulletin): one thing an issue, for leaders to read. The place for an instruction is empty paper:
// what is written there never comes back into the system as a picture.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, line, lineOr, lines, linesOr, prose, whole } from '../../facts.ts'
import { across } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { bulletin as w } from './words.ts'

export const bulletin = kind({
  title: w.title,
  facts: z.object({
    mark: line(w.mark),
    issue: whole(w.issue),
    total: whole(w.total).optional(),
    office: line(w.office),
    day: day(w.day),
    title: line(w.name),
    text: prose(w.text),
    by: lines(w.by),
    signer: lineOr(w.signer),
    forInstruction: z.boolean().default(false),
    reported: linesOr(w.reported),
    sent: linesOr(w.sent),
    issuedTo: linesOr(w.issuedTo),
  }),
  about: ({ issue, total, title }) => `${w.issued(issue, total)}-${title}`,
  layout: (facts) => {
    const { mark, office, day: date } = facts
    return {
      title: facts.title,
      head: { kind: 'masthead', mark, issue: w.issued(facts.issue, facts.total), office, date },
      body: [
        ...(facts.signer ? [{ kind: 'line', text: w.signedBy(facts.signer), align: 'right' } as const] : []),
        ...(facts.forInstruction ? [instruction, { kind: 'gap', lines: 1 } as const] : []),
        { kind: 'title', text: facts.title },
        ...facts.text.map((text): Block => ({ kind: 'paragraph', text })),
        { kind: 'remark', text: w.broughtBy(facts.by.join(marks.list)) },
      ],
      imprint: {
        lists: [
          { label: w.reported, to: facts.reported },
          { label: w.sent, to: facts.sent },
          { label: w.issuedTo, to: facts.issuedTo },
        ],
        ...{ office, date },
      },
    }
  },
})

const instruction: Block = {
  kind: 'table',
  widths: [1, 6],
  rows: [across(w.instruction, '', 1, { tall: 32 })],
}
