// Owns: the two doors of search: staff look through what they reach, everyone through what is published.

import type { Actor } from '../../people/actors.ts'
import { committeeAnyone, matterReaders } from '../../people/permissions.ts'
import { isNowhere, reachOf } from '../../people/reach.ts'
import { regionNames, townshipsOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { find, type Kind, publicKinds } from './find.ts'
import { groupKeys, type Query, readQuery } from './form.ts'
import { SearchPage } from './page.tsx'
import { words } from './words.ts'

const aPage = 20
const days = { month: 31, year: 366 } as const
const kindsOf = {
  message: ['message'],
  matter: ['matter'],
  published: publicKinds,
} as const satisfies Record<(typeof groupKeys)[number], readonly Kind[]>

const usual = { method: 'GET', form: { query: readQuery }, limit: limits.read, answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).search

export const doors: Door[] = [
  door({
    ...usual,
    title,
    path: '/search',
    who: committeeAnyone,
    handle: ({ db, actor, view, query }) =>
      searched(db, actor, view, query, { path: '/search', groups: ['published'] }),
  }),
  door({
    ...usual,
    title,
    path: '/find',
    who: matterReaders,
    handle: ({ db, actor, view, query }) =>
      searched(db, actor, view, query, { path: '/find', groups: groupKeys }),
  }),
]

interface Place {
  path: string
  groups: readonly (typeof groupKeys)[number][]
}

async function searched(db: Db, actor: Actor, view: View, query: Query, { path, groups }: Place) {
  const chosen = query.kind && groups.includes(query.kind) ? [query.kind] : groups
  const now = db.clock.now()
  const since = query.when && new Date(now.getTime() - days[query.when] * 86_400_000)
  const wanted = { words: query.q ?? '', kinds: chosen.flatMap((one) => [...kindsOf[one]]), limit: aPage }
  const narrowed = { ...wanted, townshipId: query.where, since, after: query.after }
  const found = query.q ? await find(db, actor, narrowed) : null
  const places = await regionNames(
    db,
    actor.committeeId,
    (found?.hits ?? []).map((hit) => hit.regionId),
  )
  const lead = words(view.lang)[actor.kind === 'staff' ? 'leadStaff' : 'leadPublic']
  const townships = await choosable(db, actor)
  return page(<SearchPage {...{ view, path, lead, query, groups, found, places, townships, now }} />)
}

/** Who serves one township has nothing to choose. */
async function choosable(db: Db, actor: Actor) {
  const reach = reachOf(actor)
  const all = await townshipsOf(db, actor.committeeId)
  if (actor.kind !== 'staff' || reach.whole) return all
  return isNowhere(reach) || reach.townships.length < 2
    ? []
    : all.filter((one) => reach.townships.includes(one.id))
}
