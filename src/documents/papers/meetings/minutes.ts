// Owns: 协商纪要 (minutes): what was agreed, who owes it until when, and what stayed open. In the minutes form, unsealed.
import { z } from 'zod'
import type { Block, Masthead } from '../../blocks.ts'
import { day, dayOr, line, lineOr, lines, linesOr, many, manyOr, prose, whole } from '../../facts.ts'
import { parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { minutes as w } from './words.ts'

const agreed = z.object({ text: line(w.text), party: line(w.party), due: dayOr(w.due) })
const reserved = z.object({ by: line(w.by), text: line(w.text) })

const shape = z.object({
  mark: line(w.mark),
  issue: whole(w.issue),
  office: line(w.office),
  day: day(w.day),
  title: lineOr(w.name),
  held: prose(w.held),
  agreed: many(w.agreed, agreed),
  reserved: manyOr(w.reserved, reserved),
  present: lines(w.present),
  excused: linesOr(w.excused),
  sittingIn: linesOr(w.sittingIn),
  sentTo: linesOr(w.sentTo),
})
type Facts = z.output<typeof shape>

export const minutes = kind({
  title: w.title,
  facts: shape,
  about: ({ title, issue }) => title ?? w.issued(issue),
  layout: (facts) => ({
    title: facts.title ?? `${facts.mark} ${w.issued(facts.issue)}`,
    head: masthead(facts),
    body: [
      ...(facts.title ? [{ kind: 'title', text: facts.title } as const] : []),
      ...facts.held.map((text): Block => ({ kind: 'paragraph', text })),
      ...parts([w.agreed, agreedIn(facts)], [w.reserved, reservedIn(facts)]),
      { kind: 'gap', lines: 1 },
      ...attendance([w.present, facts.present], [w.excused, facts.excused], [w.sittingIn, facts.sittingIn]),
    ],
    imprint: { lists: [{ label: w.sentTo, to: facts.sentTo }], office: facts.office, date: facts.day },
  }),
})

const masthead = ({ mark, issue, office, day: date }: Facts): Masthead => ({
  ...{ kind: 'masthead', mark, issue: w.issued(issue), office, date },
})

const agreedIn = ({ agreed: items }: Facts): string[] => [
  w.agreedLead,
  ...points(items.map(({ text, party, due }) => `${text}${w.owed(party, due)}`)),
]

function reservedIn({ reserved: items }: Facts): string[] {
  return items.length > 0 ? [w.reservedLead, ...items.map(({ by, text }) => w.said(by, text))] : []
}

function attendance(...lists: readonly (readonly [string, readonly string[]])[]): Block[] {
  return lists
    .filter(([, names]) => names.length > 0)
    .map(([lead, names]) => ({ kind: 'paragraph', lead, text: names.join(marks.list) }))
}
