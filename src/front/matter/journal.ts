// Owns: the journal of one matter as it is read: what happened, when, by whom. Those who work for a unit read nothing
// of who was asked and who answered. Breaks if wrong: a unit learns who was not content.
import type { JournalLine } from '../../matters/journal.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { type Actor, holds } from '../../people/actors.ts'
import { type RoleCode, roleCodes } from '../../people/roles.ts'
import type { Db } from '../../platform/database/transaction.ts'

export interface Happened {
  verb: string
  at: Date
  /** The role in which it was done, or how: a receipt, a link, the clock. */
  as: RoleCode | 'receipt' | 'oneTimeLink' | 'job' | 'anyone'
  name: string | null
  onWord: boolean
  payload: Readonly<Record<string, unknown>>
  /** Several of the same at one moment are one line. */
  times: number
}

/** Bookkeeping beside another line of the same moment. */
const beside = ['task.evaluate', 'task.close', 'claimWindowPassed']
/** Of the residents' word: never for a unit. */
const theirs = ['answer', 'noAnswer', 'tryToReach', 'giveEvaluationLink', 'merge', 'task.redo']

export async function happenedTo(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  lines: readonly JournalLine[],
): Promise<Happened[]> {
  const inside = actor.kind === 'staff' && !holds(actor, 'unitHandler', 'unitLeader')
  const shown = lines.filter(({ verb }) => !beside.includes(verb) && (inside || !theirs.includes(verb)))
  const names = inside ? await namesOf(db, matter, shown) : new Map<string, string>()
  const happened: Happened[] = []
  for (const line of shown) {
    const one = happenedFrom(line, names)
    const last = happened.at(-1)
    if (last && isSame(last, one)) last.times++
    else happened.push(one)
  }
  return happened.toReversed()
}

function happenedFrom(line: JournalLine, names: ReadonlyMap<string, string>): Happened {
  const { verb, at, actor_kind, actor_id, on_word_of, payload } = line
  return {
    verb,
    at,
    as: others.find((one) => one === actor_kind) ?? roleCodes.find((one) => one === actor_kind) ?? 'job',
    name: (actor_id && names.get(actor_id)) || null,
    onWord: on_word_of !== null,
    payload: (payload ?? {}) as Record<string, unknown>,
    times: 1,
  }
}

const others = ['receipt', 'oneTimeLink', 'job', 'anyone'] as const

const isSame = (a: Happened, b: Happened): boolean =>
  a.verb === b.verb && a.as === b.as && a.name === b.name && b.at.getTime() - a.at.getTime() < aMinute
const aMinute = 60_000

/** Of those who work here. Who holds a receipt is nobody's name. */
async function namesOf(
  db: Db,
  matter: MatterRow,
  lines: readonly JournalLine[],
): Promise<Map<string, string>> {
  const ids = [...new Set(lines.flatMap(({ actor_id }) => actor_id ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('committee_id', '=', matter.committee_id)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
