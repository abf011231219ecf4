// Owns: what the figures give to the county's page: what was achieved this year beside last year, and who is missing.

import { RisingShort } from '../hearing/rising/pages.tsx'
import { type RisingEvent, risingNow } from '../hearing/rising/queries.ts'
import { readerRoles } from '../hearing/rising/reach.ts'
import { holds, type Staff } from '../people/actors.ts'
import { regionNames } from '../people/regions.ts'
import { dayOf } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import { Button, Card, Table, type View } from '../platform/html/index.ts'
import { figureOf } from './figures/all.ts'
import { nameOf } from './figures/words/index.ts'
import { followALittle } from './follow/follow.ts'
import { nothing, valueText } from './pages/value.tsx'
import { periodOf, yearBefore } from './reading/period.ts'
import { type Value, valuesOf } from './reading/values.ts'
import { Missing } from './voices/page.tsx'
import { type Voices, voicesOf } from './voices/queries.ts'
import { words } from './words.ts'

const shown = [
  ...['heard', 'toldInTime', 'meetings', 'consensus', 'implemented', 'adopted'],
  ...['repliedInTime', 'silent', 'archived', 'solved', 'content'],
]

export interface CountyFigures {
  now: ReadonlyMap<string, Value>
  before: ReadonlyMap<string, Value>
  voices: Voices
  /** Null for those who read no messages. */
  rising: { events: RisingEvent[]; names: Awaited<ReturnType<typeof regionNames>>; now: Date } | null
}

const mostRising = 5

export async function countyFigures(db: Db, actor: Staff): Promise<CountyFigures> {
  await followALittle(db, actor.committeeId)
  const today = dayOf(db.clock.now())
  const year = periodOf(undefined, today)
  return {
    now: await valuesOf(db, actor, year),
    before: await valuesOf(db, actor, yearBefore(year)),
    voices: await voicesOf(db, actor, today),
    rising: await risingShort(db, actor),
  }
}

async function risingShort(db: Db, actor: Staff) {
  if (!holds(actor, ...readerRoles)) return null
  const events = await risingNow(db, actor, mostRising)
  const places = events.flatMap((one) => one.places)
  return { events, names: await regionNames(db, actor.committeeId, places), now: db.clock.now() }
}

export function CountyFiguresSection({ view, figures }: { view: View; figures: CountyFigures }) {
  const w = words(view.lang)
  const rows = shown.map((key) => {
    const figure = figureOf(key)
    return [
      <a href={`/statistics/${key}`}>{nameOf(key)[view.lang]}</a>,
      valueText(view, figure, figures.now.get(key) ?? nothing),
      valueText(view, figure, figures.before.get(key) ?? nothing),
    ]
  })
  return (
    <>
      {figures.rising && <RisingShort view={view} {...figures.rising} />}
      <Missing view={view} voices={figures.voices} />
      <Card>
        <Table
          view={view}
          caption={w.achieved}
          head={[w.figure, w.value, w.before]}
          rows={rows}
          figures={[1, 2]}
        />
        <p class="row">
          <Button href="/statistics">{w.allFigures}</Button>
          <Button href="/year-end">{w.yearEnd}</Button>
        </p>
      </Card>
    </>
  )
}
