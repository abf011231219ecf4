// Owns: which version of a method a matter walks: the committee's own edited copy, else the library's. A running
// matter keeps the version it began with.
import type { Limit } from '../../platform/clock/limit.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { limits } from '../limits/limits.ts'
import type { MatterState } from '../machines/matter.ts'
import type { Route } from '../machines/place.ts'
import type { StageKey } from '../machines/stage.ts'
import { libraryMethod, libraryMethods } from './library/index.ts'
import { type Method, methodForm, type StageRule, type Track } from './method.ts'
import { routeOf, ruleOf, stageLabel, trackOf } from './route.ts'

export interface MethodInForce {
  readonly code: string
  readonly version: number
  readonly body: Method
  readonly track: Track
  readonly route: Route
  stage(key: StageKey): StageRule | null
  label(key: StageKey): Bilingual
  /** By when the matter should leave this state; null where the method sets no date. */
  limitAt(stage: StageKey, state: MatterState): Limit | null
}

export async function methodOf(
  db: Db,
  matter: { committee_id: CommitteeId; method_code: string; method_version: number; track: string },
): Promise<MethodInForce> {
  return inForce(
    await readMethod(db, matter.committee_id, matter.method_code, matter.method_version),
    matter.track,
  )
}

/** The newest version that new matters begin with. */
export async function newestMethod(db: Db, committeeId: CommitteeId, code: string): Promise<Method> {
  const row = await db.q
    .selectFrom('methods')
    .select('body')
    .where('committee_id', '=', committeeId)
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const method = row ? methodForm.parse(row.body) : libraryMethod(code)
  if (!method) throw new OutOfReach({ method: code })
  return method
}

/** Every method a new matter may begin with, the committee's own versions before the library's. */
export async function methodsInForce(db: Db, committeeId: CommitteeId): Promise<Method[]> {
  const rows = await db.q
    .selectFrom('methods')
    .distinctOn('code')
    .select('body')
    .where('committee_id', '=', committeeId)
    .orderBy('code')
    .orderBy('version', 'desc')
    .execute()
  const own = rows.map((row) => methodForm.parse(row.body))
  return [...own, ...libraryMethods.filter((method) => !own.some((one) => one.code === method.code))]
}

export function inForce(body: Method, trackKey: string): MethodInForce {
  const track = trackOf(body, trackKey)
  return {
    code: body.code,
    version: body.version,
    body,
    track,
    route: routeOf(track),
    stage: (key) => ruleOf(track, key),
    label: (key) => stageLabel(track, key),
    limitAt: (stage, state) =>
      restful.has(state) ? null : (ruleOf(track, stage)?.limit ?? usual[stage] ?? null),
  }
}

/** Nothing is waited for in these. */
const restful: ReadonlySet<MatterState> = new Set([
  'archived',
  'diverted',
  'notSuitable',
  'suspended',
  'escalated',
])

const usual: Partial<Record<StageKey, Limit>> = {
  collect: limits.screening,
  screen: limits.screening,
  allot: limits.claimWindow,
  research: limits.research,
  report: limits.outcomeReport,
  handle: limits.leadReply,
  followUp: limits.followUp,
  file: limits.fileCase,
}

/** A published version never changes, so it is read and checked once, not at every page. Bounded by starting over. */
const published = new Map<string, Method>()
const mostKept = 500

async function readMethod(db: Db, committeeId: CommitteeId, code: string, version: number): Promise<Method> {
  const key = `${committeeId} ${code} ${version}`
  const kept = published.get(key)
  if (kept) return kept
  const method = await findMethod(db, committeeId, code, version)
  // What a transaction reads may yet be taken back.
  if (db.q.isTransaction) return method
  if (published.size >= mostKept) published.clear()
  published.set(key, method)
  return method
}

async function findMethod(db: Db, committeeId: CommitteeId, code: string, version: number): Promise<Method> {
  const row = await db.q
    .selectFrom('methods')
    .select('body')
    .where('committee_id', '=', committeeId)
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row) return methodForm.parse(row.body)
  const library = libraryMethod(code)
  if (!library || library.version !== version) throw new OutOfReach({ method: code, version })
  return library
}
