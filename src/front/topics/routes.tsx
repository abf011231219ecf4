// Owns: the doors to open topics and to one of them.
import { z } from 'zod'
import { supportPart } from '../../conversations/room.ts'
import { joiningPart, OpenCalls, openCalls } from '../../intake/room.ts'
import { committeeAnyone } from '../../people/permissions.ts'
import { ask } from '../../platform/html/index.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { tellMatter } from '../matter/told.ts'
import type { Rooms } from '../rooms.ts'
import { TopicPage, TopicsPage } from './page.tsx'
import { publicTopic, topicsUnderWay, unpublishedByReason } from './queries.ts'
import { words } from './words.ts'

const usual = { method: 'GET', who: committeeAnyone, limit: limits.read, answer: 'page' } as const
const title = (lang: 'zh' | 'en') => words(lang).topics

export const topicDoors = (rooms: Rooms): Door[] => [list, oneIn(rooms)]

const list = door({
  ...usual,
  title,
  path: '/topics',
  keep: true,
  form: { query: z.object({ after: ask.text({ label: words.both.more, max: 80 }) }) },
  async handle({ db, actor: { committeeId }, view, query }) {
    const { topics, next } = await topicsUnderWay(db, committeeId, query.after)
    const unpublished = await unpublishedByReason(db, committeeId)
    const calls = { view, calls: await openCalls(db, committeeId), now: db.clock.now() }
    return page(
      <TopicsPage {...{ view, topics, next, unpublished }}>
        <OpenCalls {...calls} />
      </TopicsPage>,
    )
  },
})

const oneIn = (rooms: Rooms) =>
  door({
    ...usual,
    title,
    path: '/topics/:id',
    keep: true,
    form: { params: z.object({ id: z.uuid() }) },
    async handle(visit) {
      const { db, actor, view, params } = visit
      const topic = await publicTopic(db, actor.committeeId, params.id)
      if (!topic) throw new OutOfReach({ topic: params.id })
      const told = await tellMatter(db, actor, params.id, rooms.chapters, 'public', view)
      const parts = [await joiningPart(visit, actor, topic.id), await supportPart(visit, actor, topic.id)]
      return page(
        <TopicPage view={view} topic={topic} told={told}>
          {parts.map((part) => part?.(view) ?? null)}
        </TopicPage>,
      )
    },
  })
