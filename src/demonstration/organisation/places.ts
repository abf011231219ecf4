// Owns: who serves where in the invented county: a placement of last winter, changed by hand and issued, and a proposal
// worked out now that waits for a decision.
import { answer } from '../../organisation/placement/answer.ts'
import { choiceOf } from '../../organisation/placement/ground.ts'
import { askIn, beginPlacement } from '../../organisation/placement/placement.ts'
import { standingOf } from '../../organisation/placement/queries.ts'
import { addRule } from '../../organisation/placement/rules/rules.ts'
import { issuePlacement } from '../../organisation/placement/seats/issue.ts'
import { changeSeat } from '../../organisation/placement/seats/seats.ts'
import { usual, type Wanted, type WrittenRule } from '../../organisation/placement/wanted.ts'
import { costOfChange } from '../../placement/change.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, whoIs } from '../county/county.ts'
import * as told from './words.ts'

/** Whoever keeps a duty somewhere stays there. */
export async function placeLastWinter(tx: Tx, county: County): Promise<void> {
  const { members } = await choiceOf(tx, county.committeeId)
  const stay = members.flatMap(({ id, today }) =>
    today ? [{ kind: 'fixed', member: id, venue: today } as const] : [],
  )
  const id = await workOut(tx, county, { ...usual, ...told.placements.issued }, stay)
  await changeOneByHand(tx, county, id)
  await issuePlacement(tx, whoIs(tx, county, 'secretaryGeneral'), id)
}

/** Yesterday, by whoever serves by then: the last chapter, so that nobody comes after it. */
export async function proposeAgain(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const yesterday = county.today.getTime() - 86_400_000
  clock.move(yesterday - clock.now().getTime())
  const rules = await wishedFor(tx, county)
  await workOut(tx, county, { ...usual, ...told.placements.open, eachLed: true }, rules)
}

/** What venues are short of, and where two would like to be. */
async function wishedFor(tx: Tx, county: County): Promise<WrittenRule[]> {
  const { members, venues } = await choiceOf(tx, county.committeeId)
  const place = (name: string) => venues.find((one) => one.name.zh === name)?.id ?? ''
  return [
    ...told.needs.map(({ venue, word }) => ({ kind: 'needs', venue: place(venue), word }) as const),
    ...told.wishes.map(
      ({ nth, venue }) => ({ kind: 'wish', member: members[nth]?.id ?? '', venue: place(venue) }) as const,
    ),
  ]
}

/** Answered at once: nobody keeps the queue while the past is made up. */
async function workOut(
  tx: Tx,
  county: County,
  wanted: Wanted,
  rules: readonly WrittenRule[] = [],
): Promise<string> {
  const office = whoIs(tx, county, 'committeeStaff')
  const id = await beginPlacement(tx, office, wanted)
  for (const rule of rules) await addRule(tx, office, id, rule)
  await answer(tx, await askIn(tx, office, id))
  return id
}

/** Two who would rather change places, where it costs the least. */
async function changeOneByHand(tx: Tx, county: County, id: string): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  const { placement, question, seats } = await standingOf(tx, office, id)
  const fixed = new Set(placement.rules.flatMap((rule) => (rule.kind === 'fixed' ? rule.member : [])))
  const free = seats.filter(({ member }) => !fixed.has(member))
  const [one] = free
  if (!one) return
  const swaps = free
    .filter(({ venue }) => venue !== one.venue)
    .map(({ member }) => ({ kind: 'swap', member: one.member, other: member }) as const)
    .map((swap) => ({ swap, cost: costOfChange(question, seats, swap).after.cost }))
  const [least] = swaps.sort((a, b) => a.cost - b.cost)
  if (least) await changeSeat(tx, office, id, least.swap)
}
