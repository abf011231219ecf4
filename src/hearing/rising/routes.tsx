// Owns: the doors of what is rising, for those who sort messages: the list, one event, seen, put right.
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { regionNames } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { AskAssistant } from '../assistant/pages.tsx'
import { acknowledge } from './alarms.ts'
import { mergeEvents, setApart } from './corrections.ts'
import { EventPage } from './event-page.tsx'
import { joinALittle } from './join.ts'
import { eventsLike, followerOf, membersOf } from './members.ts'
import { RisingPage } from './pages.tsx'
import { eventById, mergedInto, risingNow } from './queries.ts'
import { readerRoles } from './reach.ts'
import { words } from './words.ts'

const aPage = 40
const readers = staff(...readerRoles)
const title = (key: 'title' | 'acknowledge' | 'apart' | 'merge') => (lang: View['lang']) => words(lang)[key]
const id = z.object({ id: z.uuid() })
const usual = { who: readers, answer: 'page' } as const
const read = { ...usual, method: 'GET', limit: limits.read } as const
const write = { ...usual, method: 'POST', limit: limits.write } as const

export const risingDoors: Door[] = [
  door({
    ...read,
    path: '/rising',
    form: {},
    title: title('title'),
    async handle({ db, actor, view }) {
      const events = await risingNow(db, actor, aPage)
      const names = await regionNames(
        db,
        actor.committeeId,
        events.flatMap(({ places }) => places),
      )
      return page(<RisingPage {...{ view, events, names }} now={db.clock.now()} />)
    },
  }),
  door({
    ...read,
    path: '/rising/:id',
    form: { params: id, query: z.object({ after: z.uuid().optional().catch(undefined) }) },
    title: title('title'),
    async handle({ db, actor, view, params, query }) {
      const into = await mergedInto(db, actor, params.id)
      return into ? goTo(`/rising/${into}`) : page(await eventPage(db, actor, view, params.id, query.after))
    },
  }),
  door({
    ...write,
    path: '/rising/:id/acknowledgement',
    form: { params: id, body: nothingAsked },
    title: title('acknowledge'),
    async handle({ db, actor, params }) {
      await acknowledge(db, actor, params.id)
      return goTo(`/rising/${params.id}`)
    },
  }),
  door({
    ...write,
    path: '/rising/:id/members/:message/apart',
    form: { params: id.extend({ message: z.uuid() }), body: nothingAsked },
    title: title('apart'),
    async handle({ db, actor, params }) {
      await setApart(db, actor, params.id, params.message)
      return goTo(`/rising/${params.id}`)
    },
  }),
  door({
    ...write,
    path: '/rising/:id/merging/:other',
    form: { params: id.extend({ other: z.uuid() }), body: nothingAsked },
    title: title('merge'),
    async handle({ db, actor, params }) {
      await mergeEvents(db, actor, params.id, params.other)
      return goTo(`/rising/${params.id}`)
    },
  }),
]

async function eventPage(db: Db, actor: Staff, view: View, eventId: string, after?: string) {
  await joinALittle(db, actor.committeeId)
  const event = await eventById(db, actor, eventId)
  const members = await membersOf(db, actor, eventId, { after })
  const ids = await eventsLike(db, actor, eventId, members.at(-1)?.text ?? '')
  const like = await Promise.all(ids.map((other) => eventById(db, actor, other)))
  const places = [...event.places, ...members.map(({ place }) => place)]
  const names = await regionNames(db, actor.committeeId, places)
  const follower = await followerOf(db, actor, eventId)
  return (
    <EventPage {...{ view, event, members, like, names, follower }} now={db.clock.now()}>
      <AskAssistant view={view} action={`/rising/${eventId}/drafts`} />
    </EventPage>
  )
}
