// Owns: what the page of a venue says of where it belongs and what became of it, and the changes that its makers may make.
import type { Child } from 'hono/jsx'
import { Card, Confirm, DataList, Form, Timeline, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Venue } from '../queries.ts'
import { closureForm, nameForm, parentFormOf, roomForm } from './forms.ts'
import type { NamedVenue, PastLine, Surroundings } from './queries.ts'
import { eventWords, words } from './words.ts'

export function Standing({ view, around }: { view: View; around: Surroundings }) {
  const w = words(view.lang)
  const { parent, room } = around
  const none = !parent && around.branches.length === 0 && !room
  if (none) return null
  const sharing = room?.sharedWith.map((one) => one.name[view.lang]) ?? []
  const shared = sharing.length > 0 ? w.sharedWith(sharing.join(view.lang === 'zh' ? '、' : ', ')) : null
  const branches = around.branches.length > 0 ? around.branches : null
  return (
    <Card title={w.standing}>
      <DataList
        rows={[
          [w.parent, parent && <VenueLink view={view} venue={parent} />],
          [w.branches, branches && <VenueLinks view={view} venues={branches} />],
          [w.room, room && [room.name[view.lang], shared].filter(Boolean).join(' · ')],
        ]}
      />
    </Card>
  )
}

const VenueLink = ({ view, venue }: { view: View; venue: NamedVenue }) => (
  <a href={`/venues/${venue.id}`}>{venue.name[view.lang]}</a>
)

function VenueLinks({ view, venues }: { view: View; venues: readonly NamedVenue[] }) {
  return (
    <ul>
      {venues.map((venue) => (
        <li>
          <VenueLink view={view} venue={venue} />
        </li>
      ))}
    </ul>
  )
}

export function Past({ view, past }: { view: View; past: readonly PastLine[] }) {
  const w = words(view.lang)
  if (past.length === 0) return null
  const happenings = past.map((one) => ({
    when: day(one.day, view.lang),
    at: one.day,
    title: eventWords[one.kind][view.lang],
    body: [one.after && w.became(one.before ?? '', one.after), one.why].filter(Boolean).join(' · '),
  }))
  return (
    <Card title={w.past}>
      <Timeline label={w.past} happenings={happenings} />
    </Card>
  )
}

interface ChangesProps {
  view: View
  venue: Venue
  around: Surroundings
  heads: readonly NamedVenue[]
}

export function Changes({ view, venue, around, heads }: ChangesProps) {
  const w = words(view.lang)
  const at = (act: string) => ({ view, action: `/venues/${venue.id}/${act}`, name: act })
  const name = { nameZh: venue.name.zh, nameEn: venue.name.en }
  const others = heads.filter((one) => one.id !== venue.id)
  return (
    <Card title={w.change}>
      <Folded title={w.rename}>
        <Form {...at('name')} schema={nameForm} values={name} submit={w.save} />
      </Folded>
      <Folded title={w.branch}>
        <Form
          {...at('parent')}
          schema={parentFormOf(others)}
          values={{ parentId: around.parent?.id }}
          submit={w.save}
        />
      </Folded>
      <Folded title={w.chooseRoom}>
        <Form {...at('room')} schema={roomForm} values={{ room: around.room?.name.zh }} submit={w.save} />
      </Folded>
      <Closing view={view} id={venue.id} />
    </Card>
  )
}

function Closing({ view, id }: { view: View; id: string }) {
  const w = words(view.lang)
  const form = { view, action: `/venues/${id}/closure`, name: 'closure', schema: closureForm }
  return <Confirm {...form} open={w.close} warning={w.closeWarning} submit={w.close} danger />
}

function Folded({ title, children }: { title: string; children?: Child }) {
  return (
    <details class="confirm">
      <summary class="btn">{title}</summary>
      {children}
    </details>
  )
}
