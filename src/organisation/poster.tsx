// Owns: the poster: one A4 sheet that says in plain words what happens when it is scanned, who is there, and how to
// speak without a phone.
import type { Serving } from '../people/appointments.ts'
import { Button, Page, Qr, type View } from '../platform/html/index.ts'
import { People } from './pages.tsx'
import type { Venue } from './queries.ts'
import { words } from './words.ts'

interface PosterProps {
  view: View
  venue: Venue & { code: string }
  serving: readonly Serving[]
  site: string
  phone: string | undefined
}

export function PosterPage(props: PosterProps) {
  const { view, venue } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={venue.name[view.lang]} lead={view.county.name[view.lang]}>
      <p class="hint print:hidden">{w.printHint}</p>
      <div class="grid gap-8 print:min-h-[225mm] print:content-between">
        <p class="text-4xl font-bold print:text-6xl">{w.posterHeading}</p>
        <div class="grid items-center gap-8 sm:grid-cols-2 print:grid-cols-2">
          <PosterCode {...props} />
          <Actions view={view} />
        </div>
        <p class="text-xl font-semibold print:text-2xl">{w.posterFree}</p>
        <Presence {...props} />
      </div>
      <p class="print:hidden">
        <Button href={`/venues/${venue.id}/desk`}>{w.back}</Button>
      </p>
    </Page>
  )
}

function PosterCode({ view, venue, site }: PosterProps) {
  const w = words(view.lang)
  const address = `${site}/q/${venue.code}`
  return (
    <div class="text-center [&_.qr]:w-full">
      <Qr text={address} label={w.posterQr} />
      <p class="mt-2">{w.posterNoScan(address.replace(/^https?:\/\//, ''))}</p>
    </div>
  )
}

function Actions({ view }: { view: View }) {
  const w = words(view.lang)
  const three = [
    [w.posterPropose, w.posterProposeGloss],
    [w.posterSuggest, w.posterSuggestGloss],
    [w.posterTakePart, w.posterTakePartGloss],
  ]
  return (
    <ol class="grid gap-6">
      {three.map(([action, gloss]) => (
        <li>
          <p class="text-3xl font-semibold print:text-4xl">{action}</p>
          <p class="text-lg print:text-xl">{gloss}</p>
        </li>
      ))}
    </ol>
  )
}

function Presence({ view, venue, serving, phone }: PosterProps) {
  const w = words(view.lang)
  return (
    <div class="grid gap-6 sm:grid-cols-2 print:grid-cols-2 print:text-xl">
      <div>
        <h2>{w.serves}</h2>
        <People view={view} serving={serving} />
      </div>
      <div>
        <h2>{w.hours}</h2>
        <p>{venue.hours[view.lang]}</p>
        <p>{venue.address}</p>
      </div>
      <p class="text-lg sm:col-span-2 print:col-span-2 print:text-2xl">
        {phone ? w.posterPhone(phone) : w.posterVisit}
      </p>
      <p class="text-lg sm:col-span-2 print:col-span-2 print:text-2xl">{w.posterDanger}</p>
    </div>
  )
}
