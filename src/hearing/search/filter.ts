// Owns: what a page of a search asks for, as one filter: for the page itself and for a draft of what it shows.
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type Found, find, type Kind, publicKinds } from './find.ts'
import { groupKeys, type Query } from './form.ts'

const aPage = 20
const days = { month: 31, year: 366 } as const
const kindsOf = {
  message: ['message'],
  matter: ['matter'],
  published: publicKinds,
  rule: [],
} as const satisfies Record<(typeof groupKeys)[number], readonly Kind[]>

/** Rules are read as they stand: see rules.ts. */
export function foundBy(
  db: Db,
  actor: Actor,
  query: Query,
  groups: readonly (typeof groupKeys)[number][] = groupKeys,
): Promise<Found> {
  const chosen = query.kind && groups.includes(query.kind) ? [query.kind] : groups
  const since = query.when && new Date(db.clock.now().getTime() - days[query.when] * 86_400_000)
  const wanted = { words: query.q ?? '', kinds: chosen.flatMap((one) => [...kindsOf[one]]), limit: aPage }
  const narrowed = { townshipId: query.where, category: query.about, since, after: query.after }
  return find(db, actor, { ...wanted, ...narrowed })
}
