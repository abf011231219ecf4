// Owns: the page that shows whose voice is missing, and where to listen next.
import { Card, EmptyState, Figures, KeyFigure, Page, Table, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import { words } from '../words.ts'
import type { VillageVoice, Voices } from './queries.ts'

export function VoicesPage({ view, voices }: { view: View; voices: Voices }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.voices} lead={w.voicesLead} wide>
      {voices.villages.length === 0 ? (
        <EmptyState title={w.noVillages}>{w.noVillagesAdvice}</EmptyState>
      ) : (
        <>
          <Heard view={view} voices={voices} />
          <Missing view={view} voices={voices} here />
          <Table
            view={view}
            caption={w.byVillage}
            head={[w.village, w.residents, w.alone, w.together, w.rate, w.range, w.standing]}
            figures={[1, 2, 3, 4, 5]}
            rows={voices.villages.map((one) => cells(view, one))}
          />
          <p class="hint">
            {w.orderNote} {w.source}
          </p>
        </>
      )}
      {voices.uncounted > 0 && <p>{w.uncounted(voices.uncounted)}</p>}
    </Page>
  )
}

function Heard({ view, voices }: { view: View; voices: Voices }) {
  const w = words(view.lang)
  const { rate, ways, total } = voices
  const span = `${day(voices.from, view.lang)} – ${day(voices.to, view.lang)}`
  return (
    <Figures>
      <KeyFigure view={view} label={w.rate} n={rate} note={span} />
      <KeyFigure view={view} label={w.alone} n={ways.alone} d={total} />
      <KeyFigure view={view} label={w.together} n={ways.together} d={total} />
    </Figures>
  )
}

/** In words: how many are heard less, and where one would go next. Also on the county's page. */
export function Missing({ view, voices, here }: { view: View; voices: Voices; here?: boolean }) {
  const w = words(view.lang)
  const said = (n: number) => number(n, view.lang)
  const less = voices.villages.filter(({ standing }) => standing === 'less').length
  const { next } = voices
  return (
    <Card {...(here ? { title: w.inShort } : { title: w.voices, href: '/voices' })}>
      <p>{w.voicesShow(less, voices.villages.length, said(voices.rate))}</p>
      {next ? (
        <>
          <p>
            {w.next} <strong>{`${next.township[view.lang]} · ${next.name[view.lang]}`}</strong>
          </p>
          <p class="hint">
            {w.nextWhy(said(Math.round(next.expected)), said(next.total))}{' '}
            {next.lastListening ? w.lastDay(day(next.lastListening, view.lang)) : w.neverDay}
          </p>
        </>
      ) : (
        <p>{w.nobodyMissing}</p>
      )}
    </Card>
  )
}

function cells(view: View, one: VillageVoice) {
  const w = words(view.lang)
  const said = (n: number) => number(n, view.lang)
  const standing = { less: w.less, usual: w.usual, more: w.moreHeard }[one.standing]
  return [
    `${one.township[view.lang]} · ${one.name[view.lang]}`,
    said(one.residents),
    said(one.heard.alone),
    said(one.heard.together),
    said(one.rate),
    `${said(one.interval.low)}–${said(one.interval.high)}`,
    one.standing === 'less' ? <strong>{standing}</strong> : standing,
  ]
}
