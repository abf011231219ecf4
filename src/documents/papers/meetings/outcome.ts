// Owns: 协商成果报告 and 建议案 (what a consultation came to, for party committee and government): with a red head where
// the committee issues it. A formal recommendation says which meeting passed it, or it isn't one.
import { z } from 'zod'
import type { Block, Head } from '../../blocks.ts'
import { day, ifLong, line, lineOr, lines, linesOr, prose, proseOr } from '../../facts.ts'
import { parts, points } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { outcome as w } from './words.ts'

const most = 4000
const issued = z.object({ mark: line(w.mark), number: line(w.number), signer: lineOr(w.signer) })
const report = z.object({
  /** Left out where it isn't sent as a document of the committee. */
  issued: issued.optional(),
  title: line(w.name),
  to: lines(w.to),
  held: prose(w.held),
  situation: proseOr(w.situation),
  problems: proseOr(w.problems),
  suggestions: lines(w.suggestions),
  annexes: linesOr(w.annexes),
  office: line(w.office),
  day: day(w.day),
  copies: linesOr(w.copies),
})
type Report = z.output<typeof report>

const long = ({ held, situation, problems, suggestions }: Report) =>
  ifLong('held', w.title.zh, [...held, ...situation, ...problems, ...suggestions], most)

export const outcomeReport = kind({
  title: w.title,
  facts: report,
  about: ({ title }) => title,
  layout: (facts) => layout(facts, []),
  warnings: long,
})

export const recommendation = kind({
  title: w.recommendation,
  facts: report.extend({ issued, passedBy: line(w.passedBy), passedOn: day(w.passedOn) }),
  about: ({ title }) => title,
  layout: (facts) =>
    layout(facts, [{ kind: 'line', text: w.passed(facts.passedBy, facts.passedOn), align: 'centre' }]),
  warnings: long,
})

function layout(facts: Report, underTitle: readonly Block[]) {
  const { office, day: date, copies } = facts
  return {
    title: facts.title,
    head: facts.issued && redHead(facts.issued),
    body: [
      { kind: 'title', text: facts.title } as const,
      ...underTitle,
      { kind: 'addressee', text: marks.unit(facts.to.join(marks.list)) } as const,
      ...parts(
        [w.held, facts.held],
        [w.situation, facts.situation],
        [w.problems, facts.problems],
        [w.suggestions, points(facts.suggestions)],
      ),
      ...(facts.annexes.length > 0 ? [{ kind: 'annexes', items: facts.annexes } as const] : []),
      { kind: 'signature', offices: [office], date, sealed: Boolean(facts.issued) } as const,
    ],
    imprint: facts.issued && { lists: [{ label: w.copies, to: copies }], office, date },
  }
}

const redHead = ({ mark, number, signer }: z.output<typeof issued>): Head => ({
  ...{ kind: 'red', mark, number },
  signer: signer && w.signedBy(signer),
})
