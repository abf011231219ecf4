// Owns: 履职档案 (duty file): what a member did in a year, from the records, and the member's own word on it. No points.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { blank, line, lineOr, manyOr, whole } from '../../facts.ts'
import { across, cell, formWidths, list, pairs } from '../../form.ts'
import { kind } from '../../kind.ts'
import { ranks } from '../../words/numbers.ts'
import { dutyFile as w } from './words.ts'

const deed = z.object({ when: lineOr(w.when), what: line(w.what), role: lineOr(w.role) })
const part = z.object({ title: line(w.part), deeds: manyOr(w.what, deed) })

export const dutyFile = kind({
  title: w.title,
  facts: z.object({
    year: whole(w.year),
    name: line(w.name),
    sector: lineOr(w.sector),
    post: lineOr(w.post),
    commission: lineOr(w.commission),
    venue: lineOr(w.venue),
    since: lineOr(w.since),
    parts: manyOr(w.parts, part),
    own: blank(w.own),
  }),
  about: ({ name, year }) => w.named(name, year),
  layout: (facts) => ({
    title: w.named(facts.name, facts.year),
    body: [
      { kind: 'title', text: w.named(facts.name, facts.year) },
      {
        kind: 'table',
        widths: formWidths,
        rows: [
          pairs([w.name, facts.name], [w.sector, facts.sector]),
          pairs([w.post, facts.post], [w.commission, facts.commission]),
          pairs([w.venue, facts.venue], [w.since, facts.since]),
        ],
      },
      ...facts.parts.flatMap(told),
      { kind: 'gap', lines: 1 },
      {
        kind: 'table',
        together: true,
        widths: [1, 5],
        rows: [across(w.own, facts.own, 1, { tall: 40, signed: w.confirmed })],
      },
    ],
  }),
})

function told({ title, deeds }: z.output<typeof part>, at: number): Block[] {
  const head: Block = { kind: 'head', level: 1, text: `${ranks[1](at + 1)}${title}` }
  if (deeds.length === 0) return [head, { kind: 'paragraph', text: w.none }]
  const rows = deeds.map(({ when, what, role }) => [cell(when), cell(what), cell(role)])
  return [head, list([4, 11, 3], [w.when, w.what, w.role], rows)]
}
