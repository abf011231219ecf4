// Owns: 提案 (proposal): one thing, with how it is, why, and what to do; the first proposer stands first.
import { z } from 'zod'
import type { Block, Cell } from '../../blocks.ts'
import { blank, ifLong, line, lineOr, lines, linesOr, prose } from '../../facts.ts'
import { across, cell, formWidths, pairs, parts, points, ticked } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { proposal as w } from './words.ts'

const [mostSubject, mostText] = [50, 1500]
/** As many names as a cell still shows at a glance. */
const fewNames = 24

const shape = z.object({
  session: line(w.session),
  number: lineOr(w.number),
  category: lineOr(w.category),
  form: z.enum(['personal', 'joint', 'collective'], w.form),
  first: line(w.first),
  post: lineOr(w.post),
  sector: lineOr(w.sector),
  commission: lineOr(w.commission),
  contact: lineOr(w.contact),
  others: linesOr(w.others),
  subject: line(w.subject),
  grounds: prose(w.grounds),
  suggestions: lines(w.suggestions),
  annexes: linesOr(w.annexes),
  review: blank(w.review),
  lead: lineOr(w.lead),
  partners: linesOr(w.partners),
})
type Facts = z.output<typeof shape>

export const proposal = kind({
  title: w.title,
  facts: shape,
  about: ({ number, subject }) => [number, subject].filter(Boolean).join(marks.space),
  layout: (facts) => ({
    title: facts.subject,
    body: [
      { kind: 'title', text: w.head(facts.session) },
      { kind: 'table', widths: formWidths, rows: rowsOf(facts) },
      { kind: 'newPage' },
      { kind: 'title', text: facts.subject },
      ...parts([w.grounds, facts.grounds], [w.suggestions, points(facts.suggestions)]),
      ...(facts.annexes.length > 0 ? [{ kind: 'annexes', items: facts.annexes } as const] : []),
      ...(facts.others.length > fewNames ? namesOf(facts.others) : []),
    ],
  }),
  warnings: ({ subject, grounds, suggestions }) => [
    ...ifLong('subject', w.subject, subject, mostSubject),
    ...ifLong('grounds', w.title.zh, [...grounds, ...suggestions], mostText),
  ],
})

function rowsOf(facts: Facts): Cell[][] {
  const { others, partners } = facts
  const forms = ticked(Object.values(w.forms), [w.forms[facts.form]])
  return [
    pairs([w.number, facts.number], [w.category, facts.category]),
    across(w.subject, facts.subject, 3),
    across(w.form, forms, 3),
    pairs([w.first, facts.first], [w.post, facts.post]),
    pairs([w.sector, facts.sector], [w.commission, facts.commission]),
    across(w.contact, facts.contact, 3),
    across(w.others, others.length > fewNames ? w.othersListed(others.length) : others.join(marks.list), 3, {
      tall: 18,
      signed: w.signed,
    }),
    across(w.review, facts.review, 3, { tall: 30, signed: w.seal }),
    pairs([w.lead, facts.lead], [w.partners, partners.join(marks.list)]),
  ]
}

function namesOf(names: readonly string[]): Block[] {
  const columns = 6
  const rows = Array.from({ length: Math.ceil(names.length / columns) }, (_, at) =>
    Array.from({ length: columns }, (_, column) =>
      cell(names[at * columns + column] ?? '', { align: 'centre' }),
    ),
  )
  return [
    { kind: 'newPage' },
    { kind: 'title', text: w.othersTitle },
    { kind: 'table', widths: Array.from({ length: columns }, () => 1), rows },
  ]
}
