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
  const each = votable.length * sides.length
  const claim = (at: number) =>
    groupClaim(
      groups,
      all,
      Math.floor(at / each),
      votable[Math.floor((at % each) / sides.length)] as number,
      sides[at % sides.length] as Side,
    )
  const held = heldOf(groups.length * each, (at) => oneSided(claim(at).z)).map(claim)
  return groups.map((_, group) => held.filter((one) => one.group === group).sort(strongest))
}

const sides: readonly Side[] = ['agree', 'disagree']
const strongest = (one: { z: number; statement: number }, other: { z: number; statement: number }) =>
  other.z - one.z || one.statement - other.statement

/** Which of so many claims hold. Most don't, so they are made again rather than kept. */
function heldOf(claims: number, pOf: (at: number) => number): number[] {
  const p = new Float64Array(claims)
  for (let at = 0; at < claims; at++) p[at] = pOf(at)
  return discoveries(p, falseClaims)
}

function groupClaim(
  groups: readonly Tally[],
  all: Tally,
  group: number,
  statement: number,
  side: Side,
): GroupClaim {
  const tally = groups[group] as Tally
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
  const claim = (at: number) =>
    sharedClaim(groups, votable[Math.floor(at / 2)] as number, sides[at % 2] as Side)
  return heldOf(votable.length * sides.length, (at) => oneSided(claim(at).z))
    .map(claim)
    .sort((one, other) => other.consensus - one.consensus || one.statement - other.statement)
}

function sharedClaim(groups: readonly Tally[], statement: number, side: Side): SharedClaim {
  const claim = { statement, side, yes: 0, seen: 0, consensus: 1, z: Number.POSITIVE_INFINITY }
  for (const tally of groups) {
    const yes = tally[side][statement] as number
    const seen = tally.seen[statement] as number
    claim.yes += yes
    claim.seen += seen
    claim.consensus = (claim.consensus * (yes + 1)) / (seen + 2)
    claim.z = Math.min(claim.z, seen > 0 ? againstHalf(yes, seen) : -9)
  }
  return claim
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
  const made = votable.map((statement) => divide(groups, statement)).filter((one) => one !== undefined)
  return heldOf(made.length, (at) => Math.min(1, oneSided((made[at] as Divide).z) * pairs))
    .map((at) => made[at] as Divide)
    .sort(strongest)
}

/** Undefined where at most one group voted on it. Of groups that agree alike, the first is the most and the last the least. */
function divide(groups: readonly Tally[], statement: number): Divide | undefined {
  let [most, least] = [-1, -1]
  let [high, low] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const [group, tally] of groups.entries()) {
    const seen = tally.seen[statement] as number
    const share = ((tally.agree[statement] as number) + 1) / (seen + 2)
    if (seen > 0 && share > high) [most, high] = [group, share]
    if (seen > 0 && share <= low) [least, low] = [group, share]
  }
  if (most === least) return undefined
  const side = (group: number) => ({
    group,
    yes: groups[group]?.agree[statement] as number,
    seen: groups[group]?.seen[statement] as number,
  })
  const [top, bottom] = [side(most), side(least)]
  return {
    statement,
    most: top,
    least: bottom,
    z: insideAgainstOutside(top.yes, top.seen, bottom.yes, bottom.seen),
  }
}
