// Owns: open calls as a part of other pages: the venue's own, and the county's open topics.
import { Card, Lines, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Call } from './queries.ts'
import { words } from './words.ts'

/** Nothing where nobody calls: an empty frame would teach nobody anything. */
export function OpenCalls({ view, calls, now }: { view: View; calls: readonly Call[]; now: Date }) {
  const w = words(view.lang)
  if (calls.length === 0) return null
  const lines = calls.map((one) => ({
    href: `/calls/${one.id}`,
    title: one.title,
    hint: `${one.venueName[view.lang]} · ${w.until(day(one.closesOn, view.lang, now))}`,
  }))
  return (
    <Card title={w.calls}>
      <p class="hint">{w.callsLead}</p>
      <Lines lines={lines} />
    </Card>
  )
}
