// Owns: what is likely the same thing as a text: found through its rarest terms, then put in order by likeness of the
// whole. A hint only: a person decides.
import { type Expression, type SqlBool, sql } from 'kysely'
import { dot } from '../../language/models/sparse.ts'
import { sharedWords } from '../../language/twins/shared.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
// Whoever looks for twins also listens: see listenWith.
import '../index/index.ts'
import { termsOf } from '../index/terms.ts'
import { cutter, printOf, toldBy, type Weights, weightsOf } from '../index/weights.ts'
import { type Kind, mayFind } from '../search/find.ts'

export interface Near {
  id: string
  kind: Kind
  matterId: string | null
  /** 0 to 1. */
  likeness: number
  /** The words that both have: shown, so that a person sees why. */
  shared: string[]
  text: string
}
export interface Nearby {
  kinds: readonly Kind[]
  townshipId?: string | null
  /** More that must hold of a row of `hit`: still open, not the text itself. */
  only?: Expression<SqlBool>
  limit: number
}

/** Rows that may share a rare term with the text; terms are taken, the rarest first, until so many are expected. */
const mostRows = 800
const mostTerms = 24
/** Put in order by the whole text. */
const mostCompared = 12
/** A whole message; a headline has few words to share. */
const least: Record<Kind, number> = { message: 0.2, matter: 0.1, topic: 0.1, case: 0.1, result: 0.1 }

export async function nearTo(db: Db, actor: Actor, text: string, wanted: Nearby): Promise<Near[]> {
  const weights = await weightsOf(db, actor.committeeId)
  const telling = tellingTerms(termsOf(text, db.secrets, actor.committeeId), weights)
  if (telling.length === 0) return []
  const rows = await candidates(db, actor, telling, wanted)
  const print = printOf(text, weights)
  return rows
    .map((row): Near => {
      const other = db.secrets.open(row.sealed)
      const likeness = dot(print, printOf(other, weights))
      const shared = sharedWords(toldBy(text), toldBy(other), weights.weighing, cutter())
      return { id: row.source_id, kind: row.kind, matterId: row.matter_id, likeness, shared, text: other }
    })
    .filter((one) => one.likeness >= least[one.kind] && one.shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, wanted.limit)
}

export interface Telling {
  term: number
  weight: number
}

export function tellingTerms(terms: readonly number[], { total, share }: Weights): Telling[] {
  const rows = Math.max(2, total)
  const rarest = terms.map((term) => ({ term, held: share(term) * rows })).sort((a, b) => a.held - b.held)
  let expected = 0
  return rarest.slice(0, mostTerms).flatMap(({ term, held }, at) => {
    expected += held
    return at > 0 && expected > mostRows ? [] : [{ term, weight: Math.log(rows / Math.max(1, held)) }]
  })
}

interface Row {
  source_id: string
  kind: Kind
  matter_id: string | null
  sealed: Buffer
}

async function candidates(db: Db, actor: Actor, telling: readonly Telling[], wanted: Nearby): Promise<Row[]> {
  const terms = telling.map(({ term }) => term)
  const weights = telling.map(({ weight }) => weight)
  const here = wanted.townshipId ? sql<SqlBool>`hit.township_id = ${wanted.townshipId}::uuid` : sql`true`
  const { rows } = await sql<Row>`with hit as materialized (
      select * from search_rows where terms && ${terms}::int[] and committee_id = ${actor.committeeId}
        and kind = any(${wanted.kinds}::text[]))
    select source_id, kind, matter_id, sealed from hit
    where ${mayFind(actor, wanted.kinds, 'hit')} and ${here} and ${wanted.only ?? sql`true`}
    order by (select sum(weight) from unnest(${terms}::int[], ${weights}::float8[]) asked(term, weight)
      where term = any(hit.terms)) desc, source_id limit ${mostCompared}`.execute(db.q)
  return rows
}
