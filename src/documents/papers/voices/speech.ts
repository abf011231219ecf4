// Owns: 大会发言 (plenary speech): a text to be read aloud, under the name of who gives it. No red head: it is the
// member's word and not the committee's.
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { dayOr, ifLong, line, lineOr, prose } from '../../facts.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { speech as w } from './words.ts'

/** Eight to ten minutes at the lectern. */
const most = 3000
export const plenarySpeech = kind({
  title: w.title,
  facts: z.object({
    session: lineOr(w.session),
    title: line(w.name),
    by: line(w.by),
    post: lineOr(w.post),
    text: prose(w.text),
    day: dayOr(w.day),
    from: lineOr(w.begunFrom),
  }),
  about: ({ title }) => title,
  layout: (facts) => ({
    title: facts.title,
    body: [
      ...(facts.session
        ? [
            { kind: 'line', text: w.head(facts.session), align: 'left', heavy: true } as const,
            { kind: 'gap', lines: 1 } as const,
          ]
        : []),
      { kind: 'title', text: facts.title },
      centred([facts.by, facts.post].filter(Boolean).join(marks.space)),
      ...(facts.day ? [centred(marks.note(facts.day))] : []),
      { kind: 'gap', lines: 1 },
      ...facts.text.map(blockOf),
      ...(facts.from ? [{ kind: 'remark', text: w.from(facts.from) } as const] : []),
    ],
  }),
  warnings: ({ text }) => ifLong('text', w.text, text, most),
})

const centred = (text: string): Block => ({ kind: 'line', text, align: 'centre', keepNext: true })

function blockOf(text: string, at: number): Block {
  if (at === 0 && text.endsWith(marks.colon)) return { kind: 'addressee', text }
  const rank = w.headings.findIndex((one) => one.test(text))
  return rank < 0 ? { kind: 'paragraph', text } : { kind: 'head', level: rank === 0 ? 1 : 2, text }
}
