// Owns: 提案答复函 and 会办意见 (reply of a unit, opinion of a joint unit): a letter that answers point by point.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, line, lineOr, lines, linesOr, many, prose, proseOr } from '../../facts.ts'
import { kind } from '../../kind.ts'
import { ranks } from '../../words/numbers.ts'
import { marks } from '../../words/paper.ts'
import { reply as w } from './words.ts'

const point = z.object({ asked: line(w.asked), answer: prose(w.answer) })

const shape = z.object({
  office: line(w.office),
  number: line(w.number),
  /** A: done · B: planned · C: can't be done now. */
  grade: z.enum(['A', 'B', 'C'], w.grade).optional(),
  /** To the lead unit instead of the proposer. */
  joint: z.boolean().default(false),
  session: line(w.session),
  proposalNumber: line(w.proposalNumber),
  to: lines(w.to),
  opening: proseOr(w.opening),
  points: many(w.points, point),
  plan: proseOr(w.plan),
  contact: lineOr(w.contact),
  day: day(w.day),
  copies: linesOr(w.copies),
})
type Facts = z.output<typeof shape>

export const proposalReply = kind({
  title: w.title,
  facts: shape,
  about: ({ proposalNumber }) => proposalNumber,
  layout: (facts) => {
    const title = (facts.joint ? w.jointOf : w.of)(facts.session, facts.proposalNumber)
    const { office, number, grade, day: date } = facts
    return {
      title,
      head: { kind: 'letter', mark: office, number, grade },
      body: [
        { kind: 'title', text: title },
        { kind: 'addressee', text: marks.unit(facts.to.join(marks.list)) },
        ...facts.opening.map(paragraph),
        ...answersOf(facts),
        ...(facts.joint ? [] : [paragraph(w.closing)]),
        { kind: 'signature', offices: [office], date, sealed: true },
        ...(facts.contact ? [{ kind: 'remark', text: w.contacted(facts.contact) } as const] : []),
      ],
      imprint:
        facts.copies.length > 0
          ? { lists: [{ label: w.copies, to: facts.copies }], office, date }
          : undefined,
    }
  },
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function answersOf({ points, plan }: Facts): Block[] {
  const given = points.map(({ asked, answer }) => ({ head: w.askedFor(asked), texts: answer }))
  const all = plan.length > 0 ? [...given, { head: w.plan, texts: plan }] : given
  return all.flatMap(({ head, texts }, at): Block[] => [
    { kind: 'head', level: 1, text: `${ranks[1](at + 1)}${head}` },
    ...texts.map(paragraph),
  ])
}
