// Owns: a date as it stands in lists and on the page of one matter: the day, how long still, its light.
import { light } from '../platform/clock/limit.ts'
import { Light, type View } from '../platform/html/index.ts'
import { day, daysFromNow } from '../platform/words/format.ts'

export function Due({ view, due, now }: { view: View; due: Date | null; now: Date }) {
  if (!due) return null
  const label = `${day(due, view.lang, now)} · ${daysFromNow(due, view.lang, now)}`
  return <Light view={view} light={light(due, now)} label={label} />
}
