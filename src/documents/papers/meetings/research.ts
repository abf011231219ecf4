// Owns: 调研报告 (report of a visit): what was seen, why it is so, what might help.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, line, linesOr, prose, proseOr } from '../../facts.ts'
import { parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { research as w } from './words.ts'

export const researchReport = kind({
  title: w.title,
  facts: z.object({
    title: line(w.name),
    when: line(w.when),
    where: line(w.where),
    met: linesOr(w.met),
    members: linesOr(w.members),
    situation: prose(w.situation),
    problems: proseOr(w.problems),
    causes: proseOr(w.causes),
    suggestions: linesOr(w.suggestions),
    office: line(w.office),
    day: day(w.day),
  }),
  about: ({ title }) => title,
  layout: (facts) => ({
    title: facts.title,
    body: [
      { kind: 'title', text: facts.title },
      ...told(w.when, facts.when),
      ...told(w.where, facts.where),
      ...told(w.met, facts.met.join(marks.list)),
      ...told(w.members, facts.members.join(marks.list)),
      ...parts(
        [w.situation, facts.situation],
        [w.problems, facts.problems],
        [w.causes, facts.causes],
        [w.suggestions, points(facts.suggestions)],
      ),
      { kind: 'signature', offices: [facts.office], date: facts.day, sealed: false },
    ],
  }),
})

const told = (name: string, text: string): Block[] =>
  text ? [{ kind: 'paragraph', lead: `${name}${marks.colon}`, text }] : []
