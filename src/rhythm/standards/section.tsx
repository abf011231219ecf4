// Owns: how one venue stands by its standard: what is in place, what is missing and what to do about it.
import { Card, Confirm, Form, Light, Table, type View } from '../../platform/html/index.ts'
import { day, number } from '../../platform/words/format.ts'
import type { Checked } from './check.ts'
import { itemKeyForm, sightingForm } from './forms.ts'
import type { VenueStanding } from './queries.ts'
import { advice, checkWords, words } from './words.ts'

interface Props {
  view: View
  standing: VenueStanding
  /** Guides the venue: may write down what was seen there. */
  guide: boolean
}

export function StandardSection({ view, standing, guide }: Props) {
  const w = words(view.lang)
  const { standard, items } = standing
  const done = number(items.filter((one) => one.done).length, view.lang)
  const caption = `${standard.name[view.lang]} · ${w.met(done, number(items.length, view.lang))}`
  const rows = items.map((one) => [
    one.item.label[view.lang],
    <Light view={view} light={one.done ? 'kept' : 'none'} label={one.done ? w.there : w.missing} />,
    <Why view={view} one={one} />,
  ])
  return (
    <Card title={w.standing}>
      <Table view={view} caption={caption} head={[w.item, w.standing, w.check]} rows={rows} />
      {guide && <Sightings view={view} standing={standing} />}
    </Card>
  )
}

/** The fact behind the tick; where it is missing, what to do. */
function Why({ view, one }: { view: View; one: Checked }) {
  const { lang } = view
  const w = words(lang)
  const { item, have, sighting, done } = one
  const counts = have === null ? '' : w.have(have, item.atLeast ?? 1)
  const fact = sighting ? w.seenOn(day(sighting.at, lang), sighting.note) : checkWords[item.check][lang]
  return (
    <div>
      <div>{[fact, counts].filter(Boolean).join(' · ')}</div>
      {!done && <div class="hint">{advice[item.check][lang]}</div>}
    </div>
  )
}

function Sightings({ view, standing: { venue, items } }: Omit<Props, 'guide'>) {
  const w = words(view.lang)
  const wanted = items.filter(({ item }) => item.check === 'seen')
  const open = wanted.filter((one) => !one.done).map(({ item }) => ({ value: item.key, label: item.label }))
  const at = `/rhythm/venues/${venue.id}/sightings`
  return (
    <div class="stack-close">
      {wanted
        .filter((one) => one.done)
        .map(({ item }) => (
          <Confirm
            view={view}
            name={item.key}
            open={`${w.notThere}: ${item.label[view.lang]}`}
            warning={w.notThere}
            schema={itemKeyForm}
            values={{ itemKey: item.key }}
            action={`${at}/end`}
            submit={w.notThere}
          />
        ))}
      {open.length > 0 && (
        <Form view={view} name="seen" schema={sightingForm(open)} action={at} submit={w.goAndSee} />
      )}
    </div>
  )
}
