// Owns: the list of what is rising, whole for those who sort and short for the county's page.
import { Button, Card, EmptyState, Light, Lines, Page, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { AlarmKind } from './alarms.ts'
import type { RisingEvent } from './queries.ts'
import { words } from './words.ts'

export interface RisingTold {
  view: View
  events: readonly RisingEvent[]
  names: ReadonlyMap<string, Bilingual>
  now: Date
}

export function RisingPage(told: RisingTold) {
  const { view, events } = told
  const w = words(view.lang)
  return (
    <Page view={view} title={w.title} lead={<p>{w.lead}</p>} aside={<HowCounted view={view} />}>
      {events.length > 0 ? (
        <EventLines {...told} />
      ) : (
        <EmptyState title={w.none}>
          <p>{w.noneHint}</p>
        </EmptyState>
      )}
    </Page>
  )
}

/** On the county's page, among figures and what is stuck. */
export function RisingShort(told: RisingTold) {
  const w = words(told.view.lang)
  return (
    <Card title={w.title} foot={<Button href="/rising">{w.toList}</Button>}>
      <p class="hint">{told.events.length > 0 ? w.shortLead : w.none}</p>
      {told.events.length > 0 && <EventLines {...told} />}
    </Card>
  )
}

export function EventLines({ view, events, names, now }: RisingTold) {
  const { lang } = view
  const w = words(lang)
  const lines = events.map(({ id, headline, heat, places, alarms }) => {
    const said = [
      w.people(heat.residents),
      ...(heat.thisWeek > 0 ? [w.thisWeek(heat.thisWeek)] : []),
      `${w.heatLabel} ${number(heat.heat, lang)}`,
      placesText(places, names, lang),
      `${w.lastSeen} ${day(new Date(heat.lastSeen), lang, now)}`,
    ]
    const marks = alarms.map((kind) => <AlarmLight view={view} kind={kind} />)
    return {
      ...{ href: `/rising/${id}`, title: headline, hint: said.filter(Boolean).join(' · ') },
      mark: marks.length > 0 ? <p class="row">{marks}</p> : undefined,
    }
  })
  return <Lines lines={lines} />
}

export function AlarmLight({ view, kind }: { view: View; kind: AlarmKind }) {
  return <Light view={view} light={kind === 'life' ? 'red' : 'yellow'} label={words(view.lang)[kind]} />
}

const mostPlaces = 3
export function placesText(
  places: readonly string[],
  names: RisingTold['names'],
  lang: View['lang'],
): string {
  const known = places.flatMap((place) => names.get(place)?.[lang] ?? [])
  const more = known.length > mostPlaces ? ` +${known.length - mostPlaces}` : ''
  return known.slice(0, mostPlaces).join(lang === 'zh' ? '、' : ', ') + more
}

export function HowCounted({ view }: { view: View }) {
  const w = words(view.lang)
  return (
    <Card title={w.how}>
      <p>{w.howText}</p>
    </Card>
  )
}
