// Owns: the two doors of search: staff look through what they reach, everyone through what is published.

import type { Actor } from '../../people/actors.ts'
import { committeeAnyone, matterReaders } from '../../people/permissions.ts'
import { isNowhere, reachOf } from '../../people/reach.ts'
import { regionNames, townshipsOf } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { AskAssistant } from '../assistant/pages.tsx'
import { foundBy } from './filter.ts'
import type { Found } from './find.ts'
import { groupKeys, type Query, readQuery } from './form.ts'
import { addressOf, SearchPage } from './page.tsx'
import { rulesHolding } from './rules.ts'
import { words } from './words.ts'

const usual = { method: 'GET', form: { query: readQuery }, limit: limits.read, answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).search

export const doors: Door[] = [
  door({
    ...usual,
    title,
    path: '/search',
    who: committeeAnyone,
    handle: ({ db, actor, view, query }) =>
      searched(db, actor, view, query, { path: '/search', groups: ['published', 'rule'] }),
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
  const now = db.clock.now()
  const found = query.q ? await foundBy(db, actor, query, groups) : null
  const rules = await rulesFor(db, actor, query)
  const places = await regionNames(
    db,
    actor.committeeId,
    (found?.hits ?? []).map((hit) => hit.regionId),
  )
  const lead = words(view.lang)[actor.kind === 'staff' ? 'leadStaff' : 'leadPublic']
  const townships = await choosable(db, actor)
  const shown = { view, path, lead, query, groups, found, rules, places, townships, now }
  return page(<SearchPage {...shown}>{drafting(view, path, query, found)}</SearchPage>)
}

/** Of no place, time or category: shown first, unless the search is narrowed to something else. */
async function rulesFor(db: Db, { committeeId }: Actor, { q, kind, where, about, when, after }: Query) {
  const narrowed = where ?? about ?? when ?? after
  if (!q || (kind ? kind !== 'rule' : narrowed)) return []
  const found = await rulesHolding(db, committeeId, q)
  return kind ? found : found.slice(0, rulesBesides)
}
const rulesBesides = 3

/** Where the county chose an assistant, staff may have what was found summed up. */
function drafting(view: View, path: string, query: Query, found: Found | null) {
  if (path !== '/find' || !found?.hits.length) return null
  return <AskAssistant view={view} action={addressOf('/find/drafts', { ...query })} />
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
