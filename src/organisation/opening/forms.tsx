// Owns: what is asked of a venue's hours: the same on each of the days that are ticked, with a break at noon or without.
import { z } from 'zod'
import { ask, Card, Form, type View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { day, time } from '../../platform/words/format.ts'
import { type Hours, openingAt } from './hours.ts'
import { weekdays, words } from './words.ts'

const say = words.both
const pattern = /^([01]\d|2[0-3]):[0-5]\d$/
const clock = { max: 5, hint: say.time, inputmode: 'text' } as const

export const hoursForm = z.object({
  days: ask.choices({ label: say.days, options: weekdays, required: true }),
  opens: ask.text({ label: say.opens, ...clock, required: true }),
  closes: ask.text({ label: say.closes, ...clock, required: true }),
  opensAgain: ask.text({ label: say.opensAgain, max: 5, hint: say.wholeDay }),
  closesAgain: ask.text({ label: say.closesAgain, max: 5 }),
})

export function hoursFrom(body: z.output<typeof hoursForm>): Hours[] {
  const first = spanFrom(body.opens, body.closes, 'closes')
  if (Boolean(body.opensAgain) !== Boolean(body.closesAgain))
    throw new FieldRefused('closesAgain', say.afternoon)
  const second = body.opensAgain ? spanFrom(body.opensAgain, body.closesAgain ?? '', 'closesAgain') : null
  if (second && second.opens < first.closes) throw new FieldRefused('opensAgain', say.order)
  const spans = second ? [first, second] : [first]
  return body.days.flatMap((one) => spans.map((span) => ({ weekday: Number(one), ...span })))
}

function spanFrom(opens: string, closes: string, field: string) {
  if (![opens, closes].every((one) => pattern.test(one))) throw new FieldRefused(field, say.wrongTime)
  if (closes <= opens) throw new FieldRefused(field, say.order)
  return { opens, closes }
}

export function HoursCard({
  view,
  venueId,
  hours,
}: {
  view: View
  venueId: string
  hours: readonly Hours[]
}) {
  const w = words(view.lang)
  const spans = [...new Map(hours.map((one) => [one.opens, one])).values()]
  const values = {
    days: [...new Set(hours.map(({ weekday }) => String(weekday)))],
    ...{ opens: spans[0]?.opens, closes: spans[0]?.closes },
    ...{ opensAgain: spans[1]?.opens, closesAgain: spans[1]?.closes },
  }
  return (
    <Card title={w.hours}>
      <p>{w.lead}</p>
      <Form
        {...{ view, values, name: 'hours' }}
        schema={hoursForm}
        action={`/venues/${venueId}/hours`}
        submit={w.keep}
      />
    </Card>
  )
}

/** In one line; null where nothing is written down. */
export function openInWords(view: View, hours: readonly Hours[], now: Date): string | null {
  const w = words(view.lang)
  const found = openingAt(hours, now)
  if (!found) return null
  if (found.open) return w.openNow(time(found.to))
  return w.next(day(found.day, view.lang, now), time(found.from))
}
