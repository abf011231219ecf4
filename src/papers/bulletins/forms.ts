// Owns: what is asked of an issue. Its name and its lists begin as those of the last one.
import { z } from 'zod'
import { ask, listedSeveral } from '../../platform/html/index.ts'
import type { Brief } from '../briefs/reach.ts'
import type { Bulletin } from './queries.ts'
import { words } from './words.ts'

const w = words.both
const list = (label: typeof w.toReport) => ask.text({ label, hint: w.oneALine, max: 600, rows: 3 })

const text = {
  title: ask.text({ label: w.title, hint: w.titleHint, max: 60 }),
  mark: ask.text({ label: w.mark, max: 20, required: true }),
  toReport: list(w.toReport),
  toSend: list(w.toSend),
  toIssue: list(w.toIssue),
  forInstruction: ask.tick({ label: w.forInstruction }),
}

export const changeForm = z.object(text)
export const makeForm = z.object({ brief: listedSeveral({ label: w.brief, required: true }), ...text })
export const makeFormFor = (briefs: readonly Brief[]) =>
  z.object({
    brief: listedSeveral({
      label: w.brief,
      required: true,
      options: briefs.map(({ id, title, by_label }) => {
        const label = `${title} · ${by_label}`
        return { value: id, label: { zh: label, en: label } }
      }),
    }),
    ...text,
  })

/** As the fields are called; the committee's first issue begins with the usual name. */
export function valuesFrom(last: Bulletin | undefined, own = false): Record<string, unknown> {
  return {
    mark: last?.mark ?? w.usualMark.zh,
    toReport: last?.to_report,
    toSend: last?.to_send,
    toIssue: last?.to_issue,
    forInstruction: (last?.for_instruction ?? true) ? 'on' : undefined,
    title: own ? last?.title : undefined,
  }
}

type Typed = z.output<typeof changeForm>
export const textFrom = ({ title, toReport, toSend, toIssue, ...rest }: Typed, first: string) => ({
  ...{ ...rest, title: title ?? first },
  ...{ toReport: toReport ?? '', toSend: toSend ?? '', toIssue: toIssue ?? '' },
})
