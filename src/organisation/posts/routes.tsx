// Owns: the doors of posts and of their hand-over.
import { z } from 'zod'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { addDays, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { AccountId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { venueKeepers } from '../reach.ts'
import { handOverForm, handOverFormOf } from './forms.ts'
import { handOver } from './handover.ts'
import { HandOverPage, PostsPage } from './pages.tsx'
import { findPost, townshipPosts, venuePosts, whoMayFollow } from './queries.ts'
import { words } from './words.ts'

const appointers = ['secretaryGeneral', 'securityAdmin'] as const
const params = z.object({ id: z.uuid() })
const title = (key: 'posts' | 'handOver') => (lang: View['lang']) => words(lang)[key]

export const doors: Door[] = [
  door({
    method: 'GET',
    path: '/posts',
    who: staff(...venueKeepers, 'chairCouncil', 'securityAdmin'),
    form: {},
    limit: limits.read,
    answer: 'page',
    title: title('posts'),
    async handle({ db, actor, view }) {
      const townships = await townshipPosts(db, actor.committeeId)
      const venues = await venuePosts(db, actor.committeeId)
      return page(<PostsPage {...{ view, townships, venues, appoints: holds(actor, ...appointers) }} />)
    },
  }),
  door({
    method: 'GET',
    path: '/posts/:id',
    who: staff(...appointers),
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: title('handOver'),
    handle: ({ db, actor, view, params: { id } }) => handOverPage(db, actor, view, id),
  }),
  door({
    method: 'POST',
    path: '/posts/:id',
    who: staff(...appointers),
    form: { params, body: handOverForm },
    limit: limits.write,
    answer: 'page',
    title: title('handOver'),
    async handle({ db, actor, params: { id }, body }) {
      await handOver(db, actor, id, { ...body, to: body.to as AccountId })
      return goTo('/posts')
    },
    again: ({ db, actor, view, params: { id } }, again) => handOverPage(db, actor, view, id, again),
  }),
]

async function handOverPage(db: Db, actor: Staff, view: View, id: string, again?: Attempted) {
  const post = await findPost(db, actor.committeeId, id)
  const schema = handOverFormOf(await whoMayFollow(db, actor.committeeId, post.accountId))
  const values = { from: addDays(dayOf(db.clock.now()), 1) }
  return page(<HandOverPage {...{ view, post, schema, values, ...again }} />, again ? 422 : 200)
}
