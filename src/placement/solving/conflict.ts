// Owns: which rules contradict each other, when no placement keeps them all. First one set from which nothing can be
// left out (QuickXplain, Junker 2004), then the smallest one there is (implicit hitting sets, Ignatiev et al. 2015).
import type { Rule } from '../problem.ts'
import { seating } from './seating.ts'
import { addColumn, noColumns, withProgram } from './solver.ts'
import { type Ground, ruled } from './units.ts'

export interface Conflict {
  rules: Rule[]
  /** No smaller set of these rules contradicts itself. Else only: none of these can be left out. */
  smallest: boolean
}

/** Each is one small program; past this the set that cannot be shortened is good enough. */
const mostTrials = 250

export async function conflictIn(ground: Ground, rules: readonly Rule[]): Promise<Conflict> {
  const seen = new Map<string, boolean>()
  const holds = async (some: readonly number[]) => {
    const key = [...some].sort((a, b) => a - b).join(' ')
    const kept = seen.get(key) ?? (await possible(ground, rules, some))
    seen.set(key, kept)
    return kept
  }
  const irreducible = await quickXplain(
    rules.map((_, at) => at),
    holds,
  )
  const smallest = await smallestSet(rules.length, irreducible.length, holds)
  const chosen = (smallest ?? irreducible).toSorted((a, b) => a - b)
  return { rules: chosen.map((at) => rules[at] as Rule), smallest: smallest !== null }
}

async function possible(ground: Ground, rules: readonly Rule[], some: readonly number[]): Promise<boolean> {
  const kept = rules.filter((_, at) => some.includes(at))
  return (await seating(ruled(ground, kept), ground.venueAt.size)) !== null
}

type Holds = (some: readonly number[]) => Promise<boolean>

async function quickXplain(all: readonly number[], holds: Holds): Promise<number[]> {
  const within = async (known: number[], added: boolean, rest: readonly number[]): Promise<number[]> => {
    if (added && !(await holds(known))) return []
    if (rest.length === 1) return [...rest]
    const [early, late] = [rest.slice(0, rest.length >> 1), rest.slice(rest.length >> 1)]
    const second = await within([...known, ...early], early.length > 0, late)
    const first = await within([...known, ...second], second.length > 0, early)
    return [...first, ...second]
  }
  return within([], false, all)
}

/** The smallest set that meets every way out found so far; when it holds, it shows another way out. */
async function smallestSet(rules: number, enough: number, holds: Holds): Promise<number[] | null> {
  const waysOut: number[][] = []
  for (let trials = 0; trials < mostTrials; ) {
    const hitting = await smallestHitting(rules, waysOut)
    if (hitting.length > enough) return null
    trials += 1
    if (!(await holds(hitting))) return hitting
    const { wayOut, tried } = await grown(rules, hitting, holds, mostTrials - trials)
    trials += tried
    waysOut.push(wayOut)
  }
  return null
}

/** What must be given up when as much as possible is kept beside `held`: halves first, single rules last. */
async function grown(rules: number, held: readonly number[], holds: Holds, most: number) {
  let kept = [...held]
  const wayOut: number[] = []
  let tried = 0
  const others = Array.from({ length: rules }, (_, at) => at).filter((at) => !held.includes(at))
  const waiting = [others]
  for (let some = waiting.pop(); some; some = waiting.pop()) {
    tried += 1
    if (tried <= most && (await holds([...kept, ...some]))) kept = [...kept, ...some]
    else if (some.length === 1) wayOut.push(...some)
    else waiting.push(some.slice(some.length >> 1), some.slice(0, some.length >> 1))
  }
  return { wayOut, tried }
}

async function smallestHitting(rules: number, waysOut: readonly (readonly number[])[]): Promise<number[]> {
  if (waysOut.length === 0) return []
  const columns = noColumns()
  for (let at = 0; at < rules; at += 1) {
    const entries = waysOut.flatMap((one, row) => (one.includes(at) ? [[row, 1] as const] : []))
    addColumn(columns, 1, entries)
  }
  const rows = waysOut.map(() => ({ least: 1, most: Number.POSITIVE_INFINITY }))
  const { columns: chosen } = await withProgram(rows, columns, (asked) => asked.whole(0))
  return [...chosen.keys()].filter((at) => (chosen[at] ?? 0) > 0.5)
}
