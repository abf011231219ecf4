// Owns: 会议通知 (notice and invitation): plain text that can be forwarded, with a code to scan.
import { toBuffer } from 'qrcode'
import { z } from 'zod'
import type { Block } from '../../blocks.ts'
import { day, line, lineOr, lines, prose } from '../../facts.ts'
import { kind } from '../../kind.ts'
import { marks } from '../../words/paper.ts'
import { notice as w } from './words.ts'

export const meetingNotice = kind({
  title: w.title,
  facts: z.object({
    title: line(w.name),
    to: lines(w.to),
    purpose: prose(w.purpose),
    topic: line(w.topic),
    time: line(w.time),
    place: line(w.place),
    materials: lineOr(w.materials),
    absence: lineOr(w.absence),
    /** Drawn as a code. */
    link: z.url(w.link).optional(),
    office: line(w.office),
    day: day(w.day),
  }),
  about: ({ topic }) => topic,
  layout: async (facts) => ({
    title: facts.title,
    body: [
      { kind: 'title', text: facts.title },
      { kind: 'addressee', text: marks.unit(facts.to.join(marks.list)) },
      ...facts.purpose.map((text): Block => ({ kind: 'paragraph', text })),
      ...told(w.topic, facts.topic),
      ...told(w.time, facts.time),
      ...told(w.place, facts.place),
      ...told(w.materials, facts.materials),
      ...told(w.absence, facts.absence),
      { kind: 'signature', offices: [facts.office], date: facts.day, sealed: false },
      ...(facts.link ? await code(facts.link) : []),
    ],
  }),
})

const told = (name: string, text: string | undefined): Block[] =>
  text ? [{ kind: 'paragraph', lead: `${name}${marks.colon}`, text }] : []

async function code(link: string): Promise<Block[]> {
  const png = new Uint8Array(await toBuffer(link, { errorCorrectionLevel: 'M', margin: 1, width: 480 }))
  return [
    { kind: 'gap', lines: 1 },
    { kind: 'picture', png, width: 32, height: 32, text: w.scan },
    { kind: 'line', text: w.scan, align: 'centre' },
  ]
}
