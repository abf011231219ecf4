// Owns: the doors that need every room: front, topics, desk, one matter, county, permissions, preferences, assets.
import { z } from 'zod'
import { supportPart } from '../conversations/room.ts'
import { joiningPart, OpenCalls, openCalls } from '../intake/room.ts'
import { mattersInReach } from '../matters/queries.ts'
import { anyStaff, committeeAnyone, matterReaders, staff } from '../people/permissions.ts'
import { ask } from '../platform/html/index.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { goTo, page } from '../platform/server/answer.ts'
import { type Door, door, limits } from '../platform/server/door.ts'
import { aboutDoors } from './about.tsx'
import { DeskPage, fillShelves } from './desk-page.tsx'
import { groundDoors } from './ground-doors.ts'
import { MatterPage, tellMatter } from './matter-page.tsx'
import { CountyPage, MattersPage, PermissionsPage } from './office-pages.tsx'
import { HomePage, TopicPage, TopicsPage } from './public-pages.tsx'
import * as queries from './queries.ts'
import type { Rooms } from './rooms.ts'
import { deskOf } from './standing.ts'
import { words } from './words.ts'

const office = staff('committeeStaff', 'secretaryGeneral', 'chairCouncil')
const id = z.object({ id: z.uuid() })
const after = z.object({ after: ask.text({ label: words.both.more, max: 80 }) })

export function frontDoors(rooms: Rooms): Door[] {
  const everyone = [...groundDoors, home, topics, topicIn(rooms), ...aboutDoors()]
  return [...everyone, deskIn(rooms), matters, matterIn(rooms), county, permissionsIn(rooms)]
}

const usual = { form: {}, limit: limits.read, answer: 'page' } as const

const home = door({
  ...usual,
  method: 'GET',
  path: '/',
  who: committeeAnyone,
  title: (lang) => words(lang).home,
  async handle({ db, actor: { committeeId }, view }) {
    const [{ topics }, solved, townships] = await Promise.all([
      queries.publicTopics(db, committeeId),
      queries.solvedByAnswer(db, committeeId),
      queries.figuresByTownship(db, committeeId),
    ])
    const archived = townships.reduce((sum, one) => sum + one.archived, 0)
    return page(<HomePage view={view} home={{ topics: topics.slice(0, 5), solved, archived }} />)
  },
})

const topics = door({
  ...usual,
  method: 'GET',
  path: '/topics',
  who: committeeAnyone,
  form: { query: after },
  title: (lang) => words(lang).topics,
  async handle({ db, actor: { committeeId }, view, query }) {
    const { topics, next } = await queries.publicTopics(db, committeeId, query.after)
    const unpublished = await queries.unpublishedByReason(db, committeeId)
    const calls = { view, calls: await openCalls(db, committeeId), now: db.clock.now() }
    return page(
      <TopicsPage {...{ view, topics, next, unpublished }}>
        <OpenCalls {...calls} />
      </TopicsPage>,
    )
  },
})

const topicIn = (rooms: Rooms) =>
  door({
    ...usual,
    method: 'GET',
    path: '/topics/:id',
    who: committeeAnyone,
    form: { params: id },
    title: (lang) => words(lang).topics,
    async handle(visit) {
      const { db, actor, view, params } = visit
      const topic = await queries.publicTopic(db, actor.committeeId, params.id)
      if (!topic) throw new OutOfReach({ topic: params.id })
      const { chapters } = await tellMatter(db, actor, params.id, rooms.chapters, 'public', view)
      const parts = [await joiningPart(visit, actor, topic.id), await supportPart(visit, actor, topic.id)]
      const told = chapters.map(({ facts }) => facts.section?.(view) ?? null)
      const sections = [...parts.map((part) => part?.(view) ?? null), ...told]
      return page(<TopicPage view={view} topic={topic} sections={sections} />)
    },
  })

const deskIn = (rooms: Rooms) =>
  door({
    ...usual,
    method: 'GET',
    path: '/desk',
    who: anyStaff,
    title: (lang) => words(lang).desk,
    async handle({ db, actor, view }) {
      // An administrator's work lies elsewhere: nobody lands on a desk that stays empty.
      if (deskOf(actor) !== '/desk') return goTo(deskOf(actor))
      const filled = await fillShelves(db, actor, rooms.shelves)
      return page(<DeskPage view={view} filled={filled} now={db.clock.now()} />)
    },
  })

const matters = door({
  ...usual,
  method: 'GET',
  path: '/matters',
  who: matterReaders,
  form: { query: after },
  title: (lang) => words(lang).matters,
  async handle({ db, actor, view, query }) {
    const list = await mattersInReach(db, actor, query)
    return page(<MattersPage view={view} list={list} now={db.clock.now()} />)
  },
})

const matterIn = (rooms: Rooms) =>
  door({
    ...usual,
    method: 'GET',
    path: '/matters/:id',
    who: matterReaders,
    form: { params: id },
    title: (lang) => words(lang).matters,
    async handle({ db, actor, view, params }) {
      const told = await tellMatter(db, actor, params.id, rooms.chapters, 'staff', view)
      return page(<MatterPage view={view} told={told} />)
    },
  })

const county = door({
  ...usual,
  method: 'GET',
  path: '/county',
  who: office,
  title: (lang) => words(lang).county,
  async handle({ db, actor, view }) {
    const county = {
      stuck: await queries.stuckMatters(db, actor),
      townships: await queries.figuresByTownship(db, actor.committeeId),
      solved: await queries.solvedByAnswer(db, actor.committeeId),
    }
    return page(<CountyPage view={view} county={county} now={db.clock.now()} />)
  },
})

const permissionsIn = (rooms: Rooms) =>
  door({
    ...usual,
    method: 'GET',
    path: '/permissions',
    who: staff('sysAdmin', 'securityAdmin', 'auditAdmin', 'secretaryGeneral'),
    title: (lang) => words(lang).permissions,
    handle: async ({ view }) => page(<PermissionsPage view={view} doors={rooms.doors()} />),
  })
