// Owns: what may be said of groups and statements, each claim tested, and of all claims made at most a tenth wrong.
import type { Tally } from '../axes/centre.ts'
import { againstHalf, discoveries, insideAgainstOutside, oneSided } from './tests.ts'
import { sumOf } from './voices.ts'

export type Side = 'agree' | 'disagree'

/** At most this share of all claims shown is expected to be wrong. */
export const falseClaims = 0.1

export interface GroupClaim {
  group: number
  statement: number
  side: Side
  /** `yes` of `seen` in the group; `yesOut` of `seenOut` outside. */
  yes: number
  seen: number
  yesOut: number
  seenOut: number
  /** The weaker of its two z values: against one half, and against the others. */
  z: number
}

/**
 * What each group says that others don't: more than half of it, and more than outside. The p of a claim is the larger
 * of its two (intersection-union: both must hold). By group, strongest first.
 */
export function representativeOf(groups: readonly Tally[], votable: readonly number[]): GroupClaim[][] {
  const all = sumOf(groups, groups[0]?.seen.length ?? 0)
  const made = groups.flatMap((tally, group) =>
    votable.flatMap((statement) => sides.map((side) => groupClaim(tally, all, group, statement, side))),
  )
  const holds = discoveries(
    made.map((claim) => oneSided(claim.z)),
    falseClaims,
  )
  const held = made.filter((_, at) => holds[at])
  return groups.map((_, group) => held.filter((claim) => claim.group === group).sort(strongest))
}

const sides: readonly Side[] = ['agree', 'disagree']
const strongest = (one: { z: number; statement: number }, other: { z: number; statement: number }) =>
  other.z - one.z || one.statement - other.statement

function groupClaim(tally: Tally, all: Tally, group: number, statement: number, side: Side): GroupClaim {
  const yes = tally[side][statement] as number
  const seen = tally.seen[statement] as number
  const yesOut = (all[side][statement] as number) - yes
  const seenOut = (all.seen[statement] as number) - seen
  const z = Math.min(againstHalf(yes, seen), insideAgainstOutside(yes, seen, yesOut, seenOut))
  return { group, statement, side, yes, seen, yesOut, seenOut, z: seen > 0 && seenOut > 0 ? z : -9 }
}

export interface SharedClaim {
  statement: number
  side: Side
  /** Over everybody who is counted here. */
  yes: number
  seen: number
  /** `Π (yes + 1) ÷ (seen + 2)` over the groups: high only where each of them agrees (group-aware consensus). */
  consensus: number
  /** z of the group that holds it least. */
  z: number
}

/** Bridges: what more than half of every group says. The p of a claim is that of the least willing group. */
export function bridgingOf(groups: readonly Tally[], votable: readonly number[]): SharedClaim[] {
  const made = votable.flatMap((statement) => sides.map((side) => sharedClaim(groups, statement, side)))
  const holds = discoveries(
    made.map((claim) => oneSided(claim.z)),
    falseClaims,
  )
  return made
    .filter((_, at) => holds[at])
    .sort((one, other) => other.consensus - one.consensus || one.statement - other.statement)
}

function sharedClaim(groups: readonly Tally[], statement: number, side: Side): SharedClaim {
  const cells = groups.map(
    (tally) => [tally[side][statement] as number, tally.seen[statement] as number] as const,
  )
  return {
    statement,
    side,
    yes: cells.reduce((sum, [yes]) => sum + yes, 0),
    seen: cells.reduce((sum, [, seen]) => sum + seen, 0),
    consensus: cells.reduce((product, [yes, seen]) => (product * (yes + 1)) / (seen + 2), 1),
    z: Math.min(...cells.map(([yes, seen]) => (seen > 0 ? againstHalf(yes, seen) : -9))),
  }
}

/** Group-aware consensus of every statement, for and against. */
export const consensusOf = (groups: readonly Tally[], statements: number, side: Side): Float64Array =>
  Float64Array.from({ length: statements }, (_, statement) => sharedClaim(groups, statement, side).consensus)

export interface Divide {
  statement: number
  /** The group that agrees most, and the one that agrees least, with their counts. */
  most: { group: number; yes: number; seen: number }
  least: { group: number; yes: number; seen: number }
  z: number
}

/** Divides: where two groups differ most, tested for the number of pairs that were looked at (Bonferroni). */
export function divisiveOf(groups: readonly Tally[], votable: readonly number[]): Divide[] {
  const pairs = Math.max(1, groups.length * (groups.length - 1))
  const made = votable.flatMap((statement) => divide(groups, statement))
  const holds = discoveries(
    made.map((one) => Math.min(1, oneSided(one.z) * pairs)),
    falseClaims,
  )
  return made.filter((_, at) => holds[at]).sort(strongest)
}

function divide(groups: readonly Tally[], statement: number): Divide[] {
  const cells = groups
    .map((tally, group) => ({
      group,
      yes: tally.agree[statement] as number,
      seen: tally.seen[statement] as number,
    }))
    .filter((cell) => cell.seen > 0)
    .sort((one, other) => (other.yes + 1) / (other.seen + 2) - (one.yes + 1) / (one.seen + 2))
  const [most, least] = [cells[0], cells.at(-1)]
  if (!most || !least || most.group === least.group) return []
  return [{ statement, most, least, z: insideAgainstOutside(most.yes, most.seen, least.yes, least.seen) }]
}
