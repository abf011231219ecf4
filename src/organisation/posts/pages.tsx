// Owns: the page of posts by township and by venue, and the page of one hand-over.
import type { z } from 'zod'
import { roleWords } from '../../people/roles.ts'
import {
  Button,
  EmptyState,
  type FieldError,
  Figures,
  Form,
  KeyFigure,
  Light,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Held, Place, PostRole } from './queries.ts'
import { words } from './words.ts'

interface PostsProps {
  view: View
  townships: readonly Place[]
  venues: readonly Place[]
  /** May hand a post over. */
  appoints: boolean
}

export function PostsPage({ view, townships, venues, appoints }: PostsProps) {
  const w = words(view.lang)
  if (townships.length === 0)
    return (
      <Page view={view} title={w.posts} lead={w.postsLead}>
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      </Page>
    )
  const cell = (place: Place, role: PostRole) => <Holders {...{ view, place, role, appoints }} />
  const filled = (places: readonly Place[], role: PostRole) =>
    places.filter((one) => one.held.some((held) => held.role === role)).length
  const towns = townships.map((one) => [one.name[view.lang], cell(one, 'convener'), cell(one, 'liaison')])
  const heads = venues.map((one) => [
    <a href={`/venues/${one.id}`}>{one.name[view.lang]}</a>,
    cell(one, 'venueHead'),
  ])
  return (
    <Page view={view} title={w.posts} lead={w.postsLead} wide>
      <Figures>
        <KeyFigure view={view} label={w.filled} n={filled(townships, 'convener')} d={townships.length} />
        <KeyFigure view={view} label={w.headed} n={filled(venues, 'venueHead')} d={venues.length} />
      </Figures>
      <Table view={view} caption={w.place} head={[w.place, w.convener, w.liaison]} rows={towns} />
      {heads.length > 0 && <Table view={view} caption={w.venue} head={[w.venue, w.head]} rows={heads} />}
    </Page>
  )
}

interface HoldersProps {
  view: View
  place: Place
  role: PostRole
  appoints: boolean
}

function Holders({ view, place, role, appoints }: HoldersProps) {
  const w = words(view.lang)
  const held = place.held.filter((one) => one.role === role)
  if (held.length === 0) return <Light view={view} light="yellow" label={w.vacant} />
  return (
    <>
      {held.map((one) => (
        <div>
          <Holder view={view} one={one} /> {appoints && <a href={`/posts/${one.id}`}>{w.handOver}</a>}
        </div>
      ))}
    </>
  )
}

function Holder({ view, one }: { view: View; one: Held }) {
  const w = words(view.lang)
  const said = [one.acting ? w.acting : null, one.toDay && w.until(day(one.toDay, view.lang))]
  const note = said.filter(Boolean).join(' · ')
  return (
    <>
      {one.name} {note && <small>{note}</small>}{' '}
      {one.endsSoon && <Light view={view} light="blue" label={w.ends} />}
    </>
  )
}

interface HandOverProps {
  view: View
  post: Held
  schema: z.ZodObject
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function HandOverPage({ view, post, schema, values, errors }: HandOverProps) {
  const w = words(view.lang)
  const lead = w.handOverLead(post.name, roleWords[post.role][view.lang])
  const form = { view, schema, values, errors, action: `/posts/${post.id}` }
  return (
    <Page view={view} title={w.handOver} lead={lead} errors={errors}>
      <Form {...form} submit={w.save} main />
      <Button href="/posts" quiet>
        {w.back}
      </Button>
    </Page>
  )
}
