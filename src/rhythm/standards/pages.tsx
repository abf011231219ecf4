// Owns: the standards as the office sees and edits them, and how the venues that one guides stand.
import { venueKindWords } from '../../organisation/words.ts'
import {
  Button,
  Card,
  Confirm,
  type FieldError,
  KeyFigure,
  Note,
  Page,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { number } from '../../platform/words/format.ts'
import { itemAskForm, nameForm } from './forms.ts'
import type { Item, Standard } from './item.ts'
import { type Met, metOf, type VenueStanding } from './queries.ts'
import { checkWords, words } from './words.ts'

interface StandardsProps {
  view: View
  standards: readonly Standard[]
  standings: readonly VenueStanding[]
}

export function StandardsPage({ view, standards, standings }: StandardsProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.standards} lead={w.standardsLead}>
      {standards.some((one) => one.version === 0) && <Note>{w.usual}</Note>}
      {standards.map((one) => (
        <Card title={one.name[view.lang]} href={`/rhythm/standards/${one.code}`}>
          <p>{one.items.map((item) => itemSaid(view, item)).join(' · ')}</p>
          <p class="hint">
            {w.holdsFor}: {kindsSaid(view, one)}
          </p>
          <Counted view={view} met={metOf(standings, one.code)} />
        </Card>
      ))}
      <p>
        <Button href="/rhythm?side=guide">{w.venuesOf}</Button>
      </p>
    </Page>
  )
}

function Counted({ view, met }: { view: View; met: Met }) {
  return <KeyFigure view={view} label={words(view.lang).venuesMet} n={met.met} d={met.of} />
}

function kindsSaid(view: View, { kinds }: Standard): string {
  if (kinds.length === 0) return words(view.lang).everyKind
  return kinds
    .map((kind) => venueKindWords[kind as keyof typeof venueKindWords]?.[view.lang] ?? kind)
    .join(' · ')
}

const itemSaid = (view: View, { label, atLeast }: Item): string =>
  atLeast === null || atLeast === 1 ? label[view.lang] : `${label[view.lang]} ≥ ${number(atLeast, view.lang)}`

interface StandardProps {
  view: View
  standard: Standard
  standings: readonly VenueStanding[]
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
  saved?: boolean
}

export function StandardPage(props: StandardProps) {
  const { view, standard, standings, saved, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={standard.name[view.lang]} lead={kindsSaid(view, standard)} errors={errors} wide>
      {saved && <Toast>{w.saved}</Toast>}
      {standard.version === 0 ? <Note>{w.usual}</Note> : <p class="hint">{w.version(standard.version)}</p>}
      <Venues view={view} standings={standings} />
      <Items view={view} standard={standard} />
      <Adding {...props} />
      <Naming view={view} standard={standard} />
      <p>
        <Button href="/rhythm/standards">{w.back}</Button>
      </p>
    </Page>
  )
}

function Items({ view, standard }: { view: View; standard: Standard }) {
  const w = words(view.lang)
  const rows = standard.items.map((item) => [
    itemSaid(view, item),
    checkWords[item.check][view.lang],
    <Confirm
      view={view}
      name={item.key}
      open={w.remove}
      warning={w.removeWarning}
      action={`/rhythm/standards/${standard.code}/items/${item.key}/removal`}
      submit={w.remove}
      danger
    />,
  ])
  return <Table view={view} caption={w.standards} head={[w.item, w.check, w.remove]} rows={rows} />
}

function Adding({ view, standard, values, errors }: StandardProps) {
  const w = words(view.lang)
  return (
    <Confirm
      {...{ view, values, errors, name: 'adding', schema: itemAskForm }}
      action={`/rhythm/standards/${standard.code}/items`}
      open={w.addItem}
      warning={w.standardsLead}
      submit={w.addItem}
    />
  )
}

function Naming({ view, standard }: { view: View; standard: Standard }) {
  const w = words(view.lang)
  const { name, kinds, code } = standard
  return (
    <Confirm
      {...{ view, name: 'naming', schema: nameForm }}
      values={{ name: name.zh, nameEn: name.en, kinds: [...kinds] }}
      action={`/rhythm/standards/${code}`}
      open={w.change}
      warning={w.kindsHint}
      submit={w.save}
    />
  )
}

function Venues({ view, standings }: Pick<StandardProps, 'view' | 'standings'>) {
  const w = words(view.lang)
  if (standings.length === 0) return null
  const rows = standings.map(({ venue, items }) => {
    const missing = items.filter((one) => !one.done).map(({ item }) => item.label[view.lang])
    const done = number(items.length - missing.length, view.lang)
    return [
      <a href={`/rhythm/venues/${venue.id}`}>{venue.name[view.lang]}</a>,
      w.met(done, number(items.length, view.lang)),
      missing.join(' · ') || w.nothingMissing,
    ]
  })
  return (
    <section class="stack-close">
      <Table view={view} caption={w.venuesOf} head={[w.listed, w.standing, w.missingItems]} rows={rows} />
      <p class="hint">{w.byName}</p>
    </section>
  )
}
