// Owns: 会议记录 (record of a meeting): who was there, who said what, where they agreed and where not, signed.
import { z } from 'zod'
import { blank, line, lineOr, linesOr, manyOr } from '../../facts.ts'
import { across, formWidths, pairs } from '../../form.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { record as w } from './words.ts'

const speech = z.object({ who: line(w.who), said: line(w.said) })

export const meetingRecord = kind({
  title: w.title,
  facts: z.object({
    name: lineOr(w.name),
    time: lineOr(w.time),
    place: lineOr(w.place),
    chair: lineOr(w.chair),
    clerk: lineOr(w.clerk),
    present: linesOr(w.present),
    sittingIn: linesOr(w.sittingIn),
    absent: linesOr(w.absent),
    briefing: blank(w.briefing),
    speeches: manyOr(w.speeches, speech),
    divided: blank(w.divided),
    agreed: blank(w.agreed),
  }),
  about: ({ name }) => name ?? '',
  layout: (facts) => ({
    title: facts.name ?? w.title.zh,
    body: [
      { kind: 'title', text: w.title.zh },
      {
        kind: 'table',
        widths: formWidths,
        rows: [
          across(w.name, facts.name, 3),
          pairs([w.time, facts.time], [w.place, facts.place]),
          pairs([w.chair, facts.chair], [w.clerk, facts.clerk]),
          across(w.present, facts.present.join(marks.list), 3, { tall: 14 }),
          across(w.sittingIn, facts.sittingIn.join(marks.list), 3),
          across(w.absent, facts.absent.join(marks.list), 3),
          across(w.briefing, facts.briefing, 3, { tall: 26 }),
          across(
            w.speeches,
            facts.speeches.map(({ who, said }) => `${who}${marks.colon}${said}`),
            3,
            { tall: 42 },
          ),
          across(w.divided, facts.divided, 3, { tall: 20 }),
          across(w.agreed, facts.agreed, 3, { tall: 28 }),
          across(w.checked, '', 3, { tall: 18, signed: w.signed }),
        ],
      },
    ],
  }),
})
