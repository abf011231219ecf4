// Owns: 案例 (case study) and 案例选编 (collection of cases): how a thing was talked through and what came of it.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, dayOr, line, lineOr, linesOr, many, prose, proseOr } from '../../facts.ts'
import { parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { caseCollection as all, caseStudy as w } from './words.ts'

const study = z.object({
  title: line(w.name),
  method: lineOr(w.method),
  background: prose(w.background),
  steps: proseOr(w.steps),
  course: proseOr(w.course),
  outcome: prose(w.outcome),
  lessons: proseOr(w.lessons),
  mayRead: lineOr(w.mayRead),
  annexes: linesOr(w.annexes),
  office: lineOr(w.office),
  day: dayOr(w.day),
})

export const caseStudy = kind({
  title: w.title,
  facts: study,
  about: ({ title }) => title,
  layout: (facts) => ({ title: facts.title, body: told(facts) }),
})

export const caseCollection = kind({
  title: all.title,
  facts: z.object({
    title: line(all.name),
    foreword: proseOr(all.foreword),
    cases: many(all.cases, study),
    office: line(all.office),
    day: day(all.day),
  }),
  about: ({ title }) => title,
  layout: ({ title, foreword, cases, office, day: date }) => ({
    title,
    body: [
      { kind: 'gap', lines: 6 },
      { kind: 'title', text: title },
      { kind: 'gap', lines: 8 },
      { kind: 'line', text: office, align: 'centre' },
      { kind: 'line', text: date, align: 'centre' },
      ...chapter(all.foreword, foreword),
      ...chapter(
        all.contents,
        cases.map((one, at) => `${at + 1}. ${one.title}`),
      ),
      ...cases.flatMap((one): Block[] => [{ kind: 'newPage' }, ...told(one)]),
    ],
  }),
})

const chapter = (title: string, texts: readonly string[]): Block[] =>
  texts.length > 0
    ? [
        { kind: 'newPage' },
        { kind: 'title', text: title },
        ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      ]
    : []

function told(facts: z.output<typeof study>): Block[] {
  const about = [
    facts.method && `${w.method}${marks.colon}${facts.method}`,
    facts.mayRead && `${w.mayRead}${marks.colon}${facts.mayRead}`,
  ]
  const under = about.filter(Boolean).join(marks.space)
  return [
    { kind: 'title', text: facts.title },
    ...(under
      ? [
          { kind: 'line', text: marks.note(under), align: 'centre' } as const,
          { kind: 'gap', lines: 1 } as const,
        ]
      : []),
    ...parts(
      [w.background, facts.background],
      [w.steps, points(facts.steps)],
      [w.course, facts.course],
      [w.outcome, facts.outcome],
      [w.lessons, facts.lessons],
    ),
    ...(facts.annexes.length > 0 ? [{ kind: 'annexes', items: facts.annexes } as const] : []),
    ...(facts.office && facts.day
      ? [{ kind: 'signature', offices: [facts.office], date: facts.day, sealed: false } as const]
      : []),
  ]
}
