// Owns: the statements that stand for a group, and those that all share, as Polis publishes them.
import type { Tally } from '../axes/centre.ts'
import { againstHalf, insideAgainstOutside } from '../statements/tests.ts'

/** Both tests must pass this one-sided 90 % bound. */
export const published90 = 1.2816
const mostForAGroup = 5

export interface Representative {
  statement: number
  side: 'agree' | 'disagree'
  /** How many of the group said so, of how many who voted on it. */
  yes: number
  seen: number
  /** `(yes + 1) ÷ (seen + 2)` */
  share: number
  againstHalf: number
  /** Share inside ÷ share outside. */
  ratio: number
  againstOthers: number
}

interface Both {
  statement: number
  agree: Representative
  disagree: Representative
}

/** Up to five for a group, best agreement first, then by the product of shares, ratio and tests. */
export function publishedRepresentatives(
  inside: Tally,
  outside: Tally,
  votable: readonly number[],
): Representative[] {
  const all = votable.map((statement) => sides(inside, outside, statement))
  const passing = all.filter(passes).map(chosenSide)
  const agreeing = bestAgreeing(all)
  const head = agreeing ? [agreeing] : passing.length > 0 ? [] : bestAtAll(all)
  const rest = passing
    .filter((one) => one.statement !== head[0]?.statement)
    .sort((one, other) => weightOf(other) - weightOf(one))
  const chosen = [...head, ...rest].slice(0, mostForAGroup)
  return [...chosen.filter((one) => one.side === 'agree'), ...chosen.filter((one) => one.side === 'disagree')]
}

const weightOf = (one: Representative) => one.ratio * one.againstOthers * one.share * one.againstHalf

const passes = ({ agree, disagree }: Both) =>
  [agree, disagree].some((one) => one.againstOthers > published90 && one.againstHalf > published90)

const chosenSide = ({ agree, disagree }: Both) =>
  agree.againstOthers > disagree.againstOthers ? agree : disagree

function sides(inside: Tally, outside: Tally, statement: number): Both {
  return {
    statement,
    agree: side(inside, outside, statement, 'agree'),
    disagree: side(inside, outside, statement, 'disagree'),
  }
}

function side(inside: Tally, outside: Tally, statement: number, which: 'agree' | 'disagree'): Representative {
  const yes = inside[which][statement] as number
  const seen = inside.seen[statement] as number
  const yesOut = outside[which][statement] as number
  const seenOut = outside.seen[statement] as number
  const share = (yes + 1) / (seen + 2)
  return {
    statement,
    side: which,
    yes,
    seen,
    share,
    againstHalf: againstHalf(yes, seen),
    ratio: share / ((yesOut + 1) / (seenOut + 2)),
    againstOthers: insideAgainstOutside(yes, seen, yesOut, seenOut),
  }
}

/** The rule by which Polis keeps one agreement at the head of a group, looked at in the order of statements. */
function bestAgreeing(all: readonly Both[]): Representative | undefined {
  let best: Representative | undefined
  for (const { agree, disagree } of all) {
    if (agree.yes === 0 && disagree.yes === 0) continue
    if (beats(agree, best)) best = agree
  }
  return best
}

function beats(one: Representative, best: Representative | undefined): boolean {
  if (best && best.ratio > 1) return weightOf(one) > weightOf(best)
  if (best) return one.share * one.againstHalf > best.share * best.againstHalf
  return one.againstHalf > published90 || (one.ratio > 1 && one.share > 0.5)
}

function bestAtAll(all: readonly Both[]): Representative[] {
  let best: Representative | undefined
  for (const both of all) {
    const strength = Math.max(both.agree.againstOthers, both.disagree.againstOthers)
    if (!best || strength > best.againstOthers) best = chosenSide(both)
  }
  return best ? [best] : []
}

export interface Shared {
  statement: number
  yes: number
  seen: number
  share: number
  againstHalf: number
}

/** What most agree on, and what most disagree with: share above one half and tested, five each way. */
export function publishedConsensus(all: Tally, votable: readonly number[]) {
  return { agree: most(all, votable, 'agree'), disagree: most(all, votable, 'disagree') }
}

function most(all: Tally, votable: readonly number[], which: 'agree' | 'disagree'): Shared[] {
  return votable
    .map((statement) => {
      const yes = all[which][statement] as number
      const seen = all.seen[statement] as number
      return { statement, yes, seen, share: (yes + 1) / (seen + 2), againstHalf: againstHalf(yes, seen) }
    })
    .filter((one) => one.share > 0.5 && one.againstHalf > published90)
    .sort((one, other) => other.share * other.againstHalf - one.share * one.againstHalf)
    .slice(0, 5)
}
