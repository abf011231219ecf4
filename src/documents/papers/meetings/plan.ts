// Owns: 协商方案 (plan of a consultation), as a paper of parts and, for a small one, as a form of six places.
import { z } from 'zod'
import { day, line, lineOr, linesOr, manyOr, prose, proseOr } from '../../facts.ts'
import { formKind, parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { microPlan as micro, plan as w } from './words.ts'

const side = z.object({ side: line(w.side), names: line(w.names) })

export const consultationPlan = kind({
  title: w.title,
  facts: z.object({
    title: line(w.name),
    topic: prose(w.topic),
    basis: proseOr(w.basis),
    purpose: proseOr(w.purpose),
    whenAndWhere: prose(w.whenAndWhere),
    form: proseOr(w.form),
    chair: proseOr(w.chair),
    participants: manyOr(w.participants, side),
    agenda: linesOr(w.agenda),
    research: proseOr(w.research),
    materials: proseOr(w.materials),
    tasks: linesOr(w.tasks),
    emergency: proseOr(w.emergency),
    publicity: proseOr(w.publicity),
    office: lineOr(w.office),
    day: day(w.day),
  }),
  about: ({ title }) => title,
  layout: (facts) => ({
    title: facts.title,
    body: [
      { kind: 'title', text: facts.title },
      ...parts(
        [w.topic, facts.topic],
        [w.basis, facts.basis],
        [w.purpose, facts.purpose],
        [w.whenAndWhere, facts.whenAndWhere],
        [w.form, facts.form],
        [w.chair, facts.chair],
        [w.participants, points(facts.participants.map((one) => `${one.side}${marks.colon}${one.names}`))],
        [w.agenda, points(facts.agenda)],
        [w.research, facts.research],
        [w.materials, facts.materials],
        [w.tasks, points(facts.tasks)],
        [w.emergency, facts.emergency],
        [w.publicity, facts.publicity],
      ),
      { kind: 'signature', offices: facts.office ? [facts.office] : [], date: facts.day, sealed: false },
    ],
  }),
})

export const microPlan = formKind({
  title: micro.title,
  labels: micro.labels,
  about: 'topic',
  rows: [
    { across: 'topic', tall: 18 },
    ['time', 'place'],
    { across: 'chair' },
    { across: 'participants', tall: 40 },
    { across: 'goal', tall: 50 },
  ],
})
